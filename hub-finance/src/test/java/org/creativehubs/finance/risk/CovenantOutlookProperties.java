package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.resilience.CovenantKind;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class CovenantOutlookProperties {

  private static CovenantPath path(CovenantKind kind, int window, int every, Ratio threshold) {
    CovenantPlan.Builder plan = CovenantPlan.builder().name("c").kind(kind).threshold(threshold);
    if (kind.isCeiling()) {
      plan.value(Money.parse("GBP 100000"));
    } else {
      plan.windowMonths(window).grantsCount(true);
    }
    return CovenantOutlook.answer(
        CovenantOutlookInput.builder()
            .model(ExampleHub.model())
            .addCovenants(plan.everyMonths(every).build())
            .build());
  }

  @Property(tries = 40)
  void incomeAndServiceAreTheLinesOfTheOutlook(
      @ForAll @IntRange(min = 1, max = 24) int window,
      @ForAll @IntRange(min = 1, max = 12) int every) {
    HubOutlook outlook = Viability.answer(ExampleHub.model());
    CovenantPath path = path(CovenantKind.DEBT_SERVICE_COVER, window, every, Ratio.ONE);
    for (DatedCovenant test : path.tests()) {
      int until = months(test.month());
      long sum = 0;
      for (OutlookLine line : outlook.lines()) {
        sum +=
            line.kind() == LineKind.LOAN_DRAWN
                ? 0
                : PlanRun.sum(line.minorUnits(), until - window, until);
      }
      Money net = test.result().test().amount().minus(test.result().test().against());
      assertThat(net.minorUnits().longValueExact()).isEqualTo(sum);
    }
    assertThat(path.tests()).hasSize(120 / every - (window - 1) / every);
  }

  private static int months(LocalDate month) {
    return (month.getYear() - 2027) * 12 + month.getMonthValue() - 4 + 1;
  }

  @Property(tries = 40)
  void aHarderCovenantIsBrokenNoLater(
      @ForAll CovenantKind kind,
      @ForAll @IntRange(min = 0, max = 300) int percent,
      @ForAll @IntRange(min = 0, max = 300) int more) {
    Ratio easy = Ratio.of(kind.isCeiling() ? percent + more : percent, 100);
    Ratio hard = Ratio.of(kind.isCeiling() ? percent : percent + more, 100);
    CovenantPath one = path(kind, 6, 1, easy);
    CovenantPath two = path(kind, 6, 1, hard);
    one.firstBreach()
        .ifPresent(
            breach ->
                assertThat(two.firstBreach().orElseThrow().month())
                    .isBeforeOrEqualTo(breach.month()));
    for (int i = 0; i < one.tests().size(); i++) {
      assertThat(two.tests().get(i).result().headroom())
          .isLessThanOrEqualTo(one.tests().get(i).result().headroom());
    }
  }

  @Property(tries = 20)
  void whatIsDrawnIsWhatIsOwedAndWhatIsRepaid(@ForAll @IntRange(min = 1, max = 30) int every) {
    HubOutlook outlook = Viability.answer(ExampleHub.model());
    for (DatedCovenant test : path(CovenantKind.LOAN_TO_VALUE, 1, every, Ratio.ONE).tests()) {
      long owed = 0;
      for (OutlookLine line : outlook.lines()) {
        owed +=
            line.kind() == LineKind.LOAN_DRAWN || line.kind() == LineKind.LOAN_REPAYMENT
                ? PlanRun.sum(line.minorUnits(), 0, months(test.month()))
                : 0;
      }
      assertThat(test.result().test().amount().minorUnits().longValueExact()).isEqualTo(owed);
    }
  }
}
