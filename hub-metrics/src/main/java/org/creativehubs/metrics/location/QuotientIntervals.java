package org.creativehubs.metrics.location;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.internal.CellNames;
import org.immutables.value.Value;

/** Location quotients with their intervals, by region and industry. */
@HubValue
@Value.Immutable
public abstract class QuotientIntervals implements Explained, ExplainedTable {

  private static final CellNames<QuotientEstimate> NAMES =
      new CellNames<>(QuotientEstimate::region, QuotientEstimate::industry);

  QuotientIntervals() {}

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code businesses}; not blank. */
  public abstract String measure();

  /** What the regions are compared with, in words; not blank. */
  public abstract String reference();

  /** The method of the intervals. */
  public abstract IntervalMethod method();

  /** The confidence level, in (0, 1). */
  public abstract double level();

  /** The standard normal quantile z of the level; above zero. */
  public abstract double quantile();

  /** The rule by which estimates are flagged; absent where none is. */
  public abstract Optional<ReliabilityRule> reliability();

  /** The estimates, region by region; at least one, each region and industry once. */
  public abstract List<QuotientEstimate> estimates();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notBlank(reference(), "reference");
    Check.inside(level(), 0, 1, "level");
    Check.positive(quantile(), "quantile");
    NAMES.check(estimates(), "estimates");
  }

  /**
   * The estimate of a region and industry.
   *
   * @param region a region of the estimates
   * @param industry an industry of the estimates
   * @return the estimate
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none
   */
  public final QuotientEstimate at(String region, String industry) {
    return NAMES.find(estimates(), "estimates", region, industry);
  }

  /**
   * The estimates of an industry by rank, those without a quotient last.
   *
   * @param industry an industry of the estimates
   * @return the estimates, tied ones in the order of the regions
   */
  public final List<QuotientEstimate> ranked(String industry) {
    return estimates().stream()
        .filter(one -> one.industry().equals(industry))
        .sorted(Comparator.comparingInt(one -> one.rank().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** The estimates that the rule does not flag; all of them where there is no rule. */
  public final List<QuotientEstimate> reliable() {
    return estimates().stream().filter(one -> one.flags().isEmpty()).toList();
  }

  /**
   * How every interval was calculated, in the order of the estimates, made as they are asked for.
   */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(estimates(), one -> working(one).ofInterval());
  }

  private IntervalExplanation working(QuotientEstimate one) {
    return new IntervalExplanation(this, one);
  }

  /** The estimates, of each industry in turn by rank. */
  @Override
  public final Sheet<?> sheet() {
    Column<QuotientEstimate> region = Column.text("region", QuotientEstimate::region);
    Column<QuotientEstimate> industry = Column.text("industry", QuotientEstimate::industry);
    Column<QuotientEstimate> interval =
        Column.answer("interval", ColumnKind.TEXT, QuotientEstimate::answer)
            .explained(one -> working(one).ofInterval());
    return Grid.of(
            Column.answer("rank", ColumnKind.COUNT, QuotientEstimate::rankOrReason)
                .explained(one -> working(one).ofRank()),
            region,
            industry,
            Column.decimal(measure(), QuotientEstimate::count),
            Column.answer("quotient", ColumnKind.NUMBER, QuotientEstimate::quotientOrReason)
                .explained(one -> working(one).ofQuotient()),
            interval)
        .withIf(
            reliability().isPresent(),
            Column.<QuotientEstimate>text(
                    "unreliable",
                    one -> one.flags().isEmpty() ? "no" : IntervalExplanation.flags(one))
                .because(one -> reliability().map(ReliabilityRule::toString).orElse("no rule")))
        .namedBy(region, industry)
        .main(interval)
        .sheet(
            "Location quotients against " + reference() + ", intervals at " + Show.percent(level()),
            byRank());
  }

  private List<QuotientEstimate> byRank() {
    return estimates().stream()
        .map(QuotientEstimate::industry)
        .distinct()
        .flatMap(industry -> ranked(industry).stream())
        .toList();
  }

  /** The number of estimates, the method and the level in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        estimates().size()
            + " location quotients with intervals by "
            + Show.words(method())
            + " at "
            + Show.percent(level()),
        "measure",
        measure(),
        "reference",
        reference(),
        "quantile",
        quantile());
  }

  static final class Builder extends ImmutableQuotientIntervals.Builder {}
}
