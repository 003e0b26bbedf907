package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.resilience.FundingCliffTest.line;
import static org.creativehubs.finance.resilience.FundingCliffTest.money;
import static org.creativehubs.finance.resilience.FundingCliffTest.plan;
import static org.creativehubs.finance.resilience.FundingCliffTest.until;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;

class FundingCliffProperties {

  private static final LocalDate NEVER = LocalDate.MAX;

  private static OperatingModel model(
      int rent, int core, int coreEnd, int youth, int youthEnd, int staff, int workers) {
    return plan(
        24,
        "2000",
        line("rent", LineKind.RENT, "" + rent),
        until("core grant", LineKind.GRANT, "" + core, coreEnd),
        until("youth grant", LineKind.GRANT, "" + youth, youthEnd),
        line("staff", LineKind.STAFF, "" + staff),
        line("workers", LineKind.STAFF, "" + workers));
  }

  private static FundingCliffs cliffs(OperatingModel plan, int each) {
    ProgrammeLines youth = ProgrammeLines.of("youth", List.of("youth grant", "workers"));
    return FundingCliff.answer(
        FundingCliffInput.builder().plan(plan).monthsEach(each).addProgrammes(youth).build());
  }

  private static LocalDate cliff(CliffPart part) {
    return part.uncovered().orElse(NEVER);
  }

  @Property(tries = 150)
  void aLongerGrantIsNeverAnEarlierCliff(
      @ForAll @IntRange(max = 900) int rent,
      @ForAll @IntRange(max = 900) int core,
      @ForAll @IntRange(min = 2, max = 24) int end,
      @ForAll @IntRange(max = 12) int longer,
      @ForAll @IntRange(max = 1500) int staff,
      @ForAll @IntRange(min = 1, max = 12) int each) {
    CliffPart shorter = cliffs(model(rent, core, end, 300, 9, staff, 250), each).hub();
    CliffPart later = cliffs(model(rent, core, end + longer, 300, 9, staff, 250), each).hub();
    assertThat(cliff(later)).isAfterOrEqualTo(cliff(shorter));
    assertThat(later.gap()).isLessThanOrEqualTo(shorter.gap());
    assertThat(later.outOfCash().orElse(NEVER)).isAfterOrEqualTo(shorter.outOfCash().orElse(NEVER));
  }

  @Property(tries = 150)
  void anExtensionIsTheGrantThatRanSoMuchLonger(
      @ForAll @IntRange(min = 1, max = 900) int core,
      @ForAll @IntRange(min = 2, max = 20) int end,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(max = 1500) int staff) {
    FundingExtension extension = FundingExtension.of("core grant", months, money("" + core));
    CliffPart option =
        FundingCliff.answer(
                FundingCliffInput.builder()
                    .plan(model(400, core, end, 0, 2, staff, 0))
                    .addExtensions(extension)
                    .build())
            .options()
            .get(0);
    CliffPart longer =
        FundingCliff.of(model(400, core, end + months, 0, 2, staff, 0), List.of()).hub();
    assertThat(option.gaps()).isEqualTo(longer.gaps());
    assertThat(option.uncovered()).isEqualTo(longer.uncovered());
    assertThat(option.outOfCash()).isEqualTo(longer.outOfCash());
    assertThat(option.funding()).isEqualTo(longer.funding());
  }

  @Property(tries = 150)
  void partsAddUpToTheHubAndNetNothingAway(
      @ForAll @IntRange(max = 900) int rent,
      @ForAll @IntRange(max = 900) int core,
      @ForAll @IntRange(max = 900) int youth,
      @ForAll @IntRange(min = 2, max = 24) int end,
      @ForAll @IntRange(max = 1500) int staff,
      @ForAll @IntRange(min = 1, max = 12) int each) {
    FundingCliffs cliffs = cliffs(model(rent, core, end, youth, 13, staff, 260), each);
    List<CliffPart> parts = cliffs.parts().subList(1, cliffs.parts().size());
    assertThat(sum(parts.stream().map(CliffPart::cost).toList())).isEqualTo(cliffs.hub().cost());
    assertThat(sum(parts.stream().map(CliffPart::funding).toList()))
        .isEqualTo(cliffs.hub().funding());
    for (int at = 0; at < cliffs.periods().size(); at++) {
      int period = at;
      assertThat(sum(parts.stream().map(part -> part.gaps().get(period)).toList()))
          .isGreaterThanOrEqualTo(cliffs.hub().gaps().get(period));
    }
    assertThat(sum(cliffs.periods().stream().map(CliffPeriod::cost).toList()))
        .isEqualTo(cliffs.hub().cost());
    WorkedTables.assertTrue(cliffs);
  }

  @Property(tries = 150)
  void moreRentByTheRiseLeavesNoMonthUncovered(
      @ForAll @IntRange(min = 1, max = 900) int rent,
      @ForAll @IntRange(max = 900) int core,
      @ForAll @IntRange(max = 1500) int staff) {
    FundingCliffs before = FundingCliff.of(model(rent, core, 7, 0, 2, staff, 0), List.of());
    int raised =
        Ratio.of(rent)
            .times(before.rentRise().value().orElseThrow().plus(Ratio.ONE))
            .ceiling()
            .intValueExact();
    FundingCliffs after = FundingCliff.of(model(raised, core, 7, 0, 2, staff, 0), List.of());
    assertThat(after.hub().uncovered()).isEmpty();
    if (raised > rent) {
      FundingCliffs less = FundingCliff.of(model(raised - 1, core, 7, 0, 2, staff, 0), List.of());
      assertThat(less.hub().uncovered()).isPresent();
    }
  }

  private static Money sum(List<Money> amounts) {
    return Money.sum(amounts.get(0).currency(), amounts);
  }
}
