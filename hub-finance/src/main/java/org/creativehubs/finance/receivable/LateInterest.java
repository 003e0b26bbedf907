package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The interest on bills that are paid late, for some days. */
@HubValue
@Value.Immutable
public abstract class LateInterest implements ExplainedAnswer, ExplainedTable {

  LateInterest() {}

  static Builder builder() {
    return new Builder();
  }

  /** The first day for which interest is asked; absent for all interest up to the last. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /** The last day for which interest is asked, which counts. */
  @IsoDate
  public abstract LocalDate on();

  /** What the clause or the statute says. */
  public abstract LateInterestTerms terms();

  /** How receipts found bills. */
  public abstract AllocationPolicy allocation();

  /** The interest line by line, bill by bill in the order of the ledger. */
  public abstract List<LateInterestLine> lines();

  /** Fixed sums of bills that become late on these days, in the order of the ledger. */
  public abstract List<FixedSumDue> fixedSums();

  /** The interest of all lines; zero or more. */
  public abstract Money interest();

  /** Interest and fixed sums; zero or more. */
  public abstract Money total();

  /** How they were calculated; the last step is {@link #total()}. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Money sum =
        Money.sum(interest().currency(), lines().stream().map(LateInterestLine::interest).toList());
    Check.that(
        sum.equals(interest()), Fault.INCONSISTENT, "interest", "be that of the lines", interest());
  }

  /** The interest of one bill; zero where it has none. */
  public final Money interestOf(String bill) {
    return Money.sum(
        interest().currency(),
        lines().stream()
            .filter(line -> line.bill().equals(bill))
            .map(LateInterestLine::interest)
            .toList());
  }

  /** One row for each line. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.<LateInterestLine>by("line", LateInterestLine::label)
        .with(Column.text("bill", LateInterestLine::bill))
        .with(Column.text("tenant", LateInterestLine::tenant))
        .with(Column.<LateInterestLine>day("from", line -> line.days().start()))
        .with(Column.<LateInterestLine>day("to", line -> line.days().lastDay()))
        .with(Column.<LateInterestLine>count("days", line -> line.days().days()))
        .with(Column.money("open", LateInterestLine::balance))
        .with(Column.share("rate", LateInterestLine::rate).after(line -> terms().steps()))
        .with(
            Column.money("interest", LateInterestLine::interest)
                .byTerm(line -> AccruedInterest.term(line, terms()))
                .summed())
        .totals("all bills")
        .sheet(toString(), lines());
  }

  /** The lines, and the fixed sums. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(
        sheet(),
        Grid.by("bill", FixedSumDue::bill)
            .with(Column.text("tenant", FixedSumDue::tenant))
            .with(Column.day("late from", FixedSumDue::on))
            .with(Column.money("debt", FixedSumDue::debt))
            .with(
                Column.money("fixed sum", FixedSumDue::sum)
                    .after(due -> List.of(Term.given("debt", due.debt()).step()))
                    .summed())
            .totals("all bills")
            .sheet("Fixed sums for late debts", fixedSums()));
  }

  /** Days and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "interest on late payment{} to {}: {}, with fixed sums {}",
        from().map(day -> " from " + day),
        on(),
        interest(),
        total());
  }

  static final class Builder extends ImmutableLateInterest.Builder {}
}
