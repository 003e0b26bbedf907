package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.Worked;
import org.creativehubs.finance.levelrent.internal.DatedPayment;

/** The tables of the accounts of a lease, each cell with how it is calculated. */
final class LedgerGrids {

  private static final String TOTAL = "total";
  private static final String IN_FORCE = "as the lease is after what happens on the first day";

  private final LesseeCourse course;

  LedgerGrids(LesseeCourse course) {
    this.course = course;
  }

  Grid<LesseePeriod> periods() {
    return Grid.<LesseePeriod>by("from", LedgerGrids::name)
        .with(Column.day("to", row -> row.dates().lastDay()))
        .with(money("opening", LesseePeriod::opening, this::opening))
        .with(summed("paid", LesseePeriod::paid, this::paid))
        .with(summed("interest", LesseePeriod::interest, LedgerGrids::interest))
        .with(money("closing", LesseePeriod::closing, this::closing))
        .with(money("right of use before", LesseePeriod::rightOfUseBefore, this::held))
        .with(summed("depreciation", LesseePeriod::depreciation, this::depreciation))
        .with(money("right of use", LesseePeriod::rightOfUse, LedgerGrids::left))
        .with(money("provision before", LesseePeriod::provisionBefore, this::provisionBefore))
        .with(summed("unwinding", LesseePeriod::unwinding, LedgerGrids::unwinding))
        .with(money("provision", LesseePeriod::provision, this::provision))
        .totals(TOTAL);
  }

  private static String name(LesseePeriod row) {
    return row.dates().start().toString();
  }

  private static Column<LesseePeriod> money(
      String heading, Function<LesseePeriod, Money> amount, Function<LesseePeriod, Term> term) {
    return Worked.column(Column.money(heading, amount), LedgerGrids::name, term);
  }

  private static Column<LesseePeriod> summed(
      String heading, Function<LesseePeriod, Money> amount, Function<LesseePeriod, Term> term) {
    return money(heading, amount, term)
        .totalledBy(rows -> total(heading, rows.stream().map(amount).toList()));
  }

  private static Explanation total(String heading, List<Money> amounts) {
    Term sum = EqualAmounts.sum(amounts, amounts.get(0).currency());
    return Explanation.of(heading + " of " + TOTAL, sum.named(TOTAL + ", " + heading));
  }

  private LesseeStage stage(LesseePeriod row) {
    return course.on(row.dates().start());
  }

  private static Term rounded(Term amount, Money like) {
    return DatedPayment.rounded(amount, like);
  }

  private Term opening(LesseePeriod row) {
    LesseeStage stage = stage(row);
    Term owed = stage.owedTerm(row.dates().start(), row.dates().end());
    return rounded(owed.named("owed " + IN_FORCE), row.opening());
  }

  private Term paid(LesseePeriod row) {
    List<Money> due = stage(row).due(row.dates().start(), row.dates().end());
    return EqualAmounts.sum(due, row.paid().currency());
  }

  private static Term interest(LesseePeriod row) {
    return Term.given("closing", row.closing())
        .minus(Term.given("opening", row.opening()))
        .plus(Term.given("paid", row.paid()));
  }

  private Term closing(LesseePeriod row) {
    return liability(stage(row), row.dates().end(), row.closing());
  }

  /** What is owed as a day begins, from what is owed a month later. */
  private static Term liability(LesseeStage stage, LocalDate day, Money like) {
    return rounded(stage.owedTerm(day, day.plusMonths(1)).named("owed, unrounded"), like);
  }

  private Term held(LesseePeriod row) {
    LesseeStage stage = stage(row);
    Term all = Term.given("right of use as " + stage.from() + " begins", stage.rightOfUse());
    return stage.from().equals(row.dates().start())
        ? all
        : all.minus(stage.writtenTerm(row.dates().start()).named("written off before"));
  }

  private Term depreciation(LesseePeriod row) {
    LesseeStage stage = stage(row);
    Term by = stage.writtenTerm(row.dates().end()).named("written off by the end");
    return stage.from().equals(row.dates().start())
        ? by
        : by.minus(stage.writtenTerm(row.dates().start()).named("written off before"));
  }

  private static Term left(LesseePeriod row) {
    return Term.given("right of use before", row.rightOfUseBefore())
        .minus(Term.given("depreciation", row.depreciation()));
  }

