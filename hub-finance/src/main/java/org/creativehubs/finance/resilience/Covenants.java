package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Does a hub keep the covenants of its loans, and how much room is left?
 *
 * <p>Debt service cover = net operating income / debt service, interest cover = profit before
 * interest / interest, both at least the threshold; loan to value = loan / value, at most the
 * threshold. The comparison is {@code amount >= threshold x against} (for a loan {@code amount <=
 * threshold x value}), exactly and without division. Headroom is the difference of the two sides,
 * rounded down, so that it is below zero if and only if the covenant is broken. These are the plain
 * ratios of loan agreements; thresholds are the lender's.
 *
 * <p>Without debt service, interest or value the ratio is undefined ({@code NO_DEBT_SERVICE},
 * {@code NO_INTEREST}, {@code NO_VALUE}); whether the covenant is kept is still decided.
 *
 * <pre>{@code
 * Money income = Money.parse("GBP 120000.00");
 * Money service = Money.parse("GBP 100000.00");
 * CovenantCheck check = Covenants.debtServiceCover(income, service, Ratio.parse("1.1"));
 * check.headroom(); // GBP 10000.00
 * }</pre>
 */
public final class Covenants {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CovenantsInput, CovenantReport> ENTRY =
      CatalogEntry.of("covenants", Covenants.class, CovenantsInput.class, CovenantReport.class)
          .title("Loan covenants")
          .question("Do we keep the covenants of our loans, and how much room is left?")
          .convention("compared exactly and without division")
          .convention("headroom rounded down: below zero if and only if the covenant is broken")
          .convention("thresholds are the lender's")
          .source(
              Source.of("Loan agreements: debt service cover, interest cover and loan to value"))
          .answeredBy(Covenants::answer);

  private Covenants() {}

  /**
   * Tests debt service cover.
   *
   * @param netOperatingIncome income after operating costs; any amount
   * @param debtService interest and repayment of the same period; zero or more
   * @param least the least cover; zero or more
   * @return ratio, verdict and headroom
   */
  public static CovenantCheck debtServiceCover(
      Money netOperatingIncome, Money debtService, Ratio least) {
    return check(
        CovenantTest.of(CovenantKind.DEBT_SERVICE_COVER, netOperatingIncome, debtService, least));
  }

  /**
   * Tests interest cover.
   *
   * @param profitBeforeInterest profit before interest; any amount
   * @param interest interest of the same period; zero or more
   * @param least the least cover; zero or more
   * @return ratio, verdict and headroom
   */
  public static CovenantCheck interestCover(
      Money profitBeforeInterest, Money interest, Ratio least) {
    return check(
        CovenantTest.of(CovenantKind.INTEREST_COVER, profitBeforeInterest, interest, least));
  }

  /**
   * Tests loan to value.
   *
   * @param loan what is owed; zero or more
   * @param value what the security is worth; zero or more
   * @param most the largest share; zero or more
   * @return ratio, verdict and headroom
   */
  public static CovenantCheck loanToValue(Money loan, Money value, Ratio most) {
    return check(CovenantTest.of(CovenantKind.LOAN_TO_VALUE, loan, value, most));
  }

  /**
   * Tests several covenants.
   *
   * @param tests the covenants; at least one, each with a name of its own
   * @return one check for each
   * @throws InvalidValueException if there is none or names repeat
   */
  public static CovenantReport of(List<CovenantTest> tests) {
    return answer(CovenantsInput.builder().addAllTests(tests).build());
  }

  /**
   * Tests all covenants of the given input.
   *
   * @param input the covenants
   * @return one check for each
   */
  public static CovenantReport answer(CovenantsInput input) {
    List<CovenantCheck> checks = input.tests().stream().map(Covenants::check).toList();
    Explanation.Builder steps = Explanation.answering("Are the covenants kept?");
    for (CovenantCheck check : checks) {
      steps.addAllSteps(check.explanation().steps());
    }
    boolean met = checks.stream().allMatch(CovenantCheck::met);
    steps.given("covenants", Answer.text(met ? "all kept" : "broken"));
    return CovenantReport.builder().addAllChecks(checks).explanation(steps.build()).build();
  }

  private static CovenantCheck check(CovenantTest test) {
    Term ratio =
        test.ratio()
            .named(test.name() + ", " + test.kind().amount() + " / " + test.kind().against());
    Term room = test.room();
    Term headroom = room.rounded(RoundingMode.FLOOR).named(test.name() + ", headroom");
    return CovenantCheck.builder()
        .test(test)
        .ratio(Quotient.of(ratio))
        .met(room.ratio().signum() >= 0)
        .headroom(headroom.money())
        .explanation(
            Explanation.of(
                "Is the covenant " + test.name() + " kept, and with what room?", ratio, headroom))
        .build();
  }
}
