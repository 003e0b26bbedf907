package org.creativehubs.core.indicator;

import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A number by its parts along one dimension, such as new enterprises by who leads them, or floor
 * space by sub-sector. Parts that do not make up the whole are kept as they are given.
 */
@HubValue
@Value.Immutable
public abstract class Breakdown {

  Breakdown() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** What distinguishes the parts, such as {@code gender}; not blank. */
  public abstract String dimension();

  /** The unit of the parts, {@code share} for decimal fractions; not blank. */
  public abstract String unit();

  /** Whether the parts may have members in common. */
  public abstract PartsRelation relation();

  /** The parts by name, none blank; at least one, each zero or more. */
  public abstract Map<String, QualifiedNumber> parts();

  /**
   * What all is, in the unit of the parts: 1 for shares of everything. Zero or more; absent where
   * the document neither gives nor implies it.
   */
  public abstract Optional<QualifiedNumber> whole();

  /** Whom or what it describes, where that is narrower than its context; not blank. */
  public abstract Optional<String> population();

  /** When it held, as exactly as the document says. */
  public abstract Optional<PartialDate> asOf();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(measure(), "measure"),
        () -> Check.notBlank(dimension(), "dimension"),
        () -> Check.notBlank(unit(), "unit"),
        () -> population().ifPresent(population -> Check.notBlank(population, "population")),
        () -> Check.notEmpty(parts().keySet(), "parts"));
    Check.together(
        () -> parts().forEach(Breakdown::checkPart),
        () -> whole().ifPresent(all -> Check.notNegative(all, "whole")));
  }

  private static void checkPart(String name, QualifiedNumber part) {
    Check.notBlank(name, "parts");
    Check.notNegative(part, "parts[" + name + "]");
  }

  /** What the parts add up to; empty where they overlap, for then the sum means nothing. */
  public final Optional<QualifiedNumber> sum() {
    return relation() == PartsRelation.OVERLAPPING
        ? Optional.empty()
        : parts().values().stream().reduce(QualifiedNumber::plus);
  }

  /** Builds a {@link Breakdown}. */
  public static final class Builder extends ImmutableBreakdown.Builder {
    Builder() {}
  }
}
