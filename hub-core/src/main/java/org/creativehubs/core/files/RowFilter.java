package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.Texts;
import org.creativehubs.core.value.Fault;

/** Which rows are asked for, and whether columns that must not vary do. */
final class RowFilter {

  private static final int MOST_SHOWN = 5;

  /** Behind the heading of codes, for that of their names. */
  private static final String NAMED = "_NAME";

  private record Wanted(int column, List<String> texts) {}

  private record Single(int column, Texts texts) {}

  private final List<Wanted> wanted = new ArrayList<>();
  private final List<Single> singles = new ArrayList<>();
  private final Headings headings;

  /** Whether each row is to be looked at, which is not so of most files. */
  private final boolean looks;

  RowFilter(FileLayout layout, Headings headings, FileFaults faults) {
    this.headings = headings;
    layout
        .where()
        .forEach(
            (name, texts) -> {
              if (layout.acrossBy().contains(name)) {
                return; // asks for columns
              }
              int column = headings.named(name, faults);
              if (column >= 0) {
                wanted.add(new Wanted(column, texts.stream().map(String::strip).toList()));
              }
            });
    for (String name : new LinkedHashSet<>(layout.single())) {
      int column = headings.find(name);
      boolean isToldByName =
          layout.single().contains(name + NAMED) && headings.find(name + NAMED) >= 0;
      boolean isAllowed = layout.where().getOrDefault(name, List.of()).size() > 1;
      boolean isLabel = layout.columns().values().stream().anyMatch(all -> all.contains(name));
      if (column >= 0 && !isToldByName && !isAllowed && !isLabel) {
        singles.add(new Single(column, new Texts()));
      }
    }
    this.looks = !wanted.isEmpty() || !singles.isEmpty();
  }

  boolean isWanted(CharRow row) {
    return !looks || isWantedAfterAll(row);
  }

  private boolean isWantedAfterAll(CharRow row) {
    for (Wanted column : wanted) {
      if (!isOneOf(row, column)) {
        return false;
      }
    }
    for (Single single : singles) {
      int column = single.column();
      single.texts().number(row.chars(), row.start(column), row.end(column));
    }
    return true;
  }

  /** The columns that are looked at, those that must hold certain texts first. */
  int[] columns() {
    return IntStream.concat(
            wanted.stream().mapToInt(Wanted::column), singles.stream().mapToInt(Single::column))
        .toArray();
  }

  /** Whether the text of one of {@link #columns()} is wanted, of a row wanted so far. */
  boolean isWanted(int index, String text) {
    if (index < wanted.size()) {
      return wanted.get(index).texts().contains(text);
    }
    char[] chars = text.toCharArray();
    singles.get(index - wanted.size()).texts().number(chars, 0, chars.length);
    return true;
  }

  private static boolean isOneOf(CharRow row, Wanted column) {
    for (String text : column.texts()) {
      if (row.is(column.column(), text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of these columns have one text each in the rows that were wanted. */
  boolean isSingle(FileFaults faults) {
    boolean isSingle = true;
    for (Single single : singles) {
      Texts texts = single.texts();
      if (texts.size() > 1) {
        isSingle = false;
        String name = headings.name(single.column());
        faults.add(
            0,
            name,
            Fault.INCONSISTENT,
            "hold one text in all rows that are read",
            shown(texts),
            "where(\"" + name + "\", \"" + texts.text(0) + "\")");
      }
    }
    return isSingle;
  }

  private static String shown(Texts texts) {
    List<String> first = new ArrayList<>();
    for (int i = 0; i < Math.min(texts.size(), MOST_SHOWN); i++) {
      first.add(texts.text(i));
    }
    int more = texts.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }

  /** The rows wanted in words; empty where all are. */
  String words() {
    List<String> words = new ArrayList<>();
    wanted.forEach(
        column ->
            words.add(
                headings.name(column.column()) + " is " + String.join(" or ", column.texts())));
    return words.isEmpty() ? "" : " where " + String.join(" and ", words);
  }
}
