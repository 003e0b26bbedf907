package org.creativehubs.core.files;

import org.creativehubs.core.value.Check;

/**
 * What was read from a file, with the report on it.
 *
 * @param <T> what was read
 * @param value what was read
 * @param report what was met on the way
 */
public record FileRead<T>(T value, ReadReport report) {

  /** What was read, with the report; neither absent. */
  public FileRead {
    Check.notNull(value, "value");
    Check.notNull(report, "report");
  }

  /** What was read, and the report in one line. */
  @Override
  public String toString() {
    return value + "\n" + report;
  }
}
