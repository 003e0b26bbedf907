package org.creativehubs.finance.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.answer;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.money;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.need;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.site;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.survey;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.town;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What sites and questions of feasibility refuse. */
class FeasibilityRefusalsTest {

  private static final SiteOption MILL = site("mill", "500", "25000").build();
  private static final HubFeasibilityInput INPUT = town().addSites(MILL).build();
  private static final Money POUND = Money.parse("GBP 1.00");
  private static final String LESS = " must be >= 0, but was EUR -1.00";
  private static final String NONE = " must hold at least one element, but was none";

  @Test
  void aSiteHasASpaceCostsAndTimeToFill() {
    refused(
        () -> MILL.toBuilder().name("").build(),
        Fault.EMPTY,
        "name must hold a visible character, but was empty");
    outOfRange(() -> MILL.toBuilder().sites(0).build(), "sites must be in [1, 1000], but was 0");
    outOfRange(
        () -> MILL.toBuilder().sites(1001).build(), "sites must be in [1, 1000], but was 1001");
    assertThatThrownBy(() -> MILL.toBuilder().space(Area.parse("0 m2")).build())
        .hasMessageStartingWith("space must be > 0, but was 0");
    Money less = money("-1");
    outOfRange(() -> MILL.toBuilder().rent(less).build(), "rent" + LESS);
    outOfRange(() -> MILL.toBuilder().running(less).build(), "running" + LESS);
    outOfRange(() -> MILL.toBuilder().fitOut(less).build(), "fitOut" + LESS);
    outOfRange(() -> MILL.toBuilder().otherIncome(less).build(), "otherIncome" + LESS);
    outOfRange(
        () -> MILL.toBuilder().fitOutYears(0).build(),
        "fitOutYears must be in [1, 100], but was 0");
    outOfRange(
        () -> MILL.toBuilder().fitOutYears(101).build(),
        "fitOutYears must be in [1, 100], but was 101");
    outOfRange(
        () -> MILL.toBuilder().monthsToFill(0).build(),
        "monthsToFill must be in [1, 120], but was 0");
    outOfRange(
        () -> MILL.toBuilder().monthsToFill(121).build(),
        "monthsToFill must be in [1, 120], but was 121");
    outOfRange(
        () -> MILL.toBuilder().reach(Ratio.of(2)).build(), "reach must be in (0, 1], but was 2");
  }

  @Test
  void theAmountsOfASiteAreInOneCurrency() {
    String pound = " must be in EUR as rent is, but was GBP 1.00";
    inconsistent(() -> MILL.toBuilder().running(POUND).build(), "running" + pound);
    inconsistent(() -> MILL.toBuilder().fitOut(POUND).build(), "fitOut" + pound);
    inconsistent(() -> MILL.toBuilder().otherIncome(POUND).build(), "otherIncome" + pound);
    SiteOption forge =
        MILL.toBuilder().name("forge").rent(POUND).running(POUND).fitOut(POUND).build();
    inconsistent(
        () -> INPUT.toBuilder().addSites(forge).build(),
        "sites[1].rent must be in EUR as sites[0].rent is, but was GBP");
    RentRate pounds = RentRate.parse("GBP 1 per m2 per year");
    inconsistent(
        () -> INPUT.toBuilder().survey(asked().affordableRent(pounds).build()).build(),
        "survey.affordableRent must be in EUR as sites[0].rent is, but was GBP");
  }

  private static WorkspaceSurvey.Builder asked() {
    return survey("100").addSpaceNeeds(need("0.5", "10", "30"));
  }

  @Test
  void sharesAndNumbersOfAQuestionHaveTheirRanges() {
    outOfRange(
        () -> INPUT.toBuilder().businesses(QualifiedNumber.parse("-1")).build(),
        "businesses must be >= 0, but was -1");
    outOfRange(
        () -> INPUT.toBuilder().shareConcerned(Ratio.of(2)).build(),
        "shareConcerned must be in [0, 1], but was 2");
    outOfRange(
        () -> INPUT.toBuilder().shareComing(Ratio.ZERO).build(),
        "shareComing must be in (0, 1], but was 0");
    outOfRange(
        () -> INPUT.toBuilder().confidence(Ratio.ZERO).build(),
        "confidence must be in (0, 1), but was 0");
    List<SiteOption> many =
        IntStream.range(0, 1001).mapToObj(i -> MILL.toBuilder().name("site " + i).build()).toList();
    outOfRange(
        () -> INPUT.toBuilder().sites(many).build(), "sites.size must be <= 1000, but was 1001");
    outOfRange(
        () -> INPUT.toBuilder().answers(Collections.nCopies(1001, answer(1, 1))).build(),
        "answers.size must be <= 1000, but was 1001");
  }

  @Test
  void aSurveyHasSizesAndSomebodyWhoAnswered() {
    refused(
        () -> INPUT.toBuilder().survey(survey("100").build()).build(),
        Fault.EMPTY,
        "survey.spaceNeeds" + NONE);
    assertThatThrownBy(() -> INPUT.toBuilder().survey(nobody()).build())
        .hasMessage("survey.respondents must be > 0, but was 0");
    assertThat(
            INPUT.toBuilder()
                .survey(
                    survey("100")
                        .addSpaceNeeds(need("0.6", "1", "2"), need("0.4", "2", "3"))
                        .build())
                .build()
                .fewest())
        .isEqualTo(Ratio.of(100));
  }

  private static WorkspaceSurvey nobody() {
    return survey("0").addSpaceNeeds(need("0.5", "10", "30")).build();
  }

  @Test
  void aStudyHoldsTogether() {
    FeasibilityStudy study = HubFeasibility.answer(INPUT);
    refused(
        () -> FeasibilityStudy.builder().valuesOf(study).sizes(List.of()).build(),
        Fault.EMPTY,
        "sizes" + NONE);
    refused(
        () -> FeasibilityStudy.builder().valuesOf(study).sites(List.of()).build(),
        Fault.EMPTY,
        "sites" + NONE);
    assertThatThrownBy(() -> FeasibilityStudy.builder().valuesOf(study).addUnknowns("").build())
        .hasMessageStartingWith("unknowns[");
    SiteOutcome mill = study.site("mill");
    assertThatThrownBy(() -> SiteOutcome.builder().valuesOf(mill).rent(Optional.empty()).build())
        .hasMessage("breakEvenOccupancy must be given only if rent is, but was 0.9");
  }

  @Test
  void aSiteThatIsCoveredByOtherIncomeBreaksEvenAtOnce() {
    SiteOption paid = MILL.toBuilder().otherIncome(money("45000")).build();
    SiteOutcome mill = HubFeasibility.answer(town().addSites(paid).build()).site("mill");
    assertThat(mill.rentWhenFull().toString()).isEqualTo("EUR 0 per m2 per year");
    assertThat(mill.breakEvenOccupancy()).contains(Ratio.ZERO);
    SiteAtRent best = mill.best().orElseThrow();
    assertThat(best.breakEvenMonth()).hasValue(1);
    assertThat(best.lossesBefore()).isEqualTo(money("0"));
    assertThat(best.result()).isEqualTo(money("50000"));
  }

  @Test
  void aSiteThatIsBetterAtAnyDemandIsBestForSure() {
    SiteOption waste = site("waste", "500", "900000").build();
    FeasibilityStudy study = HubFeasibility.answer(town().addSites(waste, MILL).build());
    assertThat(study.best()).contains(study.site("mill"));
    assertThat(study.isBestForSure()).isTrue();
    assertThat(study.toString()).contains("and is the best at any demand in the range");
  }
}
