package org.creativehubs.finance.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class BudgetVarianceTest {

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

  private static ActualAmount actual(String line, String amount) {
    return ActualAmount.of(line, gbp(amount));
  }

  private static ActualAmount with(ActualAmount actual, long budgeted, long came) {
    return actual.toBuilder().budgetVolume(Ratio.of(budgeted)).actualVolume(Ratio.of(came)).build();
  }

  private static VarianceLine line(BudgetVariances found, String name) {
    return found.lines().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void lessIncomeAndMoreCostAreAdverse() {
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(actual("desks", "11500"), actual("energy", "2800")));
    assertThat(line(found, "desks").variance()).isEqualTo(gbp("-500"));
    assertThat(line(found, "desks").verdict()).isEqualTo(VarianceVerdict.ADVERSE);
    assertThat(line(found, "energy").variance()).isEqualTo(gbp("200"));
    assertThat(line(found, "energy").verdict()).isEqualTo(VarianceVerdict.FAVOURABLE);
    assertThat(line(found, "energy").shareOfBudget().value()).contains(Ratio.of(1, 15));
    assertThat(found.varianceOfSurplus()).isEqualTo(gbp("-300"));
    assertThat(found.verdict()).isEqualTo(VarianceVerdict.ADVERSE);
  }

  @Test
  void capitalIsNotOfTheSurplus() {
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(actual("desks", "12000"), actual("roof", "1600")));
    assertThat(found.varianceOfSurplus()).isEqualTo(gbp("0"));
    assertThat(found.verdict()).isEqualTo(VarianceVerdict.ON_BUDGET);
    assertThat(found.variance()).isEqualTo(gbp("-100"));
  }

  @Test
  void fewerDesksAtAHigherPrice() {
    // Budget 12,000 for 60: 200 each. 54 came, at 11,340: 210 each.
    // Volume: 200 x -6 = -1,200. Price: 10 x 54 = 540. Both: -660.
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(with(actual("desks", "11340"), 60, 54)));
    assertThat(line(found, "desks").volumeVariance()).contains(gbp("-1200"));
    assertThat(line(found, "desks").priceVariance()).contains(gbp("540"));
    assertThat(line(found, "desks").variance()).isEqualTo(gbp("-660"));
  }

  @Test
  void moreEnergyAtALowerPrice() {
    // Budget 3,000 for 10,000: 0.30 each. 12,000 came, at 3,240: 0.27 each.
    // Volume: 0.30 x 2,000 = 600 adverse. Price: 0.03 x 12,000 = 360 favourable. Both: 240 adverse.
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(with(actual("energy", "3240"), 10_000, 12_000)));
    assertThat(line(found, "energy").volumeVariance()).contains(gbp("-600"));
    assertThat(line(found, "energy").priceVariance()).contains(gbp("360"));
    assertThat(line(found, "energy").variance()).isEqualTo(gbp("-240"));
  }

  @Test
  void nothingAtAllIsAVarianceOfVolume() {
    BudgetVariances found = BudgetVariance.of(plan(), List.of(with(actual("desks", "0"), 60, 0)));
    assertThat(line(found, "desks").volumeVariance()).contains(gbp("-12000"));
    assertThat(line(found, "desks").priceVariance()).contains(gbp("0"));
  }

  @Test
  void theHeadlineTellsCapitalApartFromTheSurplus() {
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(actual("desks", "11500"), actual("roof", "1400")));
    assertThat(found.toString())
        .contains("surplus GBP -500.00 against budget, adverse; capital and loans GBP 100.00; 2 ");
    assertThat(BudgetVariance.of(plan(), List.of(actual("desks", "11500"))).toString())
        .doesNotContain("capital");
  }

  @Test
  void aCreditIsSaidAndNoSign() {
    ActualAmount refund = actual("energy", "400").toBuilder().isCredit(true).build();
    BudgetVariances found = BudgetVariance.of(plan(), List.of(refund));
    assertThat(line(found, "energy").actual()).isEqualTo(gbp("400"));
    assertThat(line(found, "energy").variance()).isEqualTo(gbp("3400"));
    ActualAmount back = actual("desks", "400").toBuilder().isCredit(true).build();
    assertThat(line(BudgetVariance.of(plan(), List.of(back)), "desks").actual())
        .isEqualTo(gbp("-400"));
    assertThatThrownBy(() -> actual("energy", "-2800"))
        .hasMessage("amount must be >= 0, but was GBP -2800.00");
  }

  @Test
  void aCategoryBelowZeroIsNoCreditUnseen() {
    BudgetVarianceInput input = JsonCatalog.example(BudgetVariance.ENTRY);
    Hub hub = input.hub().orElseThrow();
    Statement statement = hub.statements().get(0);
    List<StatementLine> turned =
        statement.lines().stream()
            .map(one -> one.toBuilder().amount(one.amount().map(Money::negated)).build())
            .toList();
    Hub typed =
        hub.toBuilder().statements(List.of(statement.toBuilder().lines(turned).build())).build();
    assertThatThrownBy(() -> input.toBuilder().hub(typed).build())
        .hasMessageStartingWith("matches[0].category must have an amount of zero or more");
  }

  @Test
  void volumeIsRoundedAndPriceTakesTheRest() {
    // 12,000 / 7 x 1 = 1,714.2857: 1,714.29; the rest of 1,000 is price: -714.29.
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(with(actual("desks", "13000"), 7, 8)));
    assertThat(line(found, "desks").volumeVariance()).contains(gbp("1714.29"));
    assertThat(line(found, "desks").priceVariance()).contains(gbp("-714.29"));
  }

  @Test
  void aLineWithoutAnActualAmountIsNoZero() {
    BudgetVariances found = BudgetVariance.of(plan(), List.of(actual("desks", "12000")));
    assertThat(found.notCompared())
        .extracting(UncomparedLine::toString)
        .containsExactly(
            "energy (variable cost): GBP -3000.00", "roof (capital cost): GBP -1500.00");
    assertThat(found.budget()).isEqualTo(gbp("12000"));
  }

  @Test
  void aLineHasOneActualAmount() {
    ActualAmount desks = actual("desks", "70");
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of(desks, desks)))
        .hasMessage("actuals[1] must have a line of its own, but was desks");
  }

  @Test
  void whatWasNotBudgetedHasAKindAndNoShare() {
    ActualAmount advice = actual("advice", "70").toBuilder().kind(LineKind.FIXED_COST).build();
    BudgetVariances found = BudgetVariance.of(plan(), List.of(advice));
    assertThat(line(found, "advice").variance()).isEqualTo(gbp("-70"));
    assertThat(line(found, "advice").shareOfBudget().undefined()).isPresent();
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of(actual("advice", "70"))))
        .hasMessage("actuals must name lines of the plan, or have a kind, but was advice");
    ActualAmount desks = actual("desks", "70").toBuilder().kind(LineKind.FIXED_COST).build();
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of(desks)))
        .hasMessageContaining("have a kind only for lines that the plan does not have");
  }

  @Test
  void statementsOfTheHubSayWhatLinesCameTo() {
    // The shipped example, April to June: staff 6,900 + 345 against 7,200, insurance 1,500 as
    // planned, desks 12,096 against 12,600, energy 3,528 against 3,300, advice 640 against nothing.
    BudgetVarianceInput input = JsonCatalog.example(BudgetVariance.ENTRY);
    BudgetVariances found = BudgetVariance.answer(input);
    assertThat(line(found, "staff").variance()).isEqualTo(gbp("-45"));
    assertThat(line(found, "insurance").variance()).isEqualTo(gbp("0"));
    assertThat(found.varianceOfSurplus()).isEqualTo(gbp("-1417"));
    assertThat(found.leftOut()).extracting(one -> one.what()).containsExactly("Q1, sundries");
    // Desks: 12,600 / 90 = 140; -6 x 140 = -840 of volume, 84 x 4 = 336 of price.
    assertThat(line(found, "desks").volumeVariance()).contains(gbp("-840"));
    assertThat(line(found, "desks").priceVariance()).contains(gbp("336"));
  }

  @Test
  void aStatementOfOtherMonthsIsRefused() {
    BudgetVarianceInput input = JsonCatalog.example(BudgetVariance.ENTRY);
    assertThatThrownBy(() -> input.toBuilder().untilMonth(5).build())
        .hasMessageContaining(
            "matches[0].statement must be of the months that are compared, 2027-04-01 to"
                + " 2027-07-31");
    Statement open =
        input.hub().orElseThrow().statements().get(0).toBuilder().period(Optional.empty()).build();
    assertThat(
            BudgetVariance.answer(
                    input.toBuilder()
                        .hub(
                            input.hub().orElseThrow().toBuilder().statements(List.of(open)).build())
                        .build())
                .varianceOfSurplus())
        .isEqualTo(gbp("-1417"));
  }

  @Test
  void aLineIsGivenOnce() {
    assertThatThrownBy(
            () -> BudgetVariance.of(plan(), List.of(actual("desks", "1"), actual("desks", "2"))))
        .hasMessageContaining("desks");
  }

  @Test
  void monthsLieInThePlanAndAtLeastOneIsCompared() {
    BudgetVarianceInput.Builder input = BudgetVarianceInput.builder().model(plan());
    input.addActuals(actual("desks", "1"));
    assertThatThrownBy(input.fromMonth(0)::build)
        .hasMessage("fromMonth must be in [1, 3], but was 0");
    assertThatThrownBy(input.fromMonth(4)::build)
        .hasMessage("fromMonth must be in [1, 3], but was 4");
    assertThatThrownBy(input.fromMonth(3).untilMonth(3)::build)
        .hasMessage("untilMonth must be > fromMonth 3, but was 3");
    assertThatThrownBy(input.untilMonth(5)::build).hasMessage("untilMonth must be <= 4, but was 5");
    BudgetVariances last = BudgetVariance.answer(input.untilMonth(4).build());
    assertThat(last.budget()).isEqualTo(gbp("4000"));
    assertThat(last.days().start()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(last.days().lastDay()).isEqualTo(LocalDate.of(2027, 6, 30));
  }

  @Test
  void somethingIsComparedInTheCurrencyOfThePlan() {
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of()))
        .hasMessage("actuals must hold at least one element, but was none");
    ActualAmount euro = ActualAmount.of("desks", Money.parse("EUR 1"));
    assertThatThrownBy(() -> BudgetVariance.of(plan(), List.of(euro)))
        .hasMessage("actuals[0].amount must be in GBP as openingCash is, but was EUR 1.00");
    BudgetVarianceInput example = JsonCatalog.example(BudgetVariance.ENTRY);
    BudgetVarianceInput.Builder alone = BudgetVarianceInput.builder().model(plan());
    alone.addActuals(actual("desks", "1")).hub(example.hub());
    assertThatThrownBy(alone::build)
        .hasMessageStartingWith("hub must be given only if matches are");
  }

  @Test
  void aMatchNamesACategoryOfAStatementOfTheHubOnce() {
    BudgetVarianceInput input = JsonCatalog.example(BudgetVariance.ENTRY);
    StatementMatch first = input.matches().get(0);
    assertThatThrownBy(input.toBuilder().addMatches(first)::build)
        .hasMessage("matches[3] must have a category of its own, but was [Q1, salaries]");
    StatementMatch unknown = StatementMatch.of(first.statement(), "none", first.line());
    assertThatThrownBy(input.toBuilder().addMatches(unknown)::build)
        .hasMessageContaining("must be a category of the statement, but was none");
    StatementMatch elsewhere = StatementMatch.of("none", first.category(), first.line());
    assertThatThrownBy(input.toBuilder().addMatches(elsewhere)::build)
        .hasMessageContaining("must be a statement of the hub, but was none");
    assertThatThrownBy(() -> StatementMatch.of("a", "b", " "))
        .hasMessage("line must hold a visible character, but was  ");
    assertThatThrownBy(() -> StatementMatch.of("a", " ", "c"))
        .hasMessage("category must hold a visible character, but was  ");
    assertThatThrownBy(() -> StatementMatch.of(" ", "b", "c"))
        .hasMessageStartingWith("statement must");
  }

  @Test
  void volumesAreGivenTogetherAndOnlyForLinesOfThePlan() {
    ActualAmount.Builder desks = actual("desks", "1").toBuilder().budgetVolume(Ratio.of(1));
    assertThatThrownBy(desks::build)
        .hasMessage("actualVolume must be given if budgetVolume is, but was absent");
    assertThatThrownBy(desks.actualVolume(Ratio.of(-1))::build)
        .hasMessage("actualVolume must be >= 0, but was -1");
    assertThatThrownBy(desks.actualVolume(Ratio.ZERO).budgetVolume(Ratio.ZERO)::build)
        .hasMessage("budgetVolume must be > 0, but was 0");
    assertThatThrownBy(desks.budgetVolume(Ratio.ONE).kind(LineKind.FIXED_COST)::build)
        .hasMessage("budgetVolume must be given only if the plan has the line, but was 1");
    assertThatThrownBy(actual("desks", "1").toBuilder().line(" ")::build)
        .hasMessage("line must hold a visible character, but was  ");
  }

  @Test
  void everyLineIsShownWithItsVerdictAndEveryCellExplained() {
    BudgetVariances found =
        BudgetVariance.of(plan(), List.of(with(actual("desks", "13000"), 7, 8)));
    assertThat(found.table())
        .hasToString(
            """
            2027-04-01 to 2027-06-30: surplus GBP 1000.00 against budget, favourable; 1 line compared, 2 not
            line       kind         budget (GBP)  actual (GBP)  variance (GBP)  of budget  verdict     of volume (GBP)  of price (GBP)
            ---------  -----------  ------------  ------------  --------------  ---------  ----------  ---------------  --------------
            desks      memberships      12000.00      13000.00         1000.00     8.33 %  favourable          1714.29         -714.29
            ---------  -----------  ------------  ------------  --------------  ---------  ----------  ---------------  --------------
            all lines                   12000.00      13000.00         1000.00\
            """);
    assertThat(found.sheets().get(1).table())
        .hasToString(
            """
            No actual amount is known
            not compared                        kind           budget (GBP)
            ----------------------------------  -------------  ------------
            energy                              variable cost      -3000.00
            roof                                capital cost       -1500.00
            ----------------------------------  -------------  ------------
            all lines without an actual amount                     -4500.00\
            """);
    assertThat(found.explain("desks", "of volume"))
        .hasToString(
            """
            of volume of desks
              1. budget: GBP 12000.00
              2. budgeted volume: 7
              3. actual volume: 8
              4. desks, of volume: GBP 12000.00 / 7 x (8 - 7), rounded half up = GBP 1714.29\
            """);
    assertThat(found.explain("desks", "of budget"))
        .hasToString(
            """
            of budget of desks
              1. variance: GBP 1000.00
              2. budget without its sign: GBP 12000.00
              3. desks, of budget: GBP 1000.00 / GBP 12000.00 = 8.33 %\
            """);
    assertThat(found.verdict()).isEqualTo(VarianceVerdict.FAVOURABLE);
    assertThat(found.actual()).isEqualTo(gbp("13000"));
    assertThat(found.lines().get(0))
        .hasToString(
            "desks: GBP 13000.00 against GBP 12000.00, GBP 1000.00 favourable (kind memberships, of"
                + " volume GBP 1714.29, budgeted volume 7, actual volume 8)");
  }

  @Test
  void aLineThatIsReadHasANameAndBothVolumesOrNone() {
    VarianceLine line =
        BudgetVariance.of(plan(), List.of(with(actual("desks", "13000"), 7, 8))).lines().get(0);
    assertThatThrownBy(new VarianceLine.Builder().valuesOf(line).name(" ")::build)
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(
            new VarianceLine.Builder().valuesOf(line).volumeVariance(Optional.empty())::build)
        .hasMessage("volumeVariance must be given if budgetVolume is, but was absent");
  }
}
