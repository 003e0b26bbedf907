package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** Who pays more than their space costs and who pays less; money is for a year. */
@HubValue
@Value.Immutable
public abstract class RentBalance implements ExplainedAnswer, ExplainedTable {

  RentBalance() {}

  static Builder builder() {
    return new Builder();
  }

  /** What all pay, rounded half up once; zero or more. */
  public abstract Money income();

  /** What the spaces cost; zero or more. */
  public abstract Money annualCost();

  /** Income over area, exactly, in the unit of the first rent, for a year. */
  public abstract RentRate meanRent();

  /** Cost over area, exactly, in the same unit: the rent at which a tenant pays its own way. */
  public abstract RentRate breakEvenRent();

  /** What tenants below the break-even rent receive, rounded half down once; zero or more. */
  public abstract Money given();

  /** What tenants above the break-even rent generate; zero or more. */
  public abstract Money generated();

  /**
   * The least share of the floor, in [0, 1], that must pay the highest of the rents to cover the
   * cost if the rest pays the lowest.
   */
  public abstract Optional<Ratio> marketShareNeeded();

  /** Why there is no such share; given only if it is absent. */
  public abstract Optional<Undefined> undefined();

  /** What each tenant gives or receives, in the order in which they were given. */
  public abstract List<SpaceBalance> spaces();

  /**
   * What of a hub is left out, by its name in a rent roll: spaces that are vacant or shared, and
   * lettings of which rent or floor is not known; none where spaces are given.
   */
  public abstract List<String> leftOut();

  /** How it was found; the last step is the share of the floor needed at the highest rent. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        generated().minus(given()).equals(surplus()),
        Fault.INCONSISTENT,
        "generated",
        "be given + income - annualCost",
        generated());
    Check.exactlyOne(marketShareNeeded(), "marketShareNeeded", undefined(), "undefined");
  }

  /** Income less cost; below zero for a deficit. */
  public final Money surplus() {
    return income().minus(annualCost());
  }

  /** One row for each tenant: area, rent, role, annual rent, received, generated, cost. */
  @Override
  public final Sheet<?> sheet() {
    return BalanceTable.of(toString(), annualCost(), spaces());
  }

  /** The rent balance in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Break-even at "
            + RateText.answer(breakEvenRent())
            + ": "
            + generated()
            + " generated, "
            + given()
            + " given, surplus "
            + surplus(),
        "market share needed",
        marketShareNeeded().map(Show::number),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableRentBalance.Builder {}
}
