package org.creativehubs.finance.variance;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Which line of a plan a category of a hub's statement belongs to. */
@HubValue
@Value.Immutable
public abstract class StatementMatch {

  StatementMatch() {}

  /**
   * A category that belongs to a line.
   *
   * @param statement the id of the statement
   * @param category the category, one of its lines
   * @param line the name of the line of the plan; several categories may share it
   * @return the match
   */
  public static StatementMatch of(String statement, String category, String line) {
    return new Builder().statement(statement).category(category).line(line).build();
  }

  /** The id of the statement: any text on one line, at most 100 characters. */
  public abstract String statement();

  /** The category, one of its lines; not blank. */
  public abstract String category();

  /** The name of the line of the plan; not blank, several categories may share it. */
  public abstract String line();

  @Value.Check
  void check() {
    Check.id(statement(), "statement");
    Check.notBlank(category(), "category");
    Check.notBlank(line(), "line");
  }

  static final class Builder extends ImmutableStatementMatch.Builder {}
}
