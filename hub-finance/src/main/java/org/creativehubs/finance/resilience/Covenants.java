package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

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

  static String comparison(CovenantCheck check) {
    CovenantTest test = check.test();
    String relation = test.kind().isCeiling() ? " <= " : " >= ";
    return test.amount() + relation + test.threshold() + " x " + test.against();
  }

  static String headroom(CovenantCheck check) {
    return headroom(check.test());
  }

  private static String headroom(CovenantTest test) {
    String limit = test.threshold() + " x " + test.against();
    return (test.kind().isCeiling() ? limit + " - " + test.amount() : test.amount() + " - " + limit)
        + ", rounded down";
  }

  private static CovenantCheck check(CovenantTest test) {
    Ratio limit = test.against().toRatio().times(test.threshold());
    Ratio above = test.amount().toRatio().minus(limit);
    Ratio room = test.kind().isCeiling() ? above.negated() : above;
    Money headroom = Money.round(room, test.amount().currency(), RoundingMode.FLOOR);
    Quotient ratio = ratio(test);
    Explanation.Builder steps =
        Explanation.answering("Is the covenant " + test.name() + " kept, and with what room?");
    steps.step(
        test.name() + ", " + test.kind().amount() + " / " + test.kind().against(),
        test.amount() + " / " + test.against(),
        ratio.asNumber());
    steps.step(test.name() + ", headroom", headroom(test), Answer.of(headroom));
    return CovenantCheck.builder()
        .test(test)
        .ratio(ratio)
        .met(room.signum() >= 0)
        .headroom(headroom)
        .explanation(steps.build())
        .build();
  }

  private static Quotient ratio(CovenantTest test) {
    Reason why =
        switch (test.kind()) {
          case DEBT_SERVICE_COVER -> Reason.NO_DEBT_SERVICE;
          case INTEREST_COVER -> Reason.NO_INTEREST;
          case LOAN_TO_VALUE -> Reason.NO_VALUE;
        };
    return Quotient.of(
        test.amount(), test.against(), why.because("the " + test.kind().against() + " is zero"));
  }
}
