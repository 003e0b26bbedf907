package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PaymentCalendar;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.junit.jupiter.api.Test;

class FundingCliffTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  /** A harbour hall: a city grant of six months, staff, and halls that are hired until autumn. */
  private static FundingCliffInput.Builder hall() {
    return FundingCliffInput.builder()
        .plan(
            plan(
                12,
                "3000",
                until("city grant", LineKind.GRANT, "3000", 7),
                line("staff", LineKind.STAFF, "2800"),
                until("hall hire", LineKind.EVENTS, "500", 10),
                line("roof", LineKind.CAPITAL_COST, "10")));
  }

  static OperatingModel plan(int months, String cash, PlannedLine... lines) {
    return OperatingModel.of("hall", START, months, money(cash), List.of(lines));
  }

  static PlannedLine line(String name, LineKind kind, String monthly) {
    return PlannedLine.of(name, kind, money(monthly));
  }

  static PlannedLine until(String name, LineKind kind, String monthly, int month) {
    return PlannedLine.builder()
        .name(name)
        .kind(kind)
        .monthly(money(monthly))
        .untilMonth(month)
        .build();
  }

  static Money money(String amount) {
    return Money.parse("EUR " + amount);
  }

  @Test
  void costIsUncoveredFromTheMonthAfterTheGrantEnds() {
    FundingCliffs cliffs = FundingCliff.answer(hall().build());
    assertThat(cliffs.hub().uncovered()).contains(LocalDate.of(2027, 7, 1));
    assertThat(cliffs.hub().firstGap()).isEqualTo(money("2300"));
    // three months at 2,300 with halls hired, three at 2,800 without
    assertThat(cliffs.hub().gap()).isEqualTo(money("15300"));
    // 3,000 + 6 x 700 - 60 = 7,140 at the end of June; then 2,310 less a month: September 210,
    // and October is short
    assertThat(cliffs.hub().outOfCash()).contains(LocalDate.of(2027, 10, 1));
    assertThat(cliffs.toString()).contains("uncovered from 2027-07, by EUR 2300.00");
  }

  @Test
  void capitalIsNoCoreCost() {
    assertThat(FundingCliff.answer(hall().build()).hub().cost()).isEqualTo(money("33600"));
  }

  @Test
  void anExtensionMovesTheCliffAndKeepsCashLonger() {
    FundingExtension halfYear = FundingExtension.of("city grant", 3, money("3000"));
    FundingCliffs cliffs = FundingCliff.answer(hall().addExtensions(halfYear).build());
    CliffPart with = cliffs.options().get(0);
    assertThat(with.uncovered()).contains(LocalDate.of(2027, 10, 1));
    assertThat(with.funding().minus(cliffs.hub().funding())).isEqualTo(money("9000"));
    // 210 + 9,000 at the end of September, then 2,810 less a month: December 780
    assertThat(with.outOfCash()).isEmpty();
    assertThat(with.name()).isEqualTo("city grant, 3 months more at EUR 3000.00 a month");
  }

  @Test
  void whatStopsIsListedInTheOrderInWhichItStops() {
    FundingCliffs cliffs = FundingCliff.answer(hall().build());
    assertThat(cliffs.ends())
        .extracting(FundingEnd::line, FundingEnd::lastPaid, FundingEnd::lastAmount)
        .containsExactly(
            tuple("city grant", LocalDate.of(2027, 6, 1), money("3000")),
            tuple("hall hire", LocalDate.of(2027, 9, 1), money("500")));
  }

  @Test
  void rentThatIsPaidByTheQuarterHasNotStoppedAndIsLookedAtByTheQuarter() {
    PlannedLine rent =
        PlannedLine.builder()
            .name("rent")
            .kind(LineKind.RENT)
            .annual(money("12000"))
            .calendar(PaymentCalendar.inMonths(List.of(1, 4, 7, 10)))
            .build();
    OperatingModel plan = plan(12, "0", rent, line("staff", LineKind.STAFF, "1000"));
    FundingCliffInput.Builder input = FundingCliffInput.builder().plan(plan);
    FundingCliffs monthly = FundingCliff.answer(input.build());
    assertThat(monthly.ends()).isEmpty();
    assertThat(monthly.hub().uncovered()).contains(LocalDate.of(2027, 2, 1));
    assertThat(FundingCliff.answer(input.monthsEach(3).build()).hub().uncovered()).isEmpty();
  }

  @Test
  void rentsMustRiseByTheWorstMonth() {
    OperatingModel plan =
        plan(
            4,
            "0",
            line("rent", LineKind.RENT, "1000"),
            until("grant", LineKind.GRANT, "500", 3),
            line("staff", LineKind.STAFF, "1400"));
    FundingCliffs cliffs = FundingCliff.of(plan, List.of());
    assertThat(cliffs.rentRise().value()).contains(Ratio.parse("0.4"));
    assertThat(FundingCliff.answer(hall().build()).rentRise().undefined())
        .hasValueSatisfying(none -> assertThat(none.code()).isEqualTo(Reason.NO_INCOME.name()));
  }

  @Test
  void aProgrammeIsUncoveredWhileTheHubIsNot() {
    FundingCliffs cliffs = FundingCliff.answer(JsonCatalog.example(FundingCliff.ENTRY));
    CliffPart youth = cliffs.part("youth programme");
    assertThat(youth.uncovered()).contains(LocalDate.of(2028, 7, 1));
    assertThat(youth.firstGap()).isEqualTo(Money.parse("GBP 2600.00"));
    assertThat(youth.outOfCash()).isEmpty();
    assertThat(cliffs.part("courses").uncovered()).isEmpty();
    assertThat(cliffs.hub().uncovered()).contains(LocalDate.of(2028, 7, 1));
  }

  @Test
  void aHubIsAskedByItsOwnLeases() {
    HubProjectionInput projection = JsonCatalog.example(HubProjection.ENTRY);
    FundingCliffs cliffs =
        FundingCliff.of(projection.hubs().get(0), projection.assumptions(), List.of());
    OperatingModel plan = OperatingModel.of(projection.hubs().get(0), projection.assumptions());
    assertThat(cliffs).isEqualTo(FundingCliff.of(plan, List.of()));
    assertThat(cliffs.hub().outOfCash())
        .isEqualTo(HubProjection.answer(projection).outOfCashMonth());
  }

  @Test
  void everyCellAndStepIsWorkedOut() {
    FundingCliffs cliffs = FundingCliff.answer(JsonCatalog.example(FundingCliff.ENTRY));
    WorkedTables.assertTrue(cliffs);
    WorkedTables.assertTrue(cliffs.explanation());
  }

  @Test
  void whatIsAmissIsRefusedByName() {
    ProgrammeLines lost = ProgrammeLines.of("lost", List.of("nobody"));
    assertThatThrownBy(() -> FundingCliff.answer(hall().addProgrammes(lost).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("programmes[0].lines must be one of city grant, staff, hall hire");
    ProgrammeLines one = ProgrammeLines.of("one", List.of("staff"));
    ProgrammeLines two = ProgrammeLines.of("two", List.of("staff"));
    assertThatThrownBy(() -> hall().addProgrammes(one, two).build())
        .hasMessageContaining("programmes.lines");
    assertThatThrownBy(
            () ->
                FundingCliff.answer(
                    hall().addExtensions(FundingExtension.of("staff", 1, money("1"))).build()))
        .hasMessageContaining("extensions.line must be one of city grant, hall hire");
    assertThatThrownBy(() -> hall().monthsEach(13).build())
        .hasMessageContaining("monthsEach must be in [1, 12], but was 13");
    assertThatThrownBy(
            () ->
                hall()
                    .addExtensions(FundingExtension.of("city grant", 1, Money.parse("GBP 1.00")))
                    .build())
        .hasMessageContaining("extensions[0].monthly");
  }
}
