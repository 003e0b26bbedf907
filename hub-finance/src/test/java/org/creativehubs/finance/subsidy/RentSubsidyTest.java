package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.WorkedTables;
import org.junit.jupiter.api.Test;

class RentSubsidyTest {

  private static final Optional<String> HOLDINGS = Optional.of("Stage Holdings");
  private static final String TERM = "2025-10-01/2027-04-01";

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Money firstYear(BrokenPeriodRule rule, String term) {
    RentSubsidyInput.Builder input = RentSubsidyInput.builder();
    input.addLettings(Lettings.letting("20", "8", term).build()).on(LocalDate.of(2026, 1, 1));
    input.partYear(rule).dating(SubsidyDating.AS_IT_ACCRUES);
    return RentSubsidy.answer(input.build()).lines().get(0).subsidy();
  }

  @Test
  void theLettingsOfAHubBelowMarketAreFoundAndTheOthersListed() {
    SubsidyAward had = SubsidyAward.of("The council", LocalDate.of(2026, 1, 1), gbp("1000"));
    Hub hub = Lettings.hub();
    LocalDate on = LocalDate.of(2026, 11, 21);
    SubsidyStatement statement =
        RentSubsidy.of(
            hub,
            List.of(EarlierAssistance.of("bo", had)),
            on,
            BrokenPeriodRule.DAILY_365,
            SubsidyDating.WHOLE_AT_START);
    assertThat(statement.total()).isEqualTo(gbp("24000.00"));
    assertThat(statement.lines()).extracting(SubsidyLine::space).containsOnly("below");
    assertThat(statement.leftOut())
        .containsExactly(
            LeftOut.of("letting market", "its rent is not below the market rent"),
            LeftOut.of(
                "letting rolling", "it has no end, so the whole of its subsidy is not known"),
            LeftOut.of("letting vague", "it has no terms"));
    assertThat(statement.tenants().get(0).position().used())
        .isEqualTo(
            RentSubsidy.of(
                    hub, List.of(), on, BrokenPeriodRule.DAILY_365, SubsidyDating.WHOLE_AT_START)
                .tenants()
                .get(0)
                .position()
                .used()
                .plus(gbp("1000")));
    Hub none = hub.toBuilder().lettings(List.of()).build();
    assertThatThrownBy(
            () ->
                RentSubsidy.of(
                    none, List.of(), on, BrokenPeriodRule.DAILY_365, SubsidyDating.WHOLE_AT_START))
        .hasMessageContaining("hub.lettings must hold one that is known to be below market");
  }

  @Test
  void aPartYearCountsItsDaysAndAWholeYearIsOne() {
    SubsidyStatement statement = Lettings.statement(Lettings.letting("20", "8", TERM).build());
    SubsidyLine part = statement.lines().get(0);
    assertThat(part.period().days()).isEqualTo(182);
    assertThat(part.market()).isEqualTo(gbp("9972.60"));
    assertThat(part.charged()).isEqualTo(gbp("3989.04"));
    assertThat(part.subsidy()).isEqualTo(gbp("5983.56"));
    assertThat(statement.lines().get(1).subsidy()).isEqualTo(gbp("12000"));
    assertThat(statement.total()).isEqualTo(gbp("17983.56"));
    assertThat(statement.explain("a space, 2025/26", "subsidy").toString())
        .contains("GBP 9972.60 - GBP 3989.04 = GBP 5983.56");
  }

  @Test
  void theRuleForPartYearsIsTheOneThatIsNamed() {
    String term = "2023-10-01/2024-04-01"; // 183 days of a year of 366
    assertThat(firstYear(BrokenPeriodRule.PERIOD_ACTUAL, term)).isEqualTo(gbp("6000.00"));
    assertThat(firstYear(BrokenPeriodRule.DAILY_365, term)).isEqualTo(gbp("6016.44"));
    assertThat(firstYear(BrokenPeriodRule.THIRTY_360, term)).isEqualTo(gbp("6000.00"));
    // 92 days of 365 in 2023 and 91 of 366 in 2024
    assertThat(firstYear(BrokenPeriodRule.DAILY_ACT_ACT, term)).isEqualTo(gbp("6008.26"));
  }

