package org.creativehubs.metrics.hubfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

class HubFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void theOperatingFiguresAreThoseOfTheUnitsAndDates() {
    KpiSheet sheet = HubOperations.answer(Kpis.example(HubOperationsInput.class));
    assertThat(number(sheet, "occupancy by units", "value")).isEqualTo(0.5);
    assertThat(number(sheet, "occupancy by area", "value")).isEqualTo(0.9);
    assertThat(number(sheet, "occupancy of desks", "value")).isZero();
    assertThat(number(sheet, "time to let", "value")).isEqualTo(40);
    assertThat(number(sheet, "churn", "value")).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(number(sheet, "retention", "value")).isCloseTo(1 / 3.0, within(1e-15));
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
        .addUnits(Kpis.unit("a", UnitKind.STUDIO, 9))
        .addUnits(Kpis.unit("b", UnitKind.STUDIO, 9))
        .addLettings(letting("a", -9, 99), letting("b", 99, -1));
    assertThat(number(HubOperations.answer(input.build()), "churn", "value")).isEqualTo(0);
  }

  @Test
  void lettingsThatOverlapOrOfUnknownUnitsAreRefused() {
    HubOperationsInput.Builder input = HubOperationsInput.builder();
    input
        .period(DateRange.parse("2026-01-01/2027-01-01"))
        .addUnits(Kpis.unit("a", UnitKind.STUDIO, 9))
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
