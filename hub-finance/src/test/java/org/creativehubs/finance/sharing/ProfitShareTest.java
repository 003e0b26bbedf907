package org.creativehubs.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.finance.SharingHub;
import org.creativehubs.finance.WorkedTables;
import org.junit.jupiter.api.Test;

class ProfitShareTest {

  @Test
  void theShareIsThatOfTheHeadLease() {
    Hub hub = SharingHub.hub();
    LocalDate end = LocalDate.of(2026, 3, 31);
    List<YearResult> years =
        List.of(YearResult.of(end, gbp("-1000")), YearResult.of(end.plusYears(1), gbp("3000")));
    assertThat(ProfitShare.of(hub, "head", years, true).council()).isEqualTo(gbp("500"));
    SharedProfit uncarried = ProfitShare.of(hub, "head", years, false);
    assertThat(uncarried.council()).isEqualTo(gbp("750"));
    assertThat(uncarried.policy().source()).contains(Source.of("the lease"));
    assertThat(uncarried.leftOut()).isEmpty();
    HeadLease none = hub.headLeases().get(0).toBuilder().profitShare(Optional.empty()).build();
    Hub without = hub.toBuilder().headLeases(List.of(none)).build();
    assertThatThrownBy(() -> ProfitShare.of(without, "head", years, true))
        .hasMessageContaining("headLease.profitShare must be given");
    assertThatThrownBy(() -> ProfitShare.of(hub, "roof", years, true))
        .hasMessage("headLease must be one of head, but was roof");
  }

  @Test
  void theYearsAreThoseWhoseStatementsHaveBothSides() {
    DateRange three = DateRange.parse("2024-04-01/2027-04-01");
    SharedProfit shared = ProfitShare.of(SharingHub.hub(), "head", three, true);
    assertThat(shared.lines())
        .extracting(ProfitShareLine::netProfit)
        .containsExactly(gbp("40000"), gbp("-20000"));
    assertThat(shared.council()).isEqualTo(gbp("10000"));
    assertThat(shared.leftOut())
        .containsExactly(LeftOut.of("statement in-26", "its expenditure is not known"));
    assertThat(shared.explanation().toString())
        .contains("net profit, 2024-04-01/2025-04-01: GBP 100000.00 - GBP 60000.00");
    WorkedTables.assertWorkedOut(shared.explanation());
  }

  @Test
  void statementsOutsideThePeriodOrWithoutDaysAreListed() {
    DateRange first = DateRange.parse("2024-04-01/2025-04-01");
    Hub hub = SharingHub.hub();
    Statement vague =
        SharingHub.statement("vague", StatementKind.REVENUE, "2024-04", "2025-03", "1").toBuilder()
            .period(
                StatedPeriod.builder()
                    .from(PartialDate.parse("2024"))
                    .to(PartialDate.parse("2025"))
                    .months(13)
                    .build())
            .build();
    Hub more = hub.toBuilder().addStatements(vague).build();
    assertThat(ProfitShare.of(more, "head", first, true).leftOut())
        .extracting(LeftOut::toString)
        .hasSize(4)
        .last()
        .asString()
        .contains("vague", "its days are not known");
  }

  @Test
  void aYearThatIsToldTwiceOrOverlapsIsRefused() {
    Hub hub = SharingHub.hub();
    DateRange three = DateRange.parse("2024-04-01/2027-04-01");
    Hub twice =
        hub.toBuilder()
            .addStatements(
                SharingHub.statement("again", StatementKind.REVENUE, "2024-04", "2025-03", "1"))
            .build();
    assertThatThrownBy(() -> ProfitShare.of(twice, "head", three, true))
        .hasMessage(
            "hub.statements must hold one of revenue for 2024-04-01/2025-04-01, but was in-24,"
                + " again");
    Hub quarter =
        hub.toBuilder()
            .addStatements(
                SharingHub.statement("q-in", StatementKind.REVENUE, "2024-04", "2024-06", "1"),
                SharingHub.statement("q-out", StatementKind.EXPENDITURE, "2024-04", "2024-06", "1"))
            .build();
    assertThatThrownBy(() -> ProfitShare.of(quarter, "head", three, true))
        .hasMessageStartingWith("hub.statements must be of periods that do not overlap");
    assertThatThrownBy(
            () -> ProfitShare.of(hub, "head", DateRange.parse("2020-01-01/2021-01-01"), true))
        .hasMessageStartingWith("hub.statements must say the revenue and the expenditure");
  }

  @Test
  void aYearWithoutAResultBetweenTwoThatHaveOneIsListed() {
    LocalDate end = LocalDate.of(2022, 3, 31);
    ProfitShareInput.Builder input = ProfitShareInput.builder().policy(policy(true, "0"));
    input.addYears(YearResult.of(end, gbp("-50")), YearResult.of(end.plusYears(2), gbp("200")));
    assertThat(ProfitShare.answer(input.build()).leftOut())
        .extracting(LeftOut::toString)
        .singleElement()
        .asString()
        .contains("from 2022-04-01 on", "no result is given before the year to 2024-03-31");
    assertThat(share(true, "0", "-50", "1", "200").leftOut()).isEmpty();
  }

