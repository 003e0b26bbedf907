package org.creativehubs.core.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.sheets.internal.SheetCell;

/**
 * The headings of a sheet, read as those of one kind.
 *
 * @param kind the kind
 * @param from the line on which they begin
 * @param line the line on which they stand, or the second of two
 * @param columns the columns, and what each is read as
 * @param currency the code of the currency that a heading names
 */
record SheetHead(
    SheetKind kind, int from, int line, List<SheetColumn> columns, Optional<String> currency) {

  /** Headings of which some may stand above one column, and some above several. */
  record Rows(int from, int line, List<HeadingText> texts) {}

  /**
   * What stands above a column.
   *
   * @param whole all of it, from above
   * @param own what stands in the lowest row
   */
  record HeadingText(String whole, String own) {}

  /** Headings in one row. */
  static Rows rows(int line, List<SheetCell> cells) {
    return new Rows(
        line, line, cells.stream().map(cell -> new HeadingText(cell.text(), cell.text())).toList());
  }

  /** Headings in two rows, of which one above goes for those on its right that have none. */
  static Rows rows(int from, List<SheetCell> above, int line, List<SheetCell> below) {
    List<HeadingText> texts = new ArrayList<>();
    String over = "";
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String upper = i < above.size() ? above.get(i).text() : "";
      String own = i < below.size() ? below.get(i).text() : "";
      over = upper.isEmpty() ? over : upper;
      String whole = own.isEmpty() ? upper : (over + " " + own).strip();
      texts.add(new HeadingText(whole, own.isEmpty() ? upper : own));
    }
    return new Rows(from, line, List.copyOf(texts));
  }

  static SheetHead of(SheetKind kind, SheetMapping mapping, Rows rows) {
    Map<String, MappedColumn> mapped = new HashMap<>();
    mapping.columns().forEach(column -> mapped.put(SheetWords.cell(column.heading()), column));
    List<SheetColumn> columns = new ArrayList<>();
    Optional<String> currency = Optional.empty();
    for (HeadingText text : rows.texts()) {
      SheetColumn column = column(kind, mapped, letters(columns.size()), text);
      columns.add(column);
      if (column.role().isPresent() && currency.isEmpty()) {
        currency = SheetWords.stripped(SheetWords.plain(text.whole())).currency();
      }
    }
    return new SheetHead(kind, rows.from(), rows.line(), once(columns, mapped), currency);
  }

  private static SheetColumn column(
      SheetKind kind, Map<String, MappedColumn> mapped, String letters, HeadingText text) {
    SheetColumn.Builder column = SheetColumn.builder().letters(letters).heading(text.whole());
    Optional<MappedColumn> own =
        Optional.ofNullable(mapped.get(SheetWords.cell(text.whole())))
            .or(() -> Optional.ofNullable(mapped.get(SheetWords.cell(text.own()))));
    if (own.isPresent()) {
      column.role(own.get().role()).every(own.get().every()).areaUnit(own.get().areaUnit());
    } else if (!known(kind, text.whole(), column)) {
      known(kind, text.own(), column);
    }
    return column.build();
  }

  /** Whether a heading is known; then the column holds what it says. */
  private static boolean known(SheetKind kind, String heading, SheetColumn.Builder column) {
    String plain = SheetWords.plain(heading);
    Optional<HeadingWord> exact = SheetWords.heading(kind, plain);
    for (HeadingEnd end : HeadingEnd.all(SheetWords.stripped(plain).text())) {
      Optional<HeadingWord> word = exact.or(() -> SheetWords.heading(kind, end.rest()));
      if (word.isPresent()) {
        Optional<AreaUnit> unit = end.unit();
        SheetRole role = word.get().role(unit.isPresent());
        column.role(role).every(word.get().every().or(end::every));
        column.areaUnit(role == SheetRole.RATE ? unit.or(() -> SheetWords.rateUnit(plain)) : unit);
        return true;
      }
    }
    return false;
  }

  /** Of two columns with one role that which says more is read, else the first. */
  private static List<SheetColumn> once(
      List<SheetColumn> columns, Map<String, MappedColumn> mapped) {
    Map<SheetRole, Integer> taken = new EnumMap<>(SheetRole.class);
    List<SheetColumn> all = new ArrayList<>(columns);
    for (int i = 0; i < all.size(); i++) {
      SheetColumn column = all.get(i);
      Optional<SheetRole> role = column.role().filter(any -> !any.mayRepeat());
      if (role.isEmpty()) {
        continue;
      }
      Integer before = taken.putIfAbsent(role.get(), i);
      if (before != null) {
        boolean isBetter = weight(column, mapped) > weight(all.get(before), mapped);
        int loser = isBetter ? before : i;
        taken.put(role.get(), isBetter ? i : before);
        SheetColumn.Builder unread = SheetColumn.builder().letters(all.get(loser).letters());
        all.set(loser, unread.heading(all.get(loser).heading()).build());
      }
    }
    return List.copyOf(all);
  }

  private static int weight(SheetColumn column, Map<String, MappedColumn> mapped) {
    return (mapped.containsKey(SheetWords.cell(column.heading())) ? 2 : 0)
        + (column.every().isPresent() ? 1 : 0);
  }

  /** The letters of a column, from A for 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** How many columns are read. */
  int known() {
    return (int) columns.stream().filter(column -> column.role().isPresent()).count();
  }

  boolean has(SheetRole role) {
    return columns.stream().anyMatch(column -> column.role().equals(Optional.of(role)));
  }

  /** What is missing for the kind; empty where nothing is. */
  List<? extends Set<SheetRole>> missing() {
    return kind.needed().stream().filter(roles -> roles.stream().noneMatch(this::has)).toList();
  }

  /** Sets of roles in words. */
  static String words(List<? extends Set<SheetRole>> needed) {
    return needed.stream()
        .map(roles -> roles.stream().sorted().map(Show::words).collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(" and "));
  }
}
