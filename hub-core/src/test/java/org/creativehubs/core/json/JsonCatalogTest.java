package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.junit.jupiter.api.Test;

class JsonCatalogTest {

  private static final CatalogEntry<Party, Party> DOUBLING =
      CatalogEntry.of("doubling", Party.class, Party.class, Party.class)
          .title("Doubling")
          .question("How large is twice the party?")
          .source(Source.of("Manual"))
          .example(() -> Party.builder().name("a").size(2).build())
          .answeredBy(p -> Party.builder().name(p.name()).size(2 * p.size()).build());

  @Test
  void theExampleCanBeSentBack() {
    String example = JsonCatalog.example(DOUBLING);

    assertThat(example).startsWith("{\n  \"name\": \"a\",\n  \"size\": 2,");
    assertThat(JsonCatalog.call(DOUBLING, example).size()).isEqualTo(4);
  }

  @Test
  void aBadInputIsRefusedByItsField() {
    assertThatThrownBy(() -> JsonCatalog.call(DOUBLING, "{\"name\":\"a\",\"size\":-1}"))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.code()).isEqualTo(Fault.OUT_OF_RANGE))
        .hasMessage("size must be >= 0, but was -1");
  }
}
