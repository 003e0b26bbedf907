package org.creativehubs.finance.rentmix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What do the tenants of a hub pay together, as a share of market rent, and how much is forgone?
 *
 * <p>Blended share = sum(size x share of market) / sum(size), over all tiers; forgone = 1 - blended
 * share. This is the weighted mean of the tiers, and holds if every unit (or every part of the
 * floor, by {@link TierWeight}) has the same market rent. Shares are exact. With a market rent the
 * blended rent is rounded half up once, and the rent forgone is the difference, so that the two add
 * up to the minor unit.
 *
 * <p>By tier, the rent paid is split by size x share of market and the rent forgone by size x (1 -
 * share of market), each by largest remainder; what tenants pay over market rent is split by itself
 * and taken off. A tier at market rent forgoes exactly nothing, one at a peppercorn pays exactly
 * nothing, and the amounts of the tiers add up to those of the whole.
 *
 * <p>If all sizes are zero there is no blended rent: {@code NO_UNITS}.
 */
public final class BlendedRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BlendedRentInput, RentBlend> ENTRY =
      CatalogEntry.of("blended-rent", BlendedRent.class, BlendedRentInput.class, RentBlend.class)
          .title("Blended rent")
          .question("What do all tenants pay together, and how much rent is forgone to whom?")
          .convention("weighted by units or by floor area, as the input says")
          .convention("every unit, or part of the floor, has the same market rent")
          .convention("money rounded half up once; rent and rent forgone add up to market rent")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("UK Insight: Peckham Levels, Facilities")
                  .build())
          .answeredBy(BlendedRent::answer);

  private BlendedRent() {}

  /**
   * The blended rent of some tiers.
   *
   * @param tiers at least one, each with a name of its own
   * @param weightedBy what their sizes count
   * @return shares, without money
   * @throws InvalidValueException if there is no tier or two share a name
   */
  public static RentBlend across(List<RentTier> tiers, TierWeight weightedBy) {
    return answer(BlendedRentInput.builder().addAllTiers(tiers).weightedBy(weightedBy).build());
  }

  /**
   * The blended rent of some tiers, in shares and in money.
   *
   * @param tiers at least one, each with a name of its own
   * @param weightedBy what their sizes count
   * @param marketRent the market rent of all tiers together for a year, zero or more
   * @return shares and money
   * @throws InvalidValueException if there is no tier, two share a name, or the market rent is
   *     below zero
   */
  public static RentBlend across(List<RentTier> tiers, TierWeight weightedBy, Money marketRent) {
    return answer(
        BlendedRentInput.builder()
            .addAllTiers(tiers)
            .weightedBy(weightedBy)
            .marketRent(marketRent)
            .build());
  }

  /**
   * Calculates the blended rent for the given input.
   *
   * @param input tiers, what their sizes count, and the market rent if there is one
   * @return shares, and money if there is a market rent
   */
  public static RentBlend answer(BlendedRentInput input) {
    Ratio all = Ratio.sum(input.tiers().stream().map(RentTier::size).toList());
    Explanation.Builder steps =
        Explanation.answering(
            "What do the tenants pay together as a share of market rent, and how much is forgone?");
    return all.isZero() ? withoutUnits(input, steps) : blended(input, all, steps);
  }

  private static RentBlend withoutUnits(BlendedRentInput input, Explanation.Builder steps) {
    Undefined none =
        Undefined.of(
            Reason.NO_UNITS, "the tiers hold no " + input.weightedBy().words() + " at all");
    return RentBlend.builder()
        .weightedBy(input.weightedBy())
        .marketRent(input.marketRent())
        .addAllTiers(input.tiers().stream().map(tier -> started(tier).build()).toList())
        .undefined(none)
        .explanation(steps.given("share forgone", Answer.of(none)).build())
        .build();
  }

  private static RentBlend blended(BlendedRentInput input, Ratio all, Explanation.Builder steps) {
    Ratio share = Ratio.ZERO;
    for (RentTier tier : input.tiers()) {
      Ratio contribution = contribution(tier, all);
      share = share.plus(contribution);
      steps.addSteps(contributionStep(tier, all, contribution));
    }
    explainShares(input, all, share, steps);
    Optional<TierMoney> money = Optional.empty();
    if (input.marketRent().isPresent()) {
      money = Optional.of(TierMoney.of(input.tiers(), input.marketRent().get(), share));
      explainMoney(money.get(), share, steps);
    }
    return RentBlend.builder()
        .weightedBy(input.weightedBy())
        .shareOfMarket(share)
        .shareForgone(Ratio.ONE.minus(share))
        .marketRent(input.marketRent())
        .rent(money.map(TierMoney::rent))
        .rentForgone(money.map(TierMoney::forgone))
        .addAllTiers(tiers(input.tiers(), all, money))
        .explanation(steps.build())
        .build();
  }

  private static List<BlendedTier> tiers(
      List<RentTier> tiers, Ratio all, Optional<TierMoney> money) {
    List<BlendedTier> blended = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      int index = i;
      RentTier tier = tiers.get(i);
      blended.add(
          started(tier)
              .shareOfAll(tier.size().dividedBy(all))
              .contribution(contribution(tier, all))
              .marketRent(money.map(m -> m.rents().get(index).plus(m.forgones().get(index))))
              .rent(money.map(m -> m.rents().get(index)))
              .rentForgone(money.map(m -> m.forgones().get(index)))
              .build());
    }
    return blended;
  }

  private static BlendedTier.Builder started(RentTier tier) {
    BlendedTier.Builder builder = BlendedTier.builder();
    builder
        .name(tier.name())
        .size(tier.size())
        .shareOfMarket(tier.shareOfMarket())
        .source(tier.source());
    return builder;
  }

  private static Ratio contribution(RentTier tier, Ratio all) {
    return tier.size().times(tier.shareOfMarket()).dividedBy(all);
  }

  private static Step contributionStep(RentTier tier, Ratio all, Ratio contribution) {
    return Step.builder()
        .label(tier.name())
        .expression(
            Show.number(tier.size()) + " / " + Show.number(all) + " x " + tier.shareOfMarket())
        .value(Answer.share(contribution))
        .source(tier.source())
        .build();
  }

  private static void explainShares(
      BlendedRentInput input, Ratio all, Ratio share, Explanation.Builder steps) {
    String sum =
        input.tiers().stream()
            .map(tier -> Show.number(tier.size()) + " x " + tier.shareOfMarket())
            .collect(Collectors.joining(" + ", "(", ")"));
    steps
        .step("share of market", sum + " / " + Show.number(all), Answer.share(share))
        .step("share forgone", "1 - " + share, Answer.share(Ratio.ONE.minus(share)));
  }

  private static void explainMoney(TierMoney money, Ratio share, Explanation.Builder steps) {
    steps
        .given("market rent a year", Answer.of(money.market()))
        .step("rent a year, half up", money.market() + " x " + share, Answer.of(money.rent()))
        .step(
            "rent forgone a year",
            money.market() + " - " + money.rent(),
            Answer.of(money.forgone()));
  }
}
