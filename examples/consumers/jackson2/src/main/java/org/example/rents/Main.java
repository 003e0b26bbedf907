package org.example.rents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.BlendedRentInput;
import org.creativehubs.finance.rentmix.RentBlend;

/** What do tenants pay together? Read, worked out and written with Jackson 2. */
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
  public static void main(String[] args) throws JsonProcessingException {
    BlendedRentInput input = HubJson.read(TIERS, BlendedRentInput.class);
    ObjectMapper mapper =
        JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();
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
