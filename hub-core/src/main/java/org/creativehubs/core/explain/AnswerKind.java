package org.creativehubs.core.explain;

/** What kind of value an {@link Answer} holds. */
public enum AnswerKind {
  /** An amount of money. */
  MONEY("money"),
  /** A number without unit. */
  NUMBER("number"),
  /** A decimal fraction that is read as a percentage. */
  SHARE("number"),
  /** A number with its unit. */
  QUANTITY("number and unit"),
  /** A text, such as a verdict. */
  TEXT("text"),
  /** No value, and why. */
  UNDEFINED("undefined");

  private final String fields;

  AnswerKind(String fields) {
    this.fields = fields;
  }

  /** The fields an answer of this kind has, in words. */
  String fields() {
    return fields;
  }
}
