package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** How many of those asked could pay which rent, and which rent brings in most. */
@HubValue
@Value.Immutable
public abstract class RentDemand implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_SIZE = Reason.NO_SPACE.because("no size was given");

  RentDemand() {}

  static Builder builder() {
    return new Builder();
  }

  /** How many answered; one or more. */
  public abstract long respondents();

  /** How many of them could pay nothing; zero or more. */
  public abstract long zeroAnswers();

  /** The middle answer, zeros included, or the mean of the middle two; zero or more. */
  public abstract RentRate median();

  /** The demand curve: one point for each distinct answer above zero, the lowest price first. */
  public abstract List<DemandPoint> points();

  /** The prices that bring in most, all of them where some tie, the lowest first. */
  public abstract List<RentRate> bestPrices();

  /** Why there is no best price; given only if {@link #bestPrices()} is empty. */
  public abstract Optional<Undefined> undefined();

  /** How many a space of the size asked about would serve, exactly; zero or more. */
  public abstract Optional<Ratio> served();

  /** How it was found; the last step is the best price. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(bestPrices(), "bestPrices", undefined(), "undefined");
  }

  /** The best price; of several that tie the lowest, which most can pay. */
  public final Optional<RentRate> bestPrice() {
    return bestPrices().stream().findFirst();
  }

  /**
   * How many could pay a price.
   *
   * @param price any price in the currency of the survey
   * @return how many answered it or more
   * @throws InvalidValueException if the currencies differ
   */
  public final long able(RentRate price) {
    if (price.amount().isZero()) {
      return respondents();
    }
    return points().stream()
        .filter(point -> point.price().compareTo(price) >= 0)
        .findFirst()
        .map(DemandPoint::able)
        .orElse(0L);
  }

  /** One row for each price: able, share, revenue, rent for the space. */
  @Override
  public final Sheet<?> sheet() {
    Term all = Term.given("respondents", respondents());
    return Grid.by("price", (DemandPoint point) -> point.price().toString())
        .with(
            Column.count("able", DemandPoint::able)
                .because(point -> "answers of " + point.price() + " or more"))
        .with(
            Column.share("share", DemandPoint::share)
                .byTerm(point -> Term.of(point.able()).dividedBy(all).asShare()))
        .with(
            Column.<DemandPoint>answer("revenue", point -> RateText.answer(point.revenue()))
                .byTerm(DemandPoint::working))
        .with(
            Column.money("rent for the space", DemandPoint::rentForSpace, NO_SIZE)
                .because(point -> "of the size asked about at " + point.price()))
        .sheet(toString(), points());
  }

  /** The rent demand in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        respondents()
            + " respondents, median "
            + median()
            + ", "
            + bestPrice()
                .map(price -> "most revenue at " + price)
                .orElseGet(() -> undefined().orElseThrow().toString()),
        "zero answers",
        zeroAnswers(),
        "served",
        served());
  }

  static final class Builder extends ImmutableRentDemand.Builder {}
}
