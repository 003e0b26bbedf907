package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** The growth of an industry in a region, or of the whole region, taken apart. */
@HubValue
@Value.Immutable
public abstract class ShiftShareLine {

  ShiftShareLine() {}

  /** The region; not blank. */
  public abstract String region();

  /** The industry; not blank, absent for all industries together. */
  public abstract Optional<String> industry();

  /** The step between two dates, such as {@code 2015 to 2016}; absent for the whole time. */
  public abstract Optional<String> step();

  /** The count of the region at the start, in the unit of the tables; zero or more. */
  public abstract double first();

  /** The count of the region at the end, in the unit of the tables; zero or more. */
  public abstract double last();

  /** The count of the reference at the start, in the unit of the tables; zero or more. */
  public abstract double referenceFirst();

  /** The count of the reference at the end, in the unit of the tables; zero or more. */
  public abstract double referenceLast();

  /** What the method finds, each labelled by {@link ShiftComponent#words()}; at least one. */
  public abstract List<IndexValue> components();

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    industry().ifPresent(industry -> Check.notBlank(industry, "industry"));
    step().ifPresent(step -> Check.notBlank(step, "step"));
    count(first(), "first");
    count(last(), "last");
    count(referenceFirst(), "referenceFirst");
    count(referenceLast(), "referenceLast");
    Check.notEmpty(components(), "components");
    Check.distinct(components(), IndexValue::label, "components", "label");
  }

  private static void count(double count, String field) {
    Check.notNegative(count, field);
  }

  /**
   * One of the components.
   *
   * @param component which
   * @return a finite number; empty where it is undefined or the method does not find it
   */
  public final OptionalDouble value(ShiftComponent component) {
    return find(component).map(IndexValue::value).orElse(OptionalDouble.empty());
  }

  /**
   * A component with its reason where it is undefined.
   *
   * @param component which
   * @return the component; empty if the method does not find it
   */
  public final Optional<IndexValue> find(ShiftComponent component) {
    return components().stream()
        .filter(value -> value.label().equals(component.words()))
        .findFirst();
  }

  /** Region, industry and step in words. */
  final String subject() {
    return industry().map(industry -> industry + " in ").orElse("")
        + region()
        + step().map(step -> ", " + step).orElse("");
  }

  static final class Builder extends ImmutableShiftShareLine.Builder {
    Builder() {}
  }
}
