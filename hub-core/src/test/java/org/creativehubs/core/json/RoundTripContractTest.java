package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.sample.Party;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written and read back: the same text and the same value under both lines of Jackson. */
class RoundTripContractTest {

  private static final Party CHILD = Party.builder().name("c").size(1).build();
  private static final Party PARTY =
      Party.builder()
          .name("Caf\u00e9 \"\ud83c\udfa8\"")
          .size(3)
          .age(4)
          .weight(2.0E-3)
          .note("")
          .since(LocalDate.of(2020, 1, 2))
          .addChildren(CHILD)
          .addKinds(Party.Kind.B, Party.Kind.A)
          .putByName("k", CHILD)
          .build();
  private static final String TEXT =
      "{\"name\":\"Caf\u00e9 \\\"\ud83c\udfa8\\\"\",\"size\":3,\"age\":4,\"weight\":0.002,\"note\":\"\","
          + "\"since\":\"2020-01-02\",\"children\":[{\"name\":\"c\",\"size\":1,\"children\":[],"
          + "\"kinds\":[],\"byName\":{}}],\"kinds\":[\"A\",\"B\"],"
          + "\"byName\":{\"k\":{\"name\":\"c\",\"size\":1,\"children\":[],\"kinds\":[],\"byName\":{}}}}";

  @ParameterizedTest
  @EnumSource
  void fieldsComeInTheOrderOfDeclarationAndAbsentOnesAreLeftOut(JacksonLine line) {
    assertThat(line.write(PARTY)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadBack(JacksonLine line) {
    assertThat(line.read(TEXT, Party.class)).isEqualTo(PARTY);
    assertThat(line.read(line.pretty(PARTY), Party.class)).isEqualTo(PARTY);
  }

  @ParameterizedTest
  @EnumSource
  void listsAreReadAndWrittenToo(JacksonLine line) {
    String text = line.write(List.of(PARTY, CHILD));

    assertThat(line.readList(text, Party.class)).containsExactly(PARTY, CHILD);
    assertThat(line.write(Map.of("k", CHILD)))
        .isEqualTo(
            "{\"k\":{\"name\":\"c\",\"size\":1,\"children\":[],\"kinds\":[],\"byName\":{}}}");
  }

  @Test
  void indentedTextIsTheSameOnBothLinesAndEndsItsLinesAlikeEverywhere() {
    String pretty = JacksonLine.JACKSON_3.pretty(PARTY);

    assertThat(JacksonLine.JACKSON_2.pretty(PARTY)).isEqualTo(pretty);
    assertThat(pretty).startsWith("{\n  \"name\": ").doesNotContain("\r");
  }

  @Test
  void aMapperOfLine2NeedsOnlyTheTwoModules() throws Exception {
    var mapper =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule());

    assertThat(mapper.writeValueAsString(PARTY)).isEqualTo(TEXT);
    assertThat(mapper.readValue(TEXT, Party.class)).isEqualTo(PARTY);
    assertThat(
            mapper
                .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, Party.class))
                .writeValueAsString(List.of(CHILD)))
        .startsWith("[{\"name\":\"c\"");
  }

  @Test
  void aNewMapperOfLine3NeedsNothing() {
    var mapper = new tools.jackson.databind.ObjectMapper();

    assertThat(mapper.writeValueAsString(PARTY)).isEqualTo(TEXT);
    assertThat(mapper.readValue(TEXT, Party.class)).isEqualTo(PARTY);
    assertThat(mapper.readValue("[" + TEXT + "]", Party[].class)).containsExactly(PARTY);
    assertThat(mapper.writeValueAsString(Optional.of(CHILD)))
        .isEqualTo(mapper.writeValueAsString(CHILD));
  }

  @Test
  void anUpdateInPlaceIsRefusedSinceValuesNeverChange() {
    var mapper2 =
        new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new Jdk8Module());
    var mapper3 = new tools.jackson.databind.ObjectMapper();
    Party before = Party.builder().name("x").size(1).build();

    assertThatThrownBy(() -> mapper2.readerForUpdating(before).readValue("{\"size\":7}"));
    assertThatThrownBy(() -> mapper3.readerForUpdating(before).readValue("{\"size\":7}"));
    assertThat(before.size()).isEqualTo(1);
  }

  @Test
  void theFacadeTakesLine3WhereBothArePresent() {
    assertThat(Engines.present()).isInstanceOf(Jackson3Engine.class);
    assertThat(HubJson.read(TEXT, Party.class)).isEqualTo(PARTY);
    assertThat(HubJson.readList("[" + TEXT + "]", Party.class)).containsExactly(PARTY);
    assertThat(HubJson.write(PARTY)).isEqualTo(TEXT);
  }
}
