package org.example.rents;

import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.BlendedRentInput;
import org.creativehubs.finance.rentmix.RentBlend;
import tools.jackson.databind.ObjectMapper;

/** What do tenants pay together? Read, worked out and written with Jackson 3. */
public final class Main {

  private static final String TIERS =
      """
      {
        "tiers": [
          {"name": "start-ups", "size": 10, "shareOfMarket": "1/3"},
          {"name": "others", "size": 20, "shareOfMarket": 0.9}
        ],
        "weightedBy": "UNITS",
        "marketRent": {"amount": "100000", "currency": "GBP"}
      }
      """;

  private Main() {}

  /** Reads strictly with {@code HubJson}, and with a mapper of your own. */
  public static void main(String[] args) {
    BlendedRentInput input = HubJson.read(TIERS, BlendedRentInput.class);
    ObjectMapper mapper = new ObjectMapper();
    check(input, mapper.readValue(TIERS, BlendedRentInput.class));

    RentBlend blend = BlendedRent.answer(input);
    check(blend, mapper.readValue(HubJson.write(blend), RentBlend.class));
    check(blend, HubJson.read(mapper.writeValueAsString(blend), RentBlend.class));
    check(blend, JsonCatalog.call(Catalog.load().entry("blended-rent"), TIERS));

    System.out.println(HubJson.write(blend.rent().get()));
  }

  private static void check(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new AssertionError("wanted " + wanted + ", but found " + found);
    }
  }
}
