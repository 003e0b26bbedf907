package org.creativehubs.core.files;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A mark or flag that a file has, what it was taken for, and how often it stands there. */
@HubValue
@Value.Immutable
public abstract class MarkMet {

  MarkMet() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The column of flags; not blank, absent if it stands in or behind the place of a number. */
  public abstract Optional<String> column();

  /** What stands there; empty for an empty field. */
  public abstract String text();

  /**
   * What it was taken for, in words such as {@code suppressed} or {@code no meaning}; not blank.
   */
  public abstract String meaning();

  /** How often; at least 1. */
  public abstract long count();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    column().ifPresent(column -> Check.notBlank(column, "column"));
    Check.notBlank(meaning(), "meaning");
    Check.atLeast(count(), 1, "count");
  }

  /** Where, what, its meaning and how often, in one line. */
  @Override
  public final String toString() {
    String where = column().map(column -> column + " ").orElse("");
    String what = text().isEmpty() ? "empty" : text();
    return where
        + what
        + ": "
        + meaning()
        + ", "
        + Show.number((double) count())
        + (count() == 1 ? " time" : " times");
  }

  /** Builds a {@link MarkMet}. */
  public static final class Builder extends ImmutableMarkMet.Builder {
    Builder() {}
  }
}
