package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;

class ScenariosProperties {

  private static final List<String> LINES = List.of("desks", "venue hire", "council grant");

  private static Adjustment change(String line, int perMille, int from) {
    return Adjustment.builder().line(line).factor(Ratio.of(perMille, 1000)).fromMonth(from).build();
  }

  private static ScenarioOutcome of(Adjustment... changes) {
    Scenario scenario = Scenario.of("changed", List.of(changes));
    return Scenarios.of(ExampleHub.model(), List.of(scenario)).outcomes().get(0);
  }

  @Property(tries = 30)
  void aScenarioIsTheOutlookOfTheChangedModel(
      @ForAll @IntRange(min = 0, max = 3000) int perMille,
      @ForAll @IntRange(min = 1, max = 120) int from,
      @ForAll @IntRange(min = 0, max = 2) int line) {
    Adjustment change = change(LINES.get(line), perMille, from);
    HubOutlook outlook = Viability.answer(ExampleHub.model().adjusted(List.of(change)));
    ScenarioOutcome found = of(change);
    assertThat(found.closingCash()).isEqualTo(outlook.closingCash());
    assertThat(found.minimumCash()).isEqualTo(outlook.minimumCash());
    assertThat(found.outOfCashMonth()).isEqualTo(outlook.outOfCashMonth());
    assertThat(found.breakEvenMonth()).isEqualTo(outlook.breakEvenMonth());
    assertThat(found.selfSufficientSince()).isEqualTo(outlook.selfSufficientSince());
  }

  @Property(tries = 30)
  void changesOfDifferentLinesAddUp(
      @ForAll @IntRange(min = 0, max = 3000) int one,
      @ForAll @IntRange(min = 0, max = 3000) int two,
      @ForAll @IntRange(min = 1, max = 120) int from) {
    Money base = Viability.answer(ExampleHub.model()).closingCash();
    Adjustment desks = change("desks", one, from);
    Adjustment hire = change("venue hire", two, 5);
    Money first = of(desks).closingCash().minus(base);
    Money second = of(hire).closingCash().minus(base);
    assertThat(of(desks, hire).closingCash()).isEqualTo(base.plus(first).plus(second));
  }

  @Property(tries = 30)
  void theOrderOfScenariosAndOfTheirChangesDoesNotMatter(
      @ForAll @IntRange(min = 0, max = 3000) int one,
      @ForAll @IntRange(min = 0, max = 3000) int two) {
    Adjustment first = change("desks", one, 3);
    Adjustment second = change("desks", two, 9);
    assertThat(of(first, second)).isEqualTo(of(second, first));
    List<Scenario> scenarios =
        new ArrayList<>(
            List.of(Scenario.of("a", List.of(first)), Scenario.of("b", List.of(second))));
    List<ScenarioOutcome> outcomes =
        new ArrayList<>(Scenarios.of(ExampleHub.model(), scenarios).outcomes());
    Collections.reverse(scenarios);
    Collections.reverse(outcomes);
    assertThat(Scenarios.of(ExampleHub.model(), scenarios).outcomes()).isEqualTo(outcomes);
  }

  @Property(tries = 30)
  void moreCostNeverLeavesMoreCash(
      @ForAll @IntRange(min = 1000, max = 3000) int perMille,
      @ForAll @IntRange(min = 1, max = 120) int from) {
    HubOutlook base = Viability.answer(ExampleHub.model());
    ScenarioOutcome found = of(change("head rent", perMille, from));
    assertThat(found.closingCash()).isLessThanOrEqualTo(base.closingCash());
    assertThat(found.minimumCash()).isLessThanOrEqualTo(base.minimumCash());
  }

  @Property(tries = 30)
  void aChangeLeavesTheMonthsBeforeItAsTheyWere(
      @ForAll @IntRange(min = 0, max = 3000) int perMille,
      @ForAll @IntRange(min = 2, max = 120) int from) {
    HubOutlook base = Viability.answer(ExampleHub.model());
    HubOutlook changed =
        Viability.answer(ExampleHub.model().adjusted(List.of(change("desks", perMille, from))));
    assertThat(changed.cashAfter(from - 1)).isEqualTo(base.cashAfter(from - 1));
    assertThat(changed.cashAfter(from).equals(base.cashAfter(from))).isEqualTo(perMille == 1000);
  }

  @Property(tries = 30)
  void differencesAreThoseToTheBase(
      @ForAll @IntRange(min = 0, max = 3000) int perMille,
      @ForAll @IntRange(min = 1, max = 120) int from) {
    Scenario scenario = Scenario.of("s", List.of(change("desks", perMille, from)));
    ScenarioComparison found = Scenarios.of(ExampleHub.model(), List.of(scenario));
    ScenarioOutcome outcome = found.outcomes().get(0);
    assertThat(found.base().closingCash().plus(cell(found, "difference of closing cash")))
        .isEqualTo(outcome.closingCash());
    assertThat(found.base().minimumCash().plus(cell(found, "difference of least cash")))
        .isEqualTo(outcome.minimumCash());
  }

  private static Money cell(ScenarioComparison found, String column) {
    return found.explain("s", column).answer().money().orElseThrow();
  }

  @Property(tries = 30)
  void lessIncomeNeverLeavesMoreCash(
      @ForAll @IntRange(min = 0, max = 1000) int perMille,
      @ForAll @IntRange(min = 1, max = 120) int from,
      @ForAll @IntRange(min = 0, max = 2) int line) {
    HubOutlook base = Viability.answer(ExampleHub.model());
    ScenarioOutcome found = of(change(LINES.get(line), perMille, from));
    assertThat(found.closingCash()).isLessThanOrEqualTo(base.closingCash());
    assertThat(found.minimumCash()).isLessThanOrEqualTo(base.minimumCash());
  }
}
