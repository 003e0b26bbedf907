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

  /** Whether an answer has the fields of its kind and no other. */
  static boolean isOfItsKind(Answer answer) {
    return given(answer) == answer.kind().fields;
  }

  /** The fields an answer of this kind has, in words. */
  String fields() {
    return words(fields);
  }

  /** The fields an answer has, in words. */
  static String fieldsOf(Answer answer) {
    return words(given(answer));
  }

  private static int given(Answer answer) {
    return (answer.money().isPresent() ? MONEY_FIELD : 0)
        | (answer.number().isPresent() ? NUMBER_FIELD : 0)
        | (answer.unit().isPresent() ? UNIT_FIELD : 0)
        | (answer.text().isPresent() ? TEXT_FIELD : 0)
        | (answer.undefined().isPresent() ? UNDEFINED_FIELD : 0);
  }

  private static String words(int fields) {
    StringJoiner words = new StringJoiner(" and ").setEmptyValue("none");
    for (int i = 0; i < NAMES.length; i++) {
      if ((fields & (1 << i)) != 0) {
        words.add(NAMES[i]);
      }
    }
    return words.toString();
  }
}
