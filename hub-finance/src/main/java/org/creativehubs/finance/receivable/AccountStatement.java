package org.creativehubs.finance.receivable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The account of a tenant for a period, line by line, and what the closing balance is made of. */
@HubValue
@Value.Immutable
public abstract class AccountStatement implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NO_BILL = Reason.NEVER.because("only a bill falls due");

  AccountStatement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the tenant. */
  public abstract String tenant();

  /** The days of the statement. */
  public abstract DateRange period();

  /** How receipts found bills. */
  public abstract AllocationPolicy allocation();

  /** What the clause or the statute says of interest; absent where none is claimed. */
  public abstract Optional<LateInterestTerms> terms();

  /** The balance before the first day; below zero where the tenant had paid ahead. */
  public abstract Money opening();

  /** The lines by day, each with the balance after it. */
  public abstract List<AccountLine> lines();

  /** The balance after the last day: the opening balance, plus what is charged, less credits. */
  public abstract Money closing();

  /** What of the closing balance is overdue; zero or more. */
  public abstract Money overdue();

  /** What of it is billed and still in time; zero or more. */
  public abstract Money notYetDue();

  /** What of it is credit on account or held; zero or more, and taken off. */
  public abstract Money credit();

  /** What of it is interest and fixed sums up to the last day; zero or more. */
  public abstract Money interest();

  /** How the closing balance is made up; the last step is {@link #closing()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Money last = lines().isEmpty() ? opening() : lines().get(lines().size() - 1).balance();
    Check.that(
        last.equals(closing()), Fault.INCONSISTENT, "closing", "be the last balance", closing());
    Money parts = overdue().plus(notYetDue()).minus(credit()).plus(interest());
    Check.that(
        parts.equals(closing()), Fault.INCONSISTENT, "closing", "be its parts " + parts, closing());
  }

  /** One row for each line, and the sums. */
  @Override
  public final Sheet<?> sheet() {
    Column<AccountLine> balance =
        Column.money("balance", AccountLine::balance)
            .byTerm(this::balance)
            .totalledBy(lines -> closing("balance of closing balance"));
    return Grid.<AccountLine>by("line", line -> Show.words(line.entry()) + " " + line.reference())
        .with(Column.day("on", AccountLine::on))
        .with(Column.day("due", AccountLine::due, NO_BILL))
        .with(Column.money("charged", AccountLine::charged).summed())
        .with(Column.money("credited", AccountLine::credited).summed())
        .with(balance)
        .totals("closing balance")
        .sheet(toString(), lines());
  }

  private Explanation closing(String question) {
    Term closing =
        Term.given("balance at the start", opening())
            .plus(Term.given("charged", charged()))
            .minus(Term.given("credited", credited()));
    return Explanation.of(question, closing.named("closing balance, balance"));
  }

  private Term balance(AccountLine line) {
    Money before = line.balance().minus(line.charged()).plus(line.credited());
    return Term.given("balance before", before)
        .plus(Term.of(line.charged()))
        .minus(Term.of(line.credited()));
  }

  /** What is charged in the period; zero or more. */
  public final Money charged() {
    return sum(AccountLine::charged);
  }

  /** What is credited in the period; zero or more. */
  public final Money credited() {
    return sum(AccountLine::credited);
  }

  private Money sum(Function<AccountLine, Money> amount) {
    return Money.sum(opening().currency(), lines().stream().map(amount).toList());
  }

  /** Tenant, days and balances in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "account of {} from {} to {}: {} at the start, {} at the end",
        tenant(),
        period().start(),
        period().lastDay(),
        opening(),
        closing());
  }

  static final class Builder extends ImmutableAccountStatement.Builder {}
}
