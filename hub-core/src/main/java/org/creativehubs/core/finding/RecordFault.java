package org.creativehubs.core.finding;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** A part of a record of somebody else's standard that could not be used, where it is, and why. */
@HubValue
@Value.Immutable
public abstract class RecordFault {

  RecordFault() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where it stands, such as {@code grants[7].amountAwarded}; not blank. */
  public abstract String path();

  /** The line of the file on which it stands, from 1; 0 where it is not known. */
  @Value.Default
  public int line() {
    return 0;
  }

  /** The kind of fault. */
  public abstract Fault code();

  /** The rule, to be read after "must"; not blank. */
  public abstract String rule();

  /** What stands there, such as {@code 1,000}; may be empty. */
  public abstract String value();

  /** What to do, such as {@code write it without commas}; not blank. */
  public abstract Optional<String> say();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(path(), "path");
    Check.notNegative(line(), "line");
    Check.notBlank(rule(), "rule");
    say().ifPresent(say -> Check.notBlank(say, "say"));
  }

  /** The fault as an exception. */
  public final InvalidValueException thrown() {
    return new InvalidValueException(code(), path(), rule(), value());
  }

  /** The path, the rule, what stands there and what to do, in one line. */
  @Override
  public final String toString() {
    return (line() == 0 ? "" : "line " + line() + ": ")
        + thrown().getMessage()
        + say().map(say -> "; " + say).orElse("");
  }

  /** Builds a {@link RecordFault}. */
  public static final class Builder extends ImmutableRecordFault.Builder {
    Builder() {}
  }
}
