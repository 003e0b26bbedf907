package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.WorkedTables;

class BlendedRentProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 200)
  void theBlendLiesBetweenTheLowestAndTheHighestTier(@ForAll("tiers") List<RentTier> tiers) {
    List<Ratio> shares =
        tiers.stream()
            .filter(tier -> !tier.size().isZero())
            .map(RentTier::shareOfMarket)
            .sorted()
            .toList();
    Assume.that(!shares.isEmpty());
    Ratio blended = BlendedRent.across(tiers, TierWeight.UNITS).shareOfMarket().orElseThrow();
    assertThat(blended).isBetween(shares.get(0), shares.get(shares.size() - 1));
  }

  @Property(tries = 200)
  void splittingATierChangesNothing(
      @ForAll("tiers") List<RentTier> tiers, @ForAll @IntRange(min = 0, max = 10) int tenths) {
    RentTier last = tiers.get(tiers.size() - 1);
    List<RentTier> split = new ArrayList<>(tiers.subList(0, tiers.size() - 1));
    split.add(part(last, "one part", Ratio.of(tenths, 10)));
    split.add(part(last, "other part", Ratio.of(10 - tenths, 10)));
    RentBlend whole = BlendedRent.across(tiers, TierWeight.AREA);
    RentBlend parts = BlendedRent.across(split, TierWeight.AREA);
    assertThat(parts.shareOfMarket()).isEqualTo(whole.shareOfMarket());
    assertThat(parts.shareForgone()).isEqualTo(whole.shareForgone());
  }

  @Property(tries = 60)
  void explanationAndCellsComeToWhatTheySay(
      @ForAll("tiers") List<RentTier> tiers,
      @ForAll @LongRange(min = 0, max = 100_000_000) long pence) {
    RentBlend blend = BlendedRent.across(tiers, TierWeight.UNITS, Money.ofMinor(pence, GBP));
    WorkedTables.assertWorkedOut(blend.explanation());
    WorkedTables.assertTrue(blend);
  }

  @Property(tries = 400)
  void blendedPlusForgoneIsTheWholeToThePenny(
      @ForAll("tiers") List<RentTier> tiers,
      @ForAll @LongRange(min = 0, max = 100_000_000) long pence) {
    Money market = Money.ofMinor(pence, GBP);
    RentBlend blend = BlendedRent.across(tiers, TierWeight.UNITS, market);
    Assume.that(blend.undefined().isEmpty());
    Money rent = blend.rent().orElseThrow();
    Money forgone = blend.rentForgone().orElseThrow();
    assertThat(rent.plus(forgone)).isEqualTo(market);
    assertThat(sum(blend.tiers().stream().map(BlendedTier::rent).toList())).isEqualTo(rent);
    assertThat(sum(blend.tiers().stream().map(BlendedTier::rentForgone).toList()))
        .isEqualTo(forgone);
    assertThat(sum(blend.tiers().stream().map(BlendedTier::marketRent).toList())).isEqualTo(market);
  }

  @Property(tries = 400)
  void whoPaysMarketRentForgoesNothingAndNoTierIsTwoPenceFromItsShare(
      @ForAll("tiers") List<RentTier> tiers, @ForAll @LongRange(min = 0, max = 1_000) long pence) {
    Money market = Money.ofMinor(pence, GBP);
    for (BlendedTier tier : BlendedRent.across(tiers, TierWeight.UNITS, market).tiers()) {
      if (tier.contribution().isPresent()) {
        Money rent = tier.rent().orElseThrow();
        Money forgone = tier.rentForgone().orElseThrow();
        Ratio exact = market.toRatio().times(tier.contribution().get());
        Ratio exactForgone = market.toRatio().times(tier.shareOfAll().orElseThrow()).minus(exact);
        assertThat(rent.toRatio().minus(exact).abs()).isLessThan(Ratio.of(2, 100));
        assertThat(forgone.toRatio().minus(exactForgone).abs()).isLessThan(Ratio.of(2, 100));
        if (tier.shareOfMarket().equals(Ratio.ONE)) {
          assertThat(forgone.isZero()).isTrue();
        }
        if (tier.shareOfMarket().isZero()) {
          assertThat(rent.isZero()).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void theOrderOfTheTiersDoesNotMatter(@ForAll("tiers") List<RentTier> tiers, @ForAll long seed) {
    List<RentTier> shuffled = new ArrayList<>(tiers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(BlendedRent.across(shuffled, TierWeight.UNITS).shareOfMarket())
        .isEqualTo(BlendedRent.across(tiers, TierWeight.UNITS).shareOfMarket());
  }

  @Provide
  Arbitrary<List<RentTier>> tiers() {
    Arbitrary<Ratio> sizes =
        Combinators.combine(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 4))
            .as(Ratio::of);
    Arbitrary<Ratio> shares =
        Arbitraries.oneOf(
            Arbitraries.of(Ratio.ZERO, Ratio.ONE, Ratio.of(1, 3), Ratio.of(6, 5)),
            Arbitraries.integers()
                .between(0, 1_500)
                .map(thousandths -> Ratio.of(thousandths, 1000)));
    return Combinators.combine(sizes, shares)
        .as((size, share) -> new Ratio[] {size, share})
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(BlendedRentProperties::named)
        .withoutEdgeCases();
  }

  private static List<RentTier> named(List<Ratio[]> pairs) {
    List<RentTier> tiers = new ArrayList<>();
    for (Ratio[] pair : pairs) {
      tiers.add(
          RentTier.builder()
              .name("tier " + tiers.size())
              .size(pair[0])
              .shareOfMarket(pair[1])
              .build());
    }
    return tiers;
  }

  private static RentTier part(RentTier tier, String name, Ratio share) {
    return RentTier.builder()
        .name(name)
        .size(tier.size().times(share))
        .shareOfMarket(tier.shareOfMarket())
        .build();
  }

  private static Money sum(List<Optional<Money>> amounts) {
    return Money.sum(GBP, amounts.stream().map(Optional::orElseThrow).toList());
  }
}
