package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Makes evidence of records of what an agreement promises. */
final class EvidenceMaker implements SheetReading.Maker<List<Evidence>> {

  private static final Pattern PART_OF_DATE =
      Pattern.compile("(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?");

  private final SheetReading reading;
  private final List<Evidence> evidence = new ArrayList<>();

  EvidenceMaker(SheetReading reading) {
    this.reading = reading;
  }

  @Override
  public void row(SheetLine line) {
    Evidence.Builder piece = Evidence.builder();
    String obligation = SheetLine.key(line.needed(SheetRole.OBLIGATION));
    piece.obligation(obligation);
    Optional<QualifiedNumber> value = value(line);
    value.ifPresent(piece::value);
    piece.kind(kind(line));
    line.given(SheetRole.UNIT).ifPresent(piece::unit);
    date(line, SheetRole.DATE).ifPresent(piece::asOf);
    period(line).or(() -> heldOn(line)).ifPresent(piece::period);
    piece.statement(
        line.given(SheetRole.DESCRIPTION)
            .orElseGet(() -> obligation + ": " + line.given(SheetRole.VALUE).orElse("")));
    String place = "line " + line.number();
    Optional<String> document = line.given(SheetRole.SOURCE);
    piece.source(document.map(Source::of).orElseGet(() -> Source.of(reading.name(), place)));
    if (value.isEmpty() && !line.isFaulty()) {
      line.fault(SheetRole.VALUE, Fault.EMPTY, "be given", "in the sheet the number, or no row");
    }
    if (!line.isFaulty()) {
      evidence.add(piece.build());
    }
  }

  /** What took place on a day, or in a month or year, counts for that time alone. */
  private static Optional<DateRange> heldOn(SheetLine line) {
    return date(line, SheetRole.HELD_ON)
        .map(date -> DateRange.ofInclusive(date.earliest(), date.latest()));
  }

  /** A day, or a month or year as 2026-08 or 2026. */
  private static Optional<PartialDate> date(SheetLine line, SheetRole role) {
    Optional<String> text = line.given(role);
    return text.filter(words -> PART_OF_DATE.matcher(words).matches()).isPresent()
        ? text.map(PartialDate::parse)
        : line.day(role).map(PartialDate::of);
  }

  /** A number, or one with a word before it such as over. */
  private static Optional<QualifiedNumber> value(SheetLine line) {
    Optional<String> text = line.given(SheetRole.VALUE);
    if (text.filter(words -> !words.isEmpty() && Character.isLetter(words.charAt(0))).isPresent()) {
      try {
        return Optional.of(QualifiedNumber.parse(text.get()));
      } catch (InvalidValueException e) {
        line.fault(SheetRole.VALUE, e.code(), e.rule(), "");
        return Optional.empty();
      }
    }
    return line.ratio(SheetRole.VALUE).map(EvidenceMaker::exactly);
  }

  private static QualifiedNumber exactly(Ratio number) {
    return QualifiedNumber.of(Qualifier.EXACT, number);
  }

  private EvidenceKind kind(SheetLine line) {
    Optional<String> text = line.given(SheetRole.BASIS);
    Optional<EvidenceKind> kind =
        text.flatMap(word -> SheetWords.one(EvidenceKind.class, word))
            .filter(any -> any != EvidenceKind.CAPACITY);
    if (text.isPresent() && kind.isEmpty()) {
      String rule = "be measured or reported; what a duty would yield is no record";
      line.fault(SheetRole.BASIS, Fault.UNKNOWN_CODE, rule, "");
    }
    if (text.isEmpty()) {
      reading.count("records that do not say how they were obtained, and count as reported: {}");
    }
    return kind.orElse(EvidenceKind.REPORTED);
  }

  private static Optional<DateRange> period(SheetLine line) {
    Optional<LocalDate> start = line.day(SheetRole.START);
    Optional<LocalDate> end = line.day(SheetRole.END);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      line.fault(SheetRole.END, Fault.INCONSISTENT, "be on or after the start " + start.get(), "");
      return Optional.empty();
    }
    if (start.isPresent() != end.isPresent() && !line.isFaulty()) {
      SheetRole absent = start.isPresent() ? SheetRole.END : SheetRole.START;
      line.fault(absent, Fault.EMPTY, "be given with the other day of the period", "");
    }
    return start.flatMap(first -> end.map(last -> DateRange.ofInclusive(first, last)));
  }

  @Override
  public List<Evidence> finish() {
    return List.copyOf(evidence);
  }
}
