package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.TurnoverClause;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.lease.Leases;
import org.junit.jupiter.api.Test;

class TurnoverRentTest {

  private static final TurnoverYear YEAR = year("10000", "70000", "20000", "60000");

  @Test
  void onAccountIsPaidByTheNamedRuleAndTheBalanceMakesUpTheYear() {
    assertThat(paid(OnAccountRule.BASE_ONLY))
        .isEqualTo("[GBP 2500.00, GBP 2500.00, GBP 2500.00, GBP 2500.00] GBP 6000.00");
    assertThat(paid(OnAccountRule.EACH_PERIOD))
        .isEqualTo("[GBP 2500.00, GBP 7000.00, GBP 2500.00, GBP 6000.00] GBP -2000.00");
    assertThat(paid(OnAccountRule.YEAR_SO_FAR))
        .isEqualTo("[GBP 2500.00, GBP 5500.00, GBP 2500.00, GBP 5500.00] GBP 0.00");
    assertThat(paid(OnAccountRule.YEAR_BEFORE))
        .isEqualTo("[GBP 3750.00, GBP 3750.00, GBP 3750.00, GBP 3750.00] GBP 1000.00");
  }

  @Test
  void theNaturalBreakpointIsKeptExact() {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(gbp("10000")).percentage(Ratio.of(7, 100)).periodsPerYear(1);
    TurnoverRentStatement statement =
        TurnoverRent.answer(
            input
                .onAccount(OnAccountRule.BASE_ONLY)
                .addYears(TurnoverYear.of("1", List.of(gbp("142857.14"))))
                .addYears(TurnoverYear.of("2", List.of(gbp("142857.22"))))
                .build());
    assertThat(statement.breakpoint()).isEqualTo(gbp("142857.14"));
    assertThat(statement.years().get(0).topUp()).isEqualTo(gbp("0"));
    assertThat(statement.years().get(1).topUp()).isEqualTo(gbp("0.01")); // 0.0054, half up
    assertThat(statement.total()).isEqualTo(gbp("20000.01"));
  }

  @Test
  void theYearBeforeMovesOn() {
    TurnoverRentInput.Builder input = terms(OnAccountRule.YEAR_BEFORE);
    TurnoverRentStatement statement =
        TurnoverRent.answer(
            input.addYears(YEAR).addYears(TurnoverYear.of("next", YEAR.turnovers())).build());
    assertThat(statement.years().get(1).balancing()).isEqualTo(gbp("0"));
    assertThat(statement.explain("next", "balancing").toString())
        .endsWith("next, balancing: GBP 16000.00 - GBP 16000.00 = GBP 0.00");
    assertThat(statement.explanation())
        .hasToString(
            """
            What is the turnover rent of these years?
              1. breakpoint, as the lease states: GBP 100000.00
              2. top-up, this: 0.1 x max(0, GBP 160000.00 - GBP 100000.00), rounded half up = GBP 6000.00
              3. balancing, this: GBP 16000.00 - GBP 15000.00 = GBP 1000.00
              4. top-up, next: 0.1 x max(0, GBP 160000.00 - GBP 100000.00), rounded half up = GBP 6000.00
              5. balancing, next: GBP 16000.00 - GBP 16000.00 = GBP 0.00
              6. rent of all years: GBP 16000.00 + GBP 16000.00 = GBP 32000.00""");
  }

  @Test
  void explanationAndCellsComeToWhatTheySay() {
    for (OnAccountRule rule : OnAccountRule.values()) {
      TurnoverRentInput.Builder input = terms(OnAccountRule.BASE_ONLY).addYears(YEAR);
      if (rule != OnAccountRule.YEAR_BEFORE) {
        input.turnoverBefore(Optional.empty());
      }
      TurnoverRentStatement statement = TurnoverRent.answer(input.onAccount(rule).build());
      WorkedTables.assertWorkedOut(statement.explanation());
      WorkedTables.assertTrue(statement);
    }
  }

