package org.creativehubs.core.files;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.Texts;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Where a field stands in a file, and what was read there before. */
final class FieldPlace {

  private static final int MOST_SHOWN = 3;

  /** A letter of UTF-8 that was taken for two of another encoding. */
  static final Pattern TWICE = Pattern.compile("[\u00C2-\u00C5][\u0080-\u00BF]");

  /**
   * Letters with accents, and signs, in a row: those of another alphabet, or of another country.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "[\u00C0-\u00FF]{4,}|\\p{L}[\u00A3\u00A5\u00AA\u00AF\u00B3\u00B9\u00BF\u2021\u2030]\\p{L}");

  final FileField field;
  final int[] columns;

  /** The row of headings that holds it where several numbers stand in a row; else -1. */
  final int across;

  private final FileLayout layout;
  private final @Nullable Pattern kept;
  private final Set<String> leftOut;
  private final Set<String> totals;
  private final Texts texts = new Texts();
  private final List<String> labels = new ArrayList<>();
  private final List<Optional<FilePeriod>> periods = new ArrayList<>();
  private boolean[] isLeftOut = new boolean[64];
  private boolean[] isTotal = new boolean[64];
  private boolean[] isPlain = new boolean[64];
  private char[] joined = new char[64];
  private final List<String> likeTotals = new ArrayList<>();
  private final boolean fillsDown;
  private int filled = -1;
  private @Nullable String month;
  private @Nullable String fiscal;

  FieldPlace(FileField field, int[] columns, int across, FileLayout layout) {
    this.field = field;
    this.columns = columns;
    this.across = across;
    this.layout = layout;
    this.fillsDown = layout.filledDown().contains(field.role);
    String form = layout.kept().getOrDefault(field.role, "");
    this.kept = form.isEmpty() ? null : Pattern.compile(form);
    this.leftOut = ImmutableSet.copyOf(layout.leftOut().getOrDefault(field.role, List.of()));
    this.totals = ImmutableSet.copyOf(layout.totals().getOrDefault(field.role, List.of()));
  }

  /** Whether an empty cell has the label that stood last above it. */
  boolean fillsDown() {
    return fillsDown;
  }

  boolean isAbsent() {
    return columns.length == 0 && across < 0;
  }

  /** The number of what stands in a row, or stood last above it where labels are filled down. */
  int number(CharRow row) {
    int number = numberIn(row);
    if (fillsDown && labels.get(number).isEmpty() && filled >= 0) {
      return filled;
    }
    filled = number;
    return number;
  }

  private int numberIn(CharRow row) {
    if (columns.length == 1) {
      int column = columns[0];
      return known(texts.number(row.chars(), row.start(column), row.end(column)));
    }
    int length = 0;
    for (int column : columns) {
      int taken = row.end(column) - row.start(column);
      String joint = length == 0 ? "" : layout.keyJoint();
      if (length + taken + joint.length() > joined.length) {
        joined = Arrays.copyOf(joined, 2 * (length + taken + joint.length()));
      }
      joint.getChars(0, joint.length(), joined, length);
      length += joint.length();
      System.arraycopy(row.chars(), row.start(column), joined, length, taken);
      length += taken;
    }
    return known(texts.number(joined, 0, length));
  }

  int number(String text) {
    return known(texts.number(text.toCharArray(), 0, text.length()));
  }

  private int known(int number) {
    if (number == labels.size()) {
      String text = texts.text(number);
      String label = layout.dropsNotes() ? Headings.withoutNote(text) : text;
      labels.add(label);
      periods.add(field.kind == FileField.Kind.PERIOD ? period(label) : Optional.empty());
      if (number == isTotal.length) {
        isTotal = Arrays.copyOf(isTotal, 2 * number);
        isLeftOut = Arrays.copyOf(isLeftOut, 2 * number);
        isPlain = Arrays.copyOf(isPlain, 2 * number);
      }
      isPlain[number] = isPlain(number);
      isTotal[number] = totals.contains(label);
      isLeftOut[number] = leftOut.contains(label) || (!isTotal[number] && !isKept(label));
      if (!isTotal[number] && !isLeftOut[number] && TotalWords.match(label)) {
        likeTotals.add(label);
      }
    }
    return number;
  }

  private Optional<FilePeriod> period(String text) {
    Optional<FilePeriod> period = FilePeriod.find(text, layout);
    if (period.isPresent() && period.get().month().isPresent()) {
      month = text;
    } else if (period.isPresent() && period.get().fiscal()) {
      fiscal = text;
    }
    return period;
  }

  /** What could be a month or a fiscal year, such as 2010-11, must not be both in one file. */
  void checkPeriods(FileFaults faults) {
    if (month != null && fiscal != null) {
      String rule = "hold months or fiscal years, not both; " + fiscal + " is read as a year";
      faults.add(0, null, Fault.INCONSISTENT, rule, month, null);
    }
  }

