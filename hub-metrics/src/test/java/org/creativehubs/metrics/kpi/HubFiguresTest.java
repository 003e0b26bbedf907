package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.kpi.Kpis.code;
import static org.creativehubs.metrics.kpi.Kpis.more;
import static org.creativehubs.metrics.kpi.Kpis.n;
import static org.creativehubs.metrics.kpi.Kpis.number;
import static org.creativehubs.metrics.kpi.Kpis.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class HubFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void theProductOfBalticIsNotDividedByTheJobsOfAnotherPopulation() {
    KpiSheet sheet = SideBySide.answer(Kpis.example(SideBySideInput.class));
    assertThat(code(sheet, "Baltic Creative", "figure")).isEqualTo("DIFFERENT_POPULATIONS");
    assertThat(sheet.findings())
        .containsExactly(
            KpiFinding.of(
                KpiFindingKind.DIFFERENT_POPULATIONS,
                "Baltic Creative: gross value added describes companies of Baltic Creative, jobs"
                    + " describes the Baltic Triangle"));
    assertThat(number(sheet, "North", "gap to the median")).isEqualTo(2500);
  }

  @Test
  void theCreativeSectorOfTheWestMidlandsIsDividedAsReported() {
    Indicator jobs = more("jobs").actual(n("48800")).build();
    Indicator firms = more("firms").actual(n("9975")).build();
    Indicator product = more("gva").actual(n("4000000000")).build();
    ComparedSubject region = subject("West Midlands", jobs, firms, product);
    assertThat(number(compared("gva", "jobs", region), "West Midlands", "figure"))
        .isCloseTo(81_967, within(0.5));
    assertThat(number(compared("jobs", "firms", region), "West Midlands", "figure"))
        .isCloseTo(4.89, within(0.005));
  }

  @Test
  void equalFiguresShareTheBetterRank() {
    KpiSheet sheet =
        SideBySide.answer(
            SideBySideInput.builder()
                .addSubjects(of("a", "5"), of("b", "3"), of("c", "5"), of("d", "over 9"))
                .addSubjects(of("e", "1"), subject("f"))
                .indicator("it")
                .build());
    assertThat(number(sheet, "a", "rank")).isEqualTo(1);
    assertThat(number(sheet, "c", "rank")).isEqualTo(1);
    assertThat(number(sheet, "b", "rank")).isEqualTo(3);
    assertThat(number(sheet, "b", "gap to the median")).isEqualTo(-1);
    assertThat(code(sheet, "d", "rank")).isEqualTo("NOT_EXACT");
    assertThat(code(sheet, "f", "rank")).isEqualTo("NO_DATA");
  }

  @Test
  void whereLessIsBetterTheLeastIsFirst() {
    Indicator few = Kpis.indicator("it", Polarity.LOWER_IS_BETTER).actual(n("2")).build();
    Indicator many = Kpis.indicator("it", Polarity.LOWER_IS_BETTER).actual(n("7")).build();
    SideBySideInput.Builder input = SideBySideInput.builder();
    input.addSubjects(subject("few", few), subject("many", many)).indicator("it");
    assertThat(number(SideBySide.answer(input.build()), "few", "rank")).isEqualTo(1);
    assertThatThrownBy(() -> compared("it", "none", subject("few", few)))
        .hasMessage("per must be an indicator of at least one subject, but was none");
    SideBySideInput.Builder mixed = SideBySideInput.builder();
    mixed.addSubjects(subject("few", few), of("other", "1")).indicator("it");
    assertThatThrownBy(mixed::build)
        .hasMessage(
            "subjects[1].indicators[it].polarity must be LOWER_IS_BETTER as of the first, but was"
                + " HIGHER_IS_BETTER");
  }

  private static ComparedSubject of(String name, String actual) {
    return subject(name, more("it").actual(n(actual)).build());
  }

  private static KpiSheet compared(String indicator, String per, ComparedSubject... subjects) {
    SideBySideInput.Builder input = SideBySideInput.builder();
    return SideBySide.answer(input.addSubjects(subjects).indicator(indicator).per(per).build());
  }

  @Test
  void theEffectOfEachWeightIsTheScoreLessThatOfAllOthers() {
    KpiSheet sheet = Scorecard.answer(Kpis.example(ScorecardInput.class));
    assertThat(number(sheet, "over all", "score")).isCloseTo(1.01, within(1e-15));
    assertThat(number(sheet, "jobs", "without it")).isCloseTo(5.3 / 6, within(1e-15));
    assertThat(number(sheet, "jobs", "effect")).isCloseTo(1.01 - 5.3 / 6, within(1e-15));
    assertThat(code(sheet, "PLANET", "score")).isEqualTo("NO_WEIGHT");
    assertThat(sheet.findings())
        .containsExactly(
            KpiFinding.of(KpiFindingKind.WEIGHTS_NORMALISED, "the weights sum to 11"),
            KpiFinding.of(KpiFindingKind.LEFT_OUT, "energy of weight 1 has no score"));
  }

  @Test
  void weightsThatDoNotSumToOneAreRefusedByName() {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input
        .weights(WeightRule.MUST_SUM_TO_ONE)
        .grouping(ScoreGrouping.HUB_FUNCTION)
        .addItems(ScoreItem.builder().id("a").weight(Ratio.parse("0.9")).build());
    assertThatThrownBy(input::build)
        .hasMessage("items.weight must sum to 1 for rule MUST_SUM_TO_ONE, but was 0.9");
  }

  @Test
  void theOperatingFiguresAreThoseOfTheUnitsAndDates() {
    KpiSheet sheet = HubOperations.answer(Kpis.example(HubOperationsInput.class));
    assertThat(number(sheet, "occupancy by units", "value")).isEqualTo(0.5);
    assertThat(number(sheet, "occupancy by area", "value")).isEqualTo(0.9);
    assertThat(number(sheet, "time to let", "value")).isEqualTo(40);
    assertThat(number(sheet, "churn", "value")).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(number(sheet, "income per area", "value")).isEqualTo(240);
    assertThat(sheet.value("footfall per event", "value")).hasToString("over 120 visits per event");
  }

  @Test
  void anEmptyHubHasNoChurnAndAUnitWithoutAreaNoOccupancyByArea() {
    KpiSheet sheet =
        HubOperations.answer(
            HubOperationsInput.builder()
                .period(DateRange.parse("2026-01-01/2026-02-01"))
                .addUnits(SpaceUnit.builder().id("room").kind(UnitKind.OFFICE).build())
                .events(n("0"))
                .footfall(n("5"))
                .build());
    assertThat(code(sheet, "churn", "value")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(sheet, "occupancy by area", "value")).isEqualTo("NO_DENOMINATOR");
    assertThat(code(sheet, "footfall per event", "value")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(sheet, "time to let", "value")).isEqualTo("NO_LETTING");
  }

  @Test
  void aTenantWhoMovesWithinTheHubHasStayed() {
    HubOperationsInput.Builder input = HubOperationsInput.builder();
    input
        .period(DateRange.parse("2026-01-01/2027-01-01"))
        .addUnits(HubFigureEntries.unit("a", UnitKind.STUDIO, 9))
        .addUnits(HubFigureEntries.unit("b", UnitKind.STUDIO, 9))
        .addLettings(letting("a", -9, 99), letting("b", 99, -1));
    assertThat(number(HubOperations.answer(input.build()), "churn", "value")).isEqualTo(0);
  }

  @Test
  void lettingsThatOverlapOrOfUnknownUnitsAreRefused() {
    HubOperationsInput.Builder input = HubOperationsInput.builder();
    input
        .period(DateRange.parse("2026-01-01/2027-01-01"))
        .addUnits(HubFigureEntries.unit("a", UnitKind.STUDIO, 9))
        .addLettings(letting("a", 0, 10), letting("a", 9, 20));
    assertThatThrownBy(input::build)
        .hasMessage("lettings[1] must not overlap another letting of a, but was 2026-01-10");
    assertThatThrownBy(() -> input.addLettings(letting("b", 0, 1)).build())
        .hasMessageContaining("lettings[1]");
    assertThatThrownBy(() -> letting("a", 10, 10))
        .hasMessage("end must be after start 2026-01-11, but was 2026-01-11");
  }

  private static Letting letting(String unit, int from, int to) {
    return Letting.builder()
        .unit(unit)
        .tenant("ada")
        .start(DAY.plusDays(from))
        .end(Optional.of(to).filter(day -> day >= 0).map(day -> DAY.plusDays(day)))
        .build();
  }

  /** Weeks of remission under 6-MP: Freireich and others, Blood 21, 1963; + is censored. */
  @Test
  void theCurveIsThatOfTheLeukaemiaTrial() {
    int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    int[] censored = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    TenancySurvivalInput.Builder input = TenancySurvivalInput.builder();
    input.watchedUntil(DAY);
    for (int days : ended) {
      input.addLettings(stay(days, Optional.of(DAY)));
    }
    for (int days : censored) {
      input.addLettings(stay(days, Optional.empty()));
    }
    KpiSheet sheet = TenancySurvival.answer(input.build());
    double[][] published = {
      {6, 0.857, 0.0764},
      {7, 0.807, 0.0869},
      {10, 0.753, 0.0963},
      {13, 0.690, 0.1068},
      {16, 0.627, 0.1141},
      {22, 0.538, 0.1282},
      {23, 0.448, 0.1346}
    };
    for (double[] step : published) {
      String days = Integer.toString((int) step[0]);
      assertThat(number(sheet, days, "survival")).isCloseTo(step[1], within(5e-4));
      assertThat(number(sheet, days, "standard error")).isCloseTo(step[2], within(5e-5));
    }
  }

  private static Letting stay(int days, Optional<LocalDate> end) {
    return Letting.builder().unit("a").tenant("ada").start(DAY.minusDays(days)).end(end).build();
  }
}
