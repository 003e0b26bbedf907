package org.creativehubs.metrics.regression;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** A coefficient of a regression, with its error and its test. */
@HubValue
@Value.Immutable
public abstract class RegressionTerm {

  RegressionTerm() {}

  static Builder builder() {
    return new Builder();
  }

  /** The column that it belongs to, or what else it is, such as {@code intercept}; not blank. */
  public abstract String label();

  /** The coefficient, in the unit of the dependent column for one more of this one. */
  public abstract IndexValue coefficient();

  /** Its standard error, zero or more. */
  public abstract IndexValue standardError();

  /** The coefficient over its standard error: Student's t, or z. */
  public abstract IndexValue statistic();

  /** The chance of a statistic as far from zero, two-sided; in [0, 1]. */
  public abstract IndexValue p();

  /** The lower end of the interval. */
  public abstract IndexValue low();

  /** The upper end of the interval. */
  public abstract IndexValue high();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
  }

  /** A term of which nothing is defined, for one reason. */
  static RegressionTerm undefined(String label, Undefined reason, String statistic) {
    return builder()
        .label(label)
        .coefficient(IndexValue.of("coefficient of " + label, reason))
        .standardError(IndexValue.of("standard error of " + label, reason))
        .statistic(IndexValue.of(statistic + " of " + label, reason))
        .p(IndexValue.of("p of " + label, reason))
        .low(IndexValue.of("from, of " + label, reason))
        .high(IndexValue.of("to, of " + label, reason))
        .build();
  }

  /** Label, coefficient, error, test and interval in one line. */
  @Override
  public final String toString() {
    return label()
        + ": "
        + Stream.of(coefficient(), standardError(), statistic(), p(), low(), high())
            .map(IndexValue::toString)
            .collect(Collectors.joining("; "));
  }

  static final class Builder extends ImmutableRegressionTerm.Builder {
    Builder() {}
  }
}
