package org.creativehubs.core.explain;

/** What the cells of a column are, where they have a value. */
public enum ColumnKind {
  /** Names, verdicts and sentences. */
  TEXT(AnswerKind.TEXT),
  /** Numbers without unit. */
  NUMBER(AnswerKind.NUMBER),
  /** Whole numbers of things. */
  COUNT(AnswerKind.NUMBER),
  /** Decimal fractions that are read as percentages. */
  SHARE(AnswerKind.SHARE),
  /** Amounts of money. */
  MONEY(AnswerKind.MONEY),
  /** Numbers with their unit. */
  QUANTITY(AnswerKind.QUANTITY),
  /** Days, each a text such as {@code 2027-04-01}. */
  DAY(AnswerKind.TEXT),
  /** Calendar years, each a text such as {@code 2027}, so that no comma stands in it. */
  YEAR(AnswerKind.TEXT),
  /** Whether something holds, in words such as {@code yes}. */
  TRUTH(AnswerKind.TEXT),
  /** Values of several kinds, one below the other. */
  ANY(AnswerKind.TEXT);

  private final AnswerKind answers;

  ColumnKind(AnswerKind answers) {
    this.answers = answers;
  }

  /** Whether a cell may stand in such a column. */
  boolean takes(Answer cell) {
    return this == ANY || !cell.isDefined() || cell.kind() == answers;
  }

  /** Whether the cells are numbers, as far as the kind alone tells. */
  boolean isNumeric() {
    return answers != AnswerKind.TEXT;
  }

  /** Whether the text of a cell is no prose, and may stand in CSV without quotes. */
  boolean isBare() {
    return this == DAY || this == YEAR;
  }
}
