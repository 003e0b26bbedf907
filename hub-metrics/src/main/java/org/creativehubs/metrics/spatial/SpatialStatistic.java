package org.creativehubs.metrics.spatial;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexFigure;
import org.creativehubs.metrics.index.IndexPart;
import org.immutables.value.Value;

/** A statistic of the map or of one place, with its tests. */
@HubValue
@Value.Immutable
public abstract class SpatialStatistic implements IndexFigure {

  SpatialStatistic() {}

  static Builder builder() {
    return new Builder();
  }

  /** The place, or what is observed where the statistic is of the whole map; not blank. */
  public abstract String label();

  /** The statistic, without a unit; finite, absent where undefined. */
  public abstract OptionalDouble statistic();

  /** Why there is no statistic; absent where there is one. */
  @Override
  public abstract Optional<Undefined> undefined();

  /** The numbers it was computed from, in order. */
  @Override
  public abstract List<IndexPart> parts();

  /** The last expression with its numbers; not blank, absent where there is no statistic. */
  @Override
  public abstract Optional<String> expression();

  /**
   * What would be expected without any pattern; finite, absent only where there is no statistic: it
   * needs no test.
   */
  public abstract OptionalDouble expected();

  /** The variance without any pattern; above zero, absent where it has no analytic test. */
  public abstract OptionalDouble variance();

  /** (Statistic - expected) / root of variance; finite, absent where it has no analytic test. */
  public abstract OptionalDouble z();

  /** The analytic p-value of the alternative asked for, in [0, 1]; absent without {@link #z()}. */
  public abstract OptionalDouble pValue();

  /** Why it has no analytic test; absent where it has one, or has no statistic. */
  public abstract Optional<Undefined> untested();

  /** The p-value by permutations, in (0, 1]; absent where none were asked for. */
  public abstract OptionalDouble permutationPValue();

  /**
   * The p-value after the correction, by permutations where there are any, else analytic, in [0,
   * 1]; absent for the whole map, and where there is neither.
   */
  public abstract OptionalDouble adjustedPValue();

  /** How the place and its neighbours stand to the mean; absent but for local Moran. */
  public abstract Optional<MoranQuadrant> quadrant();

  /**
   * The neighbours' weighted values over the sum of all that count, zero or more: the G before it
   * is standardised; absent but for G of values that are zero or more and not all zero.
   */
  public abstract OptionalDouble share();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    IndexFigure.check(this, "statistic");
    checkFinite(expected(), "expected");
    checkFinite(z(), "z");
    variance().ifPresent(v -> Check.positive(v, "variance"));
    checkFinite(variance(), "variance");
    checkProbability(pValue(), "pValue");
    checkProbability(permutationPValue(), "permutationPValue");
    checkProbability(adjustedPValue(), "adjustedPValue");
    checkFinite(share(), "share");
  }

  private static void checkFinite(OptionalDouble number, String field) {
    number.ifPresent(value -> Check.finite(value, field));
  }

  private static void checkProbability(OptionalDouble p, String field) {
    p.ifPresent(value -> Check.share(value, field));
  }

  /** The same as {@link #statistic()}. */
  @Override
  public final OptionalDouble value() {
    return statistic();
  }

  /** The p-value to go by: corrected, else by permutations, else analytic. */
  public final OptionalDouble decisivePValue() {
    if (adjustedPValue().isPresent()) {
      return adjustedPValue();
    }
    return permutationPValue().isPresent() ? permutationPValue() : pValue();
  }

  /** Label and statistic in one line, with the p-value to go by. */
  @Override
  public final String toString() {
    OptionalDouble p = decisivePValue();
    return Show.noted(
        label() + ": " + answer() + (p.isPresent() ? ", p = " + p.getAsDouble() : ""),
        "expected",
        expected(),
        "variance",
        variance(),
        "z",
        z(),
        "p value",
        pValue(),
        "untested",
        untested(),
        "permutation p value",
        permutationPValue(),
        "share",
        share(),
        "quadrant",
        quadrant());
  }

  static final class Builder extends ImmutableSpatialStatistic.Builder {
    Builder() {}

    /** Sets the statistic as it was computed, and the expression that gives it. */
    @CanIgnoreReturnValue
    Builder found(Term found, double statistic) {
      statistic(statistic).expression(IndexPart.expression(found, statistic));
      return this;
    }

    /** Sets expected value, variance, z and p-value. */
    void tested(double statistic, double expected, double variance, Alternative alternative) {
      double z = (statistic - expected) / Math.sqrt(variance);
      expected(expected).variance(variance).z(z).pValue(alternative.ofNormal(z));
    }
  }
}
