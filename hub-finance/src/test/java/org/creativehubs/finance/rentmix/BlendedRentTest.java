package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class BlendedRentTest {

  private static final List<RentTier> LEVELS =
      List.of(tier("market", "40", "1"), tier("third", "10", "1/3"));

  static RentTier tier(String name, String size, String share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.parse(size))
        .shareOfMarket(Ratio.parse(share))
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void lettingsOfAHubAreWeightedByTheirMarketRents() {
    Hub.Builder mill = Hub.builder().id("mill").name("Mill");
    mill.addRentTiers(tier("third", "10", "1/3"));
    for (String id : List.of("a", "b", "c", "d")) {
      Space.Builder space = Space.builder().id(id).kind(UnitKind.STUDIO);
      mill.addSpaces(
          id.equals("d") ? space.build() : space.marketRent(Rent.annual(gbp("9000"))).build());
    }
    RentCharge rent = RentCharge.of(ChargeKind.RENT, gbp("6000"), PaymentTerms.monthlyInAdvance());
    LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-01-01/.."), rent);
    Letting third =
        Letting.builder().id("b").addSpaces("b").tier("third").start(day("2020-01-01")).build();
    mill.addLettings(Letting.of("a", "a", terms), third, Letting.of("d", "d", terms));
    RentBlend blend = BlendedRent.of(mill.build(), LocalDate.of(2026, 6, 1));
    assertThat(blend.shareOfMarket()).contains(Ratio.of(1, 2));
    assertThat(blend.marketRent()).contains(gbp("18000"));
    assertThat(blend.rent()).contains(gbp("9000"));
    assertThat(blend.weightedBy()).isEqualTo(TierWeight.MARKET_RENT);
    assertThat(blend.tiers())
        .extracting(BlendedTier::name)
        .containsExactly("without a tier", "third");
    assertThat(blend.tiers().get(1).rent()).contains(gbp("3000"));
    assertThat(blend.leftOut()).containsExactly("d");
    assertThat(BlendedRent.of(mill.build(), LocalDate.of(2025, 6, 1)).shareOfMarket())
        .contains(Ratio.of(1, 3));
    RentBlend stated =
        BlendedRent.answer(
            BlendedRentInput.builder().hub(mill.build()).weightedBy(TierWeight.UNITS).build());
    assertThat(stated.shareOfMarket()).contains(Ratio.of(1, 3));
    assertThatThrownBy(BlendedRentInput.builder().hub(mill.build())::build)
        .hasMessage("weightedBy must be given if on is absent, but was absent");
    assertThatThrownBy(
            BlendedRentInput.builder().hub(mill.build()).on(LocalDate.MIN).addAllTiers(LEVELS)
                ::build)
        .hasMessage("hub must be given only if tiers are absent, but was Mill (mill)");
  }

  private static PartialDate day(String text) {
    return PartialDate.parse(text);
  }

  @Test
  void fiftyStudiosOfWhichTenPayAThirdForgoTwoFifteenths() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS);
    assertThat(blend.shareOfMarket()).contains(Ratio.of(13, 15));
    assertThat(blend.shareForgone()).contains(Ratio.of(2, 15));
    assertThat(blend).hasToString("86.67 % of market rent, 13.33 % forgone (weighted by units)");
    assertThat(blend.weightedBy()).isEqualTo(TierWeight.UNITS);
    assertThat(blend.rent()).isEmpty();
    assertThat(blend.undefined()).isEmpty();
  }

  @Test
  void moneyIsRoundedHalfUpOnceAndAddsUp() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("100000.01"));
    assertThat(blend.rent()).contains(gbp("86666.68"));
    assertThat(blend.rentForgone()).contains(gbp("13333.33"));
    assertThat(blend.tiers().get(0).rentForgone()).contains(gbp("0.00"));
    assertThat(blend.tiers().get(1).rentForgone()).contains(gbp("13333.33"));
    RentBlend half =
        BlendedRent.across(List.of(tier("a", "1", "1/2")), TierWeight.AREA, gbp("0.01"));
    assertThat(half.rent()).contains(gbp("0.01"));
    assertThat(half.rentForgone()).contains(gbp("0.00"));
  }

  @Test
  void whoeverPaysOverMarketGivesBack() {
    RentBlend blend =
        BlendedRent.across(
            List.of(tier("bar", "100", "1.5"), tier("studios", "300", "0.5")),
            TierWeight.AREA,
            gbp("4000"));
    assertThat(blend.shareOfMarket()).contains(Ratio.parse("0.75"));
    assertThat(blend.tiers().get(0).rentForgone()).contains(gbp("-500"));
    assertThat(blend.tiers().get(1).rentForgone()).contains(gbp("1500"));
    assertThat(blend.rentForgone()).contains(gbp("1000"));
    RentBlend over = BlendedRent.across(List.of(tier("bar", "1", "1.2")), TierWeight.UNITS);
    assertThat(over.shareForgone()).contains(Ratio.parse("-0.2"));
  }

  @Test
  void aPeppercornForEverybodyForgoesEverything() {
    RentBlend blend =
        BlendedRent.across(
            List.of(tier("a", "1", "0"), tier("b", "2", "0")), TierWeight.UNITS, gbp("10"));
    assertThat(blend.rent()).contains(gbp("0"));
    assertThat(blend.tiers())
        .extracting(BlendedTier::rentForgone)
        .containsExactly(Optional.of(gbp("3.33")), Optional.of(gbp("6.67")));
  }

  @Test
  void withoutUnitsNothingIsBlended() {
    RentBlend blend = BlendedRent.across(List.of(tier("a", "0", "1")), TierWeight.AREA, gbp("10"));
    Undefined none = Undefined.of(Reason.NO_UNITS, "the tiers hold no floor area at all");
    assertThat(blend.undefined()).contains(none);
    assertThat(blend.shareOfMarket()).isEmpty();
    assertThat(blend.rent()).isEmpty();
    assertThat(blend.explanation().answer()).isEqualTo(Answer.of(none));
    assertThat(blend.table().rows().get(0).get(2)).isEqualTo(Answer.of(none));
    assertThat(blend.explain("a", "rent").answer()).isEqualTo(Answer.of(none));
    assertThat(blend).hasToString(none + " (weighted by area, market rent GBP 10.00)");
    assertThat(JacksonLines.roundTrip(blend)).isEqualTo(blend);
  }

  @Test
  void printsATableThatAnOfficerCanRead() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("15000"));
    assertThat(blend.table())
        .hasToString(
            """
            Rent by tier: 86.67 % of market rent, 13.33 % forgone (weighted by units, market rent GBP 15000.00)
            tier       size  share of all  share of market  contribution  market rent (GBP)  rent (GBP)  rent forgone (GBP)
            ---------  ----  ------------  ---------------  ------------  -----------------  ----------  ------------------
            market       40          80 %            100 %          80 %           12000.00    12000.00                0.00
            third        10          20 %          33.33 %        6.67 %            3000.00     1000.00             2000.00
            ---------  ----  ------------  ---------------  ------------  -----------------  ----------  ------------------
            all tiers    50         100 %                        86.67 %           15000.00    13000.00             2000.00\
            """);
    assertThat(BlendedRent.across(LEVELS, TierWeight.UNITS).table().columns())
        .containsExactly("tier", "size", "share of all", "share of market", "contribution");
  }

  @Test
  void explainsItselfStepByStep() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("15000"));
    assertThat(blend.explanation())
        .hasToString(
            """
            What do the tenants pay together as a share of market rent, and how much is forgone?
              1. market: 40 / 50 x 100 % = 80 %
              2. third: 10 / 50 x 33.333 % = 6.67 %
              3. share of market: (40 x 100 % + 10 x 33.333 %) / 50 = 86.67 %
              4. share forgone: 1 - 86.667 % = 13.33 %
              5. market rent a year: GBP 15000.00
              6. rent a year: GBP 15000.00 x 86.667 %, rounded half up = GBP 13000.00
              7. rent forgone a year: GBP 15000.00 - GBP 13000.00 = GBP 2000.00\
            """);
  }

  @Test
  void explainsEveryCell() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("15000"));
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 8; column++) {
        String name = LEVELS.get(row).name();
        String heading = blend.table().columns().get(column);
        assertThat(blend.explain(name, heading).answer())
            .isEqualTo(blend.table().rows().get(row).get(column));
      }
    }
    assertThat(blend.explain("third", "rent forgone"))
        .hasToString(
            """
            rent forgone of third
              1. rent forgone by tiers below market: GBP 2000.00
              2. size x (1 - share of market), tiers below market: 6.6667
              3. third, rent forgone: GBP 2000.00 x max(0, 10 x (1 - 33.333 %)) / 6.6667 = GBP 2000.00\
            """);
    assertThat(blend.explain("third", "share of all").steps())
        .last()
        .hasToString("third, share of all: 10 / 50 = 20 %");
    assertThat(blend.explain("third", "market rent").steps())
        .last()
        .hasToString("third, market rent: GBP 1000.00 + GBP 2000.00 = GBP 3000.00");
    assertThatThrownBy(() -> blend.explain("fourth", "rent"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("row must be one of market, third, all tiers, but was fourth");
    assertThatThrownBy(() -> BlendedRent.across(LEVELS, TierWeight.UNITS).explain("third", "rent"))
        .hasMessage(
            "column must be one of tier, size, share of all, share of market, contribution, but was"
                + " rent");
  }

  @Test
  void refusesTiersThatCannotBeToldApartAndMarketRentBelowZero() {
    assertThatThrownBy(() -> BlendedRent.across(List.of(), TierWeight.UNITS))
        .hasMessage("tiers must hold at least one element, but was none");
    assertThatThrownBy(
            () ->
                BlendedRent.across(
                    List.of(tier("a", "1", "1"), tier("a", "2", "1")), TierWeight.UNITS))
        .hasMessage("tiers[1] must have a name of its own, but was a");
    assertThatThrownBy(() -> BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("-0.01")))
        .hasMessage("marketRent must be >= 0, but was GBP -0.01");
    assertThat(BlendedRent.across(LEVELS, TierWeight.UNITS, gbp("0")).rent()).contains(gbp("0"));
  }

  @Test
  void refusesAResultThatContradictsItself() {
    RentBlend blend = BlendedRent.across(LEVELS, TierWeight.UNITS);
    assertThatThrownBy(
            () ->
                RentBlend.builder()
                    .weightedBy(TierWeight.UNITS)
                    .shareOfMarket(Ratio.ONE)
                    .shareForgone(Ratio.ONE)
                    .explanation(blend.explanation())
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("shareForgone must be 1 - shareOfMarket, but was 1");
    assertThatThrownBy(
            () ->
                RentBlend.builder()
                    .weightedBy(TierWeight.UNITS)
                    .explanation(blend.explanation())
                    .build())
        .hasMessage("undefined must be given if shareOfMarket is absent, but was absent");
    assertThatThrownBy(
            () ->
                RentBlend.builder()
                    .weightedBy(TierWeight.UNITS)
                    .shareOfMarket(Ratio.ONE)
                    .shareForgone(Ratio.ZERO)
                    .marketRent(gbp("2"))
                    .rent(gbp("1"))
                    .explanation(blend.explanation())
                    .build())
        .hasMessage("rentForgone must be marketRent - rent, but was absent");
  }

  @Test
  void isTheSameInBothJsons() {
    BlendedRentInput input =
        BlendedRentInput.builder()
            .addTiers(tier("third", "10", "1/3"))
            .weightedBy(TierWeight.AREA)
            .marketRent(gbp("300"))
            .build();
    assertThat(JacksonLines.roundTrip(input)).isEqualTo(input);
    assertThat(JacksonLines.write(input))
        .isEqualTo(
            "{\"tiers\":[{\"name\":\"third\",\"size\":\"10\",\"shareOfMarket\":"
                + "{\"exact\":\"1/3\",\"decimal\":\"0.333333333333333\"}}],"
                + "\"weightedBy\":\"AREA\",\"marketRent\":{\"amount\":\"300.00\",\"currency\":\"GBP\"}}");
    RentBlend blend = BlendedRent.answer(input);
    assertThat(JacksonLines.roundTrip(blend)).isEqualTo(blend);
    assertThat(JacksonLines.write(blend))
        .startsWith(
            "{\"weightedBy\":\"AREA\","
                + "\"shareOfMarket\":{\"exact\":\"1/3\",\"decimal\":\"0.333333333333333\"},"
                + "\"shareForgone\":{\"exact\":\"2/3\",\"decimal\":\"0.666666666666667\"},"
                + "\"marketRent\":{\"amount\":\"300.00\",\"currency\":\"GBP\"},"
                + "\"rent\":{\"amount\":\"100.00\",\"currency\":\"GBP\"},");
  }
}
