package org.creativehubs.core.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A row of figures that somebody wrote out of a document: what is said, the number with its
 * qualifier and unit, of whom, where and when, and the section. {@link Sheets#figures} reads them.
 */
@HubValue
@Value.Immutable
public abstract class FigureRow {

  FigureRow() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Its key, by which other rows name it; not blank, {@code row 7} of line 7 where the sheet has
   * none.
   */
  public abstract String id();

  /** What is counted or measured, what happens, or what is promised; not blank. */
  public abstract String measure();

  /** The number with its qualifier, in {@link #unit()}; any number. */
  public abstract Optional<QualifiedNumber> value();

  /**
   * The unit as the cell and the column of units say it, such as {@code GBP million}; not blank,
   * and given with a value only.
   */
  public abstract Optional<String> unit();

  /** What the value is rounded to, in its unit; above zero. */
  public abstract Optional<Ratio> roundedTo();

  /** Whom or what it describes; not blank. */
  public abstract Optional<String> population();

  /** The population that {@link #population()} is a part of; not blank. */
  public abstract Optional<String> within();

  /** Where it holds; not blank. */
  public abstract Optional<String> place();

  /** The date it is of, or the first one of a period. */
  public abstract Optional<PartialDate> on();

  /** The last date of its period. */
  public abstract Optional<PartialDate> to();

  /** The section of the document; not blank. */
  public abstract String section();

  /** The word for how it stands to {@link #parts()} or {@link #items()}; not blank. */
  public abstract Optional<String> relation();

  /** The ids of the rows that it is compared with, in their order. */
  public abstract List<String> parts();

  /** What is listed, or given of what is promised, each in a few words. */
  public abstract List<String> items();

  /** How the value is read, where it can be read in several ways; not blank. */
  public abstract Optional<String> reading();

  /** Its values under other readings, in {@link #unit()}, by the reading in a few words. */
  public abstract Map<String, QualifiedNumber> otherReadings();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(measure(), "measure"),
        () -> Check.notBlank(section(), "section"),
        () -> unit().ifPresent(unit -> Check.notBlank(unit, "unit")),
        () -> roundedTo().ifPresent(step -> Check.positive(step, "roundedTo")),
        () -> population().ifPresent(whom -> Check.notBlank(whom, "population")),
        () -> within().ifPresent(whole -> Check.notBlank(whole, "within")),
        () -> place().ifPresent(where -> Check.notBlank(where, "place")),
        () -> relation().ifPresent(word -> Check.notBlank(word, "relation")),
        () -> reading().ifPresent(words -> Check.notBlank(words, "reading")),
        () -> Check.texts(items(), "items"),
        () -> Check.givenOnlyIf(unit(), "unit", value().isPresent(), "value is"));
  }

  /** Builds a {@link FigureRow}. */
  public static final class Builder extends ImmutableFigureRow.Builder {
    Builder() {}
  }
}
