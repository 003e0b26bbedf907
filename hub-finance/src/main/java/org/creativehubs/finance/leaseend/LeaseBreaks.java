package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.Worked;
import org.immutables.value.Value;

/** How the options to break a lease stand on a day. */
@HubValue
@Value.Immutable
public abstract class LeaseBreaks implements ExplainedAnswer, ExplainedTable {

  private static final Grid<BreakPayment> PAYMENTS = payments();
  private static final Grid<BreakDuty> CALENDAR =
      Grid.by("what", BreakDuty::action)
          .with(Column.day("by", BreakDuty::by))
          .with(Column.day("break date", BreakDuty::breakDate));

  LeaseBreaks() {}

  private static Grid<BreakPayment> payments() {
    Column<BreakPayment> net = Column.money("to pay", BreakPayment::net);
    Column<BreakPayment> apportioned = Column.money("if apportioned", BreakPayment::apportioned);
    return Grid.by("break and charge", BreakPayment::label)
        .with(Column.day("due", BreakPayment::due))
        .with(Column.<BreakPayment>day("last day", payment -> payment.days().lastDay()))
        .with(Column.words("rule", BreakPayment::rule))
        .with(net)
        .with(apportioned)
        .with(Column.money("not refunded", BreakPayment::notRefunded).by(net.minus(apportioned)));
  }

  static Builder builder() {
    return new Builder();
  }

  /** The options and the day. */
  public abstract BreakClauseInput clause();

  /** One position for each option, in order of the break dates; at least one. */
  public abstract List<BreakPosition> positions();

  /** The first break date for which notice can still be served; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> nextBreak();

  /** The term as it stands: shortened only once a break is exercised. */
  public abstract DateRange term();

  /** How it was found; the last step is the next break. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(positions(), "positions");
    Optional<LocalDate> open = next().map(position -> position.option().breakDate());
    Check.that(
        nextBreak().equals(open),
        Fault.INCONSISTENT,
        "nextBreak",
        "be the first open break of positions",
        nextBreak().map(LocalDate::toString).orElse("absent"));
  }

  /** The position of the next break; empty if none can still be exercised. */
  public final Optional<BreakPosition> next() {
    return positions().stream()
        .filter(position -> position.status() == BreakStatus.OPEN)
        .findFirst();
  }

  /** One row for each option, named by its break date. */
  @Override
  public final Sheet<BreakPosition> sheet() {
    return Grid.of(
            Column.<BreakPosition>day("break date", position -> position.option().breakDate()),
            Column.day("last day for notice", BreakPosition::lastNotice)
                .because(position -> position.notice()),
            Worked.column(
                Column.money("penalty", BreakPosition::penalty),
                position -> position.option().breakDate().toString(),
                position -> position.penaltyTerm()),
            Column.words("status", BreakPosition::status),
            Column.count("days left", BreakPosition::daysLeft).after(this::counted))
        .sheet(toString(), positions());
  }

  /**
   * What the breaks that are still to be had ask for, and by which day: notice, payments,
   * conditions; by day.
   */
  public final List<BreakDuty> calendar() {
    return BreakDuties.of(positions());
  }

  /** {@link #sheet()}, what is to be paid for the last payment periods, and the calendar. */
  @Override
  public final List<Sheet<?>> sheets() {
    List<BreakPayment> payments =
        positions().stream().flatMap(position -> position.lastPayments().stream()).toList();
    return List.of(
        sheet(),
        PAYMENTS.sheet("What is to be paid before a break", payments),
        CALENDAR.sheet("What breaks ask for, by day", calendar()));
  }

  private List<Step> counted(BreakPosition position) {
    return Explanation.answering("days left")
        .given("first day counted", Answer.text(clause().on().toString()))
        .given("last day for notice, counted too", Answer.text(position.lastNotice().toString()))
        .given("status", Answer.text(Show.words(position.status())))
        .build()
        .steps();
  }

  /** The lease breaks in one line. */
  @Override
  public final String toString() {
    String next = nextBreak().map(LocalDate::toString).orElse("none");
    return "Breaks on " + clause().on() + ": next that can be exercised " + next;
  }

  static final class Builder extends ImmutableLeaseBreaks.Builder {}
}
