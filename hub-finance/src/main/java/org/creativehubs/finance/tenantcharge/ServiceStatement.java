package org.creativehubs.finance.tenantcharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The statement of one tenant for a service year, which reconciles to the account of the hub: head
 * by head what it cost in all, the tenant's part, what is charged and paid, and what is still due.
 */
@HubValue
@Value.Immutable
public abstract class ServiceStatement implements ExplainedAnswer, ExplainedTable {

  ServiceStatement() {}

  static Builder builder() {
    return new Builder();
  }

  static ServiceStatement of(ServiceChargeAccount account, String letting) {
    int at = at(account, letting);
    ServiceChargeLine total = account.lines().get(at);
    List<ServiceStatementLine> lines = new ArrayList<>();
    for (ServiceHeadAccount head : account.heads()) {
      lines.add(ServiceStatementLine.of(head, head.lines().get(at)));
    }
    return builder()
        .terms(
            ServiceStatementsInput.builder()
                .hub(account.terms().hub())
                .on(account.terms().on())
                .letting(letting)
                .vatRate(account.terms().vatRate())
                .build())
        .year(account.year())
        .tenant(total.tenant())
        .addAllLines(lines)
        .total(total)
        .explanation(explanation(account, total, at))
        .build();
  }

  private static int at(ServiceChargeAccount account, String letting) {
    for (int i = 0; i < account.lines().size(); i++) {
      if (account.lines().get(i).letting().equals(Optional.of(letting))) {
        return i;
      }
    }
    Check.that(false, Fault.UNKNOWN_CODE, "letting", "bear a part of the year's services", letting);
    throw new AssertionError(letting);
  }

  private static Explanation explanation(
      ServiceChargeAccount account, ServiceChargeLine total, int at) {
    Settlement settlement = Settlement.of(account.terms());
    Settlement.Working working = settlement.working(settlement.bearers().get(at));
    Term charged = working.charged().named("charged for the year");
    Term paid = working.onAccount().named("paid on account");
    return Explanation.of(
        "What does " + total.name() + " still owe for the services of " + account.year() + "?",
        charged,
        paid,
        charged.minus(paid).named("balancing"));
  }

  /** Hub, day, letting and rate of tax. */
  public abstract ServiceStatementsInput terms();

  /** The service year. */
  public abstract DateRange year();

  /** The id of the tenant; absent where it is not known. */
  public abstract Optional<String> tenant();

  /** One for each head, in their order; at least one. */
  public abstract List<ServiceStatementLine> lines();

  /** The line of the account for this letting, to which the heads add up. */
  public abstract ServiceChargeLine total();

  /** How charge and balance were found; the last step is what is still due. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.that(
        sum(ServiceStatementLine::charged).equals(total().charged())
            && sum(ServiceStatementLine::balancing).equals(total().balancing()),
        Fault.INCONSISTENT,
        "lines",
        "add up to the total",
        total().charged());
  }

  private Money sum(Function<ServiceStatementLine, Money> amount) {
    return Money.sum(total().charged().currency(), lines().stream().map(amount).toList());
  }

  /** One row for each head, and their sum. */
  @Override
  public final Sheet<?> sheet() {
    Settlement settlement = Settlement.of(terms().account());
    Settlement.Working working =
        settlement.working(settlement.bearers().get(at(settlement, terms().letting())));
    Column<ServiceStatementLine> share =
        Column.money("share", ServiceStatementLine::share)
            .byTerm(line -> working.shares().get(at(line)))
            .summed();
    Column<ServiceStatementLine> charged =
        Column.money("charged", ServiceStatementLine::charged)
            .byTerm(line -> settlement.charges(working).get(at(line)))
            .summed();
    Column<ServiceStatementLine> onAccount =
        Column.money("on account", ServiceStatementLine::onAccount)
            .byTerm(line -> working.onAccounts().get(at(line)))
            .summed();
    return Grid.by("head", ServiceStatementLine::head)
        .with(
            Column.words(
                "class", ServiceStatementLine::costClass, Reason.NOT_KNOWN.because("not classed")))
        .with(Column.money("budget", ServiceStatementLine::budget).summed())
        .with(Column.money("actual", ServiceStatementLine::actual).summed())
        .with(Column.count("days", ServiceStatementLine::days))
        .with(share)
        .with(
            Column.money("above cap", ServiceStatementLine::aboveCap)
                .by(share.minus(charged))
                .summed())
        .with(charged)
        .with(onAccount)
        .with(
            Column.money("balancing", ServiceStatementLine::balancing)
                .by(charged.minus(onAccount))
                .summed())
        .totals("all heads")
        .sheet(toString(), lines());
  }

  private int at(ServiceStatementLine line) {
    return lines().indexOf(line);
  }

  private static int at(Settlement settlement, String letting) {
    return IntStream.range(0, settlement.bearers().size())
        .filter(i -> settlement.bearers().get(i).isOf(letting))
        .findFirst()
        .orElseThrow();
  }

  /** Letting, year, charge and balance in one line. */
  @Override
  public final String toString() {
    return terms().hub().name()
        + ", services of "
        + year()
        + ", "
        + terms().letting()
        + ": charged "
        + total().charged()
        + ", on account "
        + total().onAccount()
        + ", balancing "
        + total().balancing()
        + total().vat().map(vat -> ", VAT " + vat).orElse("");
  }

  static final class Builder extends ImmutableServiceStatement.Builder {}
}
