package org.creativehubs.finance.variance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.PlanRun;

/**
 * How does what happened compare with the budget, and is it better or worse for the hub?
 *
 * <p>Variance of a line = actual - budget, where money in is positive and money out negative: above
 * zero is favourable, below zero adverse. Variances of lines add up to that of the surplus, and of
 * all lines. The budget is the plan as it counts, without recoverable tax, in the months compared;
 * so are the actual amounts, which come line by line or from categories of a hub's statements.
 * Where volumes are given, volume variance = budget / budgeted volume x (actual volume - budgeted
 * volume), rounded half up to the minor unit, and price variance is all the rest: (actual price -
 * budgeted price) x actual volume. A line without an actual amount is not taken for zero: it is
 * listed and in no sum. Balances, such as debtors, are not compared.
 *
 * <p>Source: the usual variance analysis of management accounting, with the price variance at
 * actual volume.
 *
 * <pre>{@code
 * PlannedLine desks = PlannedLine.of("desks", LineKind.MEMBERSHIPS, Money.parse("GBP 1000"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel plan = OperatingModel.of("plan", april, 3, cash, List.of(desks));
 * ActualAmount came = ActualAmount.of("desks", Money.parse("GBP 2760"));
 * BudgetVariance.of(plan, List.of(came)).varianceOfSurplus(); // GBP -240.00
 * }</pre>
 */
public final class BudgetVariance {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BudgetVarianceInput, BudgetVariances> ENTRY =
      CatalogEntry.of(
              "budget-variance",
              BudgetVariance.class,
              BudgetVarianceInput.class,
              BudgetVariances.class)
          .title("Budget against actual")
          .question("Where are we better or worse than our budget, and is it price or volume?")
          .convention("actual - budget, money out negative: above zero is favourable")
          .convention("volume variance at the budgeted price, price variance at the actual volume")
          .convention("a line without an actual amount is in no sum, and listed")
          .convention("amounts as they count, not as they are paid; without recoverable tax")
          .source(Source.of("Variance analysis of management accounting", "price and volume"))
          .ofHubWith("statements")
          .answeredBy(BudgetVariance::answer);

  private BudgetVariance() {}

  /**
   * Compares all months of a plan with what its lines came to.
   *
   * @param plan the plan of the hub
   * @param actuals what lines came to, each once; at least one
   * @return the variances
   * @throws org.creativehubs.core.value.InvalidValueException if a line is not known
   */
  public static BudgetVariances of(OperatingModel plan, List<ActualAmount> actuals) {
    return answer(BudgetVarianceInput.builder().model(plan).addAllActuals(actuals).build());
  }

  /**
   * Compares a plan with what its lines came to.
   *
   * @param input the plan, the months and the actual amounts
   * @return the variances
   * @throws org.creativehubs.core.value.InvalidValueException if a line is not known, or one that
   *     is in the plan has a kind of its own
   */
  public static BudgetVariances answer(BudgetVarianceInput input) {
    return new Comparison(input).result();
  }

  /** One comparison. */
  private static final class Comparison {

    private final BudgetVarianceInput input;

    /** What lines came to that are in the plan, by name. */
    private final Map<String, ActualAmount> actuals = new LinkedHashMap<>();

    Comparison(BudgetVarianceInput input) {
      this.input = input;
      input.actuals().forEach(one -> actuals.put(one.line(), one));
      Map<String, Money> stated = new LinkedHashMap<>();
      input.matches().forEach(one -> stated.merge(one.line(), amount(one), Money::plus));
      stated.forEach((line, amount) -> actuals.put(line, ActualAmount.of(line, amount)));
    }

    private Money amount(StatementMatch match) {
      return input
          .statement(match.statement())
          .flatMap(statement -> statement.line(match.category()))
          .flatMap(StatementLine::amount)
          .orElseThrow();
    }

    BudgetVariances result() {
      BudgetVariances.Builder result = BudgetVariances.builder().days(input.days());
      PlanRun run = PlanRun.of(input.plan());
      Map<String, CompiledLine> planned = new HashMap<>();
      List<VarianceLine> lines = new ArrayList<>();
      for (int i = 0; i < run.lines().size(); i++) {
        CompiledLine line = run.lines().get(i);
        if (!line.kind().isOfBalance()) {
          planned.put(line.name(), line);
          Money budget = money(PlanRun.sum(run.amounts(i), input.from() - 1, input.until() - 1));
          Optional.ofNullable(actuals.get(line.name()))
              .ifPresentOrElse(
                  actual -> lines.add(compared(line.name(), line.kind(), budget, actual)),
                  () -> result.addNotCompared(UncomparedLine.of(line.name(), line.kind(), budget)));
        }
      }
      checkNames(planned);
      actuals
          .values()
          .forEach(
              one ->
                  one.kind()
                      .ifPresent(kind -> lines.add(compared(one.line(), kind, money(0), one))));
      input
          .unmatched()
          .forEach(one -> result.addLeftOut(LeftOut.of(one, "no line of the plan has it")));
      return result.addAllLines(lines).explanation(explanation(lines)).build();
    }

    private Money money(long minor) {
      return Money.ofMinor(minor, input.plan().openingCash().currency());
    }

    private void checkNames(Map<String, CompiledLine> planned) {
      for (ActualAmount one : actuals.values()) {
        Check.that(
            planned.containsKey(one.line()) != one.kind().isPresent(),
            one.kind().isPresent() ? Fault.INCONSISTENT : Fault.UNKNOWN_CODE,
            "actuals",
            one.kind().isPresent()
                ? "have a kind only for lines that the plan does not have"
                : "name lines of the plan, or have a kind",
            one.line());
      }
    }

    private static VarianceLine compared(
        String name, LineKind kind, Money budget, ActualAmount actual) {
      VarianceLine.Builder line = VarianceLine.builder().name(name).kind(kind).budget(budget);
      line.actual(actual.signed(kind));
      line.budgetVolume(actual.budgetVolume()).actualVolume(actual.actualVolume());
      Optional<Money> volume =
          actual
              .budgetVolume()
              .map(
                  planned ->
                      BudgetVariances.ofVolume(budget, planned, actual.actualVolume().orElseThrow())
                          .money());
      return line.volumeVariance(volume).build();
    }

    private Explanation explanation(List<VarianceLine> lines) {
      List<VarianceLine> ofSurplus =
          lines.stream().filter(line -> line.kind().isOfSurplus()).toList();
      List<Term> budgets = new ArrayList<>();
      List<Term> actual = new ArrayList<>();
      for (VarianceLine line : ofSurplus) {
        budgets.add(Term.given(line.name() + ", budget", line.budget()));
        actual.add(Term.given(line.name() + ", actual", line.actual()));
      }
      Term budget = sum(budgets).named("budgeted surplus of the lines compared");
      Term came = sum(actual).named("actual surplus of the lines compared");
      Term variance = came.minus(budget).named("variance of the surplus");
      String verdict = Show.words(VarianceVerdict.of(variance.money()));
      return Explanation.answering(ENTRY.question())
          .given("plan", Answer.text(input.plan().toString()))
          .given("verdict", Answer.text(verdict))
          .terms(variance)
          .build();
    }

    private Term sum(List<Term> terms) {
      return terms.isEmpty() ? Term.of(money(0)) : Term.sum(terms);
    }
  }
}
