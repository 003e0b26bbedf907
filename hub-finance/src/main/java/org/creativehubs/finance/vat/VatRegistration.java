package org.creativehubs.finance.vat;

import com.google.common.collect.Iterables;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/**
 * Must this hub register for value added tax, and may a registration end?
 *
 * <p>At the end of each month the taxable supplies of the last twelve months are compared with the
 * threshold of that day: a business established in the United Kingdom must register if they are
 * above it. It has thirty days from the end of that month to say so, and is registered from the
 * first day of the second month after it. It must register too where the next thirty days alone are
 * expected to be above the threshold of the last day given, from the day on which it expects so. A
 * registration may end where the next twelve months are expected to be at most at the
 * deregistration threshold.
 *
 * <p>Taxable supplies are those at any rate, zero too; exempt ones such as most lettings without an
 * option to tax, grants, and the sale of capital goods are left out. Not looked at: an exception
 * for supplies that are above the threshold for a while only, a business taken over, and businesses
 * that are established elsewhere. Nothing is rounded, and nothing here is undefined; months before
 * the first threshold of the table are refused.
 *
 * <pre>{@code
 * TaxableMonth april = TaxableMonth.of(YearMonth.of(2026, 4), Money.parse("GBP 82000.00"));
 * TaxableMonth may = TaxableMonth.of(YearMonth.of(2026, 5), Money.parse("GBP 9000.00"));
 * VatRegistrationDuty duty = VatRegistration.of(List.of(april, may));
 * duty.tellBy().orElseThrow(); // 2026-06-30
 * duty.registeredFrom().orElseThrow(); // 2026-07-01
 * }</pre>
 *
 * <p>Source: VAT Notice 700/1 and its supplement, as quoted on the pages named.
 */
public final class VatRegistration {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<VatRegistrationInput, VatRegistrationDuty> ENTRY =
      CatalogEntry.of(
              "vat-registration",
              VatRegistration.class,
              VatRegistrationInput.class,
              VatRegistrationDuty.class)
          .title("Duty to register for value added tax")
          .question("Must this hub register for VAT, and may a registration end?")
          .convention("taxable supplies of twelve months, at the end of each month")
          .convention("above the threshold of the last day of the month; exactly at it is not")
          .convention("to be said in 30 days; registered from the first day of the second month")
          .convention("may end where the next twelve months are at most at the other threshold")
          .source(
              Source.of(
                  "VAT Notice 700/1, supplement",
                  "as quoted at https://www.rossmartin.co.uk/vat/vat/391-vat-thresholds"))
          .source(
              Source.of(
                  "Register for VAT: when to register",
                  "as quoted at https://anyotherbiz.co.uk/becoming-vat-registered/"))
          .answeredBy(VatRegistration::answer);

  private static final int YEAR = 12;
  private static final int DAYS_TO_TELL = 30;

  private VatRegistration() {}

  /**
   * Whether the supplies of the months so far make a duty to register.
   *
   * @param months the months in order, none left out; before the first nothing was supplied
   * @return the verdict, with a line for each month
   */
  public static VatRegistrationDuty of(List<TaxableMonth> months) {
    return answer(VatRegistrationInput.builder().addAllMonths(months).build());
  }

  /**
   * Whether there is a duty to register, and whether a registration may end.
   *
   * @param input the months, and what is expected
   * @return the verdict, with a line for each month
   */
  public static VatRegistrationDuty answer(VatRegistrationInput input) {
    List<RollingMonth> lines = lines(input);
    RollingMonth last = Iterables.getLast(lines);
    VatTables.Thresholds now = VatTables.thresholds(last.month().atEndOfMonth());
    Optional<YearMonth> above =
        lines.stream().filter(RollingMonth::isAbove).map(RollingMonth::month).findFirst();
    boolean isSoon =
        input.nextThirtyDays().filter(it -> it.compareTo(now.register()) > 0).isPresent();
    VatRegistrationDuty.Builder duty = VatRegistrationDuty.builder().addAllLines(lines);
    duty.mustRegister(above.isPresent() || isSoon).byNextThirtyDays(isSoon);
    duty.tellBy(above.map(month -> month.atEndOfMonth().plusDays(DAYS_TO_TELL)));
    duty.registeredFrom(above.map(month -> month.plusMonths(2).atDay(1)));
    duty.deregistrationThreshold(now.deregister());
    duty.mayDeregister(
        input.nextTwelveMonths().map(expected -> expected.compareTo(now.deregister()) <= 0));
    return duty.explanation(explanation(input, lines, now, above.isPresent() || isSoon)).build();
  }

  private static List<RollingMonth> lines(VatRegistrationInput input) {
    List<RollingMonth> lines = new ArrayList<>();
    for (int i = 0; i < input.months().size(); i++) {
      TaxableMonth month = input.months().get(i);
      VatTables.Thresholds held = VatTables.thresholds(month.month().atEndOfMonth());
      RollingMonth.Builder line = RollingMonth.builder().month(month.month());
      line.supplies(month.supplies()).threshold(held.register()).source(held.source());
      lines.add(line.rolling(lastYear(input.months(), i)).build());
    }
    return lines;
  }

  private static Money lastYear(List<TaxableMonth> months, int at) {
    List<TaxableMonth> year = months.subList(Math.max(0, at + 1 - YEAR), at + 1);
    return Money.sum(
        months.get(at).supplies().currency(), year.stream().map(TaxableMonth::supplies).toList());
  }

  /** The twelve months that end with a line, with their expression. */
  static Term rolling(List<RollingMonth> lines, int at) {
    List<Term> year =
        lines.subList(Math.max(0, at + 1 - YEAR), at + 1).stream()
            .map(line -> Term.given("taxable supplies of " + line.month(), line.supplies()))
            .toList();
    return Term.sum(year).named("12 months to " + lines.get(at).month());
  }

  private static Explanation explanation(
      VatRegistrationInput input,
      List<RollingMonth> lines,
      VatTables.Thresholds now,
      boolean mustRegister) {
    Explanation.Builder steps = Explanation.answering(ENTRY.question());
    int first = Iterables.indexOf(lines, RollingMonth::isAbove);
    int at = first < 0 ? lines.size() - 1 : first;
    Term threshold =
        Term.given("registration threshold", lines.get(at).threshold())
            .from(lines.get(at).source());
    steps.terms(
        rolling(lines, at)
            .minus(threshold)
            .named("supplies less threshold, " + lines.get(at).month()));
    input
        .nextThirtyDays()
        .map(expected -> Term.given("next 30 days alone", expected))
        .ifPresent(steps::terms);
    input
        .nextTwelveMonths()
        .map(expected -> Term.given("next 12 months", expected))
        .map(
            expected ->
                Term.given("deregistration threshold", now.deregister())
                    .from(now.source())
                    .minus(expected)
                    .named("below the deregistration threshold"))
        .ifPresent(steps::terms);
    return steps.given("must register", Answer.text(mustRegister ? "yes" : "no")).build();
  }
}
