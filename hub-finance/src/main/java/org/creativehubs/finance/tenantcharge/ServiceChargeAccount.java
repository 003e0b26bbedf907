package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The service charge of a year by unit and by head, and what stays with the landlord. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeAccount implements ExplainedAnswer, ExplainedCells, Tabular {

  ServiceChargeAccount() {}

  static Builder builder() {
    return new Builder();
  }

  /** Heads, units and conventions. */
  public abstract ServiceChargeInput terms();

  /** One account for each head, in their order; at least one. */
  public abstract List<ServiceHeadAccount> heads();

  /** All heads together: one line for each unit, in their order; at least one. */
  public abstract List<ServiceChargeLine> lines();

  /** What all heads cost; zero or more. */
  public abstract Money actual();

  /** What tenants are charged in all; zero or more. */
  public abstract Money charged();

  /** What stays with the landlord: actual cost - charged; zero or more. */
  public abstract Money unrecovered();

  /** How it was found; the last step is what stays with the landlord. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(heads(), "heads");
    Check.notEmpty(lines(), "lines");
    Money landlord = sum(heads(), ServiceHeadAccount::unrecovered);
    Check.that(
        unrecovered().equals(landlord) && charged().plus(landlord).equals(actual()),
        Fault.INCONSISTENT,
        "unrecovered",
        "be actual - charged, by head and in all",
        unrecovered());
    Money byHead = sum(heads(), ServiceHeadAccount::charged);
    Check.that(
        charged().equals(byHead) && charged().equals(sum(lines(), ServiceChargeLine::charged)),
        Fault.INCONSISTENT,
        "charged",
        "be the sum of the heads, " + byHead + ", and of the units",
        charged());
  }

  private <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return Money.sum(actual().currency(), parts.stream().map(amount).toList());
  }

  private Grid<ServiceChargeLine> grid() {
    Grid<ServiceChargeLine> grid = Grid.by("unit", ServiceChargeLine::unit);
    grid.given("let", line -> Answer.share(letShare(line)))
        .found("share", line -> Answer.of(line.share()), line -> parts(line, ServiceHead::actual))
        .given("empty", line -> Answer.of(line.empty()))
        .given("above cap", line -> Answer.of(line.aboveCap()));
    if (heads().size() > 1) {
      heads().forEach(head -> addHead(grid, head));
    }
    grid.found("charged", line -> Answer.of(line.charged()), ServiceChargeLine::expression)
        .found(
            "on account",
            line -> Answer.of(line.onAccount()),
            line -> parts(line, ServiceHead::budget) + ", while let")
        .found(
            "balancing",
            line -> Answer.of(line.balancing()),
            line -> line.charged() + " - " + line.onAccount());
    terms().vatRate().ifPresent(rate -> addVat(grid, rate));
    return grid;
  }

  private Ratio letShare(ServiceChargeLine line) {
    return terms().units().get(lines().indexOf(line)).letShare();
  }

  private String parts(ServiceChargeLine line, Function<ServiceHead, Money> whole) {
    return terms().heads().stream()
        .map(head -> head.part(whole.apply(head), line))
        .collect(Collectors.joining(" + "));
  }

  private void addHead(Grid<ServiceChargeLine> grid, ServiceHeadAccount account) {
    Function<ServiceChargeLine, ServiceChargeLine> own =
        line -> account.lines().get(lines().indexOf(line));
    grid.found(
        account.head().name() + " charged",
        line -> Answer.of(own.apply(line).charged()),
        line -> own.apply(line).expression());
  }

  private static void addVat(Grid<ServiceChargeLine> grid, Ratio rate) {
    grid.found(
        "VAT",
        line -> Answer.of(line.vat().orElseThrow()),
        line -> line.charged() + " x " + rate + ", half up");
  }

  /** One row for each unit; with several heads, a column for what is charged for each. */
  @Override
  public final Table table() {
    return grid().table(toString(), lines());
  }

  /** One row for each head: what it cost, who was charged for it, what stays with the landlord. */
  public final Table headTable() {
    return headGrid().table(toString(), heads());
  }

  private static Grid<ServiceHeadAccount> headGrid() {
    return Grid.by("head", (ServiceHeadAccount account) -> account.head().name())
        .given("budget", account -> Answer.of(account.head().budget()))
        .given("actual", account -> Answer.of(account.head().actual()))
        .given("on account", account -> Answer.of(account.onAccount()))
        .given("charged", account -> Answer.of(account.charged()))
        .given("empty", account -> Answer.of(account.empty()))
        .given("above cap", account -> Answer.of(account.aboveCap()))
        .given("unapportioned", account -> Answer.of(account.unapportioned()))
        .given("landlord", account -> Answer.of(account.unrecovered()));
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the name of a unit
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(lines(), row, column);
  }

  /** The service charge account in one line. */
  @Override
  public final String toString() {
    return "Service charge of "
        + actual()
        + ": charged "
        + charged()
        + ", landlord "
        + unrecovered();
  }

  static final class Builder extends ImmutableServiceChargeAccount.Builder {}
}
