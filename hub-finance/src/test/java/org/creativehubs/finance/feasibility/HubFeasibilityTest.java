package org.creativehubs.finance.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.rentmix.RentAnswer;
import org.junit.jupiter.api.Test;

class HubFeasibilityTest {

  /** Half of 100 asked need 10 to 30 m2; 40 could pay 100 a m2 a year, 10 could pay 200. */
  static HubFeasibilityInput.Builder town() {
    return HubFeasibilityInput.builder()
        .survey(survey("100").addSpaceNeeds(need("0.5", "10", "30")).build())
        .businesses(QualifiedNumber.parse("100"))
        .shareComing(Ratio.parse("0.5"))
        .addAnswers(answer(100, 40), answer(200, 10))
        .confidence(Ratio.parse("0.95"));
  }

  static WorkspaceSurvey.Builder survey(String respondents) {
    return WorkspaceSurvey.builder()
        .id("s")
        .title("Town")
        .respondents(QualifiedNumber.parse(respondents));
  }

  static SpaceNeed need(String share, String from, String below) {
    return SpaceNeed.builder()
        .share(Ratio.parse(share))
        .from(Area.parse(from + " m2"))
        .below(Area.parse(below + " m2"))
        .build();
  }

  static RentAnswer answer(int rent, long respondents) {
    return RentAnswer.of(rate(rent), respondents);
  }

  static RentRate rate(int rent) {
    return RentRate.parse("EUR " + rent + " per m2 per year");
  }

  static SiteOption.Builder site(String name, String space, String running) {
    return SiteOption.builder()
        .name(name)
        .space(Area.parse(space + " m2"))
        .rent(money("20000"))
        .running(money(running))
        .fitOut(money("0"))
        .fitOutYears(1)
        .reach(Ratio.ONE)
        .monthsToFill(12);
  }

