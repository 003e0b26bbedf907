package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.plan.LineKind;
import org.junit.jupiter.api.Test;

/** What questions and results of resilience refuse. */
class ResilienceRefusalsTest {

  private static final Money ONE = Money.parse("GBP 1.00");
  private static final Money LESS = Money.parse("GBP -1.00");
  private static final Money EURO = Money.parse("EUR 1.00");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final String BLANK = " must hold a visible character, but was empty";
  private static final String NONE = " must hold at least one element, but was none";
  private static final String BELOW = " must be >= 0, but was GBP -1.00";

  @Test
  void reservesAreOfOneCurrencyAndWhatIsHeldIsNotBelowZero() {
    FreeReservesInput input = JsonCatalog.example(FreeReserves.ENTRY);
    outOfRange(() -> input.toBuilder().fixedAssets(LESS).build(), "fixedAssets" + BELOW);
    outOfRange(() -> input.toBuilder().designated(LESS).build(), "designated" + BELOW);
    outOfRange(() -> input.toBuilder().annualSpend(LESS).build(), "annualSpend" + BELOW);
    outOfRange(
        () -> input.toBuilder().targetMonths(Ratio.of(-1)).build(),
        "targetMonths must be >= 0, but was -1");
    String euro = " must be in GBP as totalFunds is, but was EUR 1.00";
    inconsistent(() -> input.toBuilder().restricted(EURO).build(), "restricted" + euro);
    inconsistent(() -> input.toBuilder().fixedAssets(EURO).build(), "fixedAssets" + euro);
    inconsistent(() -> input.toBuilder().designated(EURO).build(), "designated" + euro);
    inconsistent(() -> input.toBuilder().annualSpend(EURO).build(), "annualSpend" + euro);
  }

  @Test
  void covenantsHaveNamesOfTheirOwn() {
    CovenantTest cover = CovenantTest.of(CovenantKind.INTEREST_COVER, ONE, ONE, Ratio.parse("1.2"));
    refused(() -> cover.toBuilder().name("").build(), Fault.EMPTY, "name" + BLANK);
    outOfRange(
        () -> cover.toBuilder().threshold(Ratio.of(-1)).build(),
        "threshold must be >= 0, but was -1");
    refused(() -> Covenants.of(List.of()), Fault.EMPTY, "tests" + NONE);
    refused(
        () -> Covenants.of(List.of(cover, cover)),
        Fault.DUPLICATE,
        "tests[1] must have a name of its own, but was " + cover.name());
    CovenantCheck met = Covenants.interestCover(ONE, ONE, Ratio.ONE);
    assertThat(met.met()).isTrue();
    inconsistent(
        () -> CovenantCheck.builder().valuesOf(met).met(false).build(),
        "headroom must be below zero if met is false, and only then, but was GBP 0.00");
  }

  @Test
  void incomeAndEarnedYearsAreOfOneCurrency() {
    refused(() -> IncomeStream.of("", ONE), Fault.EMPTY, "name" + BLANK);
    refused(
        () -> IncomeDiversity.of(List.of(IncomeStream.of("a", ONE), IncomeStream.of("a", ONE))),
        Fault.DUPLICATE,
        "streams[1] must have a name of its own, but was a");
    inconsistent(
        () -> IncomeDiversity.of(List.of(IncomeStream.of("a", ONE), IncomeStream.of("b", EURO))),
        "streams[1] must be in GBP as streams[0] is, but was EUR 1.00");
    inconsistent(
        () -> EarnedYear.of(DAY, EURO, ONE),
        "earnedIncome must be in GBP as operatingCosts is, but was EUR 1.00");
    refused(() -> SelfSufficiency.of(List.of()), Fault.EMPTY, "years" + NONE);
    EarnedYear first = EarnedYear.of(DAY, ONE, ONE);
    inconsistent(
        () -> SelfSufficiency.of(List.of(first, EarnedYear.of(DAY.plusYears(1), EURO, EURO))),
        "years[1] must be in GBP as years[0] is, but was EUR 1.00");
  }

