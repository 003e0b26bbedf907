package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of JSON: the id of a calculator on the first line, its input behind it. */
class JsonFuzzTest {

  private static final int MOST_BYTES = 4_000;

  private static final Map<String, CatalogEntry<?, ?>> ENTRIES = entries();

  private static final com.fasterxml.jackson.databind.ObjectMapper PLAIN2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
          .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
          .build();
  private static final tools.jackson.databind.ObjectMapper PLAIN3 =
      tools.jackson.databind.json.JsonMapper.builder().build();

  private static Map<String, CatalogEntry<?, ?>> entries() {
    Map<String, CatalogEntry<?, ?>> entries = new LinkedHashMap<>();
    Catalog.load().entries().forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  static Stream<byte[]> examples() {
    return ENTRIES.values().stream()
        .map(entry -> Chosen.input(entry.id(), entry.example().getBytes(StandardCharsets.UTF_8)))
        .filter(bytes -> bytes.length < MOST_BYTES);
  }

  @MethodSource("examples")
  @FuzzTest
  void inputs(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    CatalogEntry<?, ?> entry = chosen.among(ENTRIES);
    Door door = json -> readAndWritten(json, entry.inputType());
    door.tried(chosen.rest());
  }

  private static <T> String readAndWritten(byte[] json, Class<T> type) {
    T input = HubJson.read(json, type);
    String written = HubJson.write(input);
    assertThat(HubJson.read(written, type)).isEqualTo(input);
    return written;
  }

  @MethodSource("examples")
  @FuzzTest
  void calls(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    CatalogEntry<?, ?> entry = chosen.among(ENTRIES);
    Door door = json -> told(JsonCatalog.call(entry, json));
    door.tried(chosen.rest());
  }

  /** An answer as JSON, in words and as tables. */
  private static String told(Object answer) {
    StringBuilder told = new StringBuilder(HubJson.write(answer)).append(answer);
    if (answer instanceof Explained explained) {
      told.append(explained.explanations());
    }
    if (answer instanceof Tabular tabular) {
      for (Table table : tabular.tables()) {
        told.append(table).append(table.toCsv());
      }
    }
    return told.toString();
  }

  /** A mapper of either line of Jackson, without configuration, and the library's own agree. */
  @MethodSource("examples")
  @FuzzTest
  void mappers(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    Class<?> type = chosen.among(ENTRIES).inputType();
    Optional<Object> by2 = by2(chosen.rest(), type);
    Optional<Object> by3 = by3(chosen.rest(), type);
    assertThat(List.of(by2, by3).stream().flatMap(Optional::stream).distinct())
        .hasSizeLessThanOrEqualTo(1);
    byHub(chosen.rest(), type)
        .ifPresent(
            value -> {
              assertThat(by2).contains(value);
              assertThat(by3).contains(value);
            });
  }

  private static Optional<Object> byHub(byte[] json, Class<?> type) {
    try {
      return Optional.of(HubJson.read(json, type));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Object> by2(byte[] json, Class<?> type) {
    try {
      return Optional.ofNullable(PLAIN2.readValue(json, type));
    } catch (IOException | InvalidValueException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Object> by3(byte[] json, Class<?> type) {
    try {
      return Optional.ofNullable(PLAIN3.readValue(json, type));
    } catch (tools.jackson.core.JacksonException | InvalidValueException refused) {
      return Optional.empty();
    }
  }
}
