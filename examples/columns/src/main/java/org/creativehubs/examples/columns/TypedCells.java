package org.creativehubs.examples.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Table;

/** The cells of a table as values of one type. */
final class TypedCells {

  /** Above it not every whole number has a double of its own. */
  private static final double LARGEST_WHOLE = 0x1p53;

  private static final Pattern YEAR = Pattern.compile("\\d{1,4}");

  private final List<Answer> cells;

  private TypedCells(List<Answer> cells) {
    this.cells = cells;
  }

  static TypedColumn column(Table table, List<List<Answer>> rows, int column) {
    List<Answer> cells = rows.stream().map(row -> row.get(column)).toList();
    return new TypedCells(cells).column(name(table, column), table.format(column).kind());
  }

  private static String name(Table table, int column) {
    String heading = table.printedHeadings().get(column);
    return heading + table.format(column).unit().map(unit -> " (" + unit + ")").orElse("");
  }

  /** Why cells of each row are empty; absent where none is. */
  static Optional<TypedColumn> reasons(Table table, List<List<Answer>> rows) {
    List<Optional<Object>> reasons =
        rows.stream().map(row -> Optional.<Object>of(reasonsOf(table, row))).toList();
    List<Optional<Object>> given =
        reasons.stream().map(words -> words.filter(text -> !text.equals(""))).toList();
    return given.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(TypedColumn.of(Table.REASONS, ColumnType.TEXT, given));
  }

  private static String reasonsOf(Table table, List<Answer> row) {
    return IntStream.range(0, row.size())
        .filter(column -> !row.get(column).isDefined())
        .mapToObj(
            column ->
                table.columns().get(column)
                    + ": "
                    + row.get(column).undefined().orElseThrow().because())
        .collect(Collectors.joining("; "));
  }

  private TypedColumn column(String name, ColumnKind kind) {
    return amounts(name)
        .or(() -> days(name, kind))
        .or(() -> years(name, kind))
        .or(() -> numbers(name, kind))
        .orElseGet(() -> column(name, ColumnType.TEXT, Answer::toString));
  }

  private TypedColumn column(String name, ColumnType type, Function<Answer, Object> value) {
    return TypedColumn.of(name, type, held(value));
  }

  private List<Optional<Object>> held(Function<Answer, Object> value) {
    return cells.stream()
        .map(cell -> Optional.of(cell).filter(Answer::isDefined).map(value))
        .toList();
  }

  /** Whether there is a value, and all values have some quality. */
  private boolean all(Function<Answer, Boolean> quality) {
    return cells.stream().anyMatch(Answer::isDefined)
        && cells.stream().filter(Answer::isDefined).allMatch(quality::apply);
  }

  private Optional<TypedColumn> amounts(String name) {
    if (!all(cell -> cell.money().isPresent() && cell.qualifier().isEmpty())
        || units(cell -> cell.money().orElseThrow().currency()) > 1) {
      return Optional.empty();
    }
    List<BigDecimal> amounts =
        cells.stream().flatMap(cell -> cell.money().stream()).map(money -> money.amount()).toList();
    int scale = Math.max(0, amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    boolean fit =
        amounts.stream()
            .allMatch(amount -> amount.setScale(scale).precision() <= TypedColumn.DIGITS);
    return fit
        ? Optional.of(
            new TypedColumn(
                name,
                ColumnType.AMOUNT,
                scale,
                held(cell -> cell.money().orElseThrow().amount().setScale(scale))))
        : Optional.empty();
  }

  private long units(Function<Answer, Object> unit) {
    return cells.stream().filter(Answer::isDefined).map(unit).distinct().count();
  }

  private Optional<TypedColumn> days(String name, ColumnKind kind) {
    if (kind != ColumnKind.DAY || !all(cell -> day(cell).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(column(name, ColumnType.DAY, cell -> day(cell).orElseThrow()));
  }

  private static Optional<LocalDate> day(Answer cell) {
    try {
      return Optional.of(LocalDate.parse(cell.toString()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<TypedColumn> years(String name, ColumnKind kind) {
    return kind == ColumnKind.YEAR && all(cell -> YEAR.matcher(cell.toString()).matches())
        ? Optional.of(column(name, ColumnType.WHOLE, cell -> Long.valueOf(cell.toString())))
        : Optional.empty();
  }

  private Optional<TypedColumn> numbers(String name, ColumnKind kind) {
    if (!all(cell -> cell.number().isPresent() && cell.qualifier().isEmpty())
        || units(Answer::unit) > 1) {
      return Optional.empty();
    }
    return kind == ColumnKind.COUNT && all(TypedCells::isWhole)
        ? Optional.of(column(name, ColumnType.WHOLE, cell -> (long) cell.number().orElseThrow()))
        : Optional.of(column(name, ColumnType.NUMBER, cell -> cell.number().orElseThrow()));
  }

  private static boolean isWhole(Answer cell) {
    double number = cell.number().orElseThrow();
    return Math.abs(number) <= LARGEST_WHOLE && Objects.equals(Math.rint(number), number);
  }
}
