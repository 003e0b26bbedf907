package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the number of a cell, or what the file says of it. */
final class CellReader {

  private static final double SMALLEST_COUNT = 1e-100;
  private static final double LARGEST_COUNT = 1e100;

  private static final String NEGATIVE = "Observations.read(..) of values that may be negative";

  private final FileLayout layout;
  private final FileFaults faults;
  private final Numbers numbers;
  private final Map<String, FileMark> marks = new HashMap<>();
  private final Map<String, Long> met = new LinkedHashMap<>();
  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, CellFlag> bounds = new HashMap<>();
  private final CellAdvice advice;
  private final List<String> notThere = new ArrayList<>();
  private final boolean marksFirst;
  private final List<FlagColumn> columns = new ArrayList<>();
  private final FlagColumn behind;
  private final boolean hasBehind;

  /** What was said of the cell read last; null for a plain number. */
  @Nullable CellFlag flag;

  CellReader(FileLayout layout, Headings headings, FileFaults faults) {
    this.layout = layout;
    this.faults = faults;
    this.numbers = new Numbers(layout);
    this.advice = new CellAdvice(layout, numbers);
    layout.marks().forEach(mark -> marks.put(mark.text(), mark));
    this.marksFirst = layout.marks().stream().anyMatch(mark -> isNumber(mark.text()));
    Map<String, Map<String, CellFlag>> byColumn = new LinkedHashMap<>();
    for (FileFlag flag : layout.flags()) {
      byColumn
          .computeIfAbsent(flag.column().orElse(""), any -> new HashMap<>())
          .put(flag.text(), flag.flag());
    }
    this.behind = new FlagColumn(-1, null, byColumn.getOrDefault("", Map.of()));
    this.hasBehind = byColumn.containsKey("");
    byColumn.remove("");
    byColumn.forEach((heading, flags) -> column(heading, flags, headings));
  }

  private void column(String heading, Map<String, CellFlag> flags, Headings headings) {
    boolean mayLack =
        layout.flags().stream()
            .filter(flag -> flag.column().equals(Optional.of(heading)))
            .allMatch(FileFlag::ifThere);
    if (mayLack && headings.find(heading) < 0) {
      notThere.add(heading);
      return;
    }
    int column = headings.flags(heading, faults);
    if (column >= 0) {
      columns.add(new FlagColumn(column, heading, flags));
    }
  }

  private boolean isNumber(String text) {
    return !Double.isNaN(numbers.read(text.toCharArray(), 0, text.length(), false));
  }

  /** Whether what is a number as it stands may mean something else. */
  boolean marksFirst() {
    return marksFirst;
  }

  List<FlagColumn> columns() {
    return columns;
  }

  /** What the columns of flags say of the numbers of a row; null for nothing. */
  @Nullable CellFlag ofRow(CharRow row) {
    CellFlag found = null;
    for (FlagColumn flags : columns) {
      found = both(found, flags.flag(row.chars(), row.start(flags.column), row.end(flags.column)));
    }
    return found;
  }

  /** What two columns say together: one of an unknown number decides. */
  static @Nullable CellFlag both(@Nullable CellFlag found, @Nullable CellFlag one) {
    return found == null || (one != null && !one.isKnown()) ? one : found;
  }

  /**
   * Reads a cell that holds something.
   *
   * @param ofRow what the columns of flags say
   * @return the number; NaN where it is not known and {@link #flag} says why, or it is a fault
   */
  double read(
      CharRow row, int column, FileField field, Headings headings, @Nullable CellFlag ofRow) {
    flag = ofRow;
    if (ofRow != null && !ofRow.isKnown()) {
      return Double.NaN;
    }
    char[] chars = row.chars();
    int from = row.start(column);
    int to = row.end(column);
    double number = Double.NaN;
    if (!marksFirst && from < to) {
      number = numbers.read(chars, from, to, row.isQuoted(column));
    }
    if (Double.isNaN(number)) {
      number = marked(row, column, field, headings);
    }
    return Double.isNaN(number) ? number : checked(number, row, column, field, headings);
  }

  /** By a mark, by a flag behind the number, or as a number after all; else it is a fault. */
  private double marked(CharRow row, int column, FileField field, Headings headings) {
    String text = row.text(column);
    FileMark mark = marks.get(text);
    if (mark != null) {
      return ofMark(mark);
    }
    double number =
        numbers.read(row.chars(), row.start(column), row.end(column), row.isQuoted(column));
    if (!text.isEmpty() && !Double.isNaN(number)) {
      return number;
    }
    Optional<CellFlag> bound = below(text);
    if (bound.isPresent()) {
      flag = bound.get();
      return Double.NaN;
    }
    String plain = layout.dropped().isEmpty() ? text : withoutDropped(text);
    number = plain.equals(text) ? Double.NaN : read(plain);
    if (!Double.isNaN(number)) {
      return number;
    }
    int end = hasBehind ? CellAdvice.flagStart(text) : 0;
    return end > 0
        ? withFlagBehind(row, column, end, field, headings)
        : refused(row, column, field, headings, text);
  }

