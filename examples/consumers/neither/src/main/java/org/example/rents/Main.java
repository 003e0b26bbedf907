package org.example.rents;

import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.RentBlend;
import org.creativehubs.finance.rentmix.TierWeight;

/** What do tenants pay together? Worked out without Jackson, and JSON refused. */
public final class Main {

  private Main() {}

  /** Calculates, and learns what to add for JSON. */
  public static void main(String[] args) {
    List<RentTier> tiers = List.of(tier("start-ups", 10, "1/3"), tier("others", 20, "0.9"));
    RentBlend blend = BlendedRent.across(tiers, TierWeight.UNITS, Money.parse("GBP 100000"));
    check(BlendedRent.class, Catalog.load().entry("blended-rent").calculator());

    System.out.println(blend.rent().get() + "; " + refusal(blend));
  }

  private static RentTier tier(String name, long size, String share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.of(size))
        .shareOfMarket(Ratio.parse(share))
        .build();
  }

  private static String refusal(RentBlend blend) {
    try {
      throw new AssertionError("wrote " + HubJson.write(blend));
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  private static void check(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new AssertionError("wanted " + wanted + ", but found " + found);
    }
  }
}
