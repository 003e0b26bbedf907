package org.creativehubs.finance.leaseaccount;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.Worked;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/** The columns of the months of a lease in the accounts, each cell with how it is calculated. */
final class LesseeGrid {

  private static final String TOTAL = "total";

  private final DateRange term;
  private final DateRange used;
  private final LeaseRecognition recognition;
  private final List<LesseeMonth> months;
  private final Supplier<LesseeStage> stage;

  LesseeGrid(LesseeAccountingInput input, LeaseRecognition recognition) {
    this.term = input.terms().wholePeriod();
    this.used = input.used();
    this.recognition = recognition;
    this.months = recognition.months();
    this.stage = Suppliers.memoize(() -> LesseeStage.atStart(input, recognition.rightOfUse()));
  }

  Grid<LesseeMonth> grid() {
    return Grid.of(
            Column.<LesseeMonth>answer("month", month -> Answer.number(month.number())),
            Column.<LesseeMonth>day("from", month -> month.dates().start()).after(this::counted),
            money("opening", LesseeMonth::opening, this::opening),
            summed("payment", LesseeMonth::payment, this::payment),
            summed("interest", LesseeMonth::interest, this::interest),
            money("closing", LesseeMonth::closing, this::closing),
            summed("depreciation", LesseeMonth::depreciation, this::depreciation),
            money("right of use", LesseeMonth::rightOfUse, this::rightOfUse),
            number("opening unrounded", LesseeMonth::exactOpening, this::exactOpening),
            number("interest unrounded", LesseeMonth::exactInterest, this::exactInterest),
            number("closing unrounded", LesseeMonth::exactClosing, this::exactClosing),
            number("depreciation unrounded", LesseeMonth::exactDepreciation, this::part))
        .orById(month -> Integer.toString(month.number()))
        .totals(TOTAL);
  }

  private static Column<LesseeMonth> money(
      String heading, Function<LesseeMonth, Money> amount, Function<LesseeMonth, Term> working) {
    return Worked.column(Column.money(heading, amount), LesseeGrid::name, working);
  }

  private static Column<LesseeMonth> number(
      String heading, ToDoubleFunction<LesseeMonth> number, Function<LesseeMonth, Term> working) {
    return Worked.column(Column.decimal(heading, number), LesseeGrid::name, working);
  }

  private Column<LesseeMonth> summed(
      String heading, Function<LesseeMonth, Money> amount, Function<LesseeMonth, Term> working) {
    return money(heading, amount, working)
        .totalledBy(
            all ->
                Explanation.of(
                    heading + " of " + TOTAL,
                    EqualAmounts.sum(all.stream().map(amount).toList(), currency())
                        .named(TOTAL + ", " + heading)));
  }

  private static String name(LesseeMonth month) {
    return "month " + month.number();
  }

  private List<Step> counted(LesseeMonth month) {
    return Explanation.answering("from")
        .given("start of the term", Answer.text(term.start().toString()))
        .given("months since then", Answer.number(month.number() - 1))
        .build()
        .steps();
  }

  private Currency currency() {
    return recognition.rightOfUse().currency();
  }

  private Term opening(LesseeMonth month) {
    return DatedPayment.rounded(
        Term.of(month.exactOpening()).named("opening unrounded"), month.opening());
  }

  private Term closing(LesseeMonth month) {
    return DatedPayment.rounded(
        Term.of(month.exactClosing()).named("closing unrounded"), month.closing());
  }

  private Term payment(LesseeMonth month) {
    List<Money> due = new ArrayList<>(stage.get().due(month.dates().start(), month.dates().end()));
    if (month.number() == 1) {
      due.add(0, recognition.paidAtStart());
    }
    return EqualAmounts.sum(due, currency());
  }

  /** What is paid as the lease starts pays off no liability. */
  private Term paidOff(LesseeMonth month) {
    Term payment = Term.given("payment", month.payment());
    return month.number() == 1
        ? payment.minus(Term.given("paid at the start", recognition.paidAtStart()))
        : payment;
  }

  private Term interest(LesseeMonth month) {
    return Term.given("closing", month.closing())
        .minus(Term.given("opening", month.opening()))
        .plus(paidOff(month).named("paid off the liability"));
  }

  private Term exactInterest(LesseeMonth month) {
    Term paidOff = Term.of(paidOff(month).ratio()).named("paid off the liability");
    return Term.of(month.exactClosing())
        .named("closing unrounded")
        .minus(Term.of(month.exactOpening()).named("opening unrounded"))
        .plus(paidOff);
  }

  private Term exactOpening(LesseeMonth month) {
    return stage.get().owedTerm(month.dates().start(), month.dates().end());
  }

  /** What is owed as a month ends is what is owed as the next one starts. */
  private Term exactClosing(LesseeMonth month) {
    return stage.get().owedTerm(month.dates().end(), month.dates().end().plusMonths(1));
  }

  private Term part(LesseeMonth month) {
    return split(Term.of(recognition.rightOfUse().toRatio()).named("right of use"), month);
  }

  private Term split(Term rightOfUse, LesseeMonth month) {
    Ratio own = TermMonths.in(term, month.dates());
    return rightOfUse
        .times(Term.given("months in it", own))
        .dividedBy(Term.given("months over which it is used", TermMonths.in(used, used)));
  }

  /** The last month takes what is left, and none takes more. */
  private Term depreciation(LesseeMonth month) {
    Term left = left(month);
    if (month.number() == months.size() && used.equals(term)) {
      return left;
    }
    Term part =
        split(Term.given("right of use at the start", recognition.rightOfUse()), month)
            .rounded(RoundingMode.HALF_UP);
    return part.money().compareTo(left.money()) > 0
        ? Term.min(part.named("its part of the right of use"), left)
        : part;
  }

  private Term rightOfUse(LesseeMonth month) {
    return left(month).minus(Term.given("depreciation", month.depreciation()));
  }

  private Term left(LesseeMonth month) {
    Money left =
        month.number() == 1
            ? recognition.rightOfUse()
            : months.get(month.number() - 2).rightOfUse();
    return Term.given("right of use before", left);
  }
}
