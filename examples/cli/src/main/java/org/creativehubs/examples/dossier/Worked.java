package org.creativehubs.examples.dossier;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A number, or an amount with its currency or unit, on which others work exactly.
 *
 * @param base what it was before
 * @param number the number, if anything has worked on it
 * @param path where it stands, for refusals
 */
record Worked(JsonNode base, Optional<Ratio> number, String path) {

  private static final String AMOUNT = "amount";

  Worked(JsonNode base, String path) {
    this(base, Optional.empty(), path);
  }

  Worked plus(List<JsonNode> others) {
    return each(others, Ratio::plus);
  }

  Worked times(List<JsonNode> others) {
    return each(others, Ratio::times);
  }

  Worked dividedBy(List<JsonNode> others) {
    return each(others, this::quotient);
  }

  private Ratio quotient(Ratio above, Ratio below) {
    Check.notZero(below, path + ".dividedBy");
    return above.dividedBy(below);
  }

  private Worked each(List<JsonNode> others, BinaryOperator<Ratio> operation) {
    Optional<Ratio> worked = number;
    for (JsonNode other : others) {
      worked =
          Optional.of(
              operation.apply(worked.orElseGet(() -> number(base, path)), number(other, path)));
    }
    return new Worked(base, worked, path);
  }

  JsonNode rounded(OptionalInt decimals, Optional<RoundingMode> rounding) {
    if (number.isEmpty() && decimals.isEmpty()) {
      return base;
    }
    Ratio exact = number.orElseGet(() -> number(base, path));
    String text =
        decimals.isPresent()
            ? exact.toBigDecimal(decimals.getAsInt(), rounding.orElseThrow()).toPlainString()
            : exact.text();
    if (base.has(AMOUNT)) {
      return ((ObjectNode) base.deepCopy()).put(AMOUNT, text);
    }
    return JsonNodeFactory.instance.stringNode(text);
  }

  /** The number in a number, a text, an amount or a qualified number. */
  private static Ratio number(JsonNode node, String path) {
    JsonNode plain = node.has(AMOUNT) ? node.get(AMOUNT) : node.path("value");
    JsonNode number = plain.isMissingNode() ? node : plain;
    try {
      return Ratio.parse(scalar(number));
    } catch (InvalidValueException none) {
      throw new InvalidValueException(
          Fault.WRONG_TYPE, path, "be worked out from numbers or amounts", node.toString());
    }
  }

  private static String scalar(JsonNode node) {
    JsonNode exact = exact(node);
    return exact.isValueNode() ? exact.asString() : exact.toString();
  }

  /** Of a fraction that has its decimal beside it the fraction; anything else as it is. */
  private static JsonNode exact(JsonNode node) {
    return node.has("exact") && node.has("decimal") ? node.get("exact") : node;
  }

  /** A number as a plain one; anything else as it is. */
  static JsonNode plain(JsonNode value) {
    JsonNode number = exact(value.path("value").isMissingNode() ? value : value.get("value"));
    if (!number.isString()) {
      return number;
    }
    try {
      Ratio exact = Ratio.parse(number.asString());
      return exact.isWhole()
          ? JsonNodeFactory.instance.numberNode(exact.numerator())
          : JsonNodeFactory.instance.numberNode(exact.toDouble());
    } catch (InvalidValueException none) {
      return value;
    }
  }

  /** A value as it stands in a text: amounts of money, areas and counts as people read them. */
  static String text(JsonNode value) {
    if (value.has("currency")) {
      return value.get("currency").asString() + " " + value.get(AMOUNT).asString();
    }
    String number = exact(value.path(AMOUNT)).asString(exact(value.path("value")).asString(""));
    return number.isEmpty() ? scalar(value) : Amounts.withCommas(number);
  }
}
