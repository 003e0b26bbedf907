package org.creativehubs.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A piece of JSON with one thing changed, in several ways, of which a type allows some. */
final class ChangedJson {

  private ChangedJson() {}

  static Stream<JsonNode> of(JsonNode value) {
    if (value.isTextual()) {
      return texts(value.textValue()).map(TextNode::valueOf);
    }
    if (value.isBoolean()) {
      return Stream.of(BooleanNode.valueOf(!value.booleanValue()));
    }
    if (value.isInt()) {
      return IntStream.of(1, -1, 7).mapToObj(by -> IntNode.valueOf(value.intValue() + by));
    }
    if (value.isNumber()) {
      return Stream.of(DoubleNode.valueOf(value.doubleValue() / 2));
    }
    if (isFraction(value)) {
      return of(value.path("exact"));
    }
    return value.isArray() ? shorter((ArrayNode) value) : inside((ObjectNode) value);
  }

  /** Whether it is a fraction with its decimal beside it, for which the fraction alone stands. */
  private static boolean isFraction(JsonNode value) {
    return value.size() == 2 && value.has("exact") && value.has("decimal");
  }

  /** Another word, and another number where there is one, be it of a date, an amount or a code. */
  private static Stream<String> texts(String text) {
    return Stream.concat(
        Stream.of(text + " more"),
        IntStream.range(0, text.length())
            .filter(at -> Character.isDigit(text.charAt(at)))
            .mapToObj(
                at -> text.substring(0, at) + next(text.charAt(at)) + text.substring(at + 1)));
  }

  private static char next(char digit) {
    return digit == '9' ? '1' : (char) (digit + 1);
  }

  /** Without the last element; what stands in the others is told by the types of these. */
  private static Stream<JsonNode> shorter(ArrayNode list) {
    ArrayNode shorter = list.deepCopy();
    shorter.remove(list.size() - 1);
    return list.isEmpty() ? Stream.of() : Stream.of(shorter);
  }

  private static Stream<JsonNode> inside(ObjectNode object) {
    return Streams.stream(object.fieldNames())
        .map(field -> object.deepCopy().without(List.of(field)));
  }
}
