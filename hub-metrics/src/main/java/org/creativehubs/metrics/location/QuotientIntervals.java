package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Location quotients with their intervals, by region and industry. */
@HubValue
@Value.Immutable
public abstract class QuotientIntervals implements Explained, ExplainedCells, Tabular {

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
    Check.finite(level(), "level");
    Check.inside(level(), 0, 1, "level");
    Check.finite(quantile(), "quantile");
    Check.positive(quantile(), "quantile");
    Check.notEmpty(estimates(), "estimates");
    Check.distinct(
        estimates(),
        estimate -> ImmutableList.of(estimate.region(), estimate.industry()),
        "estimates",
        "region and industry");
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
    return estimates().stream()
        .filter(one -> one.region().equals(region) && one.industry().equals(industry))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    "region and industry",
                    "be among the estimates",
                    region + ", " + industry));
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
   * How a quotient and its interval were calculated, or why there is none.
   *
   * @param region a region of the estimates
   * @param industry an industry of the estimates
   * @return the shares, the quotient, its error, what flags it and, as the last step, the interval
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such estimate
   */
  @Override
  public final Explanation explain(String region, String industry) {
    return new IntervalExplanation(this, at(region, industry)).told();
  }

  /**
   * How every interval was calculated, in the order of the estimates, made as they are asked for.
   */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(estimates(), one -> new IntervalExplanation(this, one).told());
  }

  /** The estimates, of each industry in turn by rank. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title(
                "Location quotients against "
                    + reference()
                    + ", intervals at "
                    + Show.percent(level()))
            .addColumns(
                "rank", "region", "industry", measure(), "quotient", "interval", "unreliable");
    estimates().stream()
        .map(QuotientEstimate::industry)
        .distinct()
        .forEach(industry -> ranked(industry).forEach(one -> table.addRows(row(one))));
    return table.build();
  }

  private static List<Answer> row(QuotientEstimate one) {
    Answer none = Answer.text("-");
    return ImmutableList.of(
        one.rank().isPresent() ? Answer.number(one.rank().getAsInt()) : none,
        Answer.text(one.region()),
        Answer.text(one.industry()),
        Answer.number(one.count()),
        one.quotient().isPresent() ? Answer.number(one.quotient().getAsDouble()) : none,
        one.undefined().map(Answer::of).orElseGet(() -> Answer.text(one.interval())),
        one.flags().isEmpty() ? none : Answer.text(IntervalExplanation.flags(one)));
  }

  /** The number of estimates, the method and the level in one line. */
  @Override
  public final String toString() {
    return estimates().size()
        + " location quotients with intervals by "
        + Show.words(method())
        + " at "
        + Show.percent(level());
  }

  static final class Builder extends ImmutableQuotientIntervals.Builder {}
}
