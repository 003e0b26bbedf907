package org.creativehubs.core.programme;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A condition for taking part, such as a turnover of over GBP 100,000. */
@HubValue
@Value.Immutable
public abstract class EligibilityRule {

  EligibilityRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is looked at. */
  public abstract EligibilityMeasure measure();

  /** How it must stand to the threshold. */
  public abstract Comparison comparison();

  /** The threshold in {@link #unit()}; zero or more. */
  public abstract Ratio threshold();

  /** The unit, such as {@code GBP} or {@code years}; not blank. */
  public abstract String unit();

  /** Where the rule is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notNegative(threshold(), "threshold"), () -> Check.notBlank(unit(), "unit"));
  }

  /**
   * What a number says about the rule.
   *
   * @param number what an applicant has, in {@link #unit()}
   * @return whether it proves the rule, refutes it or leaves it open
   */
  public final Proof judge(QualifiedNumber number) {
    return number.compare(comparison(), threshold());
  }

  /** The rule in one line, with its source. */
  @Override
  public final String toString() {
    return Show.line(
        "{} {} {} {}{}",
        measure().toString(),
        comparison().toString(),
        threshold(),
        unit(),
        source().map(source -> " [" + source + "]"));
  }

  /** Builds an {@link EligibilityRule}. */
  public static final class Builder extends ImmutableEligibilityRule.Builder {
    Builder() {}
  }
}
