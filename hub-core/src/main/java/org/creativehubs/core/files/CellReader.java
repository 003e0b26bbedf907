package org.creativehubs.core.files;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** By the names that offices give columns of flags: what is normal in them. */
  private static final Map<String, List<String>> FLAG_COLUMNS =
      ImmutableMap.<String, List<String>>builder()
          .put("OBS_STATUS", List.of("A"))
          .put("OBS_FLAG", List.of())
          .put("CONF_STATUS", List.of("F"))
          .put("OBS_CONF", List.of("F"))
          .put("FLAG CODES", List.of())
          .put("EMP_NF", List.of())
          .put("EMPFLAG", List.of())
          .put("DISCLOSURE_CODE", List.of())
          .build();

  /** A day, or that or a word, in a column that was taken for one of numbers. */
  private static final Pattern DAY = Pattern.compile("[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}");

  private static final Pattern OTHER = Pattern.compile("\\p{L}{2}.{2,}|" + DAY);

  private static final String ZERO_BEHIND =
      "have only flags whose meaning the layout gives behind or beside a 0";
  private static final String ZERO = "have a meaning in the layout where the number is 0";

  private @Nullable FlagColumn untold;
  private int untoldText;
  private int besideText = -1;

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
    this.behind =
        new FlagColumn(-1, null, byColumn.getOrDefault("", Map.of()), layout.normalBehind());
    this.hasBehind = byColumn.containsKey("") || !layout.normalBehind().isEmpty();
    byColumn.remove("");
    layout.normalFlags().keySet().forEach(name -> byColumn.putIfAbsent(name, Map.of()));
    byColumn.forEach((heading, flags) -> column(heading, flags, headings));
    silent(headings);
  }

  /** Columns of flags by the names that offices give them, of which the layout says nothing. */
  private void silent(Headings headings) {
    Set<Integer> told = new HashSet<>();
    columns.forEach(known -> told.add(known.column));
    layout.columns().values().forEach(all -> all.forEach(name -> told.add(headings.find(name))));
    layout.where().keySet().forEach(name -> told.add(headings.find(name)));
    layout.single().forEach(name -> told.add(headings.find(name)));
    for (int column = 0; column < headings.size(); column++) {
      String name = headings.name(column).toUpperCase(Locale.ROOT);
      List<String> normal = FLAG_COLUMNS.get(name);
      if (normal != null && !told.contains(column)) {
        columns.add(new FlagColumn(column, headings.name(column), Map.of(), normal));
      }
    }
  }

  private void column(String heading, Map<String, CellFlag> flags, Headings headings) {
    boolean mayLack =
        layout.flags().stream()
            .filter(flag -> flag.column().equals(Optional.of(heading)))
            .allMatch(FileFlag::ifThere);
    if (mayLack && headings.find(heading) < 0) {
      if (!flags.isEmpty()) {
        notThere.add(heading);
      }
      return;
    }
    int column = headings.flags(heading, faults);
    if (column >= 0) {
      List<String> normal = layout.normalFlags().getOrDefault(heading, List.of());
      columns.add(new FlagColumn(column, heading, flags, normal));
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
    untold = null;
    for (FlagColumn flags : columns) {
      int from = row.start(flags.column);
      int to = row.end(flags.column);
      found = both(found, from == to ? null : met(flags, flags.number(row.chars(), from, to)));
    }
    return found;
  }

  /** What the text of a number in a column of flags means, which has come once more. */
  @Nullable CellFlag met(FlagColumn flags, int number) {
    if (flags.isUntold(number)) {
      untold = flags;
      untoldText = number;
    }
    return flags.met(number);
  }

  /**
   * What stands beside a number in a column without a heading says the same as behind it.
   *
   * @param flags the column; -1 where there is none
   * @param ofRow what the columns of flags say
   * @return what both say
   */
  @Nullable CellFlag beside(CharRow row, int flags, @Nullable CellFlag ofRow) {
    besideText = -1;
    if (flags < 0 || row.isEmpty(flags)) {
      return ofRow;
    }
    int number = behind.number(row.chars(), row.start(flags), row.end(flags));
    besideText = behind.isUntold(number) ? number : -1;
    return both(ofRow, behind.met(number));
  }

  /** Before the flags of a row. */
  void forget() {
    untold = null;
  }

  /**
   * Whether a number stands as it is: a zero may only where each flag beside it is known, since
   * zeros are written for numbers that are hidden. If not, it is a fault.
   */
  boolean stands(double number, int line) {
    FlagColumn flags = besideText < 0 ? untold : behind;
    if (flags == null || number != 0) {
      return true;
    }
    String text = flags.text(besideText < 0 ? untoldText : besideText);
    String quoted = "\"" + text.replace("\"", "\\\"") + "\"";
    if (flags == behind) {
      faults.add(line, null, Fault.UNKNOWN_CODE, ZERO_BEHIND, text, named("Behind(" + quoted));
    } else {
      String column = flags.heading();
      String named = named("(\"" + column + "\", " + quoted);
      faults.add(line, column, Fault.UNKNOWN_CODE, ZERO, text, named);
    }
    return false;
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
    if (layout.negativeInBrackets() && text.startsWith("(") && text.endsWith(")")) {
      number = read(text.substring(1, text.length() - 1).strip());
      if (number >= 0) {
        return 0 - number;
      }
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
    int met = behind.number(mark.toCharArray(), 0, mark.length());
    CellFlag found = behind.met(met);
    if (found != null && !found.isKnown()) {
      flag = found;
      return Double.NaN;
    }
    if (known != null) {
      return ofMark(known);
    }
    if (number == 0 && behind.isUntold(met)) {
      String say = named("Behind(\"" + mark + "\"");
      faults.add(row.line(), headings.name(column), Fault.UNKNOWN_CODE, ZERO_BEHIND, text, say);
      return Double.NaN;
    }
    flag = found;
    return number;
  }

  private static String named(String flag) {
    return "flagged" + flag + ", CellFlag.missing()), or normal" + flag + ") where zeros stand";
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
        isUnreadable ? ANOTHER_ENCODING : say(text, field, headings.name(column)));
    return Double.NaN;
  }

  private String say(String text, FileField field, String heading) {
    if (text.equals(heading)) {
      return "leavingOut(..) of the labels of this row, which repeats the headings";
    }
    String other = "column(\"other\", \"" + heading + "\") if no numbers stand there";
    boolean mayBeOther =
        !layout.acrossBy().isEmpty()
            && layout.across().isEmpty()
            && OTHER.matcher(text).matches()
            && layout.columns().values().stream().noneMatch(all -> all.contains(heading));
    if (mayBeOther && DAY.matcher(text).matches()) {
      return other;
    }
    return advice.of(text, field) + (mayBeOther ? ", or " + other : "");
  }

  static final String ANOTHER_ENCODING =
      "encodedAs(\"windows-1252\"), or that of its language, such as windows-1250 or windows-1251";

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
