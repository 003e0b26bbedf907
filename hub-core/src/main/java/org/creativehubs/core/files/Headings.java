package org.creativehubs.core.files;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The columns of a file by their headings, which may take several rows. */
final class Headings {

  private final ImmutableList<ImmutableList<String>> rows;
  private final ImmutableList<String> names;
  private final int line;
  final int keys;

  private Headings(List<ImmutableList<String>> rows, int line, int keys) {
    this.rows = ImmutableList.copyOf(rows);
    this.line = line;
    this.keys = keys;
    ImmutableList.Builder<String> joined = ImmutableList.builder();
    for (int column = 0; column < rows.get(0).size(); column++) {
      joined.add(joined(column));
    }
    this.names = joined.build();
  }

  /** Reads them; null where the file has none, which is a fault then. */
  static @Nullable Headings read(TrimmedRows rows, FileLayout layout, FileFaults faults) {
    CharRow first = rows.begin(faults);
    if (first == null) {
      return null;
    }
    int line = first.line();
    int keys = layout.keysInFirstColumn().map(joint -> split(first, joint.charAt(0))).orElse(1);
    List<ImmutableList<String>> all = new ArrayList<>();
    all.add(texts(first, layout));
    while (all.size() < layout.headingRows()) {
      CharRow next = rows.heading();
      if (next == null) {
        break;
      }
      all.add(texts(next, layout));
    }
    return new Headings(filledUp(all), line, keys);
  }

  /** Headings of one row that are known. */
  static Headings of(List<String> names, int line) {
    return new Headings(List.of(ImmutableList.copyOf(names)), line, 1);
  }

  /** The last key is named before a backslash, behind which the headings are named. */
  private static int split(CharRow row, char joint) {
    return row.splitFirst(joint);
  }

  private static ImmutableList<String> texts(CharRow row, FileLayout layout) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int i = 0; i < row.size(); i++) {
      String text = row.text(i);
      int across = layout.keysInFirstColumn().isPresent() ? joint(text) : -1;
      String named = across < 0 ? text : text.substring(0, across);
      texts.add(layout.dropsNotes() ? withoutNote(named) : named);
    }
    return texts.build();
  }

  /** Before what the headings across are called: a backslash, in older files a slash. */
  private static int joint(String text) {
    int backslash = text.indexOf('\\');
    boolean isOld = backslash < 0 && text.toLowerCase(Locale.ROOT).endsWith("/time");
    return isOld ? text.length() - "/time".length() : backslash;
  }

  static String withoutNote(String text) {
    int note = text.toLowerCase(Locale.ROOT).indexOf("[note");
    return note < 0 ? text : text.substring(0, note).strip();
  }

  /** A blank in a row of headings above the last belongs to what stands to its left. */
  private static List<ImmutableList<String>> filledUp(List<ImmutableList<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<ImmutableList<String>> filled = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean isLast = row == rows.size() - 1;
      List<String> texts = rows.get(row);
      ImmutableList.Builder<String> full = ImmutableList.builder();
      String before = "";
      for (int column = 0; column < width; column++) {
        String text = column < texts.size() ? texts.get(column) : "";
        before = text.isEmpty() && !isLast ? before : text;
        full.add(before);
      }
      filled.add(full.build());
    }
    return filled;
  }

  private String joined(int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  ImmutableList<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  boolean hasNone(int column) {
    return names.get(column).isEmpty();
  }

  /** How many columns there are up to the last that has a heading. */
  int filled() {
    int width = size();
    while (width > 0 && names.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  int rowCount() {
    return rows.size();
  }

  int line() {
    return line;
  }

  String part(int row, int column) {
    return rows.get(row).get(column);
  }

  /** The heading, or the number of the field where there is none. */
  String name(int column) {
    return names.get(column).isEmpty() ? String.valueOf(column + 1) : names.get(column);
  }

  /** Where a heading stands, but for capitals if there is no such one and one alone like it. */
  int find(String name) {
    int found = names.indexOf(name.strip());
    if (found < 0 && rows.size() > 1) {
      found = findLast(name.strip());
    }
    return found >= 0 ? found : findLike(name.strip());
  }

  private int findLike(String name) {
    int found = -1;
    for (int column = 0; column < names.size(); column++) {
      if (names.get(column).equalsIgnoreCase(name)) {
        if (found >= 0) {
          return -1;
        }
        found = column;
      }
    }
    return found;
  }

  private int findLast(String name) {
    return rows.get(rows.size() - 1).indexOf(name);
  }

  /** The column whose heading is a role, but for capitals and signs between words. */
  int findRole(String role) {
    for (int column = 0; column < size(); column++) {
      if (plain(names.get(column)).equals(plain(role))) {
        return column;
      }
    }
    return -1;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(character -> plain.append((char) character));
    return plain.toString();
  }

  /** The position of a column of flags; -1 and a fault where there is none. */
  int flags(String name, FileFaults faults) {
    return found(name, null, "withoutFlags(\"" + name + "\")", faults);
  }

  /** The position of a column that the layout names; -1 and a fault where there is none. */
  int named(String name, FileFaults faults) {
    return found(name, null, null, faults);
  }

  /** The same of a column for a role. */
  int named(String name, String role, FileFaults faults) {
    String otherwise = "column(\"" + role + "\", \"" + begins(name).orElse("its heading") + "\")";
    return found(name, role, otherwise, faults);
  }

  /** The heading with which a name begins, such as {@code DATE} for {@code DATE_NAME}. */
  private Optional<String> begins(String name) {
    return named().stream()
        .filter(heading -> !plain(heading).isEmpty() && plain(name).startsWith(plain(heading)))
        .findFirst();
  }

  private int found(
      String name, @Nullable String role, @Nullable String otherwise, FileFaults faults) {
    int found = find(name);
    if (found < 0) {
      faults.add(
          0,
          null,
          Fault.UNKNOWN_CODE,
          "have a column " + name + ", its columns are " + all(name),
          "none",
          like(name).map(near -> inPlace(near, role)).orElse(otherwise));
    } else if (names.lastIndexOf(names.get(found)) != found) {
      faults.add(line, null, Fault.DUPLICATE, "name a column once", name, null);
    }
    return found;
  }

  private static String inPlace(String near, @Nullable String role) {
    return role == null ? near + " in its place" : "column(\"" + role + "\", \"" + near + "\")";
  }

  String all(String wanted) {
    return Check.shownNames(named(), wanted);
  }

  private List<String> named() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** The heading that is spelt nearly as a name, or holds it. */
  Optional<String> like(String name) {
    Optional<String> near = Check.nearNames(named(), name).stream().findFirst();
    return near.isPresent()
        ? near
        : named().stream().filter(heading -> plain(heading).contains(plain(name))).findFirst();
  }

  /** Whether this looks like a title above the headings. */
  boolean isTitle() {
    return named().size() < 2;
  }

  /** Whether a heading looks like UTF-8 that was read in another encoding. */
  boolean isTwice() {
    return names.stream().anyMatch(name -> FieldPlace.TWICE.matcher(name).find());
  }

  boolean hasUnreadable() {
    return names.stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0);
  }
}
