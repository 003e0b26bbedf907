package org.creativehubs.metrics.screening;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The thresholds of a screen. None has a default: studies set their own. */
@HubValue
@Value.Immutable
public abstract class ScreenRule {

  ScreenRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The thresholds of The Geography of Creativity in the UK (Mateos-Garcia and Bakhshi, 2016): the
   * largest quarter of places compete, and ten of them are labelled by each metric, by quotient and
   * by growth; no quotient or growth is too small. They are those of the analysis that an author
   * published, which takes exactly ten and measures size by the total of each group, while here it
   * is measured by all creative industries; with one group both are the same.
   *
   * @return the rule; totals are of all industries, ties at rank ten are broken by name
   */
  public static ScreenRule largestQuarterTopTen() {
    Ratio largestQuarter = Ratio.of(3, 4);
    return builder()
        .concentrationQuantile(largestQuarter)
        .concentrationTop(10)
        .growthQuantile(largestQuarter)
        .growthTop(10)
        .ties(ScreenTies.BY_NAME)
        .totals(ScreenTotals.ALL)
        .build();
  }

  /**
   * The quantile of the creative totals of the later period that a place must reach to be ranked by
   * quotient, in [0, 1]; 0.75 keeps about a quarter, 0 all places.
   */
  public abstract Ratio concentrationQuantile();

  /** How many places are labelled by their quotients, by each metric; at least 1. */
  public abstract int concentrationTop();

  /**
   * The quantile of the creative totals of the earlier period that a place must reach to be ranked
   * by growth, in [0, 1].
   */
  public abstract Ratio growthQuantile();

  /** How many places are labelled by growth, by each metric; at least 1. */
  public abstract int growthTop();

  /**
   * The quotient that earns the label of concentration at least, however few places compete; above
   * zero. Absent where rank alone decides.
   */
  public abstract Optional<Ratio> minimumQuotient();

  /**
   * The growth, as a decimal fraction, that earns the label of growth at least; above -1. Absent
   * where rank alone decides, so that the place that shrinks least may be labelled.
   */
  public abstract Optional<Ratio> minimumGrowth();

  /** What happens to places with the same value at the last rank. */
  public abstract ScreenTies ties();

  /** What counts as all industries. */
  public abstract ScreenTotals totals();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.share(concentrationQuantile(), "concentrationQuantile");
    Check.share(growthQuantile(), "growthQuantile");
    Check.atLeast(concentrationTop(), 1, "concentrationTop");
    Check.atLeast(growthTop(), 1, "growthTop");
    minimumQuotient().ifPresent(least -> Check.above(least, 0, "minimumQuotient"));
    minimumGrowth().ifPresent(least -> Check.above(least, -1, "minimumGrowth"));
  }

  /** The thresholds in one line. */
  @Override
  public final String toString() {
    return "top "
        + concentrationTop()
        + " by quotient at or above the quantile "
        + concentrationQuantile()
        + " of size, top "
        + growthTop()
        + " by growth at or above "
        + growthQuantile()
        + minimumQuotient().map(least -> ", quotient at least " + least).orElse("")
        + minimumGrowth().map(least -> ", growth at least " + least).orElse("")
        + ", ties "
        + Show.words(ties())
        + ", totals "
        + Show.words(totals());
  }

  /** Builds a {@link ScreenRule}. */
  public static final class Builder extends ImmutableScreenRule.Builder {
    Builder() {}
  }
}
