package org.creativehubs.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.location.LocationQuotients;
import org.junit.jupiter.api.Test;

class MetricsCatalogTest {

  private static final Catalog CATALOG = Catalog.load();

  @Test
  void theCatalogueListsTheLocationQuotient() {
    assertThat(CATALOG.entries()).extracting(CatalogEntry::id).contains("location-quotient");
    assertThat(new MetricsCatalog().entries()).isNotEmpty();
  }

  @Test
  void theExampleRanksTheThreeClustersOfKent() {
    CatalogEntry<?, ?> entry = CATALOG.entry("location-quotient");
    LocationQuotients answer = (LocationQuotients) JsonCatalog.answerToExample(entry);
    assertThat(answer.table().toString().lines())
        .containsExactly(
            "Location quotients of creative against the 3 regions together",
            "rank  region           businesses   share  quotient",
            "----  ---------------  ----------  ------  --------",
            "   1  Tunbridge Wells       2,138  11.5 %    1.2627",
            "   2  Canterbury              625   8.4 %    0.9223",
            "   3  Medway                1,699   7.4 %    0.8125");
    assertThat(HubJson.read(HubJson.write(answer), LocationQuotients.class)).isEqualTo(answer);
  }

  @Test
  void badInputIsRefusedByItsPath() {
    CatalogEntry<?, ?> entry = CATALOG.entry("location-quotient");
    String table = "{\"measure\":\"jobs\",\"regions\":[\"A\"],\"industries\":[\"x\"],\"counts\":";
    assertThatThrownBy(() -> JsonCatalog.call(entry, "{\"table\":" + table + "[[-1]]}}"))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("table.counts[0][0] must be >= 0, but was -1.0");
    assertThatThrownBy(
            () -> JsonCatalog.call(entry, "{\"table\":" + table + "[[1]]},\"industries\":[\"y\"]}"))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("industries[0] must be one of x, but was y");
  }
}
