package org.creativehubs.core.finding;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** A part of somebody else's record that could not be used, where it stands, and why. */
@HubValue
@Value.Immutable
public abstract class RecordFault {

  RecordFault() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where it stands, such as {@code contents[2].schedules[0].opens_at}; not blank. */
  public abstract String path();

  /** The kind of fault. */
  public abstract Fault code();

  /** What it must do to be used, to be read after "must"; not blank. */
  public abstract String rule();

  /** What stands there, such as {@code 25:00}. */
  public abstract String value();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(path(), "path");
    Check.notBlank(rule(), "rule");
  }

  /** Path, rule and what stands there, in one line. */
  @Override
  public final String toString() {
    return String.valueOf(new InvalidValueException(code(), path(), rule(), value()).getMessage());
  }

  /** Builds a {@link RecordFault}. */
  public static final class Builder extends ImmutableRecordFault.Builder {
    Builder() {}
  }
}
