package org.creativehubs.core.explain;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.money.Money;

/**
 * What the layouts need to know of a column as a whole, found once.
 *
 * @param name the heading as it is given
 * @param currency the currency that all cells with a value share, if they are money
 * @param unit the unit that all cells with a value share, if they are quantities
 * @param format the kind as it is told, or else as the cells tell, and how it is shown
 * @param isNumeric whether any cell is a number or money
 */
record TableColumn(
    String name,
    Optional<String> currency,
    Optional<String> unit,
    ColumnFormat format,
    boolean isNumeric) {

  private static final Map<AnswerKind, ColumnKind> KINDS =
      Maps.immutableEnumMap(
          Map.of(
              AnswerKind.MONEY, ColumnKind.MONEY,
              AnswerKind.NUMBER, ColumnKind.NUMBER,
              AnswerKind.SHARE, ColumnKind.SHARE,
              AnswerKind.QUANTITY, ColumnKind.QUANTITY,
              AnswerKind.TEXT, ColumnKind.TEXT));

  static TableColumn of(String name, ColumnFormat told, Stream<Answer> cells) {
    List<Answer> defined = cells.filter(Answer::isDefined).toList();
    Optional<String> unit = told.unit().or(() -> shared(defined, Answer::unit));
    return new TableColumn(
        name,
        shared(defined, cell -> cell.money().map(Money::currency).map(Object::toString)),
        unit,
        seen(defined, unit, told),
        told.kind().isNumeric()
            || (told.kind() == ColumnKind.ANY
                && defined.stream().anyMatch(cell -> cell.kind() != AnswerKind.TEXT)));
  }

  /** What is given of a column, and what its cells show beyond that. */
  private static ColumnFormat seen(List<Answer> defined, Optional<String> unit, ColumnFormat told) {
    ColumnKind kind = told.kind() == ColumnKind.ANY ? kind(defined) : told.kind();
    ColumnFormat.Builder seen = ColumnFormat.builder();
    seen.kind(kind);
    unit.filter(one -> kind == ColumnKind.QUANTITY).ifPresent(seen::unit);
    told.digits().ifPresent(seen::digits);
    return seen.build();
  }

  private static ColumnKind kind(List<Answer> defined) {
    return shared(defined, cell -> Optional.of(cell.kind())).map(KINDS::get).orElse(ColumnKind.ANY);
  }

  /** What every cell has and all have alike. */
  private static <T> Optional<T> shared(
      List<Answer> cells, Function<Answer, Optional<T>> property) {
    Optional<T> first = cells.stream().findFirst().flatMap(property);
    return first.isPresent() && cells.stream().map(property).allMatch(first::equals)
        ? first
        : Optional.empty();
  }

  /** The heading for a reader, with the currency where the column shares one. */
  String heading() {
    return name + currency.flatMap(this::added).orElse("");
  }

  /** The heading for a machine, with whatever of the cells the bare numbers do not say. */
  String fullHeading() {
    return name + currency.or(() -> unit).flatMap(this::added).orElse("");
  }

  /** A cell for a reader, without the currency if the heading has it. */
  String shown(Answer cell) {
    if (!cell.isDefined()) {
      Undefined why = cell.undefined().orElseThrow();
      return why.reason() == Reason.NO_TOTAL ? "" : why.words();
    }
    if (currency.isPresent()) {
      return cell.money().orElseThrow().amount().toPlainString();
    }
    return format.digits().isPresent()
        ? cell.toString(format.digits().getAsInt())
        : cell.toString();
  }

  private Optional<String> added(String measure) {
    String end = "(" + measure + ")";
    return name.endsWith(end) ? Optional.empty() : Optional.of(" " + end);
  }
}
