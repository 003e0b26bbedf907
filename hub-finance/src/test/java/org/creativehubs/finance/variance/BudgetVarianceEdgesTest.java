package org.creativehubs.finance.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.junit.jupiter.api.Test;

/** What a comparison with a budget refuses, and what its explanation leaves out. */
class BudgetVarianceEdgesTest {

  private static final BudgetVarianceInput EXAMPLE = JsonCatalog.example(BudgetVariance.ENTRY);

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static OperatingModel plan() {
    return OperatingModel.of(
        "plan",
        LocalDate.of(2027, 4, 1),
        3,
        gbp("0"),
        List.of(
            PlannedLine.of("desks", LineKind.MEMBERSHIPS, gbp("4000")),
            PlannedLine.of("energy", LineKind.VARIABLE_COST, gbp("1000")),
            PlannedLine.of("roof", LineKind.CAPITAL_COST, gbp("500"))));
  }

  private static BudgetVariances of(String... linesAndAmounts) {
    List<ActualAmount> actuals = new ArrayList<>();
    for (int i = 0; i < linesAndAmounts.length; i += 2) {
      actuals.add(ActualAmount.of(linesAndAmounts[i], gbp(linesAndAmounts[i + 1])));
    }
    return BudgetVariance.of(plan(), actuals);
  }

  @Test
  void theExplanationAddsUpTheLinesOfTheSurplusAlone() {
    assertThat(of("desks", "11500", "energy", "2800", "roof", "1400").explanation().toString())
        .contains(
            "actual surplus of the lines compared: GBP 11500.00 + GBP -2800.00 = GBP 8700.00",
            "budgeted surplus of the lines compared: GBP 12000.00 + GBP -3000.00 = GBP 9000.00",
            "variance of the surplus: GBP 8700.00 - GBP 9000.00 = GBP -300.00")
        .doesNotContain("roof", "1400");
    assertThat(of("roof", "1400").explanation().toString())
        .contains("GBP 0.00")
        .doesNotContain("roof");
  }

  @Test
  void aLineThatIsNotKnownAndAKindThatIsNotWantedAreFaultsOfTheirOwn() {
    assertThatThrownBy(() -> of("advice", "70"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            fault -> assertThat(fault.code()).isEqualTo(Fault.UNKNOWN_CODE));
    ActualAmount desks =
        ActualAmount.of("desks", gbp("70")).toBuilder().kind(LineKind.FIXED_COST).build();
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of(desks)))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            fault -> assertThat(fault.code()).isEqualTo(Fault.INCONSISTENT));
  }

  @Test
  void anAmountIsOfNoBalance() {
    ActualAmount.Builder advice = ActualAmount.of("advice", gbp("70")).toBuilder();
    assertThatThrownBy(advice.kind(LineKind.DEPOSIT_TAKEN)::build)
        .hasMessage("kind must not be of a balance, but was DEPOSIT_TAKEN");
    assertThat(advice.kind(LineKind.CAPITAL_COST).build().kind()).contains(LineKind.CAPITAL_COST);
  }

  @Test
  void aModelOrAProjectionIsCompared() {
    assertThatThrownBy(
            EXAMPLE.toBuilder().model(Optional.empty()).projection(Optional.empty())::build)
        .hasMessage("projection must be given if model is absent, but was absent");
  }

  private static BudgetVarianceInput.Builder stated(UnaryOperator<Statement> change) {
    Hub hub = EXAMPLE.hub().orElseThrow();
    Statement statement = change.apply(hub.statements().get(0));
    return EXAMPLE.toBuilder().hub(hub.toBuilder().statements(List.of(statement)).build());
  }

  private static Statement amounts(Statement statement, Optional<Money> amount) {
    List<StatementLine> lines =
        statement.lines().stream().map(one -> one.toBuilder().amount(amount).build()).toList();
    return statement.toBuilder().lines(lines).build();
  }

  @Test
  void aCategoryThatIsMatchedHasAnAmountInTheCurrencyOfThePlan() {
    assertThatThrownBy(stated(one -> amounts(one, Optional.of(Money.parse("EUR 5"))))::build)
        .hasMessageStartingWith("matches[0] must be in GBP as openingCash is, but was EUR 5.00");
    UnaryOperator<Statement> silent =
        one ->
            one.toBuilder()
                .lines(
                    one.lines().stream()
                        .map(
                            line ->
                                line.toBuilder().amount(Optional.empty()).note("see there").build())
                        .toList())
                .build();
    assertThatThrownBy(stated(silent)::build)
        .hasMessageStartingWith("matches[0].category must have an amount, but was salaries");
  }

  @Test
  void aStatementThatSaysOnlyWhenItStartsIsTakenAsItIs() {
    UnaryOperator<Statement> open =
        one ->
            one.toBuilder()
                .period(one.period().map(days -> days.toBuilder().to(Optional.empty()).build()))
                .build();
    assertThat(BudgetVariance.answer(stated(open).build()).varianceOfSurplus())
        .isEqualTo(gbp("-1417"));
  }

  @Test
  void aVarianceOfVolumeIsExplainedOnlyWhereThereAreVolumes() {
    BudgetVariances found = of("desks", "11500");
    assertThat(found.explain("desks", "of volume").toString()).contains("no volumes are given");
    assertThatThrownBy(BudgetVariances.builder().valuesOf(found).lines(List.of())::build)
        .hasMessage("lines must hold at least one element, but was none");
    UncomparedLine roof = found.notCompared().get(1);
    assertThatThrownBy(new UncomparedLine.Builder().valuesOf(roof).name(" ")::build)
        .hasMessage("name must hold a visible character, but was  ");
  }
}
