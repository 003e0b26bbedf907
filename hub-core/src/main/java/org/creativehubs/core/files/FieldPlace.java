package org.creativehubs.core.files;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Where a field stands in a file, and what was read there before. */
final class FieldPlace {

  private static final Set<String> TOTALS =
      ImmutableSet.of(
          "total",
          "totals",
          "all",
          "grand total",
          "all industries",
          "total, all industries",
          "insgesamt",
          "gesamt",
          "ensemble");

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
  @Nullable String likeTotal;

  FieldPlace(FileField field, int[] columns, int across, FileLayout layout) {
    this.field = field;
    this.columns = columns;
    this.across = across;
    this.layout = layout;
    String form = layout.kept().getOrDefault(field.role, "");
    this.kept = form.isEmpty() ? null : Pattern.compile(form);
    this.leftOut = ImmutableSet.copyOf(layout.leftOut().getOrDefault(field.role, List.of()));
    this.totals = ImmutableSet.copyOf(layout.totals().getOrDefault(field.role, List.of()));
  }

  boolean isAbsent() {
    return columns.length == 0 && across < 0;
  }

  /** The number of what stands in a row. */
  int number(CharRow row) {
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
      periods.add(field.kind == FileField.Kind.PERIOD ? FilePeriod.find(label) : Optional.empty());
      if (number == isTotal.length) {
        isTotal = Arrays.copyOf(isTotal, 2 * number);
        isLeftOut = Arrays.copyOf(isLeftOut, 2 * number);
        isPlain = Arrays.copyOf(isPlain, 2 * number);
      }
      isPlain[number] = isPlain(number);
      isTotal[number] = totals.contains(label);
      isLeftOut[number] = leftOut.contains(label) || (!isTotal[number] && !isKept(label));
      boolean isLike = TOTALS.contains(label.toLowerCase(Locale.ROOT));
      likeTotal = isLike && !isTotal[number] && !isLeftOut[number] ? label : likeTotal;
    }
    return number;
  }

  /** What the layout says of labels that the file does not have, so that a slip is seen. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
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

  private String notMet(String label, String what) {
    List<String> near = Check.nearNames(labels, label);
    String perhaps = near.isEmpty() ? "" : ", perhaps " + String.join(" or ", near);
    return "there is no " + field + " " + label + " " + what + perhaps;
  }

  private boolean isPlain(int number) {
    String label = labels.get(number);
    boolean isReadable = !label.isEmpty() && label.indexOf('\uFFFD') < 0;
    return isReadable && (field.kind != FileField.Kind.PERIOD || periods.get(number).isPresent());
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
        refuse(line, headings, faults, Fault.EMPTY, "hold a visible character", "empty", NO_NAMES);
      }
      return field.isOptional;
    }
    if (label.indexOf('\uFFFD') >= 0) {
      String rule = CellReader.unreadable(layout);
      refuse(line, headings, faults, Fault.ENCODING, rule, label, CellReader.ANOTHER_ENCODING);
      return false;
    }
    if (field.kind == FileField.Kind.PERIOD && periods.get(number).isEmpty()) {
      refuse(line, headings, faults, Fault.MALFORMED, "be " + FilePeriod.FORMS, label, null);
      return false;
    }
    return true;
  }

  private static final String NO_NAMES =
      "toBuilder().rowsAfter(n).build() where rows at the end hold notes";

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
