package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a parser of an application gives that HubJson's own never does. */
class LenientParserTest {

  private static final ObjectMapper LINE_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .build();
  private static final JsonMapper LINE_3 =
      JsonMapper.builder()
          .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Party | {"name":"a","size":1,"weight":NaN}       | NOT_FINITE | weight
          Party | {"name":"a","size":NaN}                  | NOT_FINITE | size
          Party | {"name":NaN,"size":1}                    | WRONG_TYPE | name
          Party | {"name":"a","size":1,"kinds":[Infinity]} | WRONG_TYPE | kinds[0]
          Money | {"amount":NaN,"currency":"GBP"}          | NOT_FINITE | amount
          Ratio | -Infinity                                | NOT_FINITE |
          """)
  void aNumberThatIsNoneIsRefused(String type, String json, Fault code, String path) {
    Class<?> wanted =
        switch (type) {
          case "Money" -> Money.class;
          case "Ratio" -> Ratio.class;
          default -> Party.class;
        };
    for (InvalidJsonException refusal : refusals(json, wanted)) {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.path()).isEqualTo(path == null ? "" : path);
    }
  }

  @Test
  void pathsOfArraysCountFromTheValueThatIsReadAtAPointer() throws Exception {
    String json =
        """
        {"x":[{"y":1},{"p":[{"name":"a","size":1},{"name":5,"size":-1,
          "children":[{"name":"b","size":2},{"name":7,"size":2}],"kinds":["A","C"]}]}]}
        """;
    InvalidJsonException of2 =
        refusal(() -> LINE_2.readerFor(Party.class).at("/x/1/p/1").readValue(json));
    InvalidJsonException of3 =
        refusal(() -> LINE_3.readerFor(Party.class).at("/x/1/p/1").readValue(json));

    assertThat(of2.faults())
        .extracting(InvalidJsonException::path)
        .containsExactly("name", "size", "children[1].name", "kinds[1]");
    assertThat(of3).hasMessage(of2.getMessage());
    assertThat(
            refusal(() -> LINE_3.readerForListOf(Party.class).at("/x/1/p").readValue(json)).path())
        .isEqualTo("[1].name");
  }

  private interface Reading {
    Object read() throws Exception;
  }

  private static Iterable<InvalidJsonException> refusals(String json, Class<?> type) {
    return List.of(
        refusal(() -> LINE_2.readValue(json, type)), refusal(() -> LINE_3.readValue(json, type)));
  }

  private static InvalidJsonException refusal(Reading reading) {
    Object read;
    try {
      read = reading.read();
    } catch (Exception e) {
      return InvalidJsonException.from(e).orElseThrow(() -> new AssertionError(e));
    }
    throw new AssertionError("was read as " + read);
  }
}
