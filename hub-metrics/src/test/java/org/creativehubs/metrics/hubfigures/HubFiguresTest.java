package org.creativehubs.metrics.hubfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.n;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.time.LocalDate;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

class HubFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");

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
  void anEmptyHubHasNoChurnAndASpaceWithoutAreaNoOccupancyByArea() {
    Hub room = hub().addSpaces(Space.builder().id("room").kind(UnitKind.OFFICE).build()).build();
    KpiSheet sheet =
        HubOperations.answer(
            HubOperationsInput.builder()
                .period(DateRange.parse("2026-01-01/2026-02-01"))
                .addHubs(room)
                .events(n("0"))
                .footfall(n("5"))
                .build());
    assertThat(code(sheet, "churn", "value")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(sheet, "occupancy by area", "value")).isEqualTo("NO_DENOMINATOR");
    assertThat(code(sheet, "footfall per event", "value")).isEqualTo("ZERO_DENOMINATOR");
    assertThat(code(sheet, "time to let", "value")).isEqualTo("NO_LETTING");
    assertThat(code(figures(Hub.builder().id("h").name("H")), "occupancy by units", "value"))
        .isEqualTo("ZERO_DENOMINATOR");
  }

  private static Hub.Builder hub() {
    Hub.Builder hub = Hub.builder();
    hub.id("hub").name("Hub").addMembers(Organisation.of("ada", "Ada"));
    return hub.addMembers(Organisation.of("bo", "Bo"));
  }

  /** A hub with the spaces a and b of 9 square metres. */
  private static Hub.Builder studios() {
    return hub()
        .addSpaces(Kpis.space("a", UnitKind.STUDIO, 9))
        .addSpaces(Kpis.space("b", UnitKind.STUDIO, 9));
  }

  private static KpiSheet figures(Hub.Builder hub) {
    return HubOperations.of(hub.build(), YEAR);
  }

  private static Letting.Builder letting(String id, String space, String tenant) {
    return Letting.builder().id(id).addSpaces(space).tenant(tenant);
  }

  private static LeaseTerms days(int from, int to) {
    return Kpis.terms(DAY.plusDays(from), DAY.plusDays(to));
  }

  @Test
  void aTenantWhoMovesWithinTheHubHasStayed() {
    Hub.Builder hub =
        studios()
            .addLettings(letting("1", "a", "ada").terms(days(-9, 99)).build())
            .addLettings(letting("2", "b", "ada").terms(days(99, 500)).build());
    assertThat(number(figures(hub), "churn", "value")).isZero();
    Hub other =
        studios()
            .id("other")
            .addLettings(letting("1", "a", "ada").terms(days(99, 500)).build())
            .build();
    Hub left = studios().addLettings(letting("1", "a", "ada").terms(days(-9, 99)).build()).build();
    HubOperationsInput two = HubOperationsInput.builder().period(YEAR).addHubs(left, other).build();
    assertThat(number(HubOperations.answer(two), "churn", "value")).isEqualTo(1);
    assertThat(number(HubOperations.answer(two), "occupancy by units", "value")).isEqualTo(0.25);
  }

  @Test
  void whoHoldsOverOrRollsOnIsStillThere() {
    LeaseTerms ended = days(-400, -35);
    LeaseTerms heldOver = ended.toBuilder().holdingOver(HoldingOver.STATUTE).build();
    LeaseTerms rolling = ended.toBuilder().term(OpenDateRange.from(DAY.minusDays(9))).build();
    KpiSheet sheet =
        figures(
            studios()
                .addLettings(letting("1", "a", "ada").terms(heldOver).build())
                .addLettings(letting("2", "b", "bo").terms(rolling).build()));
    assertThat(number(sheet, "occupancy by units", "value")).isEqualTo(1);
    assertThat(number(sheet, "retention", "value")).isEqualTo(1);
    KpiSheet empty = figures(studios().addLettings(letting("1", "a", "ada").terms(ended).build()));
    assertThat(number(empty, "occupancy by units", "value")).isZero();
  }

  @Test
  void aFigureThatHangsOnDaysThatAreNotKnownIsUndefinedAndSaysSo() {
    Hub.Builder hub =
        studios().addLettings(letting("vague", "a", "ada").start(date("2026")).build());
    KpiSheet sheet = figures(hub);
    assertThat(number(sheet, "occupancy by units", "value")).isEqualTo(0.5);
    assertThat(sheet.value("churn", "value").toString())
        .contains("a number that it needs is not given: tenant or days of letting vague");
    assertThat(sheet.value("time to let", "value").toString()).contains("days of letting vague");
    KpiSheet ending =
        figures(
            studios()
                .addLettings(
                    letting("vague", "a", "ada").start(date("2026")).termMonths(6).build()));
    assertThat(code(ending, "occupancy by units", "value")).isEqualTo("NOT_KNOWN");
    KpiSheet before =
        figures(
            studios()
                .addLettings(letting("1", "a", "ada").start(date("2025")).termMonths(30).build())
                .addLettings(letting("2", "b", "bo").start(date("2023")).termMonths(12).build()));
    assertThat(number(before, "occupancy by units", "value")).isEqualTo(0.5);
    assertThat(number(before, "churn", "value")).isZero();
    assertThat(code(before, "time to let", "value")).isEqualTo("NO_LETTING");
    KpiSheet undated = figures(studios().addLettings(letting("1", "a", "ada").build()));
    assertThat(code(undated, "occupancy by area", "value")).isEqualTo("NOT_KNOWN");
    KpiSheet unnamed =
        figures(
            studios()
                .addLettings(letting("1", "a", "ada").terms(days(-9, 99)).build())
                .addLettings(Letting.builder().id("2").terms(days(99, 500)).build()));
    assertThat(code(unnamed, "retention", "value")).isEqualTo("NOT_KNOWN");
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  @Test
  void aRoomThatIsSharedIsLetAnewOnlyOnceItIsEmpty() {
    Hub.Builder hub =
        studios()
            .addLettings(shared("1", "ada").terms(days(-9, 99)).build())
            .addLettings(shared("2", "bo").terms(days(-5, 50)).build())
            .addLettings(shared("3", "bo").terms(days(60, 80)).build());
    assertThat(code(figures(hub), "time to let", "value")).isEqualTo("NO_LETTING");
    hub.addLettings(shared("4", "bo").terms(days(109, 200)).build());
    assertThat(number(figures(hub), "time to let", "value")).isEqualTo(10);
  }

  private static Letting.Builder shared(String id, String tenant) {
    return letting(id, "a", tenant).basis(LettingBasis.MEMBERSHIP);
  }

  /** Weeks of remission under 6-MP: Freireich and others, Blood 21, 1963; + is censored. */
  @Test
  void theCurveIsThatOfTheLeukaemiaTrial() {
    int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    int[] censored = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    TenancySurvivalInput.Builder input = TenancySurvivalInput.builder();
    input.watchedUntil(DAY);
    for (int days : ended) {
      input.addLettings(stay(days, days(-days, 0)));
    }
    for (int days : censored) {
      input.addLettings(
          stay(days, days(-days, 0).toBuilder().holdingOver(HoldingOver.AGREEMENT).build()));
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

  private static Letting stay(int days, LeaseTerms terms) {
    return Letting.builder().id("after " + days).terms(terms).build();
  }

  @Test
  void lettingsThatAreNotWatchedAreLeftOutAndListed() {
    Hub hub =
        studios()
            .addLettings(letting("1", "a", "ada").terms(days(-9, 0)).build())
            .addLettings(letting("2", "b", "bo").start(date("2025")).build())
            .addLettings(letting("3", "b", "bo").start(date("2026-01-01")).build())
            .build();
    KpiSheet curve = TenancySurvival.of(hub, DAY);
    assertThat(curve.findings())
        .extracting(Finding::sentence)
        .containsExactly("letting 2 has no day of its start", "letting 3 begins on 2026-01-01");
    assertThat(curve).isEqualTo(TenancySurvival.of(hub.lettings(), DAY));
    assertThat(number(curve, "9", "survival")).isZero();
    assertThatThrownBy(() -> TenancySurvival.of(hub, DAY.minusDays(9)))
        .hasMessage(
            "lettings must hold one that is known to the day and begun before 2025-12-23,"
                + " but was 3");
  }
}
