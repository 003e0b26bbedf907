package org.creativehubs.metrics.regression;

import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Tails;
import org.immutables.value.Value;

/** A test of a regression whose statistic is a chi-square. */
@HubValue
@Value.Immutable
public abstract class TestFigure {

  TestFigure() {}

  static Builder builder() {
    return new Builder();
  }

  /** A test of a statistic that says how it was found. */
  static TestFigure of(String label, int freedom, IndexValue statistic) {
    double value = statistic.value().orElseThrow();
    return builder()
        .label(label)
        .freedom(freedom)
        .statistic(statistic)
        .p(p(label, freedom, value))
        .build();
  }

  /** Of one degree of freedom twice the tail of a normal number, of two an exponential. */
  private static IndexValue p(String label, int freedom, double value) {
    double p = Tails.chiSquareAbove(value, freedom);
    IndexPart given = IndexPart.of(label, value);
    IndexValue.Builder found =
        IndexValue.builder()
            .label(
                "p of "
                    + label
                    + ", chi-square of "
                    + freedom
                    + (freedom == 1 ? " degree" : " degrees")
                    + " of freedom")
            .addParts(given);
    if (freedom == 1) {
      IndexPart root = IndexPart.of(given.term().sqrt().named("its root, z"), Math.sqrt(value));
      IndexPart tail = IndexPart.of("chance that z is above that", p / 2);
      return found.addParts(root, tail).found(tail.term().times(2), p).build();
    }
    return found.found(given.term().dividedBy(2).negated().exp(), p).build();
  }

  static TestFigure undefined(String label, int freedom, Undefined reason) {
    return builder()
        .label(label)
        .freedom(freedom)
        .statistic(IndexValue.of(label, reason))
        .p(IndexValue.of("p of " + label, reason))
        .build();
  }

  /** What is tested, such as {@code LM error}; not blank. */
  public abstract String label();

  /** The degrees of freedom of its chi-square; 1 or 2, at least 1. */
  public abstract int freedom();

  /** The statistic; zero or more. */
  public abstract IndexValue statistic();

  /** The chance of a statistic as large without what is tested for; in [0, 1]. */
  public abstract IndexValue p();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.between(freedom(), 1, 2, "freedom");
  }

  /** Label, statistic, degrees of freedom and p in one line. */
  @Override
  public final String toString() {
    return label() + ", " + freedom() + " free: " + statistic() + "; " + p();
  }

  static final class Builder extends ImmutableTestFigure.Builder {
    Builder() {}
  }
}
