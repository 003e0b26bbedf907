package org.creativehubs.metrics.regression;

import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is known of an area, or of an area in a year. */
@HubValue
@Value.Immutable
public abstract class AreaRow {

  private static final double LEAST = 1e-50;
  private static final double MOST = 1e50;

  AreaRow() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An area with its values.
   *
   * @param area the area; not blank
   * @param values what is known of it, by column; each zero or of a size in [1e-50, 1e50]
   * @return the row
   */
  public static AreaRow of(String area, Map<String, Double> values) {
    return builder().area(area).values(values).build();
  }

  /** The area; not blank. */
  public abstract String area();

  /** The year or other period, such as {@code 2024} or {@code 2024/25}; not blank. */
  public abstract Optional<String> year();

  /**
   * What is known, by the name of the column; each zero or of a size in [1e-50, 1e50]. What is not
   * known is left out.
   */
  public abstract Map<String, Double> values();

  /** The groups that it belongs to, such as {@code country: Wales}; no name or group blank. */
  public abstract Map<String, String> groups();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(area(), "area");
    year().ifPresent(year -> Check.notBlank(year, "year"));
    Check.texts(values().keySet(), "values");
    values()
        .forEach(
            (column, value) -> {
              String field = "values[" + column + "]";
              Check.finite(value, field);
              Check.that(isInRange(value), field, "be zero or of a size in [1e-50, 1e50]", value);
            });
    Check.texts(groups().keySet(), "groups");
    Check.texts(groups().values(), "groups");
  }

  static boolean isInRange(double value) {
    double size = Math.abs(value);
    return size == 0 || (size >= LEAST && size <= MOST);
  }

  /** Builds an {@link AreaRow}. */
  public static final class Builder extends ImmutableAreaRow.Builder {
    Builder() {}
  }
}