  @Test
  void explanationsAndCellsComeToWhatTheySay() {
    for (BrokenPeriodRule rule : BrokenPeriodRule.values()) {
      for (SubsidyDating dating : SubsidyDating.values()) {
        BelowMarketLetting letting = Lettings.letting("20.37", "8.11", TERM).build();
        SubsidyStatement statement =
            RentSubsidy.of(List.of(letting), LocalDate.of(2026, 11, 21), rule, dating);
        WorkedTables.assertWorkedOut(statement.explanation());
        WorkedTables.assertTrue(statement);
        AssistancePosition position = statement.tenants().get(0).position();
        WorkedTables.assertTrue(position.explanation());
        WorkedTables.assertTrue(position);
        WorkedTables.assertTrue(LargestDiscount.of(letting, rule, dating).explanation());
      }
    }
  }

  @Test
  void whatHasAccruedCountsUpToTheDay() {
    TenantAssistance tenant =
        Lettings.statement(Lettings.letting("20", "8", TERM).build()).tenant("a tenant");
    // 235 days of 2026/27 up to and with 21 November
    assertThat(tenant.position().used()).isEqualTo(gbp("13709.59"));
    assertThat(tenant.position().headroom()).contains(gbp("301290.41"));
    assertThat(tenant.value()).isEqualTo(gbp("17983.56"));
  }

  @Test
  void givenAtTheStartTheWholeTermCountsAtOnce() {
    BelowMarketLetting letting = Lettings.letting("20", "8", TERM).build();
    SubsidyStatement first =
        RentSubsidy.answer(Lettings.input("2025-10-01", SubsidyDating.WHOLE_AT_START, letting));
    assertThat(first.tenant("a tenant").position().used()).isEqualTo(gbp("17983.56"));
    SubsidyStatement before =
        RentSubsidy.answer(Lettings.input("2025-09-30", SubsidyDating.WHOLE_AT_START, letting));
    assertThat(before.tenant("a tenant").position().used()).isEqualTo(gbp("0"));
    SubsidyStatement accrued =
        RentSubsidy.answer(Lettings.input("2025-10-01", SubsidyDating.AS_IT_ACCRUES, letting));
    assertThat(accrued.tenant("a tenant").position().used()).isEqualTo(gbp("32.87"));
  }

  @Test
  void lettingsAndEarlierAwardsOfOneTenantAreAddedUp() {
    BelowMarketLetting one = Lettings.letting("20", "8", "2025-04-01/2026-04-01").build();
    BelowMarketLetting other =
        BelowMarketLetting.builder()
            .tenant("a tenant")
            .space("another space")
            .term(DateRange.parse("2025-04-01/2026-04-01"))
            .area(Area.parse("10 m2"))
            .marketRent(RentRate.parse("GBP 100 per m2 per year"))
            .rent(RentRate.parse("GBP 0 per m2 per year"))
            .addEarlierAwards(SubsidyAward.of("council", LocalDate.of(2024, 4, 1), gbp("302000")))
            .build();
    TenantAssistance tenant = Lettings.statement(one, other).tenant("a tenant");
    assertThat(tenant.value()).isEqualTo(gbp("13000"));
    assertThat(tenant.position().used()).isEqualTo(gbp("315000"));
    assertThat(tenant.position().headroom()).contains(gbp("0"));
    assertThat(tenant.position().isAllowed()).isTrue();
  }

  private static BelowMarketLetting.Builder studio(String tenant, String space, String term) {
    BelowMarketLetting.Builder studio = BelowMarketLetting.builder();
    studio.tenant(tenant).space(space).area(Area.parse("1000 ft2"));
    return studio.term(DateRange.parse(term)).marketRent(Lettings.rate("20"));
  }

  private static BelowMarketLetting studio(String tenant, String space, Optional<String> group) {
    return studio(tenant, space, TERM).rent(Lettings.rate("8")).group(group).build();
  }

  @Test
  void tenantsOfOneGroupShareOneLimit() {
    BelowMarketLetting stage = studio("Stage Ltd", "hall", HOLDINGS);
    BelowMarketLetting props = studio("Props Ltd", "workshop", HOLDINGS);
    SubsidyStatement alone = Lettings.statement(stage);
    SubsidyStatement together = Lettings.statement(stage, props);
    Money one = alone.tenant("Stage Ltd").position().used();

    assertThat(one.isPositive()).isTrue();
    assertThat(together.tenant("Stage Ltd").position().used()).isEqualTo(one.times(2));
    assertThat(together.tenant("Props Ltd").position())
        .isEqualTo(together.tenant("Stage Ltd").position());
    assertThat(together.tenant("Stage Ltd").value()).isEqualTo(alone.tenant("Stage Ltd").value());
    assertThat(together.explanation().toString())
        .contains("Stage Ltd (group Stage Holdings), headroom on 2026-11-21");
  }

