package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexPart;
import org.immutables.value.Value;

/** How clearly the sign of an eigenvector was decided. */
@HubValue
@Value.Immutable
public abstract class SignDecision {

  /** A correlation of this or less is rounding, and given as zero. */
  private static final double ROUNDING = 1e-10;

  SignDecision() {}

  static SignDecision of(SignRule rule, double strength) {
    return new Builder()
        .rule(rule.sign())
        .words(rule.words())
        .strength(strength > ROUNDING ? strength : 0)
        .leastStrength(rule.least())
        .build();
  }

  /** What decides. */
  public abstract ComplexitySign rule();

  /** What decides, in words, with the names; not blank. */
  public abstract String words();

  /**
   * How clearly: the absolute correlation, in [0, 1] but for rounding, or how far an anchor is from
   * the mean of its side, in population standard deviations, zero or more; zero where it has no
   * index.
   */
  public abstract double strength();

  /** The least that was asked for, in [0, 1]. */
  public abstract double leastStrength();

  @Value.Check
  void check() {
    Check.notBlank(words(), "words");
    Check.notNegative(strength(), "strength");
    Check.share(leastStrength(), "leastStrength");
  }

  /** Whether it is at least as clear as was asked for, and more than rounding. */
  public final boolean isDecided() {
    return strength() >= leastStrength() && strength() > 0;
  }

  IndexPart part() {
    return IndexPart.of(rule().strengthWords(), strength());
  }

  /** What decides, how clearly, and whether that is enough, in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}, {}: {} {} (at least {}), {}",
        rule(),
        words(),
        strength(),
        rule().strengthWords(),
        leastStrength(),
        isDecided() ? "decided" : "not decided");
  }

  static final class Builder extends ImmutableSignDecision.Builder {
    Builder() {}
  }
}
