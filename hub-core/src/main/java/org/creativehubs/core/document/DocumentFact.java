package org.creativehubs.core.document;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * One thing that a document says in one of its sections: a figure, an event with its date, or
 * something that it promises to give. Two figures are compared only if measure, population, place
 * and time are the same words, and their units of one kind.
 */
@HubValue
@Value.Immutable
public abstract class DocumentFact {

  private static final Set<ClaimRelation> LISTS =
      Sets.immutableEnumSet(ClaimRelation.COUNT, ClaimRelation.PROMISED);

  DocumentFact() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads facts from a table with a row for each. What is needed has the roles {@code id}, {@code
   * measure} and {@code section}; what a row may have besides {@code value} (such as over 450),
   * {@code unit}, {@code roundedTo}, {@code population}, {@code within}, {@code place}, {@code on},
   * {@code to}, {@code relation} and {@code reading}, each as in JSON, and {@code parts}, {@code
   * items} and {@code otherReadings} (such as whole group: 1980), with semicolons between them. A
   * sheet that a person wrote, CSV or a workbook, whose headings are in words of their own, is read
   * by {@code Sheets.figures}.
   *
   * @param file the file, with what it is
   * @return the facts in the order of the rows, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<List<DocumentFact>> read(DataFile file) {
    return file.read(new DocumentFactsReader());
  }

  /** An id, by which others name it as a part; not blank. */
  public abstract String id();

  /** What is counted or measured, what happens, or what is promised; not blank. */
  public abstract String measure();

  /**
   * The number with its qualifier, in {@link #unit()}; any number. Absent of an event, and of what
   * is promised without a number.
   */
  public abstract Optional<QualifiedNumber> value();

  /**
   * The unit, given with a value only; not blank. Areas in m2, ft2 or ha, money in a currency such
   * as GBP, GBP million or GBP bn, months and years, {@code share} and {@code %}, and any unit with
   * thousand, million or billion before or after it are converted; others are words.
   */
  public abstract Optional<String> unit();

  /**
   * What the value is rounded to, in its unit, such as 0.1; above zero, with an exact value only.
   * It then stands for all numbers within half of that on either side.
   */
  public abstract Optional<Ratio> roundedTo();

  /** Whom or what it describes, where that is narrower than the document; not blank. */
  public abstract Optional<String> population();

  /**
   * The population that {@link #population()} is a part of; not blank. The part cannot be more than
   * a whole of the same measure, nor can its share be above 1.
   */
  public abstract Optional<String> within();

  /** Where it holds, where that is narrower than the document; not blank. */
  public abstract Optional<String> place();

  /** The date it is of, or the first one of a period, as exactly as the document says. */
  public abstract Optional<PartialDate> on();

  /** The last date of its period; not before {@link #on()}, with it only. */
  public abstract Optional<PartialDate> to();

  /** The section of the document it stands in; not blank. */
  public abstract String section();

  /**
   * How the document says that it stands to {@link #parts()} or {@link #items()}; any but AWARDS.
   * PROMISED is of what is to be given, COUNT of what is listed: both have items.
   */
  public abstract Optional<ClaimRelation> relation();

  /** The ids of facts that {@link #relation()} compares it with, in their order. */
  public abstract List<String> parts();

  /**
   * What the document lists, or gives of what it promises, each in a few words; with COUNT and
   * PROMISED only.
   */
  public abstract List<String> items();

  /** How the value is read, where the document can be read in several ways; not blank. */
  public abstract Optional<String> reading();

  /**
   * Its values under other readings, by the reading in a few words; with {@link #reading()} only.
   */
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
        () -> population().ifPresent(whom -> Check.notBlank(whom, "population")),
        () -> within().ifPresent(whole -> Check.notBlank(whole, "within")),
        () -> place().ifPresent(where -> Check.notBlank(where, "place")),
        () -> reading().ifPresent(words -> Check.notBlank(words, "reading")),
        () -> Check.texts(items(), "items"),
        () -> Check.givenExactlyIf(unit(), "unit", value().isPresent(), "value is"),
        () -> Check.givenIf(population(), "population", within().isPresent(), "within is"),
        () -> Check.givenIf(reading(), "reading", !otherReadings().isEmpty(), "otherReadings are"),
        () -> Check.givenIf(value(), "value", !otherReadings().isEmpty(), "otherReadings are"),
        () -> Check.givenIf(value(), "value", needsValue(), "relation compares numbers"),
        () -> Check.givenOnlyIf(to(), "to", on().isPresent(), "on is"),
        () -> Check.givenIf(relation(), "relation", !parts().isEmpty(), "parts are"));
    roundedTo().ifPresent(this::checkRounding);
    if (to().isPresent()) {
      Check.notBefore(to().get().latest(), "to", on().orElseThrow().earliest(), "on");
    }
    Check.that(
        value().isPresent() || on().isPresent() || isPromise(),
        Fault.INCONSISTENT,
        "value",
        "be given, or a date, or what is promised",
        "missing");
    Check.that(
        relation().filter(ClaimRelation.AWARDS::equals).isEmpty(),
        Fault.OUT_OF_RANGE,
        "relation",
        "be any but AWARDS",
        "AWARDS");
    Check.that(
        items().isEmpty() || isPromise(),
        Fault.INCONSISTENT,
        "items",
        "be given only if relation is COUNT or PROMISED",
        items().size());
  }

  private void checkRounding(Ratio step) {
    Check.positive(step, "roundedTo");
    Check.givenOnlyIf(
        roundedTo(),
        "roundedTo",
        value().filter(QualifiedNumber::isExact).isPresent(),
        "value is exact");
  }

  private boolean needsValue() {
    return relation().isPresent()
        && !isPromise()
        && relation().filter(ClaimRelation.AFTER::equals).isEmpty();
  }

  /** Whether it is a number of items, which are given or promised. */
  public final boolean isPromise() {
    return relation().filter(LISTS::contains).isPresent();
  }

  /** Builds a {@link DocumentFact}. */
  public static final class Builder extends ImmutableDocumentFact.Builder {
    Builder() {}
  }
}
