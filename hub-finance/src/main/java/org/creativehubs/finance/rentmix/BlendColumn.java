package org.creativehubs.finance.rentmix;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** A column of the table of a {@link RentBlend}. */
enum BlendColumn {
  TIER("tier"),
  SIZE("size"),
  SHARE_OF_ALL("share of all"),
  SHARE_OF_MARKET("share of market"),
  CONTRIBUTION("contribution"),
  MARKET_RENT("market rent"),
  RENT("rent"),
  RENT_FORGONE("rent forgone");

  private final String heading;

  BlendColumn(String heading) {
    this.heading = heading;
  }

  /** The columns a blend has: those of money only if there is any. */
  static List<BlendColumn> of(RentBlend blend) {
    BlendColumn last = blend.marketRent().isPresent() ? RENT_FORGONE : CONTRIBUTION;
    return ImmutableList.copyOf(EnumSet.range(TIER, last));
  }

  String heading() {
    return heading;
  }

  Answer cell(BlendedTier tier, RentBlend blend) {
    return switch (this) {
      case TIER -> Answer.text(tier.name());
      case SIZE -> Answer.number(tier.size());
      case SHARE_OF_ALL -> share(tier.shareOfAll(), blend);
      case SHARE_OF_MARKET -> Answer.share(tier.shareOfMarket());
      case CONTRIBUTION -> share(tier.contribution(), blend);
      case MARKET_RENT -> money(tier.marketRent(), blend);
      case RENT -> money(tier.rent(), blend);
      case RENT_FORGONE -> money(tier.rentForgone(), blend);
    };
  }

  /** How a cell is found; empty where it was given or does not exist. */
  Optional<String> expression(BlendedTier tier, RentBlend blend) {
    Ratio all = Ratio.sum(blend.tiers().stream().map(BlendedTier::size).toList());
    return switch (this) {
      case TIER, SIZE, SHARE_OF_MARKET -> Optional.empty();
      case SHARE_OF_ALL ->
          tier.shareOfAll().map(s -> Show.number(tier.size()) + " / " + Show.number(all));
      case CONTRIBUTION -> tier.shareOfAll().map(s -> s + " x " + tier.shareOfMarket());
      case MARKET_RENT ->
          tier.rent().flatMap(paid -> tier.rentForgone().map(forgone -> paid + " + " + forgone));
      case RENT ->
          blend.rent().map(rent -> split(rent, tier.size().text() + " x " + tier.shareOfMarket()));
      case RENT_FORGONE ->
          blend
              .rentForgone()
              .map(f -> split(f, tier.size().text() + " x (1 - " + tier.shareOfMarket() + ")"));
    };
  }

  private static String split(Money whole, String weight) {
    return "part of " + whole + " by the weight " + weight;
  }

  private static Answer share(Optional<Ratio> share, RentBlend blend) {
    return share.map(Answer::share).orElseGet(() -> none(blend));
  }

  private static Answer money(Optional<Money> money, RentBlend blend) {
    return money.map(Answer::of).orElseGet(() -> none(blend));
  }

  private static Answer none(RentBlend blend) {
    return Answer.of(blend.undefined().orElseThrow());
  }
}
