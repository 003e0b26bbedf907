package org.creativehubs.finance.receivable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;

/**
 * What interest is due on bills that were paid late, or are not paid yet?
 *
 * <p>Simple interest on what is open of each bill, from the day after its due day to the day of
 * payment, which counts, or to the day asked for: open amount x rate a year x days / days of the
 * year. Where a payment, a write-off or the rate changes it, a new line begins. The interest of a
 * bill is rounded half up once, as it has run up; so the interest of two periods that follow one
 * another is that of both together, to the penny. Within the days of grace nothing is due; who pays
 * after them owes interest by the named rule. A rate below zero counts as zero.
 *
 * <p>By the order, statutory interest keeps the rate of the half-year in which it starts to run;
 * guidance that lets the rate move is a named rule. A base rate must be given for each day that
 * needs one. Nothing is undefined.
 *
 * <p>Source: the clause; or the Late Payment of Commercial Debts (Interest) Act 1998 and its
 * orders, as quoted on the pages that the conventions name.
 *
 * <pre>{@code
 * LocalDate due = LocalDate.of(2026, 9, 29);
 * Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
 * ledger.addBills(Bill.of("INV-1", "bo", due, Money.parse("GBP 1000.00")));
 * LateInterestTerms clause = LateInterestTerms.fixed(Ratio.parse("8.5%"));
 * LatePaymentInterest.of(ledger.build(), due.plusDays(50), clause).interest(); // GBP 11.64
 * }</pre>
 */
public final class LatePaymentInterest {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LatePaymentInterestInput, LateInterest> ENTRY =
      CatalogEntry.of(
              "late-payment-interest",
              LatePaymentInterest.class,
              LatePaymentInterestInput.class,
              LateInterest.class)
          .title("Interest on late payment")
          .question("What interest is due on bills that are paid late?")
          .convention("simple interest from the day after the due day; the day of payment counts")
          .convention("rate, base rate and its resets, day count, grace: named")
          .convention("rounded half up once on each bill, as it has run up")
          .convention("statutory: 8 % over the base rate before the half-year of its start")
          .source(
              Source.of(
                  "Late Payment of Commercial Debts (Interest) Act 1998",
                  "as quoted at"
                      + " https://www.payontime.co.uk/late-payment-legislation-interest-calculators"))
          .source(
              Source.of(
                  "Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002",
                  "article 4, as quoted at https://www.debtcollectionservice.uk/interest/"))
          .source(
              Source.of(
                  "Fixed sums of GBP 40, 70 and 100",
                  "as quoted at https://www.mygov.scot/late-commercial-payments"))
          .answeredBy(LatePaymentInterest::answer);

  private LatePaymentInterest() {}

  /**
   * All interest up to a day, with receipts allocated by {@link AllocationPolicy#asReferenced()}.
   *
   * @param ledger bills, receipts and write-offs
   * @param on the last day, which counts
   * @param terms what the clause or the statute says
   * @return the interest line by line, and fixed sums
   */
  public static LateInterest of(Ledger ledger, LocalDate on, LateInterestTerms terms) {
    return answer(LatePaymentInterestInput.builder().ledger(ledger).on(on).terms(terms).build());
  }

  /**
   * The interest for the given input.
   *
   * @param input ledger, days and terms
   * @return the interest line by line, and fixed sums
   */
  public static LateInterest answer(LatePaymentInterestInput input) {
    Books books = Books.of(input.ledger(), input.on(), input.allocation());
    AccruedInterest accrued = new AccruedInterest(input.terms());
    ImmutableList.Builder<LateInterestLine> lines = ImmutableList.builder();
    ImmutableList.Builder<FixedSumDue> sums = ImmutableList.builder();
    for (OpenBill bill : books.bills()) {
      lines.addAll(accrued.lines(bill, input.from(), input.on()));
      fixedSum(bill, accrued.debt(bill), input).ifPresent(sums::add);
    }
    return result(input, lines.build(), sums.build());
  }

  private static Optional<FixedSumDue> fixedSum(
      OpenBill bill, Money debt, LatePaymentInterestInput input) {
    LocalDate late = input.terms().late(bill.bill().due());
    boolean isAsked = !late.isAfter(input.on()) && input.from().filter(late::isBefore).isEmpty();
    List<FixedSum> fitting =
        input.terms().fixedSums().stream().filter(sum -> sum.from().compareTo(debt) <= 0).toList();
    if (debt.isZero() || !isAsked || fitting.isEmpty()) {
      return Optional.empty();
    }
    FixedSumDue.Builder due = FixedSumDue.builder();
    due.bill(bill.bill().id()).tenant(bill.bill().tenant()).on(late).debt(debt);
    return Optional.of(due.sum(Iterables.getLast(fitting).sum()).build());
  }

  private static LateInterest result(
      LatePaymentInterestInput input, List<LateInterestLine> lines, List<FixedSumDue> sums) {
    Currency currency = input.ledger().currency();
    Term interest =
        Term.given(
            "interest of " + Show.counted(lines.size(), "lines"),
            Money.sum(currency, lines.stream().map(LateInterestLine::interest).toList()));
    Term fixed =
        Term.given("fixed sums", Money.sum(currency, sums.stream().map(FixedSumDue::sum).toList()));
    Term total = interest.plus(fixed).named("interest and fixed sums");
    return LateInterest.builder()
        .from(input.from())
        .on(input.on())
        .terms(input.terms())
        .allocation(input.allocation())
        .addAllLines(lines)
        .addAllFixedSums(sums)
        .interest(interest.money())
        .total(total.money())
        .explanation(
            Explanation.answering(ENTRY.question())
                .given("terms", Answer.text(input.terms().toString()))
                .given("allocation of receipts", Answer.text(input.allocation().toString()))
                .terms(total)
                .build())
        .build();
  }
}
