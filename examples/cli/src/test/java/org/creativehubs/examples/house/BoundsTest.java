package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is asked, every calculator answers or refuses it soon and in little memory. The sweep
 * over the catalogue takes minutes, and runs with {@code -Dbounds=true}; {@code -Dbounds.seconds}
 * says what a slower machine may take instead of two.
 */
class BoundsTest {

  private static final int PARTS = 4;

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "bounds", matches = "true", disabledReason = "takes minutes")
  @ValueSource(ints = {0, 1, 2, 3})
  void noCallOfTheCatalogueIsWithoutBound(int part) throws Exception {
    assertThat(run(String.valueOf(part), String.valueOf(PARTS)))
        .isEqualTo("0 calls break the rule");
  }

  @Test
  @EnabledIfSystemProperty(named = "bounds", matches = "true", disabledReason = "takes minutes")
  void whatOnceRanForEverOrOutOfMemoryIsBound() throws Exception {
    assertThat(run()).isEqualTo("0 calls break the rule");
  }

  @Test
  void aListThatIsLongerThanIsTakenIsRefusedByItsPath() throws Exception {
    CatalogEntry<?, ?> entry = Catalog.load().entry("net-present-value");
    ObjectNode input = (ObjectNode) new ObjectMapper().readTree(entry.example());
    input.set("flows", Strained.longer((ArrayNode) input.get("flows"), entry.mostElements() + 1));

    assertThatThrownBy(() -> JsonCatalog.call(entry, input.toString()))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE))
        .hasMessage("flows must hold at most 10,000 elements, but was more");
  }

  @Test
  void numbersThatNothingCountsExactlyAreRefused() throws Exception {
    CatalogEntry<?, ?> entry = Catalog.load().entry("loan-schedule");
    ObjectNode input = (ObjectNode) new ObjectMapper().readTree(entry.example());
    ((ObjectNode) input.at("/loan/fees/0/amount")).put("amount", "9223372036854775807");

    assertThatThrownBy(() -> JsonCatalog.call(entry, input.toString()))
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE));
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.add("-Dbounds.seconds=" + System.getProperty("bounds.seconds", "2"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(StrainedRun.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).directory(new File(".")).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return printed;
  }
}
