package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.JacksonLines;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.junit.jupiter.api.Test;

class OccupancyTest {

  private static final String STUDIOS = "studios at market rent";

  @Test
  void whatHangsOnOccupancyFollowsIt() {
    OperatingModel plan = ExampleHub.model();
    Adjustment rentAlone = Adjustment.ofLine(STUDIOS, Ratio.ZERO);
    assertThat(closing(plan, rentAlone)).isEqualTo(gbp("-1294584.47"));
    Adjustment empty = Adjustment.builder().line(STUDIOS).occupancy(Ratio.ZERO).build();
    assertThat(closing(plan, empty)).isEqualTo(gbp("-1116489.18"));
    Adjustment all = Adjustment.occupancyOf(Ratio.ONE);
    assertThat(closing(plan, all)).isEqualTo(Viability.answer(plan).closingCash());
  }

  @Test
  void aCapCutsTheRampOffAndTheLowestHolds() {
    OperatingModel plan =
        mixed()
            .addAdjustments(
                Adjustment.occupancyOf(Ratio.parse("70%")),
                Adjustment.builder()
                    .occupancy(Ratio.parse("20%"))
                    .fromMonth(4)
                    .untilMonth(5)
                    .build(),
                Adjustment.ofLine("desks", Ratio.of(1, 2)))
            .build();
    HubOutlook found = Viability.answer(plan);
    assertThat(found.lines().get(0).minorUnits()) // 40 %, 60 %, then 80 % and 100 % if they could
        .containsExactly(20_00, 30_00, 35_00, 10_00, 35_00);
    assertThat(found.lines().get(1).minorUnits())
        .containsExactly(-4_00, -6_00, -7_00, -2_00, -7_00);
    assertThat(found.lines().get(2).minorUnits()).containsOnly(50_00);
    for (int month = 1; month <= 5; month++) {
      for (int line = 0; line < 3; line++) {
        String name = found.lines().get(line).name();
        assertThat(WorkedExplanation.of(found.explain(name, plan.label(month))))
            .allSatisfy(step -> assertThat(step.verdict()).isEqualTo(Verdict.AGREES));
      }
    }
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void lettingsStayOrLeaveInProportionByName() {
    Adjustment.Builder half = Adjustment.builder().occupancy(Ratio.of(1, 2));
    OperatingModel stay = mixed().addAdjustments(half.lettings(LettingsRule.STAY).build()).build();
    assertThat(Viability.answer(stay).lines().get(2).minorUnits()).containsOnly(50_00);
    OperatingModel leave =
        mixed().addAdjustments(half.lettings(LettingsRule.IN_PROPORTION).build()).build();
    HubOutlook found = Viability.answer(leave);
    assertThat(found.lines().get(2).minorUnits()).containsOnly(25_00);
    assertThat(found.explain("lettings", "2027-04").toString()).contains("50 %");
  }

  @Test
  void whatIsNotLetHasNoOccupancy() {
    Adjustment.Builder cap = Adjustment.builder().occupancy(Ratio.ONE);
    assertThatThrownBy(() -> mixed().addAdjustments(cap.line("staff").build()).build())
        .hasMessage("adjustments[0] must name units or the line of lettings, but was staff");
    assertThatThrownBy(() -> cap.kind(LineKind.RENT).build()).hasMessageContaining("kind");
    Adjustment.Builder both = Adjustment.builder().line("desks").factor(Ratio.ONE);
    assertThatThrownBy(() -> both.occupancy(Ratio.ONE).build()).hasMessageContaining("occupancy");
    assertThatThrownBy(() -> Adjustment.occupancyOf(Ratio.of(2)))
        .hasMessageStartingWith("occupancy must be in [0, 1]");
    assertThatThrownBy(
            () ->
                Adjustment.builder()
                    .line("desks")
                    .factor(Ratio.ONE)
                    .lettings(LettingsRule.STAY)
                    .build())
        .hasMessageStartingWith("lettings must be given only if occupancy is given");
  }

  private static OperatingModel.Builder mixed() {
    PlannedUnits desks =
        PlannedUnits.builder()
            .name("desks")
            .kind(UnitKind.DESK)
            .count(1)
            .rentEach(gbp("100"))
            .variableCost(gbp("10"))
            .occupancy(
                OccupancyRamp.builder().first(Ratio.of(2, 5)).full(Ratio.ONE).months(3).build())
            .build();
    ScheduledLine lettings =
        ScheduledLine.builder()
            .name("lettings")
            .kind(LineKind.RENT)
            .addAmounts(gbp("50"), gbp("50"), gbp("50"), gbp("50"), gbp("50"))
            .addLettings("one")
            .build();
    return OperatingModel.builder()
        .name("mixed")
        .start(LocalDate.of(2027, 4, 1))
        .months(5)
        .openingCash(gbp("0"))
        .addUnits(desks)
        .addSchedules(lettings)
        .addLines(PlannedLine.of("staff", LineKind.STAFF, gbp("10")));
  }

  private static Money closing(OperatingModel plan, Adjustment change) {
    return Viability.answer(plan.adjusted(List.of(change))).closingCash();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
