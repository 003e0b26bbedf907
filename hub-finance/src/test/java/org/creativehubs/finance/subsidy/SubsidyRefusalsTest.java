package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.Refused.inconsistent;
import static org.creativehubs.finance.Refused.outOfRange;
import static org.creativehubs.finance.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;

/** What lettings, awards and limits of subsidies refuse. */
class SubsidyRefusalsTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final BelowMarketLetting LETTING =
      Lettings.letting("20", "8", "2026-04-01/2027-04-01").build();
  private static final SubsidyAward EUROS =
      SubsidyAward.of("The council", ON, Money.parse("EUR 1.00"));
  private static final String BLANK = " must hold a visible character, but was empty";
  private static final String NONE = " must hold at least one element, but was none";

  @Test
  void aLettingNamesItsTenantSpaceAndGroup() {
    refused(() -> LETTING.toBuilder().tenant("").build(), Fault.EMPTY, "tenant" + BLANK);
    refused(() -> LETTING.toBuilder().space("").build(), Fault.EMPTY, "space" + BLANK);
    refused(() -> LETTING.toBuilder().group("").build(), Fault.EMPTY, "group" + BLANK);
    outOfRange(
        () -> LETTING.toBuilder().area(Area.parse("0 m2")).build(),
        "area must be > 0, but was 0 m2");
    outOfRange(
        () -> LETTING.toBuilder().term(DateRange.parse("2026-01-01/9998-01-01")).build(),
        "term must lie in the years 4 to 9997, but was 2026-01-01/9998-01-01");
    RentRate euros = RentRate.parse("EUR 1 per m2 per year");
    inconsistent(
        () -> LETTING.toBuilder().rent(euros).build(),
        "rent must be in GBP, as the limit is, but was EUR 1 per m2 per year");
  }

  @Test
  void awardsAreInTheCurrencyOfTheLimitAndNamedWhereTheyStand() {
    inconsistent(
        () -> LETTING.toBuilder().addEarlierAwards(EUROS).build(),
        "earlierAwards[0].amount must be in GBP as rent is, but was EUR");
    inconsistent(
        () -> MinimalAssistance.of(gbp("1.00"), ON, List.of(EUROS)),
        "previousAwards[0].amount must be in GBP as newAward is, but was EUR 1.00");
    inconsistent(
        () -> ofHub(EarlierAssistance.of("bo", EUROS)),
        "earlier[0].award.amount must be in GBP, but was EUR 1.00");
    refused(() -> SubsidyAward.of("", ON, gbp("1.00")), Fault.EMPTY, "giver" + BLANK);
  }

  @Test
  void whatNobodyOfTheHubHasHadIsRefusedRatherThanLeftOut() {
    SubsidyAward had = SubsidyAward.of("The council", ON, gbp("1000.00"));
    refused(
        () -> ofHub(EarlierAssistance.of("bo", had), EarlierAssistance.of("Bo", had)),
        Fault.UNKNOWN_CODE,
        "earlier[1].tenant must be a member of the hub, but was Bo");
    refused(() -> EarlierAssistance.of("", had), Fault.EMPTY, "tenant" + BLANK);
  }

  private static SubsidyStatement ofHub(EarlierAssistance... earlier) {
    Hub hub = Lettings.hub();
    return RentSubsidy.of(
        hub, List.of(earlier), ON, BrokenPeriodRule.DAILY_365, SubsidyDating.WHOLE_AT_START);
  }

  @Test
  void aQuestionIsOfLettingsOrOfAHubInYearsThatCanBeCounted() {
    RentSubsidyInput input =
        RentSubsidyInput.builder()
            .addLettings(LETTING)
            .on(ON)
            .partYear(BrokenPeriodRule.DAILY_365)
            .dating(SubsidyDating.WHOLE_AT_START)
            .build();
    inconsistent(
        () ->
            input.toBuilder()
                .addEarlier(
                    EarlierAssistance.of("bo", SubsidyAward.of("The council", ON, gbp("1.00"))))
                .build(),
        "earlier must be given only with a hub, but was 1 given");
    assertThatThrownBy(() -> input.toBuilder().hub(Lettings.hub()).build())
        .hasMessageStartingWith("hub must be absent if lettings is given");
    outOfRange(
        () -> input.toBuilder().on(LocalDate.of(2, 12, 31)).build(),
        "on must be in the years 3 to 9998, but was 0002-12-31");
    MinimalAssistanceInput.Builder aid = MinimalAssistanceInput.builder().newAward(gbp("1.00"));
    outOfRange(
        () -> aid.on(LocalDate.of(2, 12, 31)).build(),
        "on must be in the years 3 to 9998, but was 0002-12-31");
    outOfRange(
        () -> aid.on(LocalDate.of(9999, 1, 1)).build(),
        "on must be in the years 3 to 9998, but was 9999-01-01");
    assertThat(aid.on(LocalDate.of(9998, 12, 31)).build().on().getYear()).isEqualTo(9998);
    assertThatThrownBy(() -> aid.newAward(gbp("-1.00")).build())
        .hasMessage("newAward must be >= 0, but was GBP -1.00");
  }

  @Test
  void aLimitHasAnIdAMeaningAndDaysInOrder() {
    PublishedLimit limit = SchemeLimits.published().all().get(0);
    assertThatThrownBy(() -> limit.toBuilder().id("No Slug").build())
        .hasMessageStartingWith("id must ");
    refused(() -> limit.toBuilder().scheme("").build(), Fault.EMPTY, "scheme" + BLANK);
    refused(() -> limit.toBuilder().meaning("").build(), Fault.EMPTY, "meaning" + BLANK);
    refused(() -> limit.toBuilder().unit("").build(), Fault.EMPTY, "unit" + BLANK);
    LocalDate from = limit.from();
    inconsistent(
        () -> limit.toBuilder().to(from).build(),
        "to must be after from " + from + ", but was " + from);
  }

  @Test
  void statementsHoldTogether() {
    SubsidyStatement statement = Lettings.statement(LETTING);
    refused(
        () -> SubsidyStatement.builder().valuesOf(statement).lines(List.of()).build(),
        Fault.EMPTY,
        "lines" + NONE);
    refused(
        () -> SubsidyStatement.builder().valuesOf(statement).tenants(List.of()).build(),
        Fault.EMPTY,
        "tenants" + NONE);
    TenantAssistance tenant = statement.tenants().get(0);
    refused(
        () -> TenantAssistance.builder().valuesOf(tenant).years(List.of()).build(),
        Fault.EMPTY,
        "years" + NONE);
    DiscountRoom room = JsonCatalog.answerToExample(LargestDiscount.ENTRY);
    assertThatThrownBy(
            () -> DiscountRoom.builder().valuesOf(room).annualRent(Optional.empty()).build())
        .hasMessageStartingWith("undefined must be given if annualRent is absent");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
