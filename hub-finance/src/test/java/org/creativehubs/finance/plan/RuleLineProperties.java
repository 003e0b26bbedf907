package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.risk.GoalResult;
import org.creativehubs.finance.risk.GoalSeek;
import org.creativehubs.finance.risk.GoalSeekInput;
import org.creativehubs.finance.risk.GoalState;
import org.creativehubs.finance.risk.GoalUnknown;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.OutlookMeasure;
import org.creativehubs.finance.risk.Spread;
import org.creativehubs.finance.risk.UncertainInput;
import org.creativehubs.finance.sharing.ProfitShare;
import org.creativehubs.finance.sharing.ProfitShareLine;
import org.creativehubs.finance.sharing.ProfitSharePolicy;
import org.creativehubs.finance.sharing.YearResult;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class RuleLineProperties {

  private static final int YEARS = 5;

  /** One amount for each year, spread over its months as a schedule would. */
  private static OperatingModel plan(List<Long> results, int scale, RuleLine... rules) {
    ScheduledLine.Builder income =
        ScheduledLine.builder().name("income").kind(LineKind.OTHER_INCOME);
    ScheduledLine.Builder costs = ScheduledLine.builder().name("costs").kind(LineKind.STAFF);
    for (int month = 0; month < 12 * YEARS; month++) {
      long result = month % 12 == 5 ? results.get(month / 12) * scale : 0;
      income.addAmounts(gbp(Math.max(0, result)));
      costs.addAmounts(gbp(Math.max(0, -result)));
    }
    return OperatingModel.builder()
        .name("plan")
        .start(LocalDate.of(2027, 1, 1))
        .months(12 * YEARS)
        .openingCash(gbp(1_000L * scale))
        .addSchedules(income.build(), costs.build())
        .addRules(rules)
        .build();
  }

  private static RuleLine share(int perCent, long threshold, boolean carries) {
    return RuleLine.ofProfit("share", Ratio.of(perCent, 100), Settlement.yearly(12, 0)).toBuilder()
        .threshold(gbp(threshold))
        .carriesLosses(carries)
        .build();
  }

  @Property(tries = 200)
  void aShareOfProfitIsThatOfTheProfitShare(
      @ForAll @Size(YEARS) List<@LongRange(min = -9_999_999, max = 9_999_999) Long> results,
      @ForAll @IntRange(max = 100) int perCent,
      @ForAll @LongRange(min = 0, max = 500_000) long threshold,
      @ForAll boolean carries) {
    HubOutlook found = Viability.answer(plan(results, 1, share(perCent, threshold, carries)));
    List<YearResult> years = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      years.add(YearResult.of(LocalDate.of(2027 + year, 12, 31), gbp(results.get(year))));
    }
    ProfitSharePolicy policy =
        ProfitSharePolicy.builder()
            .share(Ratio.of(perCent, 100))
            .threshold(gbp(threshold))
            .carryLosses(carries)
            .build();
    List<Money> council =
        ProfitShare.of(years, policy).lines().stream().map(ProfitShareLine::council).toList();
    long[] paid = line(found, "share");
    for (int year = 0; year < YEARS; year++) {
      assertThat(gbp(-paid[12 * year + 11])).isEqualTo(council.get(year));
    }
    assertThat(Arrays.stream(paid).filter(amount -> amount != 0).count())
        .isEqualTo(council.stream().filter(amount -> !amount.isZero()).count());
  }

  @Property(tries = 100)
  void moreProfitNeverPaysALowerShareInAll(
      @ForAll @Size(YEARS) List<@LongRange(min = -9_999_999, max = 9_999_999) Long> results,
      @ForAll @IntRange(max = YEARS - 1) int year,
      @ForAll @LongRange(min = 1, max = 9_999_999) long more,
      @ForAll boolean carries) {
    List<Long> higher = new ArrayList<>(results);
    higher.set(year, results.get(year) + more);
    RuleLine quarter = share(25, 1000, carries);
    long before = sum(line(Viability.answer(plan(results, 1, quarter)), "share"));
    long after = sum(line(Viability.answer(plan(higher, 1, quarter)), "share"));
    assertThat(-after).isGreaterThanOrEqualTo(-before - YEARS); // each year is rounded
  }

  @Property(tries = 100)
  void anotherShareChangesNoLineItIsComputedFrom(
      @ForAll @Size(YEARS) List<@LongRange(min = -9_999_999, max = 9_999_999) Long> results,
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other) {
    RuleLine fee = RuleLine.ofIncome("fee", LineKind.FIXED_COST, Ratio.of(1, 10));
    HubOutlook first = Viability.answer(plan(results, 1, share(one, 0, true), fee));
    HubOutlook second = Viability.answer(plan(results, 1, share(other, 0, true), fee));
    for (String name : List.of("income", "costs", "fee")) {
      assertThat(line(first, name)).isEqualTo(line(second, name));
    }
  }

  /** Amounts are hundreds of pounds and shares whole per cents: nothing is rounded. */
  @Property(tries = 100)
  void scalingAllMoneyScalesEveryLine(
      @ForAll @Size(YEARS) List<@IntRange(min = -999, max = 999) Integer> results,
      @ForAll @IntRange(min = 2, max = 50) int scale,
      @ForAll @IntRange(max = 100) int perCent) {
    List<Long> hundreds = results.stream().map(result -> result * 10_000L).toList();
    RuleLine fee = RuleLine.ofIncome("fee", LineKind.FIXED_COST, Ratio.of(3, 100));
    HubOutlook small = Viability.answer(plan(hundreds, 1, fee, share(perCent, 20_000, true)));
    HubOutlook large =
        Viability.answer(plan(hundreds, scale, fee, share(perCent, 20_000L * scale, true)));
    for (int i = 0; i < small.lines().size(); i++) {
      long[] scaled =
          Arrays.stream(small.lines().get(i).minorUnits()).map(amount -> amount * scale).toArray();
      assertThat(large.lines().get(i).minorUnits()).isEqualTo(scaled);
    }
  }

  @Property(tries = 30)
  void withoutSpreadEveryTrialIsTheOutlook(
      @ForAll @Size(YEARS) List<@LongRange(min = -9_999_999, max = 9_999_999) Long> results,
      @ForAll @IntRange(min = 0, max = 3_000_000) int millionths) {
    Ratio factor = Ratio.of(millionths, 1_000_000);
    RuleLine fee = RuleLine.ofIncome("fee", LineKind.FIXED_COST, Ratio.of(1, 30));
    RuleLine onCosts =
        RuleLine.ofLines("on costs", LineKind.CAPITAL_COST, Ratio.of(1, 3), List.of("costs"));
    OperatingModel plan = plan(results, 1, share(25, 0, true), fee, onCosts);
    HubOutlook known =
        Viability.answer(plan.adjusted(List.of(Adjustment.ofLine("income", factor))));
    UncertainInput income = UncertainInput.ofLine("income", Spread.fixed(factor));
    var found = MonteCarlo.of(plan, List.of(income), 2, 1).measures();
    assertThat(found.get(0).mean()).isEqualTo(known.closingCash());
    assertThat(found.get(1).mean()).isEqualTo(known.minimumCash());
    for (int year = 1; year <= YEARS; year++) {
      assertThat(found.get(year + 1).mean()).isEqualTo(known.surplus(year));
    }
  }

  @Property(tries = 30)
  void aGoalThatIsFoundIsMetAndTheStepBeforeItMisses(
      @ForAll @Size(YEARS) List<@LongRange(min = -9_999_999, max = 9_999_999) Long> results,
      @ForAll @LongRange(min = -9_999_999, max = 99_999_999) long target) {
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(plan(results, 1, share(25, 0, true)))
            .line("income")
            .unknown(GoalUnknown.FACTOR)
            .measure(OutlookMeasure.CLOSING)
            .target(gbp(target))
            .most(Ratio.of(3))
            .build();
    GoalResult found = GoalSeek.answer(input);
    if (found.state() == GoalState.FOUND) {
      Ratio value = found.value().orElseThrow();
      assertThat(closing(input, value)).isGreaterThanOrEqualTo(gbp(target));
      assertThat(closing(input, value.minus(Ratio.of(1, 1_000_000)))).isLessThan(gbp(target));
    } else {
      Ratio end = found.state() == GoalState.NO_ANSWER ? input.most() : Ratio.ZERO;
      assertThat(closing(input, end).compareTo(gbp(target)) >= 0)
          .isEqualTo(found.state() != GoalState.NO_ANSWER);
    }
  }

  private static Money closing(GoalSeekInput input, Ratio value) {
    return Viability.answer(GoalSeek.with(input, value)).closingCash();
  }

  private static long[] line(HubOutlook outlook, String name) {
    return outlook.lines().stream()
        .filter(line -> line.name().equals(name))
        .map(OutlookLine::minorUnits)
        .findFirst()
        .orElseThrow();
  }

  private static long sum(long[] amounts) {
    return Arrays.stream(amounts).sum();
  }

  private static Money gbp(long pence) {
    return Money.ofMinor(pence, Currency.getInstance("GBP"));
  }
}
