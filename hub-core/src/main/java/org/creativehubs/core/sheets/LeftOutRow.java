package org.creativehubs.core.sheets;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A row of a sheet that was left out, and why. */
@HubValue
@Value.Immutable
public abstract class LeftOutRow {

  LeftOutRow() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The line or row of the file, from 1. */
  public abstract int line();

  /** Why, such as {@code a total}; not blank. */
  public abstract String why();

  /** The first text that stands in it; not blank. */
  public abstract String text();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.atLeast(line(), 1, "line");
    Check.notBlank(why(), "why");
    Check.notBlank(text(), "text");
  }

  /** Line, text and reason in one line. */
  @Override
  public final String toString() {
    return "line " + line() + " (" + text() + "): " + why();
  }

  /** Builds a {@link LeftOutRow}. */
  public static final class Builder extends ImmutableLeftOutRow.Builder {
    Builder() {}
  }
}