  @Test
  void aCarriedLossIsUsedUpBeforeAnythingIsShared() {
    SharedProfit shared = share(true, "0", "-20000", "15000", "15000.02");
    assertThat(shared.lines().stream().map(ProfitShareLine::council))
        .containsExactly(gbp("0"), gbp("0"), gbp("2500.01"));
    assertThat(shared.lines().get(2).lossBroughtForward()).isEqualTo(gbp("-5000"));
    assertThat(shared.lines().get(2).lossCarriedForward()).isEqualTo(gbp("0"));
    assertThat(shared.retained()).isEqualTo(gbp("7500.01"));
    assertThat(shared).hasToString("Council GBP 2500.01, retained GBP 7500.01, over 3 years");
    assertThat(shared.table())
        .hasToString(
            """
            Council GBP 2500.01, retained GBP 7500.01, over 3 years
            year to     net profit (GBP)  loss brought forward (GBP)  shared (GBP)  council (GBP)  retained (GBP)
            ----------  ----------------  --------------------------  ------------  -------------  --------------
            2001-03-31         -20000.00                        0.00          0.00           0.00       -20000.00
            2002-03-31          15000.00                   -20000.00          0.00           0.00        15000.00
            2003-03-31          15000.02                    -5000.00      10000.02        2500.01        12500.01
            ----------  ----------------  --------------------------  ------------  -------------  --------------
            total               10000.02                                  10000.02        2500.01         7500.01\
            """);
    assertThat(shared.explain("2003-03-31", "loss brought forward").steps().get(0).expression())
        .contains("min(0, GBP 15000.00 + GBP -20000.00)");
  }

  @Test
  void aLossThatIsNotCarriedCostsTheCouncilNothing() {
    SharedProfit shared = share(false, "0", "-20000", "15000");
    assertThat(shared.lines().get(0).retained()).isEqualTo(gbp("-20000"));
    assertThat(shared.council()).isEqualTo(gbp("3750"));
  }

  @Test
  void theThresholdTurnsOnThePenny() {
    assertThat(share(false, "100", "100").council()).isEqualTo(gbp("0"));
    assertThat(share(false, "100", "100.02").council()).isEqualTo(gbp("0.01"));
    assertThat(share(false, "100", "100.01").council()).isEqualTo(gbp("0"));
  }

  @Test
  void explainsEachYearAndRefusesYearsOutOfOrder() {
    SharedProfit shared = share(true, "10", "-20", "100");
    assertThat(shared.explanation())
        .hasToString(
            """
            How much profit goes to the council?
              1. council, year to 2001-03-31: max(0, GBP -20.00 + GBP 0.00 - GBP 10.00) x 0.25, rounded half up = GBP 0.00
              2. council, year to 2002-03-31: max(0, GBP 100.00 + GBP -20.00 - GBP 10.00) x 0.25, rounded half up = GBP 17.50
              3. council, all years: GBP 0.00 + GBP 17.50 = GBP 17.50\
            """);
    assertThatThrownBy(
            () ->
                ProfitShareInput.builder()
                    .policy(policy(true, "0"))
                    .addYears(YearResult.of(LocalDate.of(2001, 3, 31), gbp("1")))
                    .addYears(YearResult.of(LocalDate.of(2000, 3, 31), gbp("1")))
                    .build())
        .hasMessage("years[1] must have a greater yearEnd than 2001-03-31, but was 2000-03-31");
    assertThatThrownBy(() -> policy(true, "-1"))
        .hasMessage("threshold must be >= 0, but was GBP -1.00");
  }

  private static SharedProfit share(boolean carry, String threshold, String... profits) {
    ProfitShareInput.Builder input = ProfitShareInput.builder();
    for (int i = 0; i < profits.length; i++) {
      input.addYears(YearResult.of(LocalDate.of(2001 + i, 3, 31), gbp(profits[i])));
    }
    return ProfitShare.answer(input.policy(policy(carry, threshold)).build());
  }

  private static ProfitSharePolicy policy(boolean carry, String threshold) {
    return ProfitSharePolicy.builder()
        .share(Ratio.parse("25%"))
        .threshold(gbp(threshold))
        .carryLosses(carry)
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void everyFigureOfAYearSaysHowItIsFound() {
    SharedProfit carried = share(true, "0", "-20000", "30000");
    assertThat(carried.explain("2001-03-31", "loss brought forward").answer())
        .hasToString("GBP 0.00");
    assertThat(carried.explain("2002-03-31", "loss brought forward").answer())
        .hasToString("GBP -20000.00");
    assertThat(carried.explain("2002-03-31", "shared").answer()).hasToString("GBP 10000.00");
    assertThat(carried.explain("2002-03-31", "council").answer()).hasToString("GBP 2500.00");
    assertThat(carried.explain("2002-03-31", "loss brought forward").toString())
        .contains("min(0, GBP -20000.00");
    SharedProfit dropped = share(false, "0", "-20000", "30000");
    assertThat(dropped.explain("2002-03-31", "loss brought forward").answer())
        .hasToString("GBP 0.00");
  }

  @Test
  void yearsSharesAndLinesThatCannotBeAreRefused() {
    ProfitSharePolicy policy = policy(true, "0");
    LocalDate day = LocalDate.of(2001, 3, 31);
    assertThat(ProfitShare.of(List.of(YearResult.of(day, gbp("100"))), policy).council())
        .isEqualTo(gbp("25"));
    assertThatThrownBy(() -> ProfitShare.of(List.of(), policy))
        .hasMessage("years must hold at least one element, but was none");
    YearResult euro = YearResult.of(day, Money.parse("EUR 1"));
    assertThatThrownBy(() -> ProfitShare.of(List.of(euro), policy))
        .hasMessage("years[0] must be in GBP as threshold is, but was EUR 1.00");
    assertThatThrownBy(() -> policy.toBuilder().share(Ratio.of(2)).build())
        .hasMessage("share must be in [0, 1], but was 2");
    ProfitShareLine line = share(true, "0", "100").lines().get(0);
    assertThatThrownBy(() -> ProfitShareLine.builder().valuesOf(line).retained(gbp("1")).build())
        .hasMessage("retained must be netProfit - council, but was GBP 1.00");
  }
}
