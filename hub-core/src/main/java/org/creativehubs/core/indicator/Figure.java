package org.creativehubs.core.indicator;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A number as a document gives it, with everything needed to use it honestly. */
@HubValue
@Value.Immutable
public abstract class Figure {

  Figure() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted or measured; not blank. */
  public abstract String measure();

  /** The number with its qualifier, in {@link #unit()}; any number. */
  public abstract QualifiedNumber value();

  /** The unit, {@code share} for a decimal fraction; not blank. */
  public abstract String unit();

  /** When the figure held, as exactly as the document says; absent where it does not say. */
  public abstract Optional<PartialDate> asOf();

  /** Whom or what the figure describes, where that is narrower than its context; not blank. */
  public abstract Optional<String> population();

  /**
   * The population that {@link #population()} is a part of, as other figures and targets name it;
   * not blank. What is so said to be a part cannot be more than the whole.
   */
  public abstract Optional<String> within();

  /**
   * How the number is read where the document leaves open what it counts, or where it is no count,
   * such as {@code share of all businesses; no unit is given}; not blank.
   */
  public abstract Optional<String> reading();

  /** The document and the place in it. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(measure(), "measure"),
        () -> Check.notBlank(unit(), "unit"),
        () -> population().ifPresent(population -> Check.notBlank(population, "population")),
        () -> within().ifPresent(whole -> Check.notBlank(whole, "within")),
        () -> reading().ifPresent(reading -> Check.notBlank(reading, "reading")),
        () -> Check.givenIf(population(), "population", within().isPresent(), "within is"));
  }

  /** Measure, number and unit in one line, with the date, whom it is about, and the source. */
  @Override
  public final String toString() {
    return Show.line(
        "{}: {} {}{}{}{}{} [{}]",
        measure(),
        value(),
        unit(),
        asOf().map(date -> " (" + date + ")"),
        population().map(people -> ", " + people),
        within().map(whole -> " of " + whole),
        reading().map(reading -> " (read as " + reading + ")"),
        source());
  }

  /** Builds a {@link Figure}. */
  public static final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
