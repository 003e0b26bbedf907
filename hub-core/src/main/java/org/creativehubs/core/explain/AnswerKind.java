package org.creativehubs.core.explain;

import java.util.StringJoiner;

/** What kind of value an {@link Answer} holds. */
public enum AnswerKind {
  /** An amount of money. */
  MONEY(AnswerKind.MONEY_FIELD),
  /** A number without unit. */
  NUMBER(AnswerKind.NUMBER_FIELD),
  /** A decimal fraction that is read as a percentage. */
  SHARE(AnswerKind.NUMBER_FIELD),
  /** A number with its unit. */
  QUANTITY(AnswerKind.NUMBER_FIELD | AnswerKind.UNIT_FIELD),
  /** A text, such as a verdict. */
  TEXT(AnswerKind.TEXT_FIELD),
  /** No value, and why. */
  UNDEFINED(AnswerKind.UNDEFINED_FIELD);

  private static final int MONEY_FIELD = 1;
  private static final int NUMBER_FIELD = 2;
  private static final int UNIT_FIELD = 4;
  private static final int TEXT_FIELD = 8;
  private static final int UNDEFINED_FIELD = 16;
  private static final String[] NAMES = {"money", "number", "unit", "text", "undefined"};

  /** One bit for each of the fields that an answer of this kind has, and no other. */
  private final int fields;

  AnswerKind(int fields) {
    this.fields = fields;
  }

  /** Whether these are the fields that an answer of this kind has. */
  boolean has(int given) {
    return given == fields;
  }

  /** The fields that an answer of this kind has, in words. */
  String fields() {
    return words(fields);
  }

  /** The fields that are given, one bit for each, in the order of {@link Answer}. */
  static int given(boolean money, boolean number, boolean unit, boolean text, boolean undefined) {
    return (money ? MONEY_FIELD : 0)
        | (number ? NUMBER_FIELD : 0)
        | (unit ? UNIT_FIELD : 0)
        | (text ? TEXT_FIELD : 0)
        | (undefined ? UNDEFINED_FIELD : 0);
  }

  /** Fields in words. */
  static String words(int fields) {
    StringJoiner words = new StringJoiner(" and ").setEmptyValue("none");
    for (int i = 0; i < NAMES.length; i++) {
      if ((fields & (1 << i)) != 0) {
        words.add(NAMES[i]);
      }
    }
    return words.toString();
  }
}
