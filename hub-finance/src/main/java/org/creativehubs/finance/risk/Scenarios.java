package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;

/**
 * What happens to a hub's cash if something changes?
 *
 * <p>Each scenario is the base with named changes, run by {@link Viability}; differences are those
 * of its closing cash and of its least cash to the base's. Rounding and what is undefined are as
 * there.
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Adjustment halved = Adjustment.ofLine("hire", Ratio.of(1, 2));
 * Scenario slow = Scenario.of("half the hire", List.of(halved));
 * Scenarios.of(hub, List.of(slow)).outcomes().get(0).outOfCashMonth(); // Optional[2027-05-01]
 * }</pre>
 */
public final class Scenarios {

  private static final Cap MONTHS = Cap.ofWork("months, in all scenarios", 60_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ScenariosInput, ScenarioComparison> ENTRY =
      CatalogEntry.of(
              "hub-scenarios", Scenarios.class, ScenariosInput.class, ScenarioComparison.class)
          .title("Scenarios of a hub")
          .question("What if our venues close, the head rent doubles or a grant ends?")
          .convention("a change multiplies a line, or all lines of a kind, in named months")
          .convention("or it caps what is let, and what it costs with it")
          .convention("rules on other lines follow what is changed; a change never changes a rule")
          .convention("differences are to the base; loans do not change")
          .source(Source.of("The hub's own plan", "what may change, by how much and when"))
          .cap(MONTHS)
          .answeredBy(Scenarios::answer);

  private Scenarios() {}

  /**
   * Runs a base and its scenarios.
   *
   * @param input the base and what is changed
   * @return the outlooks side by side
   */
  public static ScenarioComparison answer(ScenariosInput input) {
    MONTHS.check("scenarios", input.scenarios().size(), input.plan().months());
    ScenarioOutcome base = outcome(ScenariosInput.BASE, input.plan());
    ScenarioComparison.Builder comparison = ScenarioComparison.builder().base(base);
    Explanation.Builder steps = Explanation.answering("What happens to cash if something changes?");
    String mark = input.plan().mark();
    Term before = Term.given("closing cash, " + ScenariosInput.BASE + mark, base.closingCash());
    steps.terms(before);
    for (Scenario scenario : input.scenarios()) {
      Spending.current().heed();
      ScenarioOutcome found =
          outcome(scenario.name(), input.plan().adjusted(scenario.adjustments()));
      comparison.addOutcomes(found);
      Term closing = Term.given("closing cash, " + scenario.name() + mark, found.closingCash());
      steps.terms(closing.minus(before).named("difference, " + scenario.name() + mark));
    }
    return comparison.explanation(steps.build()).build();
  }

  /**
   * Runs a base and its scenarios.
   *
   * @param base the base
   * @param scenarios what is changed
   * @return the outlooks side by side
   */
  public static ScenarioComparison of(OperatingModel base, List<Scenario> scenarios) {
    return answer(ScenariosInput.builder().base(base).addAllScenarios(scenarios).build());
  }

  private static ScenarioOutcome outcome(String name, OperatingModel model) {
    HubOutlook outlook = Viability.answer(model);
    return ScenarioOutcome.builder()
        .name(name)
        .breakEvenMonth(outlook.breakEvenMonth())
        .breakEvenSince(outlook.breakEvenSince())
        .selfSufficientSince(outlook.selfSufficientSince())
        .outOfCashMonth(outlook.outOfCashMonth())
        .minimumCash(outlook.minimumCash())
        .closingCash(outlook.closingCash())
        .build();
  }
}
