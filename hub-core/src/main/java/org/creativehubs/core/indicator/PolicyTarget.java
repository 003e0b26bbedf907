package org.creativehubs.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What a policy or plan wants to reach by a date: a level, or so much on top of a baseline. One of
 * the two is given, and not both.
 */
@HubValue
@Value.Immutable
public abstract class PolicyTarget {

  PolicyTarget() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** The unit, {@code share} for a decimal fraction; not blank. */
  public abstract String unit();

  /** The number at the start; any number. */
  public abstract Optional<QualifiedNumber> baseline();

  /** When the baseline held. */
  public abstract Optional<PartialDate> baselineAt();

  /** What is to be reached, any number; absent where {@link #additional()} is given. */
  public abstract Optional<QualifiedNumber> level();

  /** What is added to the baseline, any number; absent where {@link #level()} is given. */
  public abstract Optional<QualifiedNumber> additional();

  /** By when, as exactly as is known; not before the baseline. */
  public abstract Optional<PartialDate> by();

  /** The horizon in years, greater than zero; absent where it is not given. */
  public abstract OptionalInt horizonYears();

  /** The area of results it belongs to. */
  public abstract Optional<ResultArea> area();

  /** Whom or what it describes, where that is narrower than its context; not blank. */
  public abstract Optional<String> population();

  /** What is already identified that would be added by then, in {@link #unit()}. */
  public abstract List<Figure> pipeline();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(measure(), "measure"),
        () -> Check.notBlank(unit(), "unit"),
        () -> population().ifPresent(population -> Check.notBlank(population, "population")),
        () -> Check.exactlyOne(additional(), "additional", level(), "level"),
        () -> horizonYears().ifPresent(y -> Check.positive(y, "horizonYears")));
    for (int i = 0; i < pipeline().size(); i++) {
      String unit = pipeline().get(i).unit();
      Check.that(
          unit.equals(unit()),
          Fault.INCONSISTENT,
          "pipeline[" + i + "].unit",
          "be " + unit() + " as of the target",
          unit);
    }
    if (by().isPresent() && baselineAt().isPresent()) {
      PartialDate start = baselineAt().get();
      Check.that(
          !by().get().isBefore(start),
          Fault.INCONSISTENT,
          "by",
          "not be before baselineAt " + start,
          by().get());
    }
  }

  /** The number to be reached: the level, or the baseline and what is added; empty without one. */
  public final Optional<QualifiedNumber> reached() {
    return level().isPresent()
        ? level()
        : baseline().flatMap(start -> additional().map(start::plus));
  }

  /**
   * What has to be added to the baseline: as it is stated, or the level less the baseline.
   *
   * @return the number; empty where there is a level and no baseline
   */
  public final Optional<QualifiedNumber> toBeAdded() {
    return additional().isPresent()
        ? additional()
        : baseline().flatMap(start -> level().map(end -> end.minus(start)));
  }

  /** Builds a {@link PolicyTarget}. */
  public static final class Builder extends ImmutablePolicyTarget.Builder {
    Builder() {}
  }
}
