package org.creativehubs.core.files;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a file writes beside a number, and what it means. */
@HubValue
@Value.Immutable
public abstract class FileFlag {

  FileFlag() {}

  /**
   * A flag in a column of its own.
   *
   * @param column the heading of the column of flags; not blank
   * @param text what stands in it; not blank
   * @param flag what it means
   * @return the flag
   */
  public static FileFlag of(String column, String text, CellFlag flag) {
    return new Builder().column(column.strip()).text(text.strip()).flag(flag).build();
  }

  /**
   * A flag in a column that some of these files have and others do not.
   *
   * @param column the heading of the column of flags; not blank
   * @param text what stands in it; not blank
   * @param flag what it means
   * @return the flag
   */
  public static FileFlag ifThere(String column, String text, CellFlag flag) {
    return of(column, text, flag).toBuilder().ifThere(true).build();
  }

  /**
   * A flag behind the number, with or without a blank between them, such as the {@code p} of {@code
   * 1300 p}.
   *
   * @param text what stands there, not blank; {@code ()} for brackets around the number
   * @param flag what it means
   * @return the flag
   */
  public static FileFlag behind(String text, CellFlag flag) {
    return new Builder().text(text.strip()).flag(flag).build();
  }

  /** The heading of the column of flags; not blank, absent if the flag stands behind the number. */
  public abstract Optional<String> column();

  /** What stands there, without blanks around it; not blank. */
  public abstract String text();

  /** What it means. */
  public abstract CellFlag flag();

  /** Whether a file may do without the column; no if left out. */
  @Value.Default
  public boolean ifThere() {
    return false;
  }

  /** A builder that holds these values, to change some of them. */
  final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    column().ifPresent(column -> Check.notBlank(column, "column"));
    Check.notBlank(text(), "text");
    Check.that(
        !ifThere() || column().isPresent(),
        Fault.INCONSISTENT,
        "ifThere",
        "be left out of a flag behind numbers",
        ifThere());
  }

  /** Where it stands, the text and what it means in one line. */
  @Override
  public final String toString() {
    return column().map(column -> column + " ").orElse("behind the number ")
        + text()
        + ": "
        + flag()
        + (ifThere() ? ", if the column is there" : "");
  }

  static final class Builder extends ImmutableFileFlag.Builder {
    Builder() {}
  }
}