  @Test
  void purchasesHaveSuppliersAndOneCurrency() {
    refused(() -> Purchase.of("", ONE, true), Fault.EMPTY, "supplier" + BLANK);
    Purchase here = Purchase.of("a", ONE, true);
    inconsistent(
        () -> LocalProcurement.of(List.of(here, Purchase.of("b", EURO, true)), Ratio.ONE),
        "purchases[1] must be in GBP as purchases[0] is, but was EUR 1.00");
    outOfRange(
        () -> LocalProcurement.of(List.of(here), Ratio.of(2)),
        "target must be in [0, 1], but was 2");
    LocalProcurementInput input =
        LocalProcurementInput.builder().addPurchases(here).target(Ratio.ONE).build();
    refused(() -> input.toBuilder().area("").build(), Fault.EMPTY, "area" + BLANK);
    outOfRange(() -> input.toBuilder().grant(LESS).build(), "grant" + BELOW);
    inconsistent(
        () -> input.toBuilder().grant(EURO).build(),
        "grant must be in GBP as purchases is, but was EUR 1.00");
    assertThatThrownBy(() -> input.toBuilder().currency(Currency.getInstance("GBP")).build())
        .hasMessage("currency must be given only if purchases is empty, but was GBP");
    assertThatThrownBy(
            () ->
                input.toBuilder()
                    .purchases(List.of())
                    .currency(Currency.getInstance("XXX"))
                    .build())
        .hasMessageContaining("XXX");
  }

  @Test
  void programmesAndExtensionsNameLines() {
    refused(() -> ProgrammeLines.of("", List.of("staff")), Fault.EMPTY, "name" + BLANK);
    refused(() -> ProgrammeLines.of("one", List.of()), Fault.EMPTY, "lines" + NONE);
    refused(
        () -> ProgrammeLines.of("one", List.of("staff", "staff")),
        Fault.DUPLICATE,
        "lines[1] must have a name of its own, but was staff");
    refused(() -> FundingExtension.of("", 1, ONE), Fault.EMPTY, "line" + BLANK);
    outOfRange(() -> FundingExtension.of("grant", 0, ONE), "months must be in [1, 600], but was 0");
    outOfRange(
        () -> FundingExtension.of("grant", 601, ONE), "months must be in [1, 600], but was 601");
    outOfRange(() -> FundingExtension.of("grant", 1, LESS), "monthly" + BELOW);
  }

  @Test
  void aCliffIsOfAPlanOrOfAHubWithItsAssumptions() {
    FundingCliffInput input =
        FundingCliffInput.builder()
            .plan(
                FundingCliffTest.plan(
                    12, "3000", FundingCliffTest.until("grant", LineKind.GRANT, "1", 3)))
            .build();
    assertThatThrownBy(() -> input.toBuilder().plan(Optional.empty()).build())
        .hasMessageStartingWith("hub must be given if plan is absent");
    outOfRange(
        () -> input.toBuilder().monthsEach(0).build(), "monthsEach must be in [1, 12], but was 0");
    ProgrammeLines one = ProgrammeLines.of("one", List.of("grant"));
    refused(
        () -> input.toBuilder().addProgrammes(one, ProgrammeLines.of("one", List.of("x"))).build(),
        Fault.DUPLICATE,
        "programmes[1] must have a name of its own, but was one");
    FundingExtension more = FundingExtension.of("grant", 1, EURO);
    assertThatThrownBy(() -> input.toBuilder().addExtensions(more, more).build())
        .hasMessageStartingWith("extensions[1] must have a content of its own, but was ");
    FundingCliffs found = FundingCliff.answer(input);
    refused(
        () -> FundingCliffs.builder().valuesOf(found).periods(List.of()).build(),
        Fault.EMPTY,
        "periods" + NONE);
    refused(
        () -> FundingCliffs.builder().valuesOf(found).parts(List.of()).build(),
        Fault.EMPTY,
        "parts" + NONE);
    CliffPart part = found.parts().get(0);
    refused(
        () -> CliffPart.builder().valuesOf(part).gaps(List.of()).build(),
        Fault.EMPTY,
        "gaps" + NONE);
  }
}
