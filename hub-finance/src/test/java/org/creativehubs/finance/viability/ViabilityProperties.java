package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;

class ViabilityProperties {

  private static OperatingModel changed(int perMille) {
    return ExampleHub.model()
        .adjusted(
            List.of(
                Adjustment.ofLine("studios at market rent", Ratio.of(perMille, 1000)),
                Adjustment.builder()
                    .kind(LineKind.STAFF)
                    .factor(Ratio.of(1000, perMille))
                    .fromMonth(7)
                    .untilMonth(30)
                    .build()));
  }

  @Property(tries = 60)
  void cashIsTheSumOfItsPartsInEveryMonth(@ForAll @IntRange(min = 1, max = 3000) int perMille) {
    HubOutlook outlook = Viability.answer(changed(perMille));
    long held = 6_000_000;
    for (int month = 0; month < 120; month++) {
      for (OutlookLine line : outlook.lines()) {
        held += line.minorUnits()[month];
      }
      assertThat(outlook.cashMinorUnits()[month]).isEqualTo(held);
    }
  }

  @Property(tries = 30)
  void theYearsAddUpToTheClosingCash(@ForAll @IntRange(min = 1, max = 3000) int perMille) {
    HubOutlook outlook = Viability.answer(changed(perMille));
    List<List<Answer>> rows = outlook.table().rows();
    List<Answer> net = rows.get(rows.size() - 2);
    Money sum = outlook.model().openingCash();
    for (Answer cell : net.subList(1, net.size())) {
      sum = sum.plus(cell.money().orElseThrow());
    }
    assertThat(sum).isEqualTo(outlook.closingCash());
  }

  @Property(tries = 60)
  void everyMonthIsItsExactAmountRoundedOnce(
      @ForAll @LongRange(min = 0, max = 1_000_000) long pence,
      @ForAll @IntRange(min = -9, max = 9) int percent,
      @ForAll @IntRange(min = 0, max = 100) int share) {
    PlannedLine line =
        PlannedLine.builder()
            .name("a")
            .kind(LineKind.EVENTS)
            .monthly(Money.ofMinor(pence, java.util.Currency.getInstance("GBP")))
            .annualIncrease(Ratio.of(percent, 100))
            .share(Ratio.of(share, 100))
            .build();
    HubOutlook outlook =
        Viability.answer(
            OperatingModel.builder()
                .name("m")
                .start(java.time.LocalDate.of(2027, 1, 1))
                .months(40)
                .openingCash(Money.parse("GBP 0"))
                .addLines(line)
                .build());
    for (int month = 0; month < 40; month++) {
      java.math.BigDecimal exact =
          java.math.BigDecimal.valueOf(pence)
              .multiply(java.math.BigDecimal.valueOf(share, 2))
              .multiply(java.math.BigDecimal.valueOf(100 + percent, 2).pow(month / 12));
      assertThat(outlook.lines().get(0).minorUnits()[month])
          .isEqualTo(exact.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
    }
  }

  @Property(tries = 60)
  void moreRentNeverMakesCashRunOutEarlier(
      @ForAll @IntRange(min = 1, max = 2000) int one,
      @ForAll @IntRange(min = 0, max = 1000) int more) {
    long[] less = cash(one);
    long[] with = cash(one + more);
    for (int month = 0; month < 120; month++) {
      assertThat(with[month]).isGreaterThanOrEqualTo(less[month]);
    }
  }

  private static long[] cash(int perMille) {
    return Viability.answer(
            ExampleHub.model()
                .adjusted(
                    List.of(Adjustment.ofLine("studios at market rent", Ratio.of(perMille, 1000)))))
        .cashMinorUnits();
  }
}
