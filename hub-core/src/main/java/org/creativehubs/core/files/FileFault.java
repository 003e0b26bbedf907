package org.creativehubs.core.files;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Something in a file that cannot be read, where it first stands, and what to say about it. */
@HubValue
@Value.Immutable
public abstract class FileFault {

  FileFault() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The line on which it first stands, from 1; 0 for the file as a whole. */
  public abstract int line();

  /** The address in a workbook, such as {@code D12}; not blank, absent in other files. */
  public abstract Optional<String> cell();

  /** The heading of the column, or the number of the field; not blank, absent for a whole line. */
  public abstract Optional<String> column();

  /** The kind of fault. */
  public abstract Fault code();

  /** The rule, to be read after "must"; not blank. */
  public abstract String rule();

  /** What stands there, such as {@code ..}. */
  public abstract String value();

  /** What to say to the layout to get past it, as code; not blank, absent where nothing helps. */
  public abstract Optional<String> say();

  /** In how many more places the same stands; zero or more. */
  @Value.Default
  public int others() {
    return 0;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(line(), "line");
    cell().ifPresent(cell -> Check.notBlank(cell, "cell"));
    column().ifPresent(column -> Check.notBlank(column, "column"));
    Check.notBlank(rule(), "rule");
    say().ifPresent(say -> Check.notBlank(say, "say"));
    Check.notNegative(others(), "others");
  }

  /** The cell or line, and the column; or the file. */
  public final String place() {
    return line() == 0
        ? column().map(column -> "column " + column).orElse("the file")
        : cell().map(cell -> "cell " + cell).orElse("line " + line())
            + column().map(column -> ", column " + column).orElse("");
  }

  final InvalidValueException thrown() {
    return new InvalidValueException(code(), place(), rule() + advice(), value());
  }

  private String advice() {
    return say().map(say -> " (say " + say + ")").orElse("");
  }

  /** The place, the rule, what stands there, and what to say, in one line. */
  @Override
  public final String toString() {
    String more = others() == 0 ? "" : " (" + places() + ")";
    return thrownMessage() + more + say().map(say -> "; say " + say).orElse("");
  }

  private String thrownMessage() {
    return String.valueOf(new InvalidValueException(code(), place(), rule(), value()).getMessage());
  }

  private String places() {
    return "and in " + Show.number(others()) + (others() == 1 ? " more place" : " more places");
  }

  /** Builds a {@link FileFault}. */
  public static final class Builder extends ImmutableFileFault.Builder {
    Builder() {}
  }
}
