package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the tenants of a hub pay together, and how much rent is forgone; money is for a year. */
@HubValue
@Value.Immutable
public abstract class RentBlend implements ExplainedAnswer, ExplainedTable {

  RentBlend() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the sizes of the tiers count. */
  public abstract TierWeight weightedBy();

  /**
   * The rent of all as a share of market rent, exactly; zero or more; absent if there are no units.
   */
  public abstract Optional<Ratio> shareOfMarket();

  /** One less {@link #shareOfMarket()}; below zero where tenants together pay more than market. */
  public abstract Optional<Ratio> shareForgone();

  /** The market rent of all, as it was given. */
  public abstract Optional<Money> marketRent();

  /** The rent of all: market rent times {@link #shareOfMarket()}, rounded half up once. */
  public abstract Optional<Money> rent();

  /** Market rent less {@link #rent()}: the two add up to the minor unit. */
  public abstract Optional<Money> rentForgone();

  /** What each tier adds, in the order in which they were given. */
  public abstract List<BlendedTier> tiers();

  /**
   * The ids of lettings in force that are in no tier, since what they pass or their market rent is
   * not known; none where tiers are given.
   */
  public abstract List<String> leftOut();

  /** Why there is no blended rent; present only if {@link #shareOfMarket()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is what is forgone. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(shareOfMarket(), "shareOfMarket", undefined(), "undefined");
    Check.that(
        shareForgone().equals(shareOfMarket().map(Ratio.ONE::minus)),
        Fault.INCONSISTENT,
        "shareForgone",
        "be 1 - shareOfMarket",
        shareForgone().map(Ratio::text).orElse("absent"));
    Check.that(
        rentForgone().equals(marketRent().flatMap(market -> rent().map(market::minus))),
        Fault.INCONSISTENT,
        "rentForgone",
        "be marketRent - rent",
        rentForgone().map(Money::toString).orElse("absent"));
  }

  /** One row for each tier; columns of money only if the market rent was given. */
  @Override
  public final Sheet<?> sheet() {
    return BlendTable.of(
        "Rent by tier: " + this,
        tiers(),
        undefined().orElseGet(Reason.NO_UNITS::undefined),
        marketRent().isPresent());
  }

  /** Blended and forgone share in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        undefined()
            .map(Undefined::toString)
            .orElseGet(
                () ->
                    Show.line(
                        "{} of market rent, {} forgone",
                        shareOfMarket().map(Show::percent),
                        shareForgone().map(Show::percent))),
        "weighted by",
        weightedBy(),
        "market rent",
        marketRent(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableRentBlend.Builder {}
}
