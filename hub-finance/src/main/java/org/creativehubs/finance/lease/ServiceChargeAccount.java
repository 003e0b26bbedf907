package org.creativehubs.finance.lease;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The service charge of a year, unit by unit, and what stays with the landlord. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeAccount implements ExplainedAnswer, Tabular {

  ServiceChargeAccount() {}

  static Builder builder() {
    return new Builder();
  }

  /** Budget, cost and conventions. */
  public abstract ServiceChargeInput terms();

  /** One line for each unit, in their order. */
  public abstract List<ServiceChargeLine> lines();

  /** What the fixed shares leave to the landlord; zero or more, and zero for other weights. */
  public abstract Money unapportioned();

  /** What tenants are charged in all; zero or more. */
  public abstract Money charged();

  /** What stays with the landlord: actual cost - charged; zero or more. */
  public abstract Money unrecovered();

  /** How it was found; the last step is what stays with the landlord. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        charged().plus(unrecovered()).equals(terms().actual()),
        Fault.INCONSISTENT,
        "unrecovered",
        "be actual - charged",
        unrecovered());
  }

  private Grid<ServiceChargeLine> grid() {
    Grid<ServiceChargeLine> grid =
        Grid.by("unit", (ServiceChargeLine line) -> line.unit().name())
            .given("weight", line -> Answer.number(line.unit().weight()))
            .given("let", line -> Answer.share(line.unit().letShare()))
            .found(
                "share",
                line -> Answer.of(line.share()),
                line -> terms().actual() + " by weight " + line.unit().weight())
            .found(
                "on account",
                line -> Answer.of(line.onAccount()),
                line -> terms().budget() + " by weight " + line.unit().weight() + ", while let")
            .found(
                "charged",
                line -> Answer.of(line.charged()),
                line -> line.share() + " - " + line.empty() + " - " + line.aboveCap())
            .found(
                "balancing",
                line -> Answer.of(line.balancing()),
                line -> line.charged() + " - " + line.onAccount())
            .given("empty", line -> Answer.of(line.empty()))
            .given("above cap", line -> Answer.of(line.aboveCap()));
    terms()
        .vatRate()
        .ifPresent(
            rate ->
                grid.found(
                    "VAT",
                    line -> Answer.of(line.vat().orElseThrow()),
                    line -> line.charged() + " x " + rate + ", half up"));
    return grid;
  }

  /** One row for each unit. */
  @Override
  public final Table table() {
    return grid().table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a unit
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  public final Explanation explain(String row, String column) {
    return grid().explain(lines(), row, column);
  }

  /** In one line. */
  @Override
  public final String toString() {
    return "Service charge of "
        + terms().actual()
        + ": charged "
        + charged()
        + ", landlord "
        + unrecovered();
  }

  static final class Builder extends ImmutableServiceChargeAccount.Builder {}
}
