package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.rentroll.AnyHub;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class HubPlanProperties {

  @Provide
  Arbitrary<Hub> hubs() {
    return new AnyHub().get();
  }

  /** Leases start in 2023 to 2027. */
  @Property(tries = 150)
  void theFirstYearOfContractedRentIsWhatTheRollSaysFallsDue(
      @ForAll("hubs") Hub hub,
      @ForAll @IntRange(min = 0, max = 60) int later,
      @ForAll TermEndRule rule,
      @ForAll LettingLines by) {
    LocalDate start = LocalDate.of(2023, 1, 1).plusMonths(later);
    Money due = RentRoll.of(hub, start).totals().dueInYear();
    HubOutlook outlook = Viability.answer(OperatingModel.of(hub, assumed(start, due, rule, by)));
    long sum =
        outlook.lines().stream()
            .filter(line -> line.kind() == LineKind.RENT && !line.isAssumed())
            .mapToLong(line -> Arrays.stream(line.minorUnits(), 0, 12).sum())
            .sum();
    assertThat(Money.ofMinor(sum, due.currency())).isEqualTo(due);
  }

  @Property(tries = 50)
  void howLettingsShareLinesChangesNoCash(
      @ForAll("hubs") Hub hub, @ForAll TermEndRule rule, @ForAll LettingLines by) {
    LocalDate start = LocalDate.of(2025, 7, 1);
    Money due = RentRoll.of(hub, start).totals().dueInYear();
    OperatingModel one = OperatingModel.of(hub, assumed(start, due, rule, LettingLines.LETTING));
    OperatingModel other = OperatingModel.of(hub, assumed(start, due, rule, by));
    assertThat(Viability.answer(other).cashMinorUnits())
        .isEqualTo(Viability.answer(one).cashMinorUnits());
    assertThat(other.leftOut()).isEqualTo(one.leftOut());
  }

  /** Whoever assumes that spaces are let has no less, and contracted lines stay. */
  @Property(tries = 50)
  void assumptionsChangeNoContractedLine(@ForAll("hubs") Hub hub, @ForAll TermEndRule rule) {
    LocalDate start = LocalDate.of(2025, 7, 1);
    Money due = RentRoll.of(hub, start).totals().dueInYear();
    PlanAssumptions empty = assumed(start, due, rule, LettingLines.LETTING);
    VacantSpaces let = VacantSpaces.of(OccupancyRamp.steady(Ratio.ONE), Ratio.ONE);
    HubOutlook first = Viability.answer(OperatingModel.of(hub, empty));
    HubOutlook second =
        Viability.answer(OperatingModel.of(hub, empty.toBuilder().vacantSpaces(let).build()));
    assertThat(contracted(second)).isEqualTo(contracted(first));
    assertThat(second.closingCash()).isGreaterThanOrEqualTo(first.closingCash());
  }

  private static List<String> contracted(HubOutlook outlook) {
    return outlook.lines().stream()
        .filter(line -> !line.isAssumed())
        .map(OutlookLine::toString)
        .toList();
  }

  private static PlanAssumptions assumed(
      LocalDate start, Money any, TermEndRule rule, LettingLines by) {
    PlanAssumptions.Builder assumed = PlanAssumptions.builder();
    assumed.name("hub").start(start).months(30).openingCash(Money.zero(any.currency()));
    assumed.termEnds(rule).linesBy(by);
    if (rule == TermEndRule.VACANT) {
      assumed.monthsBeforeVacant(4);
    }
    return assumed.build();
  }
}