  private Term provisionBefore(LesseePeriod row) {
    return provision(stage(row), row.dates().start());
  }

  private Term provision(LesseePeriod row) {
    return provision(stage(row), row.dates().end());
  }

  private static Term provision(LesseeStage stage, LocalDate day) {
    return stage
        .restoration()
        .map(restoration -> restoration.term(day))
        .orElseGet(() -> Term.of(stage.zero()));
  }

  private static Term unwinding(LesseePeriod row) {
    return Term.given("provision", row.provision())
        .minus(Term.given("provision before", row.provisionBefore()));
  }

  Grid<LeaseEventOutcome> events() {
    return Grid.<LeaseEventOutcome>by("event", LedgerGrids::name)
        .with(Column.share("yearly rate", LeaseEventOutcome::annualRate))
        .with(event("liability before", LeaseEventOutcome::liabilityBefore, this::liabilityBefore))
        .with(event("given up", LeaseEventOutcome::liabilityGivenUp, this::liabilityGivenUp))
        .with(event("liability", LeaseEventOutcome::liability, this::liability))
        .with(event("provision before", LeaseEventOutcome::provisionBefore, this::provisionBefore))
        .with(event("provision", LeaseEventOutcome::provision, this::provision))
        .with(event("right of use before", LeaseEventOutcome::rightOfUseBefore, this::heldBefore))
        .with(event("use given up", LeaseEventOutcome::rightOfUseGivenUp, this::useGivenUp))
        .with(event("right of use", LeaseEventOutcome::rightOfUse, LedgerGrids::rightOfUse))
        .with(event("gain", LeaseEventOutcome::gain, LedgerGrids::gain));
  }

  private static String name(LeaseEventOutcome row) {
    return row.date() + " " + row.kind().words();
  }

  private static Column<LeaseEventOutcome> event(
      String heading,
      Function<LeaseEventOutcome, Money> amount,
      Function<LeaseEventOutcome, Term> term) {
    return Worked.column(Column.money(heading, amount), LedgerGrids::name, term);
  }

  private int number(LeaseEventOutcome row) {
    return course.outcomes().indexOf(row);
  }

  private Term liabilityBefore(LeaseEventOutcome row) {
    return liability(course.before(number(row)), row.date(), row.liability());
  }

  private Term liability(LeaseEventOutcome row) {
    return liability(course.after(number(row)), row.date(), row.liability());
  }

  private Term liabilityGivenUp(LeaseEventOutcome row) {
    if (row.liabilityGivenUp().isZero()) {
      return Term.of(row.liabilityGivenUp());
    }
    LesseeStage old = course.before(number(row));
    LeaseEvent event = course.input().events().get(number(row));
    double kept = LesseeCourse.owedOfKept(event, old, course.after(number(row)).term());
    Term owed = Term.of(kept).named("owed, before the change, of what is kept");
    return Term.given("liability before", row.liabilityBefore())
        .minus(rounded(owed, row.liability()).in(row.liability().currency()));
  }

  private Term provisionBefore(LeaseEventOutcome row) {
    return provision(course.before(number(row)), row.date());
  }

  private Term provision(LeaseEventOutcome row) {
    return provision(course.after(number(row)), row.date());
  }

  private Term heldBefore(LeaseEventOutcome row) {
    LesseeStage old = course.before(number(row));
    return Term.given("right of use as " + old.from() + " begins", old.rightOfUse())
        .minus(old.writtenTerm(row.date()).named("written off before"));
  }

  private Term useGivenUp(LeaseEventOutcome row) {
    if (row.rightOfUseGivenUp().isZero()) {
      return Term.of(row.rightOfUseGivenUp());
    }
    LesseeStage old = course.before(number(row));
    LeaseEvent event = course.input().events().get(number(row));
    Term kept = LesseeCourse.keptOfUse(event, old, course.after(number(row)).term());
    Term held = Term.given("right of use before", row.rightOfUseBefore());
    return held.minus(held.times(kept).rounded(RoundingMode.HALF_UP).named("right of use kept"));
  }