  @Test
  void aGroupMayBearTheNameOfTheTenantAtItsHead() {
    BelowMarketLetting head = studio("Stage Holdings", "office", Optional.empty());
    BelowMarketLetting props = studio("Props Ltd", "workshop", HOLDINGS);

    SubsidyStatement both = Lettings.statement(head, props);

    assertThat(both.tenant("Stage Holdings").position())
        .isEqualTo(both.tenant("Props Ltd").position());
  }

  @Test
  void whatATenantGainsIsToldForEachYearOverAllItsSpaces() {
    BelowMarketLetting one =
        studio("a tenant", "a space", "2025-04-01/2027-04-01").rent(Lettings.rate("8")).build();
    BelowMarketLetting other =
        studio("a tenant", "shed", "2026-04-01/2027-04-01").rent(Lettings.rate("17")).build();
    SubsidyStatement statement = Lettings.statement(one, other);

    assertThat(statement.tenant("a tenant").years())
        .extracting(year -> year.year() + ": " + year.value())
        .containsExactly("2025/26: GBP 12000.00", "2026/27: GBP 15000.00");
    assertThat(statement.explanation().toString())
        .contains("a tenant, all spaces, 2026/27: GBP 12000.00 + GBP 3000.00 = GBP 15000.00")
        .doesNotContain("all spaces, 2025/26");
  }

  @Test
  void aTenantBelongsToOneGroup() {
    BelowMarketLetting inGroup = studio("Stage Ltd", "hall", HOLDINGS);
    BelowMarketLetting without = studio("Stage Ltd", "office", Optional.empty());
    assertThatThrownBy(() -> Lettings.statement(inGroup, without))
        .hasMessage(
            "lettings[1].group must be Stage Holdings as in the first letting to Stage Ltd, but"
                + " was absent");
    assertThatThrownBy(() -> studio("Stage Ltd", "hall", Optional.of(" ")))
        .hasMessage("group must hold a visible character, but was  ");
  }

  @Test
  void beforeTheActThereIsNoHeadroomToState() {
    BelowMarketLetting letting = Lettings.letting("20", "8", TERM).build();
    SubsidyStatement early =
        RentSubsidy.answer(Lettings.input("2022-01-01", SubsidyDating.AS_IT_ACCRUES, letting));
    assertThat(early.tenant("a tenant").position().headroom()).isEmpty();
    assertThat(early.explanation().toString()).contains("no limit is in force on 2022-01-01");
  }

  @Test
  void badLettingsAreRefused() {
    assertThatThrownBy(() -> Lettings.letting("8", "8.01", TERM).build())
        .hasMessage(
            "rent must not be above marketRent GBP 8 per ft2 per year, but was GBP 8.01 per ft2"
                + " per year");
    assertThatThrownBy(
            () ->
                Lettings.letting()
                    .area(Area.parse("0 m2"))
                    .term(DateRange.parse(TERM))
                    .marketRent(Lettings.rate("1"))
                    .rent(Lettings.rate("1"))
                    .build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(
            () ->
                Lettings.letting()
                    .area(Area.parse("1 m2"))
                    .term(DateRange.parse(TERM))
                    .marketRent(RentRate.parse("KZT 1 per m2 per year"))
                    .rent(Lettings.rate("1"))
                    .build())
        .hasMessage("marketRent must be in GBP, as the limit is, but was KZT 1 per m2 per year");
    assertThatThrownBy(() -> Lettings.letting("8", "8", "0003-01-01/2020-01-01").build())
        .hasMessage("term must lie in the years 4 to 9997, but was 0003-01-01/2020-01-01");
    assertThatThrownBy(() -> Lettings.statement())
        .hasMessage("hub must be given if lettings is absent, but was absent");
    BelowMarketLetting twice = Lettings.letting("8", "8", TERM).build();
    assertThatThrownBy(() -> Lettings.statement(twice, twice))
        .hasMessage("lettings[1] must have a space of its own, but was a space");
    assertThatThrownBy(() -> Lettings.input("9999-01-01", SubsidyDating.AS_IT_ACCRUES, twice))
        .hasMessage("on must be in the years 3 to 9998, but was 9999-01-01");
  }
}