  /**
   * What the layout says of labels that the file does not have, so that a slip is seen, and what
   * labels may hide.
   */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (field.kind == FileField.Kind.LABEL) {
      remarks.addAll(alike());
      labels.stream()
          .filter(label -> OTHER.matcher(label).find())
          .limit(MOST_SHOWN)
          .forEach(
              label ->
                  remarks.add(
                      "the "
                          + field
                          + " "
                          + label
                          + " looks like another encoding, such as windows-1250 or windows-1251"));
      labels.stream()
          .filter(label -> TWICE.matcher(label).find())
          .limit(MOST_SHOWN)
          .forEach(
              label ->
                  remarks.add(
                      "the " + field + " " + label + " looks like UTF-8 read in another encoding"));
    }
    for (String label : leftOut) {
      if (!labels.contains(label)) {
        remarks.add(notMet(label, "to be left out"));
      }
    }
    if (!totals.isEmpty() && labels.stream().noneMatch(totals::contains)) {
      remarks.add(notMet(totals.iterator().next(), "that is a total"));
    }
    return remarks;
  }

  /** Labels that a reader takes for the same, though they are not. */
  private List<String> alike() {
    Map<String, String> byLook = new HashMap<>();
    List<String> alike = new ArrayList<>();
    for (String label : labels) {
      String look = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String before = byLook.putIfAbsent(look.replaceAll("[\\s\\p{Pd}]+", " "), label);
      if (before != null && !before.equals(label) && alike.size() < MOST_SHOWN) {
        String of = "two labels of " + field.role + " look alike and count as two: ";
        alike.add(of + before + " and " + label);
      }
    }
    return alike;
  }

  /** Labels that look like totals, the first of them. */
  List<String> likeTotals() {
    return likeTotals.subList(0, Math.min(MOST_SHOWN, likeTotals.size()));
  }

  private String notMet(String label, String what) {
    List<String> near = Check.nearNames(labels, label);
    String perhaps = near.isEmpty() ? "" : ", perhaps " + String.join(" or ", near);
    return "there is no " + field + " " + label + " " + what + perhaps;
  }

  private boolean isPlain(int number) {
    String label = labels.get(number);
    boolean isReadable = !label.isEmpty() && label.indexOf('\uFFFD') < 0 && !hasControl(label);
    return isReadable && (field.kind != FileField.Kind.PERIOD || periods.get(number).isPresent());
  }

  /** What no text holds, but a file of Windows that is read as ISO-8859-1. */
  private static boolean hasControl(String label) {
    return label.chars().anyMatch(character -> character >= 0x80 && character < 0xA0);
  }

  private boolean isKept(String label) {
    return kept == null || label.isEmpty() || kept.matcher(label).matches();
  }

  String label(int number) {
    return labels.get(number);
  }

  Optional<FilePeriod> period(int number) {
    return periods.get(number);
  }

  boolean isLeftOut(int number) {
    return isLeftOut[number];
  }

  boolean isTotal(int number) {
    return isTotal[number];
  }

  /** Whether it can be used; if not, it is a fault. */
  boolean isFit(int number, int line, Headings headings, FileFaults faults) {
    return isPlain[number] || isFitAfterAll(number, line, headings, faults);
  }

  private boolean isFitAfterAll(int number, int line, Headings headings, FileFaults faults) {
    String label = labels.get(number);
    if (label.isEmpty()) {
      if (!field.isOptional) {
        refuse(line, headings, faults, Fault.EMPTY, "hold a visible character", "empty", noName());
      }
      return field.isOptional;
    }
    if (label.indexOf('\uFFFD') >= 0) {
      String rule = CellReader.unreadable(layout);
      refuse(line, headings, faults, Fault.ENCODING, rule, label, CellReader.ANOTHER_ENCODING);
      return false;
    }
    if (hasControl(label)) {
      String rule = CellReader.unreadable(layout);
      String say =
          TWICE.matcher(label).find() ? "encodedAs(\"UTF-8\")" : CellReader.ANOTHER_ENCODING;
      refuse(line, headings, faults, Fault.ENCODING, rule, label, say);
      return false;
    }
    if (field.kind == FileField.Kind.PERIOD && periods.get(number).isEmpty()) {
      refuse(
          line,
          headings,
          faults,
          Fault.MALFORMED,
          "be " + FilePeriod.FORMS,
          label,
          ofPeriod(label));
      return false;
    }
    return true;
  }

  private static @Nullable String ofPeriod(String label) {
    return FilePeriod.isNamedByOneYear(label)
        ? "fiscalYears(FiscalYearName.END), or BEGIN, as the office names its years"
        : null;
  }

  private String noName() {
    return "fillingDown(\""
        + field.role
        + "\") where it is that of the row above, skippingLast(n) for notes at the end";
  }

  private void refuse(
      int line,
      Headings headings,
      FileFaults faults,
      Fault code,
      String rule,
      String value,
      @Nullable String say) {
    String column = columns.length == 0 ? field.role : headings.name(columns[0]);
    faults.add(line, column, code, rule, value, say);
  }
}
