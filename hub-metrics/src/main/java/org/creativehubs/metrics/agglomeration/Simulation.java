package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Longs;
import java.util.Optional;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How often chance is asked, and how strictly. Each draw has a random stream of its own, split from
 * the seed: the same seed gives the same bits on any number of threads.
 */
@HubValue
@Value.Immutable
public abstract class Simulation {

  Simulation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Draws at the level of 0.05.
   *
   * @param draws how many; from 1 to 1,000,000
   * @param seed any number
   * @return the simulation
   */
  public static Simulation of(int draws, long seed) {
    return builder().draws(draws).seed(seed).build();
  }

  /**
   * How many draws; from 1 to 1,000,000. With n draws no level finer than 1 / n is distinguished.
   */
  public abstract int draws();

  /** The seed of all random numbers; any number. */
  public abstract long seed();

  /**
   * The share of draws that may lie above a band, and the same below; in (0, 0.5), and 0.05 if left
   * out, as in G. Duranton and H. G. Overman (2005).
   */
  @Value.Default
  public double level() {
    return 0.05;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(draws() >= 1 && draws() <= 1_000_000, "draws", "be in [1, 1000000]", draws());
    Check.that(level() > 0 && level() < 0.5, "level", "be in (0, 0.5)", level());
  }

  /**
   * Refuses more pairs than a cap allows, before any is looked at.
   *
   * @param cap the cap, of pairs in the observed pattern and in all draws
   * @param asked the draws, if any
   * @param factors what is multiplied to the pairs of one pattern
   */
  static void check(Cap cap, Optional<Simulation> asked, long... factors) {
    long patterns = asked.map(draws -> draws.draws() + 1L).orElse(1L);
    cap.check(
        asked.isPresent() ? "simulation.draws" : "plants",
        Longs.concat(factors, new long[] {patterns}));
  }

  /** The number of draws that may lie outside on either side. */
  final int outside() {
    return Math.min((int) Math.floor(level() * draws() + 1e-9), (draws() - 1) / 2);
  }

  final String convention() {
    return draws() + " draws of seed " + seed() + ", " + level() + " of them above and below";
  }

  /** Builds a {@link Simulation}. */
  public static final class Builder extends ImmutableSimulation.Builder {
    Builder() {}
  }
}
