package org.creativehubs.finance.risk;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.loan.LoanCourse;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.LoanLine;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.resilience.CovenantTest;
import org.creativehubs.finance.resilience.Covenants;
import org.creativehubs.finance.resilience.CovenantsInput;
import org.creativehubs.finance.viability.Viability;

/**
 * Does a hub's plan keep the covenants of its loans, month by month, and when would it break one?
 *
 * <p>The figures are the lines of the outlook as {@link Viability} rounds them. Over the months of
 * the window that end with the month of a test: net operating income and profit before interest =
 * earned income, and grants if they count, less operating costs without interest; debt service =
 * interest + repayment + fees of loans; all of the loan named, or of all loans. Loan to value takes
 * what is owed at the end of the month and the value of month 1 x (1 + annual increase)^(whole
 * years since), rounded half up. {@link Covenants} makes the tests: ratio, verdict, headroom. A
 * window that is not full yet is not tested.
 *
 * <p>A breach is absent if there is none ({@code NO_BREACH}) or if no month is tested ({@code
 * NO_TEST}).
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Loan loan = Loan.level("loan", Money.parse("GBP 900"), Ratio.parse("6%"), april, 12);
 * CovenantPlan cover =
 *     CovenantPlan.cover(CovenantKind.DEBT_SERVICE_COVER, Ratio.parse("1.3"), 3);
 * CovenantPath path = CovenantOutlook.of(hub.toBuilder().addLoans(loan).build(), List.of(cover));
 * path.isMet(); // false
 * }</pre>
 */
public final class CovenantOutlook {

  private static final Cap TESTS = Cap.ofWork("months, for all covenants", 20_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CovenantOutlookInput, CovenantPath> ENTRY =
      CatalogEntry.of(
              "hub-covenants",
              CovenantOutlook.class,
              CovenantOutlookInput.class,
              CovenantPath.class)
          .title("Covenants of a hub over time")
          .question("Would our plan keep its loan covenants, and when would it break one?")
          .convention("tested at the end of every so many months, on a full rolling window")
          .convention("operating income before interest; grants count only if the plan says so")
          .convention("loan to value: owed at the month's end by the value of its year, half up")
          .source(Source.of("The loan agreement", "covenants, thresholds and test dates"))
          .cap(TESTS)
          .answeredBy(CovenantOutlook::answer);

  private CovenantOutlook() {}

  /**
   * Tests the covenants of a plan.
   *
   * @param input the model and the covenants
   * @return every test, and the first that fails
   */
  public static CovenantPath answer(CovenantOutlookInput input) {
    OperatingModel model = input.plan();
    TESTS.check("covenants", input.covenants().size(), model.months());
    PlanRun run = PlanRun.of(model);
    Explanation.Builder steps =
        Explanation.answering("Does the plan keep the covenants of its loans?")
            .given("model", Answer.text(model.toString()));
    List<DatedCovenant> all = new ArrayList<>();
    for (CovenantPlan plan : input.covenants()) {
      Spending.current().heed();
      List<DatedCovenant> tests = tests(plan, model, run);
      all.addAll(tests);
      steps.step(
          plan.name() + ", first breach",
          Show.words(plan.kind()) + " at " + plan.threshold() + ", " + tests.size() + " tests",
          breach(tests));
    }
    steps.step("first breach of any", "the earliest of these", breach(all));
    return CovenantPath.builder().input(input).addAllTests(all).explanation(steps.build()).build();
  }

  /**
   * Tests the covenants of a plan.
   *
   * @param model the plan of the hub
   * @param covenants the covenants of its loans; at least one, each with a name of its own
   * @return every test, and the first that fails
   */
  public static CovenantPath of(OperatingModel model, List<CovenantPlan> covenants) {
    return answer(CovenantOutlookInput.builder().model(model).addAllCovenants(covenants).build());
  }

  private static Answer breach(List<DatedCovenant> tests) {
    Undefined none =
        tests.isEmpty()
            ? Undefined.of(Reason.NO_TEST, "no month of the model is tested")
            : Undefined.of(Reason.NO_BREACH, "every test is met");
    return CovenantPath.first(tests)
        .map(one -> Answer.text(one.label()))
        .orElseGet(() -> Answer.of(none));
  }

  private static List<DatedCovenant> tests(CovenantPlan plan, OperatingModel model, PlanRun run) {
    List<DatedCovenant> tests = new ArrayList<>();
    for (int month = 1; month <= model.months(); month++) {
      if (plan.isTestedIn(month)) {
        CovenantTest test =
            plan.kind().isCeiling()
                ? onValue(plan, model, month)
                : onCover(plan, model, run, month);
        CovenantsInput one = CovenantsInput.builder().addTests(test).build();
        tests.add(
            DatedCovenant.builder()
                .covenant(plan.name())
                .month(model.firstDayOf(month))
                .result(Covenants.answer(one).checks().get(0))
                .build());
      }
    }
    return tests;
  }

  private static CovenantTest test(CovenantPlan plan, Money amount, Money against) {
    return CovenantTest.builder()
        .name(plan.name())
        .kind(plan.kind())
        .amount(amount)
        .against(against)
        .threshold(plan.threshold())
        .build();
  }

  private static CovenantTest onCover(
      CovenantPlan plan, OperatingModel model, PlanRun run, int month) {
    boolean grants = plan.grantsCount().orElseThrow();
    long income =
        sum(
            plan,
            run,
            month,
            line ->
                line.kind().isEarned()
                    || (grants && line.kind() == LineKind.GRANT)
                    || (line.kind().isOperatingCost() && !line.kind().isOfLoan()));
    long service =
        -sum(
            plan,
            run,
            month,
            line ->
                line instanceof LoanLine of
                    && plan.concerns(of.loan())
                    && isServiceOf(plan, line.kind()));
    return test(
        plan,
        Money.ofMinor(income, model.openingCash().currency()),
        Money.ofMinor(service, model.openingCash().currency()));
  }

  private static boolean isServiceOf(CovenantPlan plan, LineKind kind) {
    return switch (plan.kind()) {
      case DEBT_SERVICE_COVER -> kind != LineKind.LOAN_DRAWN;
      case INTEREST_COVER -> kind == LineKind.LOAN_INTEREST;
      case LOAN_TO_VALUE -> false;
    };
  }

  private static long sum(
      CovenantPlan plan, PlanRun run, int month, Predicate<CompiledLine> which) {
    long sum = 0;
    for (int line = 0; line < run.lines().size(); line++) {
      if (which.test(run.lines().get(line))) {
        sum += PlanRun.sum(run.amounts(line), month - plan.windowMonths().orElseThrow(), month);
      }
    }
    return sum;
  }

  private static CovenantTest onValue(CovenantPlan plan, OperatingModel model, int month) {
    Money owed = Money.zero(model.openingCash().currency());
    LocalDate last = model.firstDayOf(month + 1).minusDays(1);
    for (LoanCourse course : model.courses()) {
      if (plan.concerns(course.loan())) {
        owed = owed.plus(course.owedOn(last));
      }
    }
    Ratio growth = Ratio.ONE.plus(plan.annualIncrease().orElse(Ratio.ZERO));
    Ratio factor = Ratio.ONE;
    for (int year = (month - 1) / 12; year > 0; year--) {
      factor = factor.times(growth);
    }
    return test(plan, owed, plan.value().orElseThrow().times(factor, RoundingMode.HALF_UP));
  }
}
