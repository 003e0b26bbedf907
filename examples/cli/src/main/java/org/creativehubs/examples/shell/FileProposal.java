package org.creativehubs.examples.shell;

import java.util.List;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.Observations;

/** What a file was taken for, what was read from it, and how to say so in Java. */
public final class FileProposal {

  private final String file;
  private final String what;
  private final Object value;
  private final List<String> report;
  private final String java;

  FileProposal(String file, String what, Object value, List<String> report, String java) {
    this.file = file;
    this.what = what;
    this.value = value;
    this.report = List.copyOf(report);
    this.java = java;
  }

  /** What was read: a noun of the library, or a list or map of them. */
  public Object value() {
    return value;
  }

  /** What was met in the file, and every fault by its cell. */
  public List<String> report() {
    return report;
  }

  /** The same in Java, to go on from. */
  public String java() {
    return java;
  }

  /**
   * What was read, as a type.
   *
   * @param type the type that is expected
   * @param <T> the type
   * @return the noun
   * @throws InvalidValueException with {@link Fault#WRONG_TYPE} if the file was taken for another
   */
  public <T> T as(Class<T> type) {
    if (!type.isInstance(value)) {
      throw new InvalidValueException(
          Fault.WRONG_TYPE,
          "type",
          "be that of " + what + ", " + Described.publicType(value.getClass()).getSimpleName(),
          type.getSimpleName());
    }
    return type.cast(value);
  }

  /** Counts by region and industry, of a file with one period or none. */
  public EmploymentTable counts() {
    return as(EmploymentTable.class);
  }

  /** Counts by region and industry of several years. */
  public EmploymentPanel panel() {
    return as(EmploymentPanel.class);
  }

  /** Numbers by label. */
  public Observations numbers() {
    return as(Observations.class);
  }

  /** What the file was taken for, what was read, the report and the Java that does it. */
  @Override
  public String toString() {
    return file
        + " is taken for "
        + what
        + "\nread: "
        + Proposals.words(value)
        + "\n"
        + String.join("\n", report)
        + "\nin Java: "
        + java;
  }
}
