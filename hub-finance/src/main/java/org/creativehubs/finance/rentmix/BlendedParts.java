package org.creativehubs.finance.rentmix;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollLine;

/**
 * What a blended rent is made of: tiers, what their sizes count, and the market rent of all.
 *
 * @param tiers the tiers
 * @param weightedBy what their sizes count
 * @param marketRent the market rent of all for a year, if it is known
 * @param leftOut the lettings in force that are in no tier, since a rent of them is not known
 */
record BlendedParts(
    List<RentTier> tiers, TierWeight weightedBy, Optional<Money> marketRent, List<String> leftOut) {

  /** The name of the tier of lettings that have none. */
  static final String NO_TIER = "without a tier";

  static BlendedParts of(BlendedRentInput input) {
    return input.on().isPresent()
        ? ofLettings(input)
        : new BlendedParts(
            input.stated(),
            input.weightedBy().orElseThrow(),
            input.marketRent(),
            ImmutableList.of());
  }

  /** By tier, what the lettings in force pass and what their spaces would bring. */
  private static BlendedParts ofLettings(BlendedRentInput input) {
    Hub hub = input.hub().orElseThrow();
    Map<String, Letting> lettings =
        hub.lettings().stream().collect(Collectors.toMap(Letting::id, letting -> letting));
    Map<String, Sums> tiers = new LinkedHashMap<>();
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    Optional<Money> all = Optional.empty();
    for (RollLine line : RentRoll.of(hub, input.on().orElseThrow()).lines()) {
      if (line.letting().isEmpty() || !line.state().isInForce()) {
        continue;
      }
      Letting letting = Optional.ofNullable(lettings.get(line.letting().get())).orElseThrow();
      if (line.passingRent().isEmpty() || line.marketRent().isEmpty()) {
        leftOut.add(letting.id());
        continue;
      }
      Money market = line.marketRent().get();
      tiers.merge(
          letting.tier().orElse(NO_TIER),
          new Sums(line.passingRent().get().toRatio(), market.toRatio()),
          Sums::plus);
      all = Optional.of(all.map(market::plus).orElse(market));
    }
    List<RentTier> found =
        tiers.entrySet().stream().map(tier -> tier(hub, tier.getKey(), tier.getValue())).toList();
    return new BlendedParts(found, TierWeight.MARKET_RENT, all, leftOut.build());
  }

  private static RentTier tier(Hub hub, String name, Sums sums) {
    return RentTier.builder()
        .name(name)
        .size(sums.market())
        .shareOfMarket(
            sums.market().isZero() ? Ratio.ZERO : sums.passing().dividedBy(sums.market()))
        .source(
            hub.rentTiers().stream()
                .filter(tier -> tier.name().equals(name))
                .findFirst()
                .flatMap(RentTier::source))
        .build();
  }

  /** What lettings pass and what the market would pay for their spaces, both a year. */
  private record Sums(Ratio passing, Ratio market) {

    Sums plus(Sums other) {
      return new Sums(passing.plus(other.passing), market.plus(other.market));
    }
  }
}
