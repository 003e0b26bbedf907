package org.creativehubs.finance.rentmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.hub.Hub;
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
 * <p>Of a hub on a day, the lettings in force are added up by tier: what passes, as a rent roll has
 * it, and the market rent of their spaces, by which they are weighted, so that spaces may differ.
 * Lettings of which one of the two is not known are left out and listed.
 *
 * <p>If all sizes are zero there is no blended rent: {@code NO_UNITS}.
 *
 * <pre>{@code
 * RentTier.Builder market = RentTier.builder();
 * market.name("market").size(Ratio.of(40)).shareOfMarket(Ratio.ONE);
 * RentTier.Builder third = RentTier.builder();
 * third.name("a third").size(Ratio.of(10)).shareOfMarket(Ratio.of(1, 3));
 * RentBlend blend =
 *     BlendedRent.across(
 *         List.of(market.build(), third.build()), TierWeight.UNITS, Money.parse("GBP 15000.00"));
 * blend.rentForgone().orElseThrow(); // GBP 2000.00
 * }</pre>
 */
public final class BlendedRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BlendedRentInput, RentBlend> ENTRY =
      CatalogEntry.of("blended-rent", BlendedRent.class, BlendedRentInput.class, RentBlend.class)
          .title("Blended rent")
          .question("What do all tenants pay together, and how much rent is forgone to whom?")
          .convention("weighted by units or by floor area, as the input says")
          .convention("every unit, or part of the floor, has the same market rent")
          .convention("of a hub: passing rent by market rent of the lettings in force on the day")
          .convention("money rounded half up once; rent and rent forgone add up to market rent")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("UK Insight: Peckham Levels, Facilities")
                  .build())
          .ofHubWith("lettings", "spaces/marketRents")
          .ofHubWith("rentTiers")
          .answeredBy(BlendedRent::answer);

  private static final String QUESTION =
      "What do the tenants pay together as a share of market rent, and how much is forgone?";

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
   * The blended rent of the lettings of a hub.
   *
   * @param hub the hub
   * @param on the day on which they are in force
   * @return shares and money by tier, and what had to be left out
   * @throws InvalidValueException if no letting or space of the hub says a rent, or rents are in
   *     two currencies
   */
  public static RentBlend of(Hub hub, LocalDate on) {
    return answer(BlendedRentInput.builder().hub(hub).on(on).build());
  }

  /**
   * Calculates the blended rent for the given input.
   *
   * @param input a hub and a day, or tiers, what their sizes count, and the market rent
   * @return shares, and money if there is a market rent
   */
  public static RentBlend answer(BlendedRentInput input) {
    BlendedParts parts = BlendedParts.of(input);
    Ratio all = Ratio.sum(parts.tiers().stream().map(RentTier::size).toList());
    return all.isZero() ? withoutUnits(parts) : blended(parts, Term.of(all));
  }

  private static RentBlend withoutUnits(BlendedParts input) {
    Undefined none =
        Reason.NO_UNITS.because("the tiers hold no " + input.weightedBy().words() + " at all");
    return RentBlend.builder()
        .weightedBy(input.weightedBy())
        .marketRent(input.marketRent())
        .addAllLeftOut(input.leftOut())
        .addAllTiers(input.tiers().stream().map(tier -> started(tier).build()).toList())
        .undefined(none)
        .explanation(Explanation.of(QUESTION, Term.undefined("share forgone", none)))
        .build();
  }

  private static RentBlend blended(BlendedParts input, Term all) {
    Explanation.Builder steps = Explanation.answering(QUESTION);
    input.tiers().forEach(tier -> steps.terms(contribution(tier, all)));
    Term share = share(input.tiers(), all);
    Term forgone = Term.of(1).minus(share).named("share forgone");
    steps.terms(share, forgone);
    Optional<TierMoney> money =
        input
            .marketRent()
            .map(rent -> Term.given("market rent a year", rent))
            .map(market -> TierMoney.of(input.tiers(), market, share));
    money.ifPresent(m -> steps.terms(m.rent(), m.forgone()));
    return RentBlend.builder()
        .weightedBy(input.weightedBy())
        .shareOfMarket(share.ratio())
        .shareForgone(forgone.ratio())
        .marketRent(input.marketRent())
        .rent(money.map(m -> m.rent().money()))
        .rentForgone(money.map(m -> m.forgone().money()))
        .addAllTiers(tiers(input.tiers(), all, money))
        .addAllLeftOut(input.leftOut())
        .explanation(steps.build())
        .build();
  }

  /** The sum of size x share of market, over the sum of the sizes. */
  private static Term share(List<RentTier> tiers, Term all) {
    List<Term> paid =
        tiers.stream()
            .map(tier -> TierMoney.weight(tier.size(), tier.shareOfMarket(), TierMoney::paid))
            .toList();
    return Term.sum(paid).dividedBy(all).asShare().named("share of market");
  }

  private static List<BlendedTier> tiers(
      List<RentTier> tiers, Term all, Optional<TierMoney> money) {
    List<BlendedTier> blended = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      int index = i;
      RentTier tier = tiers.get(i);
      blended.add(
          started(tier)
              .shareOfAll(tier.size().dividedBy(all.ratio()))
              .contribution(contribution(tier, all).ratio())
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

  private static Term contribution(RentTier tier, Term all) {
    Term share =
        BlendTable.contribution(
            tier.size(), tier.shareOfMarket(), all, Reason.NO_UNITS.undefined());
    return tier.source().map(share::from).orElse(share).named(tier.name());
  }
}
