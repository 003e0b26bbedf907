package org.creativehubs.core.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creativehubs.core.json.Cursors;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.json.JsonCursor.Piece;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

class JsonTextTest {

  private static final String DOCUMENT =
      " { \"a\" : [ 1.50 , 1e5, -0.0, true, false, null, {} , [ ] ],\n \"b\":\"\\u00e9\\n\\\"\" } ";

  @Example
  void aPieceOfJsonKeepsEveryDigitAndTheOrderOfItsFields() {
    JsonText text = JsonText.parse(DOCUMENT);

    assertThat(text)
        .hasToString("{\"a\":[1.50,1e5,-0.0,true,false,null,{},[]],\"b\":\"é\\n\\\"\"}");
    assertThat(JsonText.valueOf(text.toString())).isEqualTo(text);
    assertThat(text.words()).isEmpty();
    assertThat(JsonText.parse("\"a\\tb\"").words()).contains("a\tb");
    assertThat(JsonText.of("plain").words()).contains("plain");
    assertThat(JsonText.parse("1.0"))
        .isEqualTo(JsonText.parse(" 1.0 "))
        .hasSameHashCodeAs(JsonText.parse("1.0"))
        .isNotEqualTo(JsonText.parse("1.00"))
        .isNotEqualTo("1.0");
  }

  @Example
  void bothLinesOfJacksonWalkThroughTheSamePieces() {
    List<String> pieces = pieces(Cursors.jackson2(DOCUMENT));

    assertThat(pieces)
        .isEqualTo(pieces(Cursors.jackson3(DOCUMENT)))
        .startsWith("OBJECT", "NAME a", "ARRAY", "NUMBER 1.50", "NUMBER 1e5")
        .endsWith("NAME b", "TEXT é\n\"", "OBJECT_END");
  }

  private static List<String> pieces(JsonCursor json) {
    List<String> pieces = new ArrayList<>();
    try (json) {
      for (Piece piece = json.next(); piece != Piece.END; piece = json.next()) {
        boolean hasText = piece == Piece.NAME || piece == Piece.TEXT || piece == Piece.NUMBER;
        pieces.add(piece + (hasText ? " " + json.text() : ""));
        assertThat(json.piece()).isEqualTo(piece);
        assertThat(json.line()).isBetween(1, 2);
      }
      assertThat(json.next()).isEqualTo(Piece.END);
    }
    return pieces;
  }

  @Example
  void whatIsPassedOverIsLeftAtItsEnd() {
    for (JsonCursor json :
        List.of(Cursors.jackson2("[[1,{\"a\":2}],3]"), Cursors.jackson3("[[1,{\"a\":2}],3]"))) {
      try (json) {
        json.next();
        json.next();
        json.skip();
        assertThat(json.piece()).isEqualTo(Piece.ARRAY_END);
        assertThat(json.next()).isEqualTo(Piece.NUMBER);
        json.skip();
        assertThat(json.text()).isEqualTo("3");
      }
    }
  }

  @Example
  void whatIsNoJsonIsRefusedByBothLinesInTheSameWords() {
    for (String broken : List.of("{\"a\":1", "[1,]", "nope", "[01]")) {
      assertThat(refusal(Cursors.jackson2(broken)))
          .isEqualTo(refusal(Cursors.jackson3(broken)))
          .contains("must be well-formed JSON");
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonText.parse("  "))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Fault.EMPTY));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonText.parse("1 2"))
        .withMessage("json must be one value, but was 1 2");
  }

  private static String refusal(JsonCursor json) {
    try (json) {
      while (json.next() != Piece.END) {
        json.piece();
      }
      return "none";
    } catch (InvalidJsonException e) {
      return e.code() + " " + e.getMessage();
    }
  }

  @Property
  void anyTextComesBack(@ForAll String words) {
    JsonText text = JsonText.of(words);

    assertThat(HubJson.readList("[" + text + "]", String.class)).containsExactly(words);
    assertThat(text.words()).contains(words);
    assertThat(JsonText.parse(text.toString()).words()).contains(words);
  }
}
