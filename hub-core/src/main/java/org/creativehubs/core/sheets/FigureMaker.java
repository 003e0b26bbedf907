package org.creativehubs.core.sheets;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Makes a fact of each row of figures of a document. */
final class FigureMaker implements SheetReading.Maker<List<DocumentFact>> {

  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)\\s*(?:to|\\u2013|-|/)\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)");
  private static final Ratio ONE = Ratio.ONE;

  private record Made(SheetLine line, DocumentFact fact) {}

  private final SheetReading reading;
  private final Map<String, Made> made = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  FigureMaker(SheetReading reading) {
    this.reading = reading;
  }

  @Override
  public void row(SheetLine line) {
    DocumentFact.Builder fact = DocumentFact.builder();
    String id = SheetLine.key(line.given(SheetRole.ID).orElse("row " + line.number()));
    fact.id(id).measure(line.needed(SheetRole.MEASURE)).section(line.needed(SheetRole.SECTION));
    Optional<String> unit = value(line, fact);
    fact.population(line.given(SheetRole.POPULATION)).within(line.given(SheetRole.WITHIN));
    fact.place(line.given(SheetRole.PLACE)).relation(relation(line));
    fact.roundedTo(line.ratio(SheetRole.ROUNDED_TO));
    dates(line, fact);
    list(line, SheetRole.PARTS, part -> fact.addParts(SheetLine.key(part)));
    list(line, SheetRole.ITEMS, fact::addItems);
    fact.reading(line.given(SheetRole.READING));
    list(line, SheetRole.OTHER_READINGS, other -> reading(line, other, unit, fact));
    Integer before = lines.putIfAbsent(id, line.number());
    if (before != null) {
      line.fault(SheetRole.ID, Fault.DUPLICATE, "differ from that on line " + before, "");
    }
    if (!line.isFaulty()) {
      made.put(id, new Made(line, fact.build()));
    }
  }

  /** Sets value and unit; the unit of the column, with what the cell says of it. */
  private Optional<String> value(SheetLine line, DocumentFact.Builder fact) {
    Optional<String> column = line.given(SheetRole.UNIT);
    Optional<String> text = line.given(SheetRole.VALUE);
    if (text.isEmpty()) {
      return column;
    }
    Optional<FigureText> figure = FigureText.read(text.get(), reading.locale());
    if (figure.isEmpty()) {
      line.fault(
          SheetRole.VALUE,
          Fault.MALFORMED,
          "be a number such as 450, over 450, 40-50% or \u00a35m+",
          "the number with its qualifier and unit alone");
      return column;
    }
    if (figure.get().contradicts(column)) {
      line.fault(
          SheetRole.UNIT,
          Fault.INCONSISTENT,
          "be the unit that the value names: " + figure.get().unit(Optional.empty()).orElse(""),
          "");
    }
    Optional<String> unit = figure.get().unit(column);
    if (unit.isEmpty()) {
      reading.count("figures without a unit, which count as plain numbers: {}");
    }
    QualifiedNumber number = figure.get().numberIn(unit);
    if (unit.filter("%"::equals).isPresent() && isBelowOne(number)) {
      reading.count("values from 0 to 1 with the unit %, which count as less than 1 %: {}");
    }
    fact.value(number).unit(unit.orElse(FindingFigure.NUMBER));
    return Optional.of(unit.orElse(FindingFigure.NUMBER));
  }

  private static Optional<ClaimRelation> relation(SheetLine line) {
    try {
      return line.given(SheetRole.RELATION).map(ClaimRelation::parse);
    } catch (InvalidValueException unknown) {
      line.fault(SheetRole.RELATION, unknown.code(), unknown.rule(), "");
      return Optional.empty();
    }
  }

  private static boolean isBelowOne(QualifiedNumber number) {
    return number.signum() > 0 && number.value().compareTo(ONE) < 0;
  }

  /** A date as exactly as it is given; of a period such as 2013-2018 both. */
  private void dates(SheetLine line, DocumentFact.Builder fact) {
    Optional<String> text = line.given(SheetRole.DATE);
    Optional<Matcher> years = text.map(String::strip).map(YEARS::matcher).filter(Matcher::matches);
    if (years.isPresent() && PartialDateText.read(text.get().strip()).isEmpty()) {
      fact.on(PartialDateText.read(years.get().group(1)));
      fact.to(PartialDateText.read(years.get().group(2)));
      return;
    }
    fact.on(date(line, SheetRole.DATE)).to(date(line, SheetRole.END));
  }

  private Optional<PartialDate> date(SheetLine line, SheetRole role) {
    Optional<String> text = line.given(role);
    Optional<PartialDate> part = text.map(String::strip).flatMap(PartialDateText::read);
    return part.isPresent() || text.isEmpty() ? part : line.day(role).map(PartialDate::of);
  }

  private void reading(
      SheetLine line, String text, Optional<String> unit, DocumentFact.Builder fact) {
    int colon = text.lastIndexOf(':');
    Optional<FigureText> figure =
        colon < 1 ? Optional.empty() : FigureText.read(text.substring(colon + 1), reading.locale());
    boolean isSame = figure.filter(found -> !found.contradicts(unit)).isPresent();
    if (!isSame) {
      line.fault(
          SheetRole.OTHER_READINGS,
          Fault.MALFORMED,
          "read like whole group: 1980, in the unit of the value",
          "");
      return;
    }
    FigureText found = figure.orElseThrow();
    Optional<String> own = found.unit(unit);
    if (!own.equals(unit)) {
      line.fault(
          SheetRole.OTHER_READINGS,
          Fault.INCONSISTENT,
          "be in the unit of the value: " + unit.orElse(FindingFigure.NUMBER),
          "");
      return;
    }
    fact.putOtherReadings(text.substring(0, colon).strip(), found.number());
  }

  private static void list(SheetLine line, SheetRole role, Consumer<String> each) {
    line.given(role).ifPresent(text -> LIST.split(text).forEach(each));
  }

  /** A row whose part is no row is left out, and so are those that name it in turn. */
  @Override
  public @Nullable List<DocumentFact> finish() {
    boolean isMore = true;
    while (isMore) {
      Optional<Made> lost =
          made.values().stream()
              .filter(one -> !made.keySet().containsAll(one.fact().parts()))
              .findFirst();
      lost.ifPresent(this::refuse);
      isMore = lost.isPresent();
    }
    return made.isEmpty() ? null : made.values().stream().map(Made::fact).toList();
  }

  private void refuse(Made lost) {
    List<String> unknown = new ArrayList<>(lost.fact().parts());
    unknown.removeAll(made.keySet());
    made.remove(lost.fact().id());
    lost.line()
        .fault(
            SheetRole.PARTS,
            Fault.UNKNOWN_CODE,
            "be ids of rows that can be used; not one: " + String.join(", ", unknown),
            "");
  }

  /** Dates as exactly as they are given. */
  private static final class PartialDateText {

    private static final Pattern FORM = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private PartialDateText() {}

    static Optional<PartialDate> read(String text) {
      try {
        return FORM.matcher(text).matches()
            ? Optional.of(PartialDate.parse(text))
            : Optional.empty();
      } catch (InvalidValueException noDate) {
        return Optional.empty();
      }
    }
  }
}
