package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.vat.VatReturn;
import org.creativehubs.finance.vat.VatUse;
import org.creativehubs.finance.viability.Balance;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class PlanCashProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final int MONTHS = 29;

  private static Money pence(long pence) {
    return Money.ofMinor(pence, GBP);
  }

  @Provide
  Arbitrary<PaymentCalendar> calendars() {
    Arbitrary<PaymentCalendar> months =
        Arbitraries.integers()
            .between(1, 12)
            .set()
            .ofMinSize(1)
            .map(set -> PaymentCalendar.inMonths(set.stream().sorted().toList()));
    Arbitrary<PaymentCalendar> seasons =
        Arbitraries.integers()
            .between(0, 9)
            .list()
            .ofSize(12)
            .filter(list -> list.stream().anyMatch(one -> one > 0))
            .map(list -> PaymentCalendar.seasonal(list.stream().map(Ratio::of).toList()));
    return Arbitraries.oneOf(months, seasons);
  }

  /** Terms of any kind for a line. */
  @Provide
  Arbitrary<CashTerms> terms() {
    Arbitrary<CashTerms.Builder> later =
        Arbitraries.integers().between(0, 5).map(n -> CashTerms.builder().afterMonths(n));
    Arbitrary<CashTerms.Builder> days =
        Combinators.combine(Arbitraries.integers().between(0, 95), Arbitraries.of(DaysFrom.class))
            .as((n, from) -> CashTerms.builder().afterDays(n).daysFrom(from));
    Arbitrary<CashTerms.Builder> parts =
        Arbitraries.integers()
            .between(1, 99)
            .map(
                n ->
                    CashTerms.builder()
                        .addParts(PaidPart.of(Ratio.of(n, 100), 0))
                        .addParts(PaidPart.of(Ratio.of(100 - n, 100), 2)));
    Arbitrary<CashTerms.Builder> quarters =
        Combinators.combine(
                Arbitraries.of(PaymentTiming.class), Arbitraries.integers().between(1, 5))
            .as(
                (timing, until) -> {
                  CashTerms.Builder terms = CashTerms.builder().addPaidInMonths(3, 6, 9, 12);
                  terms.timing(timing);
                  return timing == PaymentTiming.IN_ADVANCE && until > 1
                      ? terms.prepaidUntilMonth(until)
                      : terms;
                });
    return Combinators.combine(
            Arbitraries.oneOf(later, days, parts, quarters), Arbitraries.longs().between(0, 9999))
        .as((built, opening) -> built.line("rent").opening(pence(opening)).build());
  }

  private static PlannedLine line(String name, LineKind kind, long annual, PaymentCalendar when) {
    return PlannedLine.of(name, kind, pence(annual), when);
  }

  private static OperatingModel.Builder plan(PlannedLine... lines) {
    OperatingModel.Builder plan = OperatingModel.builder().name("plan").months(MONTHS);
    plan.start(LocalDate.of(2027, 4, 1)).openingCash(pence(10_000));
    return plan.addLines(lines);
  }

  private static long[] amounts(HubOutlook outlook, String name) {
    return outlook.lines().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(OutlookLine::minorUnits)
        .orElseThrow();
  }

  @Property(tries = 150)
  void aYearOfACalendarIsTheAnnualAmount(
      @ForAll("calendars") PaymentCalendar calendar,
      @ForAll @LongRange(max = 100_000_000) long annual,
      @ForAll @IntRange(min = -9, max = 9) int percent) {
    PlannedLine rent =
        line("rent", LineKind.RENT, annual, calendar).toBuilder()
            .annualIncrease(Ratio.of(percent, 100))
            .build();
    long[] found = amounts(Viability.answer(plan(rent).build()), "rent");
    assertThat(Arrays.stream(found, 0, 12).sum()).isEqualTo(annual);
    Ratio grown = Ratio.of(annual).times(Ratio.of(100 + percent, 100));
    assertThat(pence(Arrays.stream(found, 12, 24).sum()))
        .isEqualTo(Money.round(grown.dividedBy(Ratio.of(100)), GBP, RoundingMode.HALF_UP));
    assertThat(LongStream.of(found).min().orElseThrow()).isNotNegative();
  }

  @Property(tries = 150)
  void termsMoveCashAndNeverTheWhole(
      @ForAll("terms") CashTerms terms,
      @ForAll("calendars") PaymentCalendar calendar,
      @ForAll @LongRange(max = 10_000_000) long annual,
      @ForAll boolean isIncome) {
    LineKind kind = isIncome ? LineKind.RENT : LineKind.HEAD_RENT;
    OperatingModel.Builder plan = plan(line("rent", kind, annual, calendar));
    HubOutlook atOnce = Viability.answer(plan.build());
    HubOutlook later = Viability.answer(plan.addTerms(terms).build());
    Balance balance = isIncome ? Balance.DEBTORS : Balance.CREDITORS;
    Money moved = later.balance(balance, 0).minus(later.balance(balance, MONTHS));
    Money change = later.closingCash().minus(atOnce.closingCash());
    assertThat(change).isEqualTo(isIncome ? moved : moved.negated());
    for (int year = 1; year <= 3; year++) {
      assertThat(later.surplus(year)).isEqualTo(atOnce.surplus(year));
    }
  }

  /**
   * By how many pence rounding may turn the law round: the parts of two months are open at once and
   * rounded month by month; of what was paid before month 1 a penny may fall to it that falls to
   * the plan otherwise; and a payment after the plan counts the last month up to twice more.
   */
  private static int slack(CashTerms terms, int month) {
    if (!terms.parts().isEmpty()) {
      return 1;
    }
    boolean isForLater = terms.timing().filter(PaymentTiming.IN_ADVANCE::equals).isPresent();
    int before = terms.prepaidUntilMonth().isPresent() ? 1 : 0;
    return before + (isForLater && month == MONTHS ? 2 : 0);
  }

  @Property(tries = 150)
  void lessCostNeverWorsensCash(
      @ForAll("terms") CashTerms terms,
      @ForAll("calendars") PaymentCalendar calendar,
      @ForAll @LongRange(min = 1, max = 1_000_000) long annual,
      @ForAll @LongRange(min = 1, max = 1_000_000) long less) {
    long lower = Math.max(0, annual - less);
    HubOutlook before =
        Viability.answer(
            plan(line("rent", LineKind.HEAD_RENT, annual, calendar)).addTerms(terms).build());
    HubOutlook after =
        Viability.answer(
            plan(line("rent", LineKind.HEAD_RENT, lower, calendar)).addTerms(terms).build());
    for (int month = 1; month <= MONTHS; month++) {
      assertThat(after.cashAfter(month).plus(pence(slack(terms, month))))
          .isGreaterThanOrEqualTo(before.cashAfter(month));
    }
  }

  /** Whole pounds in parts of whole hundredths: nothing is rounded, so everything scales. */
  @Property(tries = 100)
  void scalingScales(
      @ForAll("terms") CashTerms terms,
      @ForAll @LongRange(max = 1000) long monthly,
      @ForAll @IntRange(min = 2, max = 50) int times) {
    CashTerms without = terms.toBuilder().opening(Optional.empty()).build();
    OperatingModel.Builder one = plan(PlannedLine.of("rent", LineKind.RENT, pence(100 * monthly)));
    OperatingModel.Builder many =
        plan(PlannedLine.of("rent", LineKind.RENT, pence(100 * monthly * times)));
    long[] single = Viability.answer(one.addTerms(without).build()).cashMinorUnits();
    long[] scaled = Viability.answer(many.addTerms(without).build()).cashMinorUnits();
    for (int month = 0; month < MONTHS; month++) {
      assertThat(scaled[month] - 10_000).isEqualTo(times * (single[month] - 10_000));
    }
  }

  private static OperatingModel taxed(long rent, long desks, long cost, CashTerms terms) {
    PlannedLine let = PlannedLine.of("rent", LineKind.RENT, pence(rent));
    PlannedLine desk = PlannedLine.of("desks", LineKind.MEMBERSHIPS, pence(desks));
    PlannedLine roof = PlannedLine.of("roof", LineKind.CAPITAL_COST, pence(cost / 3));
    PlannedLine light = PlannedLine.of("light", LineKind.FIXED_COST, pence(cost));
    Ratio rate = Ratio.of(1, 5);
    VatPlan.Builder vat = VatPlan.builder().quarterEnd(5).paidAfterMonths(2);
    vat.addLines(VatLine.exempt(LineKind.RENT), VatLine.taxable("desks", rate));
    vat.addLines(VatLine.cost("roof", rate, VatUse.RESIDUAL));
    vat.addLines(VatLine.cost("light", rate, VatUse.RESIDUAL));
    vat.intendedUse(Ratio.of(1, 2)).opening(pence(123)).yearEnd(8);
    Optional<Ratio> bad = Optional.of(Ratio.of(1, 7));
    CashTerms of = terms.toBuilder().line("desks").badDebt(bad).build();
    return plan(let, desk, roof, light).addTerms(of).vat(vat.build()).build();
  }

  @Property(tries = 80)
  void theTaxOfAPlanIsThatOfItsQuarters(
      @ForAll("terms") CashTerms terms,
      @ForAll @LongRange(max = 900_000) long rent,
      @ForAll @LongRange(max = 900_000) long desks,
      @ForAll @LongRange(max = 900_000) long cost) {
    HubOutlook outlook = Viability.answer(taxed(rent, desks, cost, terms));
    List<VatReturn> returns = outlook.vatReturns();
    Money lost = pence(0);
    Money payable = pence(0);
    for (VatReturn one : returns) {
      Optional<Money> adjusted = one.adjustment();
      lost = adjusted.isPresent() ? lost.minus(adjusted.get()) : lost.plus(one.lost());
      payable = adjusted.isPresent() ? payable.minus(adjusted.get()) : payable.plus(one.payable());
    }
    long found =
        -LongStream.of(amounts(outlook, "VAT not recovered")).sum()
            - LongStream.of(amounts(outlook, "VAT not recovered on capital costs")).sum();
    assertThat(pence(found)).isEqualTo(lost);
    Money owed = outlook.balance(Balance.VAT_OWED, MONTHS);
    long paid = -LongStream.of(amounts(outlook, "VAT paid over")).sum();
    assertThat(owed).isEqualTo(payable.plus(pence(123)).minus(pence(paid)));
  }

  @Property(tries = 80)
  void everyBalanceReconcilesTheSurplusToCash(
      @ForAll("terms") CashTerms terms,
      @ForAll @LongRange(max = 900_000) long desks,
      @ForAll @LongRange(max = 900_000) long cost) {
    HubOutlook outlook = Viability.answer(taxed(500_000, desks, cost, terms));
    Money cash = pence(10_000);
    for (int year = 1; year <= 3; year++) {
      cash = cash.plus(outlook.surplus(year));
    }
    for (OutlookLine line : outlook.lines()) {
      if (line.kind() == LineKind.CAPITAL_COST) {
        cash = cash.plus(pence(LongStream.of(line.minorUnits()).sum()));
      }
    }
    for (Balance one : Balance.values()) {
      Money rise = outlook.balance(one, MONTHS).minus(outlook.balance(one, 0));
      cash = one == Balance.DEBTORS ? cash.minus(rise) : cash.plus(rise);
    }
    assertThat(outlook.closingCash()).isEqualTo(cash);
  }

  /** Once nothing is earned any more, everything is paid: no balance stays, whatever the terms. */
  @Property(tries = 80)
  void whatIsOwedIsPaidInTheEnd(
      @ForAll("terms") CashTerms terms,
      @ForAll @LongRange(max = 900_000) long desks,
      @ForAll @LongRange(max = 900_000) long cost) {
    OperatingModel plan = taxed(123_456, desks, cost, terms);
    List<PlannedLine> ended =
        plan.lines().stream().map(line -> line.toBuilder().untilMonth(13).build()).toList();
    HubOutlook outlook = Viability.answer(plan.toBuilder().lines(ended).months(48).build());
    for (Balance one : Balance.values()) {
      assertThat(outlook.balance(one, 48)).as(one.words()).isEqualTo(pence(0));
    }
  }

  @Property(tries = 25)
  void everyCellSaysHowItIsFound(
      @ForAll("terms") CashTerms terms, @ForAll @LongRange(max = 900_000) long desks) {
    HubOutlook outlook = Viability.answer(taxed(70_001, desks, 34_567, terms));
    for (OutlookLine line : outlook.lines()) {
      for (int month = 1; month <= MONTHS; month++) {
        Explanation cell = outlook.explain(line.name(), outlook.model().label(month));
        assertThat(cell.answer().money()).contains(pence(line.minorUnits()[month - 1]));
      }
    }
    Stream.of(outlook.reconciliation(), outlook.balances())
        .forEach(
            sheet ->
                sheet
                    .rowNames()
                    .forEach(row -> assertThat(sheet.explain(row, "year 2")).isNotNull()));
  }
}
