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

/**
 * The headings of a sheet, read as those of one kind.
 *
 * @param kind the kind
 * @param line the line on which they stand
 * @param columns the columns, and what each is read as
 * @param currency the code of the currency that a heading names
 */
record SheetHead(SheetKind kind, int line, List<SheetColumn> columns, Optional<String> currency) {

  static SheetHead of(SheetKind kind, SheetMapping mapping, int line, List<SheetCell> cells) {
    Map<String, MappedColumn> mapped = new HashMap<>();
    mapping.columns().forEach(column -> mapped.put(SheetWords.cell(column.heading()), column));
    List<SheetColumn> columns = new ArrayList<>();
    Optional<String> currency = Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      String heading = cells.get(i).text();
      SheetColumn.Builder column = SheetColumn.builder().letters(letters(i)).heading(heading);
      Optional<MappedColumn> own = Optional.ofNullable(mapped.get(SheetWords.cell(heading)));
      SheetWords.Stripped stripped = SheetWords.stripped(SheetWords.plain(heading));
      if (own.isPresent()) {
        column.role(own.get().role()).every(own.get().every()).areaUnit(own.get().areaUnit());
      } else if (!heading.isEmpty()) {
        known(kind, SheetWords.plain(heading), stripped.text(), column);
      }
      columns.add(column.build());
      if (columns.get(i).role().isPresent() && currency.isEmpty()) {
        currency = stripped.currency();
      }
    }
    return new SheetHead(kind, line, once(columns, mapped), currency);
  }

  private static void known(
      SheetKind kind, String plain, String stripped, SheetColumn.Builder column) {
    var unit = SheetWords.areaUnit(stripped);
    Optional<HeadingWord> word =
        SheetWords.heading(kind, plain)
            .or(() -> SheetWords.heading(kind, stripped))
            .or(
                () ->
                    unit.flatMap(end -> SheetWords.heading(kind, without(stripped, end.length()))));
    word.ifPresent(found -> column.role(found.role()).every(found.every()));
    unit.filter(any -> word.isPresent()).ifPresent(end -> column.areaUnit(end.value()));
    if (word.isPresent() && unit.isEmpty() && word.get().role() == SheetRole.RATE) {
      column.areaUnit(SheetWords.rateUnit(plain));
    }
  }

  private static String without(String text, int length) {
    return text.substring(0, text.length() - length).strip();
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
