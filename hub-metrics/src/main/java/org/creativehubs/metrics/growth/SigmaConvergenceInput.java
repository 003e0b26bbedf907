package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** A level, such as income a head, of the same regions at several dates. */
@HubValue
@Value.Immutable
public abstract class SigmaConvergenceInput {

  private static final ImmutableList<String> TAKEN = ImmutableList.of("ratio", "F", "p");

  SigmaConvergenceInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the spread is measured. */
  public abstract Dispersion dispersion();

  /** The dates, such as {@code 2010}; one for each of the levels, each once, none blank. */
  public abstract List<String> times();

  /** The levels by date, oldest first, of the same labels in any order; two or more. */
  public abstract List<Observations> levels();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(levels(), "levels");
    Check.notEmpty(times(), "times");
    int count = levels().size();
    Check.that(count >= 2, Fault.INCONSISTENT, "levels", "be of two dates or more", count);
    Check.that(
        times().size() == count,
        Fault.INCONSISTENT,
        "times",
        "be one for each of the " + count + " levels",
        times().size());
    Check.texts(times(), "times");
    for (int i = 0; i < count; i++) {
      String time = times().get(i);
      Check.that(!TAKEN.contains(time), "times[" + i + "]", "not be one of " + TAKEN, time);
      Pairs.sameLabels(levels().get(0), levels().get(i), "levels[0]", "levels[" + i + "]");
    }
  }

  /** Builds a {@link SigmaConvergenceInput}. */
  public static final class Builder extends ImmutableSigmaConvergenceInput.Builder {
    Builder() {}
  }
}