  static Money money(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static FeasibilityStudy mill() {
    return HubFeasibility.answer(town().addSites(site("mill", "500", "25000").build()).build());
  }

  @Test
  void demandBySizeHasTheEndsOfItsIntervalAndOfTheSize() {
    SizeDemand size = mill().sizes().get(0);
    assertThat(size.size()).isEqualTo("from 10 m2 under 30 m2");
    assertThat(size.businesses()).isEqualTo(Ratio.of(25));
    assertThat(size.space()).isEqualTo(Ratio.of(500));
    // Wilson, 50 of 100 at 95 %: 0.40383 to 0.59617
    assertThat(size.shareLeast()).isEqualTo(Ratio.parse("0.4038"));
    assertThat(size.shareMost()).isEqualTo(Ratio.parse("0.5962"));
    assertThat(size.spaceLeast()).isEqualTo(Ratio.parse("201.9"));
    assertThat(size.spaceMost()).isEqualTo(Ratio.parse("894.3"));
  }

  @Test
  void aSiteIsFilledAtTheHighestRentAtWhichDemandIsEnough() {
    SiteOutcome mill = mill().site("mill");
    assertThat(mill.fillingRent()).contains(rate(100));
    assertThat(mill.fillingRentLeast()).isEmpty();
    assertThat(mill.fillingRentMost()).contains(rate(100));
    assertThat(mill.rentWhenFull()).isEqualTo(rate(90));
    assertThat(mill.rent()).contains(rate(100));
    assertThat(mill.breakEvenOccupancy()).contains(Ratio.parse("0.9"));
  }

  @Test
  void aYearAtTheBestRentAndTheMonthsBefore() {
    SiteAtRent best = mill().site("mill").best().orElseThrow();
    assertThat(best.rents()).isEqualTo(money("50000"));
    assertThat(best.result()).isEqualTo(money("5000"));
    // 12 x 45,000 / 50,000 = 10.8; ten months: (450,000 - 50,000 x 55 / 12) / 12 = 18,402.777...
    assertThat(best.breakEvenMonth()).hasValue(11);
    assertThat(best.lossesBefore()).isEqualTo(money("18402.78"));
    assertThat(mill().toString())
        .startsWith("Town: mill carries itself at EUR 100 per m2 per year");
  }

  @Test
  void whatIsMissingIsTheSubsidyAndHasARange() {
    FeasibilityStudy study =
        HubFeasibility.answer(town().addSites(site("tower", "500", "60000").build()).build());
    SiteOutcome tower = study.site("tower");
    assertThat(tower.subsidy()).contains(money("30000"));
    assertThat(tower.subsidyAtLeastDemand().orElseThrow()).isGreaterThan(money("30000"));
    assertThat(tower.subsidyAtMostDemand()).contains(money("30000"));
    assertThat(tower.best().orElseThrow().breakEvenMonth()).isEmpty();
    assertThat(study.toString()).startsWith("Town: tower needs EUR 30000.00 a year");
  }

  @Test
  void oneLargeSiteAndManySmallAreHeldAgainstTheSameDemand() {
    SiteOption large = site("one large", "500", "25000").reach(Ratio.parse("0.8")).build();
    SiteOption small = site("five small", "100", "2000").rent(money("9000")).sites(5).build();
    FeasibilityStudy study = HubFeasibility.answer(town().addSites(large, small).build());
    // 400 of 500 m2 let against a cost of 45,000; 500 let against 5 x 11,000
    assertThat(study.site("one large").best().orElseThrow().result()).isEqualTo(money("-5000"));
    assertThat(study.site("five small").best().orElseThrow().result()).isEqualTo(money("-5000"));
    assertThat(study.isBestForSure()).isFalse();
    assertThat(study.toString()).contains("does not distinguish the sites");
  }

  @Test
  void oneStatedRentIsNoCurveAndOnlyCostIsTold() {
    WorkspaceSurvey survey =
        survey("450")
            .respondents(QualifiedNumber.parse("over 450"))
            .addSpaceNeeds(
                SpaceNeed.builder().share(Ratio.parse("0.652")).below(Area.parse("50 m2")).build())
            .affordableRent(rate(100))
            .build();
    HubFeasibilityInput.Builder input = town().survey(survey).answers(List.of());
    FeasibilityStudy study =
        HubFeasibility.answer(input.addSites(site("mill", "500", "25000").build()).build());
    assertThat(study.prices()).isEmpty();
    assertThat(study.best()).isEmpty();
    SiteOutcome mill = study.site("mill");
    assertThat(mill.best()).isEmpty();
    assertThat(mill.rentWhenFull()).isEqualTo(rate(90));
    assertThat(mill.breakEvenOccupancy()).contains(Ratio.parse("0.9"));
    assertThat(study.unknowns())
        .contains(
            "how many would come at which rent: EUR 100 per m2 per year is one point and no curve",
            "34.8 % of those asked gave none of these sizes");
    assertThat(study.toString()).contains("demand by rent cannot be told");
  }

  @Test
  void everyCellAndStepOfTheExampleIsWorkedOut() {
    FeasibilityStudy study = HubFeasibility.answer(JsonCatalog.example(HubFeasibility.ENTRY));
    WorkedTables.assertTrue(study);
    WorkedTables.assertTrue(study.explanation());
    assertThat(study.sites()).hasSize(2);
    assertThat(study.concerned()).isEqualTo(Ratio.of(720));
  }

  @Test
  void whatIsAmissIsRefusedByName() {
    SiteOption mill = site("mill", "500", "25000").build();
    assertThatThrownBy(() -> town().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("sites must hold at least one element");
    assertThatThrownBy(() -> town().addSites(mill, mill).build())
        .hasMessageContaining("sites[1] must have a name of its own");
    assertThatThrownBy(() -> town().addSites(mill).confidence(Ratio.ONE).build())
        .hasMessageContaining("confidence must be in (0, 1), but was 1");
    assertThatThrownBy(
            () ->
                town()
                    .addSites(mill)
                    .addAnswers(RentAnswer.of(RentRate.parse("GBP 1 per m2 per year")))
                    .build())
        .hasMessageContaining("answers[2].maximum");
    assertThatThrownBy(
            () ->
                town()
                    .addSites(mill)
                    .survey(
                        survey("100")
                            .addSpaceNeeds(need("0.6", "1", "2"), need("0.5", "2", "3"))
                            .build())
                    .build())
        .hasMessageContaining("survey.spaceNeeds must have shares that come to at most 1");
    assertThatThrownBy(() -> site("mill", "500", "1").reach(Ratio.ZERO).build())
        .hasMessageContaining("reach must be in (0, 1], but was 0");
  }
}
