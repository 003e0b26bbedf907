package org.creativehubs.core.statement;

/** On which side of the accounts a statement stands. */
public enum StatementKind {
  /** What came in. */
  REVENUE,
  /** What was spent. */
  EXPENDITURE
}
