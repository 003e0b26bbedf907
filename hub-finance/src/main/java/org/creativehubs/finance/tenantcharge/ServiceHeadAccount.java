package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedCells;
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

/** What one head of a service charge came to, unit by unit and in all. */
@HubValue
@Value.Immutable
public abstract class ServiceHeadAccount implements ExplainedCells, Tabular {

  ServiceHeadAccount() {}

  static ServiceHeadAccount of(HeadSplit split, List<ServiceChargeLine> lines) {
    ServiceHead head = split.head();
    return ImmutableServiceHeadAccount.builder()
        .head(head)
        .onAccount(sum(head, lines, ServiceChargeLine::onAccount))
        .charged(sum(head, lines, ServiceChargeLine::charged))
        .empty(sum(head, lines, ServiceChargeLine::empty))
        .aboveCap(sum(head, lines, ServiceChargeLine::aboveCap))
        .unapportioned(split.unapportioned())
        .addAllLines(lines)
        .build();
  }

  private static Money sum(
      ServiceHead head, List<ServiceChargeLine> lines, Function<ServiceChargeLine, Money> amount) {
    return Money.sum(head.budget().currency(), lines.stream().map(amount).toList());
  }

  /** The head. */
  public abstract ServiceHead head();

  /** What tenants paid on account of it in all; zero or more. */
  public abstract Money onAccount();

  /** What tenants are charged for it in all; zero or more. */
  public abstract Money charged();

  /** The landlord's part for the time that units stood empty; zero or more. */
  public abstract Money empty();

  /** The landlord's part above the caps; zero or more. */
  public abstract Money aboveCap();

  /** What fixed shares leave to the landlord; zero or more, and zero for other weights. */
  public abstract Money unapportioned();

  /** One line for each unit, in their order, without value added tax; at least one. */
  public abstract List<ServiceChargeLine> lines();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.that(
        charged().plus(unrecovered()).equals(head().actual()),
        Fault.INCONSISTENT,
        "charged",
        "be head.actual - empty - aboveCap - unapportioned",
        charged());
  }

  /** What of it stays with the landlord; zero or more. */
  public final Money unrecovered() {
    return empty().plus(aboveCap()).plus(unapportioned());
  }

  final String expression() {
    String left = " empty - " + aboveCap() + " above cap - " + unapportioned() + " unapportioned";
    return head().actual() + " - " + empty() + left;
  }

  private Grid<ServiceChargeLine> grid() {
    return Grid.by("unit", ServiceChargeLine::unit)
        .given("weight", line -> Answer.number(head().weight(line.unit())))
        .found("share", line -> Answer.of(line.share()), line -> head().part(head().actual(), line))
        .given("empty", line -> Answer.of(line.empty()))
        .given("above cap", line -> Answer.of(line.aboveCap()))
        .found("charged", line -> Answer.of(line.charged()), ServiceChargeLine::expression)
        .found(
            "on account",
            line -> Answer.of(line.onAccount()),
            line -> head().part(head().budget(), line) + ", while let")
        .found(
            "balancing",
            line -> Answer.of(line.balancing()),
            line -> line.charged() + " - " + line.onAccount());
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
  @Override
  public final Explanation explain(String row, String column) {
    return grid().explain(lines(), row, column);
  }

  /** The service head account in one line. */
  @Override
  public final String toString() {
    String cost = head().name() + " of " + head().actual();
    return cost + ": charged " + charged() + ", landlord " + unrecovered();
  }
}
