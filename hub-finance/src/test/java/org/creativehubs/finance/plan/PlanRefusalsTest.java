package org.creativehubs.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.vat.VatTreatment;
import org.creativehubs.finance.vat.VatUse;
import org.junit.jupiter.api.Test;

/** The ranges of what a plan is made of, and how its parts fit together. */
class PlanRefusalsTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);
  private static final Money ONE = Money.parse("GBP 1.00");
  private static final Money LESS = Money.parse("GBP -1.00");
  private static final Money EURO = Money.parse("EUR 1.00");
  private static final Ratio HALF = Ratio.of(1, 2);
  private static final String BLANK = " must hold a visible character, but was empty";
  private static final String BELOW = " must be >= 0, but was GBP -1.00";
  private static final PlannedLine STAFF = PlannedLine.of("staff", LineKind.STAFF, ONE);
  private static final OperatingModel PLAN =
      OperatingModel.of("plan", START, 12, ONE, List.of(STAFF));

  @Test
  void anAdjustmentIsOfALineAKindOrOccupancy() {
    Adjustment half = Adjustment.ofLine("staff", HALF);
    outOfRange(
        () -> half.toBuilder().factor(Ratio.of(-1)).build(), "factor must be >= 0, but was -1");
    assertThatThrownBy(() -> half.toBuilder().kind(LineKind.STAFF).build())
        .hasMessage("kind must be absent if line is given, but was STAFF");
    inconsistent(
        () -> Adjustment.builder().kind(LineKind.LOAN_FEES).factor(HALF).build(),
        "kind must not be of a loan, but was LOAN_FEES");
    outOfRange(() -> half.toBuilder().fromMonth(0).build(), "fromMonth must be >= 1, but was 0");
    outOfRange(() -> half.toBuilder().untilMonth(1).build(), "untilMonth must be >= 2, but was 1");
    assertThatThrownBy(() -> half.toBuilder().fromMonth(3).untilMonth(3).build())
        .hasMessage("untilMonth must be > fromMonth 3, but was 3");
    outOfRange(() -> Adjustment.occupancyOf(Ratio.of(2)), "occupancy must be in [0, 1], but was 2");
  }

  @Test
  void termsOfPaymentHaveTheirRanges() {
    CashTerms late = CashTerms.ofLine("rent", 24);
    assertThatThrownBy(() -> late.toBuilder().kind(LineKind.RENT).build())
        .hasMessage("kind must be absent if line is given, but was RENT");
    outOfRange(() -> CashTerms.ofLine("rent", -1), "afterMonths must be in [0, 24], but was -1");
    CashTerms.Builder days = CashTerms.builder().line("rent").daysFrom(DaysFrom.FIRST_DAY);
    outOfRange(() -> days.afterDays(731).build(), "afterDays must be in [0, 730], but was 731");
    assertThat(days.afterDays(730).build().afterDays()).isEqualTo(OptionalInt.of(730));
    outOfRange(() -> late.toBuilder().opening(LESS).build(), "opening" + BELOW);
    assertThatThrownBy(() -> late.toBuilder().openingMonth(1).build())
        .hasMessage("openingMonth must be given only if opening is, but was 1");
    outOfRange(
        () -> late.toBuilder().opening(ONE).openingMonth(0).build(),
        "openingMonth must be >= 1, but was 0");
    outOfRange(
        () -> late.toBuilder().badDebt(HALF).writtenOffAfterMonths(25).build(),
        "writtenOffAfterMonths must be in [0, 24], but was 25");
    outOfRange(
        () -> late.toBuilder().badDebt(Ratio.of(-1)).build(),
        "badDebt must be in [0, 1), but was -1");
    outOfRange(() -> PaidPart.of(Ratio.ZERO, 0), "share must be in (0, 1], but was 0");
    outOfRange(() -> PaidPart.of(HALF, 25), "afterMonths must be in [0, 24], but was 25");
    inconsistent(
        () ->
            CashTerms.builder()
                .line("rent")
                .addParts(PaidPart.of(HALF, 1), PaidPart.of(HALF, 1))
                .build(),
        "parts[1] must have a greater month than 1, but was 1");
  }

  @Test
  void grantsAreInTranchesWithNamesAndMonths() {
    GrantTranche first = GrantTranche.of("one", ONE, 1);
    refused(() -> first.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    outOfRange(() -> first.toBuilder().amount(LESS).build(), "amount" + BELOW);
    outOfRange(() -> first.toBuilder().fromMonth(0).build(), "fromMonth must be >= 1, but was 0");
    refused(() -> first.toBuilder().condition("").build(), Fault.EMPTY, "condition" + BLANK);
    outOfRange(
        () -> first.toBuilder().condition("jobs").metMonth(-1).build(),
        "metMonth must be >= 0, but was -1");
    outOfRange(() -> first.toBuilder().spend(LESS).build(), "spend" + BELOW);
    PlannedGrant grant =
        PlannedGrant.builder().name("g").kind(LineKind.GRANT).addTranches(first).build();
    refused(() -> grant.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    refused(() -> grant.toBuilder().award("").build(), Fault.EMPTY, "award" + BLANK);
    refused(
        () -> grant.toBuilder().addCosts("staff", "staff").build(),
        Fault.DUPLICATE,
        "costs[1] must have a name of its own, but was staff");
    refused(
        () -> grant.toBuilder().tranches(List.of()).build(),
        Fault.EMPTY,
        "tranches must hold at least one element, but was none");
    refused(
        () -> grant.toBuilder().addTranches(first).build(),
        Fault.DUPLICATE,
        "tranches[1] must have a name of its own, but was one");
    outOfRange(() -> grant.toBuilder().spentBefore(LESS).build(), "spentBefore" + BELOW);
    inconsistent(
        () -> grant.toBuilder().addTranches(GrantTranche.of("two", EURO, 1)).build(),
        "tranches[1] must be in GBP as tranches[0] is, but was EUR 1.00");
  }

  @Test
  void unitsAreByAreaOrByNumber() {
    PlannedUnits desks =
        PlannedUnits.builder()
            .name("desks")
            .kind(UnitKind.DESK)
            .count(3)
            .rentEach(ONE)
            .occupancy(OccupancyRamp.steady(HALF))
            .build();
    refused(() -> desks.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    refused(() -> desks.toBuilder().tier("").build(), Fault.EMPTY, "tier" + BLANK);
    outOfRange(() -> desks.toBuilder().count(-1).build(), "count must be >= 0, but was -1");
    outOfRange(() -> desks.toBuilder().rentEach(LESS).build(), "rentEach" + BELOW);
    outOfRange(() -> desks.toBuilder().variableCost(LESS).build(), "variableCost" + BELOW);
    outOfRange(
        () -> desks.toBuilder().annualIncrease(Ratio.ONE).build(),
        "annualIncrease must be in (-1, 1), but was 1");
    outOfRange(() -> desks.toBuilder().fromMonth(0).build(), "fromMonth must be >= 1, but was 0");
    assertThatThrownBy(() -> desks.toBuilder().area(Area.parse("3 m2")).build())
        .hasMessage("count must be absent if area is given, but was 3");
    assertThatThrownBy(
            () -> desks.toBuilder().rate(RentRate.parse("GBP 1 per m2 per year")).build())
        .hasMessageStartingWith("rate must be given only if area is");
    outOfRange(
        () -> OccupancyRamp.builder().first(Ratio.of(-1)).full(HALF).months(1).build(),
        "first must be in [0, 1], but was -1");
    outOfRange(
        () -> OccupancyRamp.steady(HALF).toBuilder().full(Ratio.of(2)).build(),
        "full must be in [0, 1], but was 2");
    outOfRange(
        () -> OccupancyRamp.steady(HALF).toBuilder().months(601).build(),
        "months must be in [0, 600], but was 601");
    outOfRange(
        () -> VacantSpaces.of(OccupancyRamp.steady(HALF), Ratio.of(-1)),
        "shareOfMarket must be >= 0, but was -1");
  }

  @Test
  void linesHaveAmountsThatAreNotBelowZero() {
    refused(() -> STAFF.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    inconsistent(
        () -> STAFF.toBuilder().kind(LineKind.VAT_PAID).build(),
        "kind must be one that is planned, but was VAT_PAID");
    outOfRange(() -> STAFF.toBuilder().monthly(LESS).build(), "monthly" + BELOW);
    outOfRange(
        () ->
            PlannedLine.of("rates", LineKind.FIXED_COST, LESS, PaymentCalendar.monthly())
                .toBuilder()
                .build(),
        "annual" + BELOW);
    outOfRange(
        () -> STAFF.toBuilder().share(Ratio.of(2)).build(), "share must be in [0, 1], but was 2");
    outOfRange(
        () -> STAFF.toBuilder().annualIncrease(Ratio.of(-1)).build(),
        "annualIncrease must be in (-1, 1), but was -1");
    outOfRange(() -> STAFF.toBuilder().fromMonth(0).build(), "fromMonth must be >= 1, but was 0");
    refused(
        () -> STAFF.toBuilder().addOneOffs(OneOff.of(3, ONE), OneOff.of(3, ONE)).build(),
        Fault.DUPLICATE,
        "oneOffs[1] must have a month of its own, but was 3");
    inconsistent(
        () -> STAFF.toBuilder().addOneOffs(OneOff.of(3, EURO)).build(),
        "oneOffs[0].amount must be in GBP, but was EUR 1.00");
    outOfRange(() -> OneOff.of(0, ONE), "month must be >= 1, but was 0");
    outOfRange(() -> OneOff.of(1, LESS), "amount" + BELOW);
    ScheduledLine sums =
        ScheduledLine.builder().name("sums").kind(LineKind.EVENTS).addAmounts(ONE).build();
    refused(() -> sums.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    inconsistent(
        () -> sums.toBuilder().kind(LineKind.LOAN_DRAWN).build(),
        "kind must not be of a loan, but was LOAN_DRAWN");
    outOfRange(() -> sums.toBuilder().addAmounts(LESS).build(), "amounts[1]" + BELOW);
    refused(
        () -> sums.toBuilder().addLettings("a", "a").build(),
        Fault.DUPLICATE,
        "lettings[1] must have an id of its own, but was a");
  }

  @Test
  void depositsFiguresAndCalendarsHaveTheirRanges() {
    PlannedDeposit deposit = PlannedDeposit.of("bo", ONE, 1, 3);
    refused(() -> deposit.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    outOfRange(() -> deposit.toBuilder().amount(LESS).build(), "amount" + BELOW);
    outOfRange(
        () -> deposit.toBuilder().takenMonth(0).build(), "takenMonth must be >= 1, but was 0");
    outOfRange(() -> deposit.toBuilder().kept(LESS).build(), "kept" + BELOW);
    inconsistent(
        () -> deposit.toBuilder().kept(EURO).build(),
        "kept must be in GBP as amount is, but was EUR 1.00");
    PlanFigure figure =
        PlanFigure.builder()
            .name("rent")
            .value("1")
            .dated(PartialDate.parse("2026"))
            .reason("asked")
            .build();
    refused(() -> figure.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    refused(() -> figure.toBuilder().value("").build(), Fault.EMPTY, "value" + BLANK);
    refused(() -> figure.toBuilder().reason("").build(), Fault.EMPTY, "reason" + BLANK);
    assertThatThrownBy(
            () ->
                PlanFigure.builder()
                    .name("rent")
                    .value("1")
                    .dated(PartialDate.parse("2026"))
                    .build())
        .hasMessage("reason must be given if source is absent, but was absent");
    outOfRange(
        () -> PaymentCalendar.inMonths(List.of(13)), "months[0] must be in [1, 12], but was 13");
    List<Ratio> weights =
        Stream.concat(Stream.of(Ratio.of(-1)), Stream.generate(() -> Ratio.ONE).limit(11)).toList();
    outOfRange(() -> PaymentCalendar.seasonal(weights), "weights[0] must be >= 0, but was -1");
    outOfRange(() -> Settlement.yearly(0, 1), "yearEnd must be in [1, 12], but was 0");
    outOfRange(() -> Settlement.yearly(1, -1), "paidAfterMonths must be in [0, 24], but was -1");
  }

  @Test
  void rulesAreOfLinesOrKindsOnce() {
    RuleLine rule = RuleLine.ofLines("fee", LineKind.FIXED_COST, HALF, List.of("staff"));
    refused(() -> rule.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    refused(
        () -> rule.toBuilder().addLines("staff").build(),
        Fault.DUPLICATE,
        "lines[1] must have a name of its own, but was staff");
    refused(
        () -> rule.toBuilder().addKinds(LineKind.RENT, LineKind.RENT).build(),
        Fault.DUPLICATE,
        "kinds[1] must have a kind of its own, but was RENT");
    inconsistent(
        () -> rule.toBuilder().addKinds(LineKind.VAT_PAID).build(),
        "kinds[0] must be planned, or of a loan, but was VAT_PAID");
    outOfRange(() -> rule.toBuilder().threshold(LESS).build(), "threshold" + BELOW);
    outOfRange(() -> rule.toBuilder().base(LESS).build(), "base" + BELOW);
    outOfRange(() -> rule.toBuilder().untilMonth(1).build(), "untilMonth must be >= 2, but was 1");
    RuleLine tax = RuleLine.ofProfit("tax", HALF, Settlement.yearly(3, 9));
    outOfRange(
        () -> tax.toBuilder().carriesLosses(true).lossBroughtForward(LESS).build(),
        "lossBroughtForward" + BELOW);
  }

  @Test
  void taxHasQuartersAndLinesOnce() {
    VatPlan vat = VatPlan.builder().quarterEnd(6).paidAfterMonths(2).build();
    outOfRange(
        () -> vat.toBuilder().quarterEnd(13).build(), "quarterEnd must be in [1, 12], but was 13");
    outOfRange(
        () -> vat.toBuilder().paidAfterMonths(13).build(),
        "paidAfterMonths must be in [0, 12], but was 13");
    outOfRange(() -> vat.toBuilder().yearEnd(15).build(), "yearEnd must be in [1, 12], but was 15");
    outOfRange(
        () -> vat.toBuilder().intendedUse(Ratio.of(2)).build(),
        "intendedUse must be in [0, 1], but was 2");
    assertThatThrownBy(() -> vat.toBuilder().openingMonth(1).build())
        .hasMessage("openingMonth must be given only if opening is, but was 1");
    outOfRange(
        () -> vat.toBuilder().opening(LESS).openingMonth(0).build(),
        "openingMonth must be >= 1, but was 0");
    VatLine cost = VatLine.cost("staff", HALF, VatUse.RESIDUAL);
    refused(
        () -> vat.toBuilder().addLines(cost, cost).build(),
        Fault.DUPLICATE,
        "lines[1] must have a line or kind of its own, but was staff");
    outOfRange(
        () -> VatLine.cost("staff", Ratio.of(2), VatUse.RESIDUAL),
        "rate must be in [0, 1], but was 2");
    assertThatThrownBy(() -> cost.toBuilder().kind(LineKind.STAFF).build())
        .hasMessage("kind must be absent if line is given, but was STAFF");
    assertThatThrownBy(() -> cost.toBuilder().treatment(VatTreatment.EXEMPT).build())
        .hasMessageStartingWith("use must be absent if treatment is given");
    inconsistent(
        () -> VatLine.exempt(LineKind.LOAN_FEES), "kind must not be of a loan, but was LOAN_FEES");
  }

  @Test
  void aPlanHasANameAStartAndAtMostFiftyYears() {
    refused(() -> PLAN.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    outOfRange(
        () -> PLAN.toBuilder().start(START.plusDays(1)).build(),
        "start must be the first day of a month, but was 2027-01-02");
    outOfRange(() -> PLAN.toBuilder().months(0).build(), "months must be in [1, 600], but was 0");
    outOfRange(
        () -> PLAN.toBuilder().months(601).build(), "months must be in [1, 600], but was 601");
    refused(
        () -> PLAN.toBuilder().openingCash(Money.parse("GBP 10000000000000.01")).build(),
        Fault.TOO_LARGE,
        "openingCash must be within 10^15 minor units, but was GBP 10000000000000.01");
    assertThat(PLAN.toBuilder().openingCash(Money.parse("GBP -10000000000000.00")).build())
        .isNotNull();
    List<PlannedLine> many =
        IntStream.rangeClosed(0, 500)
            .mapToObj(i -> STAFF.toBuilder().name("line " + i).build())
            .toList();
    refused(
        () -> PLAN.toBuilder().lines(many).build(),
        Fault.TOO_LARGE,
        "lines must be at most 500, but was 501");
    refused(
        () -> PLAN.toBuilder().addLines(STAFF).build(),
        Fault.DUPLICATE,
        "lines[1] must have a name of its own, but was staff");
    refused(
        () -> PLAN.toBuilder().addAssumed("nobody").build(),
        Fault.UNKNOWN_CODE,
        "assumed[0] must name a line, but was nobody");
    refused(
        () -> PLAN.toBuilder().addAssumed("staff", "staff").build(),
        Fault.DUPLICATE,
        "assumed[1] must have a name of its own, but was staff");
    PlanFigure figure =
        PlanFigure.builder()
            .name("rent")
            .value("1")
            .dated(PartialDate.parse("2026"))
            .reason("asked")
            .build();
    refused(
        () -> PLAN.toBuilder().addBasis(figure, figure).build(),
        Fault.DUPLICATE,
        "basis[1] must have a name of its own, but was rent");
  }

  @Test
  void everythingInAPlanIsInTheCurrencyOfItsCash() {
    String euro = " must be in GBP as openingCash is, but was EUR";
    inconsistent(
        () -> PLAN.toBuilder().addLines(PlannedLine.of("x", LineKind.RENT, EURO)).build(),
        "lines[1].monthly" + euro);
    inconsistent(
        () ->
            PLAN.toBuilder()
                .addLines(PlannedLine.of("x", LineKind.RENT, EURO, PaymentCalendar.monthly()))
                .build(),
        "lines[1].annual" + euro);
    ScheduledLine.Builder sums = ScheduledLine.builder().name("x").kind(LineKind.EVENTS);
    inconsistent(
        () -> PLAN.toBuilder().addSchedules(sums.addAmounts(EURO).build()).build(),
        "schedules[0].amounts" + euro);
    RuleLine rule = RuleLine.ofLines("fee", LineKind.FIXED_COST, HALF, List.of("staff"));
    inconsistent(
        () -> PLAN.toBuilder().addRules(rule.toBuilder().threshold(EURO).build()).build(),
        "rules[0].threshold" + euro);
    inconsistent(
        () -> PLAN.toBuilder().addRules(rule.toBuilder().base(EURO).build()).build(),
        "rules[0].base" + euro);
    RuleLine tax = RuleLine.ofProfit("tax", HALF, Settlement.yearly(3, 9));
    inconsistent(
        () ->
            PLAN.toBuilder()
                .addRules(tax.toBuilder().carriesLosses(true).lossBroughtForward(EURO).build())
                .build(),
        "rules[0].lossBroughtForward" + euro);
    inconsistent(
        () -> PLAN.toBuilder().addDeposits(PlannedDeposit.of("bo", EURO, 1, 3)).build(),
        "deposits[0].amount must be in GBP as openingCash is, but was EUR 1.00");
    CashTerms late = CashTerms.ofLine("staff", 1).toBuilder().opening(EURO).build();
    inconsistent(() -> PLAN.toBuilder().addTerms(late).build(), "terms[0].opening" + euro);
    PlannedGrant grant =
        PlannedGrant.builder()
            .name("g")
            .kind(LineKind.GRANT)
            .addTranches(GrantTranche.of("one", ONE, 1))
            .build();
    inconsistent(
        () -> PLAN.toBuilder().addGrants(grant.toBuilder().spentBefore(EURO).build()).build(),
        "grants[0].spentBefore" + euro);
    inconsistent(
        () ->
            PLAN.toBuilder()
                .addGrants(
                    grant.toBuilder().tranches(List.of(GrantTranche.of("one", EURO, 1))).build())
                .build(),
        "grants[0].tranches must be in GBP as openingCash is, but was EUR 1.00");
    refused(
        () -> PLAN.toBuilder().addGrants(grant.toBuilder().addCosts("g").build()).build(),
        Fault.UNKNOWN_CODE,
        "grants[0].costs must name lines of costs that are not of a loan or a rule, but was g");
    ScheduledLine long13 =
        ScheduledLine.builder()
            .name("y")
            .kind(LineKind.EVENTS)
            .addAllAmounts(Stream.generate(() -> ONE).limit(13).toList())
            .build();
    outOfRange(
        () -> PLAN.toBuilder().addSchedules(long13).build(),
        "schedules[0].amounts must be at most 12 months, but was 13");
  }

  @Test
  void assumptionsHaveANameAStartAndMonths() {
    PlanAssumptions assumed =
        PlanAssumptions.builder()
            .name("plan")
            .start(START)
            .months(12)
            .openingCash(ONE)
            .termEnds(TermEndRule.VACANT)
            .monthsBeforeVacant(600)
            .build();
    refused(() -> assumed.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    outOfRange(
        () -> assumed.toBuilder().months(601).build(), "months must be in [1, 600], but was 601");
    outOfRange(
        () -> assumed.toBuilder().monthsBeforeVacant(601).build(),
        "monthsBeforeVacant must be in [0, 600], but was 601");
    outOfRange(
        () -> assumed.toBuilder().rollingMonths(601).build(),
        "rollingMonths must be in [1, 600], but was 601");
    refused(
        () -> assumed.toBuilder().addOptedSpaces("a", "a").build(),
        Fault.DUPLICATE,
        "optedSpaces[1] must have an id of its own, but was a");
    inconsistent(
        () -> assumed.toBuilder().addOptedSpaces("a").build(),
        "optedSpaces must be given only if vat is, but was [a]");
    outOfRange(
        () -> assumed.toBuilder().annualIncrease(Ratio.ONE).build(),
        "annualIncrease must be in (-1, 1), but was 1");
  }
}
