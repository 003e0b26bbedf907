package org.creativehubs.finance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class UnitCostsTest {

  private static final UnitCostSheet GROWTH = JsonCatalog.answerToExample(UnitCosts.ENTRY);

  @Test
  void sixResultsOfInnovatingForGrowthShareOneCost() {
    assertThat(GROWTH.costs().stream().map(cost -> cost.each().orElseThrow()))
        .containsExactly(
            gbp("9160.05"),
            gbp("41743.66"),
            gbp("16508.79"),
            gbp("10146.03"),
            gbp("81168.22"),
            gbp("23951.28"));
    assertThat(GROWTH)
        .asString()
        .startsWith(
            "Innovating for Growth: 6 kinds of result share GBP 2922056.00, not to be added"
                + " [results gross, as reported: published total and results (2022, verified;");
    assertThat(JacksonLines.roundTrip(GROWTH)).isEqualTo(GROWTH);
  }

  @Test
  void aUnitCostApartFromItsAssumptionsPrintsOnlyWhatIsDivided() {
    assertThat(UnitCosts.answer(programme("p", "1000", 3)).of("job"))
        .hasToString("p: GBP 1000.00 shared by 3 x job");
  }

  @Test
  void unitCostsThatShareACostAreNotAdded() {
    assertThatThrownBy(() -> UnitCosts.add(List.of(GROWTH.of("job"), GROWTH.of("new enterprise"))))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage(
            "costs[1] must not share a cost with another, since adding would count GBP 2922056.00"
                + " twice, but was new enterprise and job of Innovating for Growth");
  }

  @Test
  void unitCostsOfTwoProgrammesAreAddedIfTheyCostTheSame() {
    UnitCostSheet other = UnitCosts.answer(programme("second", "1000", 4));
    assertThat(UnitCosts.add(List.of(GROWTH.of("job"), other.of("job"))))
        .isEqualTo(gbp("10396.03"));
    assertThatThrownBy(() -> UnitCosts.add(List.of(GROWTH.of("entrepreneur"), other.of("job"))))
        .hasMessage(
            "costs[1].result must be entrepreneur like the first, since unlike results have no"
                + " common unit, but was job");
    assertThatThrownBy(() -> UnitCosts.add(List.of()))
        .hasMessage("costs must hold at least one element, but was none");
  }

  @Test
  void withoutResultsThereIsNoUnitCost() {
    UnitCostSheet none = UnitCosts.answer(programme("none", "1000", 0));
    assertThat(none.explanation().answer()).hasToString("undefined: there is no job (NO_RESULTS)");
    assertThat(none.table().rows().get(0).get(2).isDefined()).isFalse();
    assertThat(JacksonLines.roundTrip(none)).isEqualTo(none);
    assertThatThrownBy(() -> UnitCosts.add(List.of(none.of("job"))))
        .hasMessage("costs[0].each must be given, but was undefined: there is no job (NO_RESULTS)");
    assertThatThrownBy(() -> none.of("artist"))
        .hasMessage("result must be one of job, but was artist");
  }

  @Test
  void explainsACostAndEachOfItsResults() {
    UnitCostSheet found = UnitCosts.answer(programme("p", "1000", 3));
    assertThat(found.explanation())
        .hasToString(
            """
            What does each kind of result of p cost?
              1. jobs (survey, chosen): full-time equivalents [the hub's survey]
              2. cost per job, sharing one cost with all others: GBP 1000.00 / 3, rounded half up = GBP 333.33\
            """);
    assertThat(found.explain("job", "cost of each"))
        .hasToString(
            """
            cost of each of job
              1. jobs (survey, chosen): full-time equivalents [the hub's survey]
              2. job, cost of each: GBP 1000.00 / 3, rounded half up = GBP 333.33\
            """);
    List<ResultCount> results = List.of(ResultCount.of("job", Ratio.of(3)));
    assertThat(UnitCosts.of("p", gbp("1000"), results, Samples.COUNTED)).isEqualTo(found);
  }

  @Test
  void resultsHaveNamesOfTheirOwnAndCountsOfZeroOrMore() {
    ResultCount job = ResultCount.of("job", Ratio.ONE);
    assertThatThrownBy(() -> costs("p", "1", List.of(job, job)))
        .hasMessage("results[1] must have a name of its own, but was job");
    assertThatThrownBy(() -> costs("p", "1", List.of()))
        .hasMessage("results must hold at least one element, but was none");
    assertThatThrownBy(() -> costs("p", "-1", List.of(job)))
        .hasMessage("cost must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> costs(" ", "1", List.of(job)))
        .hasMessage("programme must hold a visible character, but was  ");
    assertThatThrownBy(() -> ResultCount.of("job", Ratio.of(-1)))
        .hasMessage("count must be >= 0, but was -1");
    assertThatThrownBy(() -> ResultCount.of(" ", Ratio.ONE))
        .hasMessage("name must hold a visible character, but was  ");
    UnitCostsInput.Builder bare = UnitCostsInput.builder().programme("p").cost(gbp("1"));
    assertThatThrownBy(bare.addResults(job)::build)
        .hasMessage("assumptions must hold at least one element, but was none");
  }

  @Test
  void costsThatAreReadHaveAssumptionsAndAreDefinedOrNot() {
    UnitCostSheet found = UnitCosts.answer(programme("p", "1000", 3));
    assertThatThrownBy(
            () -> HubJson.read(Samples.without("assumptions", found), UnitCostSheet.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");
    UnitCost cost = found.of("job");
    assertThatThrownBy(() -> HubJson.read(Samples.without("each", cost), UnitCost.class))
        .hasMessageContaining("undefined must be given if each is absent, but was absent");
  }

  private static UnitCostSheet costs(String programme, String cost, List<ResultCount> results) {
    return UnitCosts.of(programme, gbp(cost), results, Samples.COUNTED);
  }

  @Property(tries = 200)
  void moreResultsNeverCostMoreEach(
      @ForAll("costs") Money cost,
      @ForAll @IntRange(min = 1, max = 1000) int one,
      @ForAll @IntRange(min = 1, max = 1000) int other) {
    assertThat(each(cost, Math.max(one, other)))
        .isLessThanOrEqualTo(each(cost, Math.min(one, other)));
  }

  @Provide
  Arbitrary<Money> costs() {
    return Samples.costs();
  }

  private static Money each(Money cost, int count) {
    return UnitCosts.answer(programme("p", cost.amount().toPlainString(), count))
        .of("job")
        .each()
        .orElseThrow();
  }

  private static UnitCostsInput programme(String name, String cost, int jobs) {
    return UnitCostsInput.builder()
        .programme(name)
        .cost(gbp(cost))
        .addResults(ResultCount.of("job", Ratio.of(jobs)))
        .addAssumptions(Samples.COUNTED)
        .build();
  }
}