  private double read(String text) {
    return numbers.read(text.toCharArray(), 0, text.length(), true);
  }

  /** Without one of what says nothing before the number, and one behind it. */
  private String withoutDropped(String text) {
    String plain = text;
    for (String dropped : layout.dropped()) {
      if (plain.startsWith(dropped)) {
        plain = stripped(plain.substring(dropped.length()));
        break;
      }
    }
    for (String dropped : layout.dropped()) {
      if (plain.endsWith(dropped)) {
        return stripped(plain.substring(0, plain.length() - dropped.length()));
      }
    }
    return plain;
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && CharRow.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && CharRow.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private double ofMark(FileMark mark) {
    String meaning = mark.meaning();
    met(mark.text(), meaning);
    if (mark.flag().isPresent()) {
      flag = FlagColumn.marked(mark.flag().get(), mark.text());
      return Double.NaN;
    }
    return mark.number().orElse(Double.NaN);
  }

  /** Brackets around a number are a flag behind it, too. */
  private double withFlagBehind(
      CharRow row, int column, int end, FileField field, Headings headings) {
    String text = row.text(column);
    boolean isInBrackets = text.charAt(0) == '(';
    String mark = isInBrackets ? "()" : stripped(text.substring(end));
    String first =
        stripped(isInBrackets ? text.substring(1, text.length() - 1) : text.substring(0, end));
    FileMark known = marks.get(first);
    double number = read(first);
    if (isInBrackets && !behind.knows("()")) {
      return refused(row, column, field, headings, text);
    }
    if (known == null && Double.isNaN(number)) {
      return refused(row, column, field, headings, text);
    }
    CellFlag found = behind.flag(mark.toCharArray(), 0, mark.length());
    if (found != null && !found.isKnown()) {
      flag = found;
      return Double.NaN;
    }
    if (known != null) {
      return ofMark(known);
    }
    flag = found;
    return number;
  }

  private Optional<CellFlag> below(String text) {
    for (String sign : layout.below()) {
      if (text.startsWith(sign)) {
        char[] rest = text.substring(sign.length()).strip().toCharArray();
        double most = numbers.read(rest, 0, rest.length, false);
        if (most > 0 && most <= LARGEST_COUNT) {
          met(text, "below");
          return Optional.of(bounds.computeIfAbsent(text, any -> below(most, text)));
        }
      }
    }
    return Optional.empty();
  }

  private static CellFlag below(double most, String text) {
    return FlagColumn.marked(CellFlag.below(most), text);
  }

  private void met(String text, String meaning) {
    met.merge(text, 1L, Long::sum);
    meanings.putIfAbsent(text, meaning);
  }

  private double refused(CharRow row, int column, FileField field, Headings headings, String text) {
    boolean isUnreadable = text.indexOf('\uFFFD') >= 0;
    String rule = isUnreadable ? unreadable(layout) : "be a number such as " + numbers.example();
    faults.add(
        row.line(),
        headings.name(column),
        isUnreadable ? Fault.ENCODING : Fault.MALFORMED,
        rule,
        text.isEmpty() ? "empty" : text,
        isUnreadable ? ANOTHER_ENCODING : advice.of(text, field));
    return Double.NaN;
  }

  static final String ANOTHER_ENCODING = "encodedAs(\"windows-1252\")";

  static String unreadable(FileLayout layout) {
    return "be text in " + layout.encoding();
  }

  private double checked(
      double number, CharRow row, int column, FileField field, Headings headings) {
    if (field.isCount && !isCount(number)) {
      String rule = number < 0 ? "be >= 0" : "be 0 or from 1e-100 to 1e100";
      return out(row, column, headings, rule, number < 0 ? NEGATIVE : null);
    }
    return Double.isFinite(number)
        ? number
        : out(row, column, headings, "be a finite number", null);
  }

  private double out(
      CharRow row, int column, Headings headings, String rule, @Nullable String say) {
    faults.add(row.line(), headings.name(column), Fault.OUT_OF_RANGE, rule, row.text(column), say);
    flag = null;
    return Double.NaN;
  }

  private static boolean isCount(double number) {
    return (number >= SMALLEST_COUNT && number <= LARGEST_COUNT) || number == 0;
  }

  List<MarkMet> met() {
    List<MarkMet> all = new ArrayList<>();
    met.forEach(
        (text, count) ->
            all.add(
                MarkMet.builder()
                    .text(text)
                    .meaning(meanings.getOrDefault(text, ""))
                    .count(count)
                    .build()));
    columns.forEach(column -> all.addAll(column.met()));
    all.addAll(behind.met());
    return all;
  }

  /** The columns of flags that the file does not have, and may do without. */
  List<String> notThere() {
    return notThere;
  }

  /** How many numbers had commas between thousands that the layout does not name. */
  long grouped() {
    return numbers.grouped();
  }
}