  private static Term rightOfUse(LeaseEventOutcome row) {
    Term moved =
        Term.given("right of use before", row.rightOfUseBefore())
            .minus(Term.given("use given up", row.rightOfUseGivenUp()))
            .plus(change("liability", row.liability(), "liability before", row.liabilityBefore()))
            .plus(Term.given("given up", row.liabilityGivenUp()))
            .plus(change("provision", row.provision(), "provision before", row.provisionBefore()));
    return moved.money().isNegative()
        ? Term.max(Term.of(0), moved.named("right of use, were there enough"))
        : moved;
  }

  private static Term gain(LeaseEventOutcome row) {
    return change("right of use", row.rightOfUse(), "right of use before", row.rightOfUseBefore())
        .minus(change("liability", row.liability(), "liability before", row.liabilityBefore()))
        .minus(change("provision", row.provision(), "provision before", row.provisionBefore()));
  }

  private static Term change(String label, Money now, String labelBefore, Money before) {
    return Term.given(label, now).minus(Term.given(labelBefore, before));
  }

  Grid<LesseeBalance> balances() {
    return Grid.<LesseeBalance>by("end of", row -> row.day().toString())
        .with(balance("liability", LesseeBalance::liability, this::liability))
        .with(balance("current", LesseeBalance::current, LedgerGrids::current))
        .with(balance("non-current", LesseeBalance::nonCurrent, this::nonCurrent))
        .with(balance("right of use", LesseeBalance::rightOfUse, this::heldAfter))
        .with(balance("provision", LesseeBalance::provision, this::provisionAfter))
        .with(balance("due within one year", LesseeBalance::withinOneYear, row -> due(row, 0, 1)))
        .with(balance("one to five years", LesseeBalance::oneToFiveYears, row -> due(row, 1, 5)))
        .with(
            balance("later than five", LesseeBalance::laterThanFiveYears, row -> due(row, 5, 9999)))
        .with(balance("interest to come", LesseeBalance::futureInterest, LedgerGrids::toCome));
  }

  private static Column<LesseeBalance> balance(
      String heading, Function<LesseeBalance, Money> amount, Function<LesseeBalance, Term> term) {
    return Worked.column(Column.money(heading, amount), row -> row.day().toString(), term);
  }

  private static LocalDate next(LesseeBalance row) {
    return row.day().plusDays(1);
  }

  private Term liability(LesseeBalance row) {
    return liability(course.on(row.day()), next(row), row.liability());
  }

  private static Term current(LesseeBalance row) {
    return Term.given("liability", row.liability())
        .minus(Term.given("non-current", row.nonCurrent()));
  }

  private Term nonCurrent(LesseeBalance row) {
    Term later = liability(course.on(row.day()), next(row).plusMonths(12), row.liability());
    Term owed = later.in(row.liability().currency()).named("owed twelve months later");
    Term now = Term.given("liability", row.liability());
    return owed.money().compareTo(row.liability()) > 0 ? Term.min(owed, now) : owed;
  }

  private Term heldAfter(LesseeBalance row) {
    LesseeStage stage = course.on(row.day());
    return Term.given("right of use as " + stage.from() + " begins", stage.rightOfUse())
        .minus(stage.writtenTerm(next(row)).named("written off by the end"));
  }

  private Term provisionAfter(LesseeBalance row) {
    return provision(course.on(row.day()), next(row));
  }

  private Term due(LesseeBalance row, int from, int to) {
    LocalDate end = to > 5 ? LocalDate.MAX : next(row).plusYears(to);
    List<Money> due = course.on(row.day()).due(next(row).plusYears(from), end);
    return EqualAmounts.sum(due, row.liability().currency());
  }

  private static Term toCome(LesseeBalance row) {
    return Term.given("due within one year", row.withinOneYear())
        .plus(Term.given("one to five years", row.oneToFiveYears()))
        .plus(Term.given("later than five", row.laterThanFiveYears()))
        .minus(Term.given("liability", row.liability()));
  }

  static Grid<LesseePosting> postings() {
    return Grid.<LesseePosting>by("line", row -> Integer.toString(row.line()))
        .with(Column.count("entry", LesseePosting::entry))
        .with(Column.day("day", LesseePosting::day))
        .with(Column.words("account", LesseePosting::account))
        .with(Column.text("for", LesseePosting::text))
        .with(
            Column.money("debit", LesseePosting::debit).because("see periods and events").summed())
        .with(
            Column.money("credit", LesseePosting::credit)
                .because("see periods and events")
                .summed())
        .totals(TOTAL);
  }
}
