package org.creativehubs.finance.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * How is a loan repaid in level payments, to the penny?
 *
 * <p>Rate for a period = annual rate / periods per year. The level payment is that of {@link
 * Annuity#payment}, rounded half up to the minor unit; interest in each period is the balance times
 * the rate, rounded half up; the rest of the payment repays principal. No payment is more than is
 * owed, and the last one clears the balance, so that the principal parts add up to the loan
 * exactly. In advance, the first payment is made at once, and each later one bears the interest of
 * the period before it. This is the rounded loan that a lender books; each row also shows what it
 * would be for the unrounded loan, as doubles. A loan with dates, or one that is repaid otherwise,
 * is asked of {@link LoanSchedule}, which gives the same rows for a loan like this.
 *
 * <p>Source: the usual practice of lenders; the formula is that of OASIS OpenFormula 1.3, PMT.
 *
 * <pre>{@code
 * Money loan = Money.parse("GBP 25000");
 * Amortisation schedule = AmortisationSchedule.of(loan, Ratio.parse("6%"), 60);
 * schedule.totalInterest(); // GBP 3999.23
 * }</pre>
 */
public final class AmortisationSchedule {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AmortisationScheduleInput, Amortisation> ENTRY =
      CatalogEntry.of(
              "amortisation-schedule",
              AmortisationSchedule.class,
              AmortisationScheduleInput.class,
              Amortisation.class)
          .title("Amortisation schedule")
          .question("How is this loan repaid, payment by payment?")
          .convention("rate for a period: annual rate over periods per year")
          .convention("payments in arrears or in advance, as the input says")
          .convention("the rounded loan: payment and interest of each period rounded half up")
          .convention("the last payment clears the balance")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("PMT")
                  .build())
          .answeredBy(AmortisationSchedule::answer);

  private AmortisationSchedule() {}

  /**
   * The schedule of a loan.
   *
   * @param input the loan and its terms
   * @return one row for each payment
   */
  public static Amortisation answer(AmortisationScheduleInput input) {
    Ratio rate = input.rateForPeriod();
    BigDecimal level = level(input, rate);
    Currency currency = input.principal().currency();
    Money payment = Money.round(Ratio.of(level), currency, RoundingMode.HALF_UP);
    Amortisation.Builder result = Amortisation.builder();
    result.input(input).payment(payment).exactPayment(level.doubleValue());
    Money interest = addRows(result, input, rate, payment, level.doubleValue());
    return result
        .totalInterest(interest)
        .explanation(explanation(input, payment, interest))
        .build();
  }

  /**
   * The schedule of a loan that is repaid every month, in arrears.
   *
   * @param loan the loan, above zero
   * @param annualRate the nominal rate for a year, zero or more; a month bears its twelfth
   * @param months how many payments, from 1 to 5000
   * @return one row for each payment
   * @throws InvalidValueException if a value is out of its range
   */
  public static Amortisation of(Money loan, Ratio annualRate, int months) {
    return answer(AmortisationScheduleInput.monthly(loan, annualRate, months));
  }

  private static BigDecimal level(AmortisationScheduleInput input, Ratio rate) {
    Money none = Money.zero(input.principal().currency());
    return new ExactLevel(rate, input.periods(), input.timing())
        .payment(input.principal(), none)
        .negate();
  }

  private static Explanation explanation(
      AmortisationScheduleInput input, Money payment, Money interest) {
    Term loan = Term.given("loan", input.principal());
    Term rate =
        Term.share(input.annualRate()).dividedBy(input.periodsPerYear()).named("rate for a period");
    Term level = InstalmentTable.level(input, loan, rate).rounded(RoundingMode.HALF_UP);
    Term all = Term.given("all payments", input.principal().plus(interest));
    return Explanation.answering("How is this loan repaid, and what does it cost?")
        .terms(loan, rate)
        .given("payments are made", Answer.text(input.timing().words()))
        .step("level payment", level.expression().orElseThrow(), Answer.of(payment))
        .terms(all.minus(loan).named("interest in all"))
        .build();
  }

  /** Adds a row for each payment and returns all interest. */
  private static Money addRows(
      Amortisation.Builder result,
      AmortisationScheduleInput input,
      Ratio rate,
      Money level,
      double exact) {
    Money balance = input.principal();
    Money all = Money.zero(balance.currency());
    for (int number = 1; number <= input.periods(); number++) {
      boolean bearsInterest = input.timing() == FlowTiming.END || number > 1;
      Ratio charged = bearsInterest ? rate : Ratio.ZERO;
      Money interest = balance.times(charged, RoundingMode.HALF_UP);
      Money owed = balance.plus(interest);
      boolean clears = number == input.periods() || level.compareTo(owed) > 0;
      Money payment = clears ? owed : level;
      balance = owed.minus(payment);
      all = all.plus(interest);
      Instalment.Builder row = Instalment.builder();
      row.number(number)
          .payment(payment)
          .interest(interest)
          .principal(payment.minus(interest))
          .balance(balance);
      result.addRows(withExact(row, input, rate.toDouble(), exact, number).build());
    }
    return all;
  }

  private static Instalment.Builder withExact(
      Instalment.Builder row,
      AmortisationScheduleInput input,
      double rate,
      double level,
      int number) {
    int last = input.periods();
    Annuity.Terms terms =
        Annuity.Terms.of(rate, last, input.timing())
            .withPresentValue(FlowAmounts.of(input.principal()));
    double principal = 0.0 - PaymentParts.principal(terms, number);
    double interest = 0.0 - PaymentParts.interest(terms, number); // no -0.0 at a rate of zero
    double left =
        number == last ? 0 : 0.0 - PaymentParts.cumulativePrincipal(terms, number + 1, last);
    row.exactPayment(level).exactInterest(interest).exactPrincipal(principal).exactBalance(left);
    return row;
  }
}
