package org.creativehubs.finance.loan;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.loan.InterestDays;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.cashflow.RateSolution;

/**
 * How is a loan repaid as its lender gives it, day by day and to the penny, and what does it cost?
 *
 * <ul>
 *   <li>interest of a payment = sum over the days since the payment before of balance x annual rate
 *       x days as a part of a year by the day count named, rounded half up to the minor unit once;
 *   <li>a level instalment balances what is owed at the rate of its day ({@link
 *       org.creativehubs.core.loan.InstalmentRule}), rounded half up; it is found again when the
 *       rate changes, money is drawn, interest is added to the loan or an overpayment lowers it,
 *       unless the lender states it;
 *   <li>an equal part of principal = what is owed / payments left, rounded half up;
 *   <li>the last payment repays all that is owed, and so settles what rounding and odd days leave:
 *       principal repaid is what is drawn and what interest is added, to the penny.
 * </ul>
 *
 * <p>On one day drawings come first, then the payment, then overpayments and fees. A payment that
 * moves to a business day counts from the day up to which its interest counts. A payment in which
 * the instalment does not cover the interest pays the interest alone.
 *
 * <p>The annual percentage rate X is the rate at which drawings are worth what is paid, fees
 * included: sum of C (1 + X)^-t = sum of D (1 + X)^-s, with time in years from the first drawing,
 * measured as {@link AprTime} says; the effective rate is the same without fees. Either is
 * undefined where there is no such rate or more than one, as {@link
 * org.creativehubs.finance.cashflow.RateState} says.
 *
 * <p>Source: the loan agreement; Directive 2008/48/EC, Annex I, for the annual percentage rate.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2027, 4, 1);
 * Loan loan = Loan.level("fit-out", Money.parse("GBP 25000"), Ratio.parse("6%"), day, 60);
 * RepaymentSchedule schedule = LoanSchedule.of(loan);
 * schedule.interest(); // GBP 3999.23
 * }</pre>
 */
public final class LoanSchedule {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LoanScheduleInput, RepaymentSchedule> ENTRY =
      CatalogEntry.of(
              "loan-schedule", LoanSchedule.class, LoanScheduleInput.class, RepaymentSchedule.class)
          .title("Schedule of a loan by date")
          .question("How is this loan repaid, day by day, and what does it really cost?")
          .convention("interest: balance x rate x days by the day count of the loan, half up")
          .convention("instalments rounded half up; the last payment settles what that leaves")
          .convention("instalments are found again when the rate changes, unless they are stated")
          .convention("the last rate known runs on")
          .convention("on one day: drawings, then the payment, then overpayments and fees")
          .convention("annual percentage rate: present values, time by equal months or by days")
          .source(Source.of("The loan agreement", "drawings, rates, repayment, fees"))
          .source(Source.of("Directive 2008/48/EC of 23 April 2008", "Annex I"))
          .answeredBy(LoanSchedule::answer);

  private LoanSchedule() {}

  /**
   * The schedule of a loan.
   *
   * @param loan the loan
   * @return a row for each day on which money moves, and what the loan costs
   * @throws InvalidValueException if more is overpaid than is owed, or an instalment that the
   *     lender states does not cover the interest
   */
  public static RepaymentSchedule of(Loan loan) {
    return answer(LoanScheduleInput.of(loan));
  }

  /**
   * The schedule of a loan.
   *
   * @param input the loan, and how time is measured for its annual percentage rate
   * @return a row for each day on which money moves, and what the loan costs
   */
  public static RepaymentSchedule answer(LoanScheduleInput input) {
    Loan loan = input.loan();
    LoanCourse course = Check.inPlace("loan", () -> LoanCourse.of(loan));
    List<LoanRow> rows = List.copyOf(course.rows());
    AprTime time = input.aprTime().orElse(AprTime.EQUAL_MONTHS);
    RateSolution apr = LoanRates.of(course, time, true);
    RateSolution effective = LoanRates.of(course, time, false);
    Money interest = course.interest();
    Money fees = Money.sum(loan.currency(), rows.stream().map(LoanRow::fees).toList());
    RepaymentSchedule.Builder result = RepaymentSchedule.builder();
    result.input(input).rows(rows).drawn(loan.drawn()).interest(interest).fees(fees);
    LoanRates.rate(apr, time).ifPresent(result::apr);
    result.aprUndefined(apr.undefined());
    LoanRates.rate(effective, time).ifPresent(result::effectiveRate);
    result.effectiveRateUndefined(effective.undefined());
    return result.explanation(explanation(course, rows, time, apr, effective, fees)).build();
  }

  private static Explanation explanation(
      LoanCourse course,
      List<LoanRow> rows,
      AprTime time,
      RateSolution apr,
      RateSolution effective,
      Money fees) {
    Loan loan = course.loan();
    Explanation.Builder steps =
        Explanation.answering("How is this loan repaid, and what does it cost?")
            .given("repayment", Answer.text(loan.repayment().toString()))
            .given("days are counted as", Answer.text(loan.interest().dayCount().words()));
    loan.interest()
        .index()
        .ifPresent(
            index ->
                steps
                    .given("index", Answer.text(index))
                    .given("margin", Answer.share(loan.interest().margin().orElseThrow())));
    loan.interest().floor().ifPresent(floor -> steps.given("least rate", Answer.share(floor)));
    loan.businessDays()
        .filter(rule -> rule != BusinessDayRule.NONE)
        .ifPresent(rule -> addMoves(loan, rule, steps));
    Term drawn = Term.given("drawn", loan.drawn());
    steps.terms(drawn);
    addInstalment(course, steps);
    LoanRow last = rows.get(lastPayment(rows));
    steps.terms(
        Term.of(last.interestPaid())
            .plus(Term.of(last.principal()))
            .named("last payment, which settles the rounding"));
    Term added = Term.given("interest added to the loan", sum(rows, LoanRow::interestAdded, loan));
    steps.terms(added);
    Term repaid = Term.given("principal repaid", sum(rows, LoanRow::repaid, loan));
    steps.terms(repaid, repaid.minus(drawn).minus(added).named("left unpaid"));
    steps.given("time is measured in", Answer.text(time.words()));
    LoanRates.addTo(steps, "annual percentage rate", apr, time, "fees included");
    LoanRates.addTo(steps, "effective rate", effective, time, "fees left out");
    Term paid = Term.given("all that is paid", sum(rows, LoanRow::payment, loan));
    Term charges = Term.given("fees", fees);
    return steps.terms(paid.minus(drawn).minus(charges).named("interest in all")).build();
  }

  private static void addMoves(Loan loan, BusinessDayRule rule, Explanation.Builder steps) {
    steps
        .given("a payment moves", Answer.text(rule.words()))
        .given(
            "interest counts",
            Answer.text(loan.interestDays().orElse(InterestDays.TO_DUE_DAY).words()));
  }

  private static void addInstalment(LoanCourse course, Explanation.Builder steps) {
    LoanRun run = course.run();
    if (!run.settings.isEmpty()) {
      LoanRun.Setting first = run.settings.get(0);
      Term instalment = run.level().term(first);
      steps.terms(instalment.named("instalment from payment " + first.payment()));
      if (run.settings.size() > 1) {
        steps.given("it is found again", Answer.text(times(run.settings.size() - 1)));
      }
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static Money sum(List<LoanRow> rows, Function<LoanRow, Money> part, Loan loan) {
    return Money.sum(loan.currency(), rows.stream().map(part).toList());
  }

  private static int lastPayment(List<LoanRow> rows) {
    int last = rows.size() - 1;
    while (rows.get(last).number().isEmpty()) {
      last--;
    }
    return last;
  }
}