  @Test
  void refusesWhatMakesNoRent() {
    assertThatThrownBy(() -> terms(OnAccountRule.BASE_ONLY).addYears(YEAR).build())
        .hasMessage(
            "turnoverBefore must be given only if onAccount is YEAR_BEFORE, but was GBP 150000.00");
    assertThatThrownBy(() -> of(Ratio.ZERO, 4, YEAR))
        .hasMessage("percentage must be in (0, 1], but was 0");
    assertThatThrownBy(() -> of(Ratio.ONE, 3, YEAR))
        .hasMessage("periodsPerYear must be 1, 2, 4 or 12, but was 3");
    assertThatThrownBy(() -> of(Ratio.ONE, 12, YEAR))
        .hasMessage("years[0].turnovers must hold one for each of periodsPerYear 12, but was 4");
    assertThatThrownBy(() -> year("10", "-1"))
        .hasMessage("turnovers[1] must be >= 0, but was GBP -1.00");
    TurnoverYear euros = TurnoverYear.of("this", List.of(Money.parse("EUR 1")));
    assertThatThrownBy(() -> of(Ratio.ONE, 1, euros))
        .hasMessage("years[0].turnovers[0] must be in GBP as baseRent is, but was EUR 1.00");
  }

  private static String paid(OnAccountRule rule) {
    TurnoverRentInput.Builder input = rule == OnAccountRule.YEAR_BEFORE ? terms(rule) : of(rule);
    TurnoverRentLine line = TurnoverRent.answer(input.addYears(YEAR).build()).years().get(0);
    assertThat(line.total()).isEqualTo(gbp("16000"));
    return line.onAccount() + " " + line.balancing();
  }

  @Test
  void aLettingOfAHubIsSettledFromTheTurnoverOfItsTenant() {
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP 9000"), PaymentTerms.monthlyInAdvance())
            .toBuilder()
            .addSteps(RentStep.replace(LocalDate.of(2024, 1, 1), Money.parse("GBP 10000")))
            .build();
    LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2022-01-01/.."), rent);
    Letting letting =
        Letting.of("a", "1", "bo", terms).toBuilder()
            .turnoverRent(TurnoverClause.builder().percentage(Ratio.of(1, 10)).build())
            .build();
    Organisation.Builder bo = Organisation.builder().id("bo").name("Bo");
    for (int year = 2021; year <= 2026; year++) {
      DateRange dates = DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
      Money turnover = Money.parse("GBP " + (year - 2020) * 40000);
      bo.addIncomes(YearlyIncome.of(dates, IncomeBasis.TURNOVER, turnover));
    }
    Hub.Builder mill = Hub.builder().id("mill").name("Mill").addMembers(bo.build());
    mill.addSpaces(Space.builder().id("1").kind(UnitKind.STUDIO).build()).addLettings(letting);
    Hub hub = mill.build();
    LocalDate on = LocalDate.of(2026, 6, 1);
    TurnoverRentStatement base = TurnoverRent.of(hub, "a", on, OnAccountRule.BASE_ONLY);
    assertThat(base.years())
        .extracting(TurnoverRentLine::topUp)
        .containsExactly(Money.parse("GBP 6000"), Money.parse("GBP 10000"));
    assertThat(base.leftOut())
        .extracting(LeftOut::because)
        .containsExactly(
            "the letting does not run for all of the year",
            "its base rent is not that of 2026-06-01",
            "its base rent is not that of 2026-06-01",
            "the year is not over by 2026-06-01");
    TurnoverRentStatement before = TurnoverRent.of(hub, "a", on, OnAccountRule.YEAR_BEFORE);
    assertThat(before.years())
        .extracting(TurnoverRentLine::balancing)
        .containsExactly(Money.parse("GBP 4000"));
    assertThatThrownBy(() -> TurnoverRent.of(hub, "a", on, OnAccountRule.EACH_PERIOD))
        .hasMessageContaining("onAccount must be BASE_ONLY or YEAR_BEFORE");
    assertThatThrownBy(
            () -> TurnoverRent.of(hub, "a", LocalDate.of(2024, 6, 1), OnAccountRule.BASE_ONLY))
        .hasMessage(
            "tenant.incomes must hold the turnover of a year of the letting by 2024-06-01, but was"
                + " 0");
  }

  private static TurnoverRentInput.Builder terms(OnAccountRule rule) {
    TurnoverRentInput.Builder input = of(rule);
    input.turnoverBefore(gbp("150000"));
    return input;
  }

  private static TurnoverRentInput.Builder of(OnAccountRule rule) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(gbp("10000")).percentage(Ratio.of(1, 10)).threshold(gbp("100000"));
    input.periodsPerYear(4).onAccount(rule);
    return input;
  }

  private static TurnoverRentInput of(Ratio percentage, int periods, TurnoverYear year) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(gbp("10000")).percentage(percentage).periodsPerYear(periods);
    return input.onAccount(OnAccountRule.BASE_ONLY).addYears(year).build();
  }

  private static TurnoverYear year(String... turnovers) {
    return TurnoverYear.of("this", List.of(turnovers).stream().map(Leases::gbp).toList());
  }
}
