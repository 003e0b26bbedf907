package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.affordability.AffordabilityState;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.junit.jupiter.api.Test;

class RentPolicyTest {

  /** Twenty studios at 2,400 a year, five of them at half, which cost 40,000. */
  private static RentPolicyInput.Builder city(String share) {
    return RentPolicyInput.builder()
        .on(LocalDate.of(2027, 4, 1))
        .studio(Area.parse("20 m2"))
        .marketRent(RentRate.parse("GBP 10 per m2 per month"))
        .addTiers(tier("market", 15, "1"), tier("lower", 5, share))
        .addBands(
            TenantBand.of("painters", 30, money("14000")),
            TenantBand.of("firms", 10, money("24000")),
            TenantBand.of("beginners", 7, money("0")))
        .maximumShareOfIncome(ShareLimit.chosen(Ratio.of(1, 10), "the city's own"))
        .incomeBasis(IncomeBasis.INCOME)
        .shareLost(Ratio.ZERO)
        .annualCost(money("40000"));
  }

  private static RentTier tier(String name, int studios, String share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.of(studios))
        .shareOfMarket(Ratio.parse(share))
        .build();
  }

  private static Money money(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void eachBandPaysWhatIsWithinItsShareOfIncome() {
    RentPolicyReport report = RentPolicy.answer(city("0.5").build());
    assertThat(report.pairs())
        .extracting(pair -> pair.band().name() + " " + pair.tier() + " " + pair.canPay())
        .containsExactly(
            "painters market false",
            "painters lower true",
            "firms market true",
            "firms lower true",
            "beginners market false",
            "beginners lower false");
    assertThat(report.tier("market").able()).isEqualTo(10);
    assertThat(report.tier("lower").able()).isEqualTo(40);
    assertThat(report.leftOut()).isEqualTo(7);
    assertThat(report.pairs().get(4).shareOfIncome()).isEmpty();
    assertThat(report.pairs().get(4).state()).isEqualTo(AffordabilityState.NOT_AFFORDABLE);
  }

  @Test
  void theAnswersOfAllPartsAgree() {
    RentPolicyReport report = RentPolicy.answer(city("0.5").build());
    // 15 x 2,400 + 5 x 1,200 - 40,000
    assertThat(report.result()).isEqualTo(money("2000"));
    assertThat(report.blend().rent()).contains(money("42000"));
    assertThat(report.blend().rentForgone()).contains(money("6000"));
    // 5 x 20 m2 at 40 a m2 less than the 100 that a m2 costs
    assertThat(report.balance().given()).isEqualTo(money("4000"));
    assertThat(report.balance().surplus()).isEqualTo(money("2000"));
    // (48,000 - 40,000) / 1,200 = 6.67
    assertThat(report.tier("lower").mostStudios().orElseThrow().subsidised()).hasValue(6);
    assertThat(report.tier("market").mostStudios()).isEmpty();
    assertThat(report.toString())
        .startsWith(
            "The rents cover the cost with GBP 2000.00 a year over; 7 tenants can pay no tier");
  }

  @Test
  void whatIsLostCountsInEveryAnswer() {
    // 42,000 x 0.9 - 40,000; needed 44,444.45; (48,000 - 44,444.44) / 1,200 = 2.96
    RentPolicyReport report = RentPolicy.answer(city("0.5").shareLost(Ratio.parse("0.1")).build());
    assertThat(report.result()).isEqualTo(money("-2200"));
    assertThat(report.balance().surplus()).isEqualTo(money("-2444.45"));
    assertThat(report.tier("lower").mostStudios().orElseThrow().subsidised()).hasValue(2);
  }

  @Test
  void otherTiersStayAsTheyAreWhileOneChangesPlacesWithMarketRent() {
    // 4 at 600 stay; 11 + 5 change: (16 x 2,400 - (40,000 - 2,400)) / 1,200 = 0.67
    RentPolicyReport report =
        RentPolicy.answer(
            city("0.5")
                .tiers(List.of(tier("market", 11, "1"), tier("lower", 5, "0.5")))
                .addTiers(tier("least", 4, "0.25"))
                .build());
    assertThat(report.tier("lower").mostStudios().orElseThrow().subsidised()).hasValue(0);
    // 5 at 1,200 stay; 11 + 4 change: (15 x 2,400 - (40,000 - 6,000)) / 1,800 = 1.11
    assertThat(report.tier("least").mostStudios().orElseThrow().subsidised()).hasValue(1);
  }

  @Test
  void otherIncomeCountsAgainstTheCostEverywhere() {
    RentPolicyReport report = RentPolicy.answer(city("0.5").otherIncome(money("1000")).build());
    assertThat(report.result()).isEqualTo(money("3000"));
    assertThat(report.balance().surplus()).isEqualTo(money("3000"));
    assertThat(report.tier("lower").mostStudios().orElseThrow().subsidised()).hasValue(7);
  }

  @Test
  void whatATenantIsGivenIsHeldAgainstTheLimit() {
    RentPolicyReport report =
        RentPolicy.answer(
            city("0.5")
                .term(DateRange.parse("2027-04-01/2030-04-01"))
                .dating(SubsidyDating.WHOLE_AT_START)
                .build());
    assertThat(report.tier("lower").subsidy()).isEqualTo(money("1200"));
    assertThat(report.subsidies().orElseThrow().total()).isEqualTo(money("3600"));
    assertThat(
            report.subsidies().orElseThrow().tenants().get(0).position().headroom().orElseThrow())
        .isEqualTo(money("311400"));
  }

  @Test
  void theTiersOfAHubAreItsPolicy() {
    Hub quay =
        Hub.builder()
            .id("quay")
            .name("Quay")
            .addRentTiers(tier("market", 15, "1"), tier("lower", 5, "0.5"))
            .build();
    RentPolicyInput ofHub = city("0.5").tiers(List.of()).hub(quay).build();
    assertThat(RentPolicy.answer(ofHub)).isEqualTo(RentPolicy.answer(city("0.5").build()));
  }

  @Test
  void aCityThatCannotPayAtMarketRentIsToldSo() {
    RentPolicyReport report = RentPolicy.answer(city("0.5").annualCost(money("50000")).build());
    assertThat(report.result()).isEqualTo(money("-8000"));
    assertThat(report.tier("lower").mostStudios().orElseThrow().undefined())
        .hasValueSatisfying(none -> assertThat(none.reason()).isEqualTo(Reason.MISSED_AT_MARKET));
    assertThat(report.toString()).startsWith("The rents leave GBP 8000.00 a year uncovered");
  }

  @Test
  void everyCellAndStepIsWorkedOut() {
    RentPolicyReport report = RentPolicy.answer(JsonCatalog.example(RentPolicy.ENTRY));
    WorkedTables.assertTrue(report);
    report.explanations().forEach(WorkedTables::assertTrue);
  }

  @Property(tries = 150)
  void partsAddUpToThePennyWhateverTheShareOfMarket(
      @ForAll @IntRange(max = 999_999) int share, @ForAll @IntRange(max = 60000) int cost) {
    RentPolicyReport report =
        RentPolicy.answer(city("0." + (1_000_000 + share)).annualCost(money("" + cost)).build());
    Money rents = report.balance().income();
    assertThat(report.blend().rent()).contains(rents);
    assertThat(report.blend().rentForgone().orElseThrow().plus(rents)).isEqualTo(money("48000"));
    assertThat(report.result()).isEqualTo(rents.minus(money("" + cost)));
    assertThat(report.tier("lower").subsidy().times(5))
        .isEqualTo(report.blend().rentForgone().orElseThrow());
    assertThat(
            Money.sum(
                rents.currency(),
                report.balance().spaces().stream().map(SpaceBalance::annualRent).toList()))
        .isEqualTo(rents);
  }

  @Property(tries = 150)
  void lowerRentAndMoreIncomeNeverLeaveMoreTenantsOut(
      @ForAll @IntRange(min = 1, max = 9) int share,
      @ForAll @IntRange(max = 30000) int income,
      @ForAll @IntRange(max = 30000) int more) {
    RentPolicyInput.Builder input = city("0." + share);
    RentPolicyReport before = RentPolicy.answer(with(input, income));
    assertThat(RentPolicy.answer(with(input, income + more)).leftOut())
        .isLessThanOrEqualTo(before.leftOut());
    RentPolicyReport lower =
        RentPolicy.answer(with(input.tiers(List.of(tier("lower", 5, "0.0" + share))), income));
    assertThat(lower.leftOut()).isLessThanOrEqualTo(before.leftOut());
  }

  private static RentPolicyInput with(RentPolicyInput.Builder input, int income) {
    return input.bands(List.of(TenantBand.of("all", 9, money("" + income)))).build();
  }

  @Property(tries = 100)
  void moreCostNeverLeavesRoomForMoreStudios(
      @ForAll @IntRange(max = 48000) int cost, @ForAll @IntRange(max = 9000) int more) {
    assertThat(studios(cost + more)).isLessThanOrEqualTo(studios(cost));
  }

  private static int studios(int cost) {
    return RentPolicy.answer(city("0.5").annualCost(money("" + cost)).build())
        .tier("lower")
        .mostStudios()
        .orElseThrow()
        .subsidised()
        .orElse(-1);
  }

  @Property(tries = 150)
  void atTheMostStudiosTheCostIsCoveredAndWithOneMoreItIsNot(
      @ForAll @IntRange(max = 48000) int cost,
      @ForAll @IntRange(max = 6) int others,
      @ForAll @IntRange(max = 50) int lost) {
    RentPolicyInput.Builder input = city("0.5").annualCost(money("" + cost));
    input.shareLost(Ratio.of(lost, 100));
    RentPolicyReport report = RentPolicy.answer(with(input, 15 - others, 5, others));
    report
        .tier("lower")
        .mostStudios()
        .orElseThrow()
        .subsidised()
        .ifPresent(
            most -> {
              int changing = 20 - others;
              assertThat(RentPolicy.answer(with(input, changing - most, most, others)).result())
                  .isGreaterThanOrEqualTo(money("0"));
              if (most < changing) {
                assertThat(
                        RentPolicy.answer(with(input, changing - most - 1, most + 1, others))
                            .result())
                    .isLessThan(money("0"));
              }
            });
  }

  private static RentPolicyInput with(
      RentPolicyInput.Builder input, int market, int lower, int least) {
    return input
        .tiers(
            List.of(
                tier("market", market, "1"),
                tier("lower", lower, "0.5"),
                tier("least", least, "0.25")))
        .build();
  }

  @Property(tries = 50)
  void theOrderOfBandsDoesNotMatter(@ForAll Random random) {
    RentPolicyInput input = city("0.5").build();
    List<TenantBand> shuffled = new ArrayList<>(input.bands());
    Collections.shuffle(shuffled, random);
    RentPolicyReport one = RentPolicy.answer(input);
    RentPolicyReport other = RentPolicy.answer(input.toBuilder().bands(shuffled).build());
    assertThat(other.tiers()).isEqualTo(one.tiers());
    assertThat(other.leftOut()).isEqualTo(one.leftOut());
  }

  @Test
  void whatIsAmissIsRefusedByName() {
    assertThatThrownBy(
            () ->
                city("0.5")
                    .addTiers(tier("x", 1, "1").toBuilder().size(Ratio.of(1, 2)).build())
                    .build())
        .hasMessageContaining("tiers[2].size must be a whole number of studios, but was 0.5");
    assertThatThrownBy(() -> city("0.5").term(DateRange.parse("2027-04-01/2028-04-01")).build())
        .hasMessageContaining("dating must be given if term is");
    assertThatThrownBy(() -> city("0.5").bands(List.of()).build())
        .hasMessageContaining("bands must hold at least one element");
    assertThatThrownBy(() -> city("0.5").shareLost(Ratio.ONE).build())
        .hasMessageContaining("shareLost must be in [0, 1), but was 1");
    assertThatThrownBy(
            () -> city("0.5").addBands(TenantBand.of("euro", 1, Money.parse("EUR 1.00"))).build())
        .hasMessageContaining("bands[3].annualIncome");
  }

  @Test
  void morePairsThanAreCountedAreRefusedBeforeTheyAre() {
    RentPolicyInput.Builder many = city("0.5");
    for (int i = 0; i < 9_998; i++) {
      many.addBands(TenantBand.of("band " + i, 1, money("9000")));
    }
    assertThatThrownBy(() -> RentPolicy.answer(many.build()))
        .hasMessageContaining("bands must ask for at most 20,000 tenants at tiers");
  }
}
