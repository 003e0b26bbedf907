package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Between which shares of an estimate the bias lies. */
@HubValue
@Value.Immutable
public abstract class BiasRange {

  BiasRange() {}

  /**
   * A range of which both ends are published.
   *
   * @param upper what an estimate without mitigation is raised by; zero or more, 2 being 200 %
   * @param lower what a fully mitigated one is still raised by; in [0, upper]
   * @return the range
   * @throws InvalidValueException if a bound is outside its range
   */
  public static BiasRange of(Ratio upper, Ratio lower) {
    return new Builder().upper(upper).lower(lower).build();
  }

  /**
   * An upper bound alone.
   *
   * @param upper what an estimate without mitigation is raised by; zero or more, 2 being 200 %
   * @return the range
   * @throws InvalidValueException if it is below zero
   */
  public static BiasRange upTo(Ratio upper) {
    return new Builder().upper(upper).build();
  }

  /** What an estimate without mitigation is raised by, as a share of it; zero or more. */
  public abstract Ratio upper();

  /**
   * What a fully mitigated estimate is still raised by; zero or more, at most upper; absent if not
   * known.
   */
  public abstract Optional<Ratio> lower();

  @Value.Check
  void check() {
    Check.notNegative(upper(), "upper");
    lower()
        .ifPresent(
            lower -> {
              Check.notNegative(lower, "lower");
              Check.atMost(lower, "lower", upper(), "upper");
            });
  }

  /** The share that is left of the bias. */
  final Term uplift(MitigationRule rule, Term mitigation) {
    Term highest = Term.share(upper());
    return rule == MitigationRule.BETWEEN_BOUNDS
        ? highest.minus(mitigation.times(highest.minus(Term.share(lower().orElseThrow()))))
        : highest.times(Term.of(1).minus(mitigation));
  }

  /** Both bounds, such as {@code 4 % to 51 %}. */
  @Override
  public final String toString() {
    return lower().map(lower -> Show.percent(lower) + " to ").orElse("up to ")
        + Show.percent(upper());
  }

  static final class Builder extends ImmutableBiasRange.Builder {}
}
