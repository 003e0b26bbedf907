package org.creativehubs.core.standards;

import org.creativehubs.core.value.Check;

/**
 * What was read from records of an open standard, with the report on it. Records with a fault are
 * not in it: the report lists them, and a user of the value should look whether there are any.
 *
 * @param <T> what was read
 * @param value what was read
 * @param report what was met on the way
 */
public record StandardRead<T>(T value, StandardReport report) {

  /** What was read, with the report; neither absent. */
  public StandardRead {
    Check.notNull(value, "value");
    Check.notNull(report, "report");
  }

  /** What was read, and the report in one line. */
  @Override
  public String toString() {
    return value + "\n" + report;
  }
}
