package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.junit.jupiter.api.Test;

class JsonCatalogTest {

  private static final CatalogEntry<Party, Party> DOUBLING =
      CatalogEntry.of("doubling", JsonCatalogTest.class, Party.class, Party.class)
          .title("Doubling")
          .question("How large is twice the party?")
          .source(Source.of("Manual"))
          .answeredBy(p -> Party.builder().name(p.name()).size(2 * p.size()).build());

  @Test
  void theExampleCanBeSentBack() {
    assertThat(JsonCatalog.example(DOUBLING).size()).isEqualTo(2);
    assertThat(JsonCatalog.call(DOUBLING, DOUBLING.example()).size()).isEqualTo(4);
    assertThat(JsonCatalog.answerToExample(DOUBLING).size()).isEqualTo(4);
  }

  @Test
  void bytesAreReadAsUtf8() {
    byte[] input = DOUBLING.example().getBytes(StandardCharsets.UTF_8);
    assertThat(JsonCatalog.call(DOUBLING, input)).isEqualTo(JsonCatalog.answerToExample(DOUBLING));
    byte[] latin = "{\"name\":\"\u00e9\",\"size\":1}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> JsonCatalog.call(DOUBLING, latin))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.code()).isEqualTo(Fault.ENCODING));
  }

  @Test
  void aBadInputIsRefusedByItsField() {
    assertThatThrownBy(() -> JsonCatalog.call(DOUBLING, "{\"name\":\"a\",\"size\":-1}"))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.code()).isEqualTo(Fault.OUT_OF_RANGE))
        .hasMessage("size must be >= 0, but was -1");
  }
}
