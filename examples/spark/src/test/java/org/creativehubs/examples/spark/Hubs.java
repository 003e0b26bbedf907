package org.creativehubs.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;

/**
 * Documents of hubs: the hub of the catalogue's rent roll, with the agreements and evidence of its
 * portfolio of agreements. Each has an id, a rent and evidence of its own; every tenth is broken.
 */
final class Hubs {

  static final LocalDate ON = LocalDate.of(2026, 11, 21);
  static final DateRange PERIOD = DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
  static final LocalDate AS_AT = LocalDate.of(2019, 6, 30);
  static final List<Reading> READINGS =
      List.of(
          HubJson.read(
              "{\"name\":\"hours without pay\",\"criterion\":\"volunteering\","
                  + "\"countsWhen\":\"unpaid\"}",
              Reading.class));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode ROLL = example("rent-roll").get("hub");
  private static final JsonNode CHECK = example("sla-portfolio").get("checks").get(0);

  private Hubs() {}

  private static JsonNode example(String id) {
    try {
      return JSON.readTree(Catalog.load().entry(id).example());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> documents(int hubs) {
    return IntStream.range(0, hubs).mapToObj(Hubs::document).toList();
  }

  /** A hub by its number; the tenth, twentieth and so on have a rent that is no number. */
  static String document(int number) {
    ObjectNode hub = ROLL.deepCopy();
    hub.put("id", "hub-" + number);
    hub.putArray("agreements").add(CHECK.get("agreement"));
    JsonNode evidence = CHECK.get("evidence").deepCopy();
    ((ObjectNode) evidence.get(0).get("value")).put("value", "" + number % 997);
    hub.set("evidence", evidence);
    ObjectNode rent =
        (ObjectNode) hub.get("lettings").get(0).get("terms").get("charges").get(0).get("annual");
    rent.put("amount", isBroken(number) ? "much" : (9_000 + number % 4_001) + ".00");
    return hub.toString();
  }

  static boolean isBroken(int number) {
    return number % 10 == 9;
  }

  static Hub hub(int number) {
    return HubJson.read(document(number), Hub.class);
  }
}
