package org.creativehubs.core.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Reads facts of a document, one from each row; a row with a fault is refused as a whole. */
final class DocumentFactsReader implements RowsReader<List<DocumentFact>> {

  private static final int SECTION = 2;
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

  /** What a row may have besides, in the order of the columns. */
  private static final ImmutableList<String> FURTHER =
      ImmutableList.of(
          "value",
          "unit",
          "roundedTo",
          "population",
          "within",
          "place",
          "on",
          "to",
          "relation",
          "parts",
          "items",
          "reading",
          "otherReadings");

  private final ImmutableList.Builder<DocumentFact> facts = ImmutableList.builder();
  private final Map<Integer, InvalidValueException> refused = new TreeMap<>();

  @Override
  public List<FileField> fields() {
    ImmutableList.Builder<FileField> fields = ImmutableList.builder();
    fields.add(FileField.label("id"), FileField.label("measure"), FileField.label("section"));
    FURTHER.forEach(role -> fields.add(FileField.label(role).optional()));
    return fields.build();
  }

  @Override
  public void row(FileRow row) {
    try {
      facts.add(fact(row));
    } catch (InvalidValueException fault) {
      refused.put(row.line(), fault);
    }
  }

  private static DocumentFact fact(FileRow row) {
    DocumentFact.Builder fact = DocumentFact.builder();
    fact.id(row.label(0)).measure(row.label(1)).section(row.label(SECTION));
    fact.value(read(row, "value", QualifiedNumber::parse)).unit(text(row, "unit"));
    fact.roundedTo(read(row, "roundedTo", Ratio::parse));
    fact.population(text(row, "population")).within(text(row, "within"));
    fact.place(text(row, "place")).reading(text(row, "reading"));
    fact.on(read(row, "on", PartialDate::parse)).to(read(row, "to", PartialDate::parse));
    fact.relation(read(row, "relation", ClaimRelation::parse));
    list(row, "parts", fact::addParts);
    list(row, "items", fact::addItems);
    list(row, "otherReadings", other -> reading(other, fact));
    return fact.build();
  }

  private static void reading(String text, DocumentFact.Builder fact) {
    int colon = text.lastIndexOf(':');
    Check.that(colon > 0, Fault.MALFORMED, "otherReadings", "read like whole group: 1980", text);
    fact.putOtherReadings(
        text.substring(0, colon).strip(), QualifiedNumber.parse(text.substring(colon + 1).strip()));
  }

  private static <T> Optional<T> read(FileRow row, String role, Function<String, T> parse) {
    return text(row, role).map(parse);
  }

  private static void list(FileRow row, String role, Consumer<String> each) {
    text(row, role).ifPresent(text -> LIST.split(text).forEach(each));
  }

  private static Optional<String> text(FileRow row, String role) {
    return Optional.of(row.label(SECTION + 1 + FURTHER.indexOf(role)).strip())
        .filter(text -> !text.isEmpty());
  }

  @Override
  public List<DocumentFact> finish(ReadNotes notes) {
    refused.forEach(
        (line, fault) ->
            notes.fault(
                line,
                fault.code(),
                fault.field() + " must " + fault.rule(),
                String.valueOf(fault.value()),
                "what the row is meant to say"));
    return facts.build();
  }
}
