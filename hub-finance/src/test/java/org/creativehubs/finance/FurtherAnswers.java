package org.creativehubs.finance;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.testing.ValueTypeContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions as data whose answers hold what the examples of the catalogue do not. */
final class FurtherAnswers {

  private FurtherAnswers() {}

  static void addTo(ValueTypeContract contract) throws IOException {
    String questions =
        Resources.toString(
            Resources.getResource(FurtherAnswers.class, "further-questions.json"),
            StandardCharsets.UTF_8);
    for (JsonNode question : new JsonMapper().readTree(questions)) {
      CatalogEntry<?, ?> entry = entry(question.required("calculator").asString());
      String input = question.required("input").toString();
      contract.withNested(HubJson.read(input, entry.inputType()), JsonCatalog.call(entry, input));
    }
  }

  private static CatalogEntry<?, ?> entry(String id) {
    return new FinanceCatalog()
        .entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
  }
}
