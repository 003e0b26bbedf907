package org.creativehubs.core.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/**
 * A column of a table, declared once: its heading, what its cells are, how a cell is read from the
 * row, what stands where there is none, how a cell is explained, and its total.
 *
 * <p>Other columns refer to it by the object: {@code market.minus(passing)} is a formula that
 * writes itself with the numbers of a row. Immutable; each method gives a new column.
 *
 * <pre>{@code
 * Column<Line> passing = Column.money("passing rent", Line::passingRent).summed();
 * Column<Line> market = Column.money("market rent", Line::marketRent, NOT_KNOWN);
 * Column<Line> reversion =
 *     Column.money("reversion", Line::reversion, NO_REVERSION).by(market.minus(passing));
 * }</pre>
 *
 * @param <R> the row
 */
public final class Column<R> implements Formula<R> {

  /** Stands in the total of a column that has none; empty in print and in CSV. */
  private static final Answer WITHOUT_TOTAL = Reason.NO_TOTAL.answer();

  private final String heading;
  private final ColumnFormat format;
  private final Function<R, Answer> cell;
  private final Function<R, Optional<Source>> source;
  private final Function<Function<R, Optional<Source>>, CellWorking<R>> working;
  private final CellWorking<List<R>> total;

  private Column(
      String heading,
      ColumnFormat format,
      Function<R, Answer> cell,
      Function<R, Optional<Source>> source,
      Function<Function<R, Optional<Source>>, CellWorking<R>> working,
      CellWorking<List<R>> total) {
    this.heading = heading;
    this.format = format;
    this.cell = cell;
    this.source = source;
    this.working = working;
    this.total = total;
  }

  private static <R> Column<R> of(String heading, ColumnFormat format, Function<R, Answer> cell) {
    Check.notBlank(Check.notNull(heading, "heading"), "heading");
    return new Column<>(
        heading,
        format,
        cell,
        row -> Optional.empty(),
        from -> CellWorking.after(row -> List.of(), row -> Optional.empty(), from),
        (rows, name, none) ->
            name.explained(List.of(), Optional.empty(), WITHOUT_TOTAL, Optional.empty()));
  }

  private static <R> Column<R> of(String heading, ColumnKind kind, Function<R, Answer> cell) {
    return of(heading, ColumnFormat.of(kind), cell);
  }

  private static <R, T> Function<R, Answer> read(Function<R, T> value, Function<T, Answer> answer) {
    return row -> answer.apply(value.apply(row));
  }

  private static <R, T> Function<R, Answer> read(
      Function<R, Optional<T>> value, Function<T, Answer> answer, Undefined otherwise) {
    Answer none = Answer.of(otherwise);
    return row -> value.apply(row).map(answer).orElse(none);
  }

  private static <R> Function<R, Answer> readDouble(
      Function<R, OptionalDouble> value, Function<Double, Answer> answer, Undefined otherwise) {
    Answer none = Answer.of(otherwise);
    return row -> {
      OptionalDouble found = value.apply(row);
      return found.isPresent() ? answer.apply(found.getAsDouble()) : none;
    };
  }

  /** A column of names, verdicts or sentences; none blank. */
  public static <R> Column<R> text(String heading, Function<R, String> value) {
    return of(heading, ColumnKind.TEXT, read(value, Answer::text));
  }

  /** A column of texts, each not blank, and what stands where there is none. */
  public static <R> Column<R> text(
      String heading, Function<R, Optional<String>> value, Undefined otherwise) {
    return of(heading, ColumnKind.TEXT, read(value, Answer::text, otherwise));
  }

  /** A column of constants, shown in words such as {@code not in force}. */
  public static <R, E extends Enum<E>> Column<R> words(String heading, Function<R, E> value) {
    return text(heading, row -> Show.words(value.apply(row)));
  }

  /** A column of constants, shown in words, and what stands where there is none. */
  public static <R, E extends Enum<E>> Column<R> words(
      String heading, Function<R, Optional<E>> value, Undefined otherwise) {
    return text(heading, row -> value.apply(row).map(Show::words), otherwise);
  }

  /** A column of what holds or not, as {@code yes} or {@code no}. */
  public static <R> Column<R> truth(String heading, Predicate<R> value) {
    return truth(heading, value, "yes", "no");
  }

  /** A column of what holds or not, in words for either; neither blank. */
  public static <R> Column<R> truth(
      String heading, Predicate<R> value, String holds, String doesNot) {
    return of(heading, ColumnKind.TRUTH, row -> Answer.text(value.test(row) ? holds : doesNot));
  }

  /** A column of amounts of money. */
  public static <R> Column<R> money(String heading, Function<R, Money> value) {
    return of(heading, ColumnKind.MONEY, read(value, Answer::of));
  }

  /** A column of amounts of money, and what stands where there is none. */
  public static <R> Column<R> money(
      String heading, Function<R, Optional<Money>> value, Undefined otherwise) {
    return of(heading, ColumnKind.MONEY, read(value, Answer::of, otherwise));
  }

  /** A column of numbers without unit. */
  public static <R> Column<R> number(String heading, Function<R, Ratio> value) {
    return of(heading, ColumnKind.NUMBER, read(value, Answer::number));
  }

  /** A column of numbers without unit, and what stands where there is none. */
  public static <R> Column<R> number(
      String heading, Function<R, Optional<Ratio>> value, Undefined otherwise) {
    return of(heading, ColumnKind.NUMBER, read(value, Answer::number, otherwise));
  }

  /** A column of finite numbers without unit. */
  public static <R> Column<R> decimal(String heading, ToDoubleFunction<R> value) {
    return of(heading, ColumnKind.NUMBER, row -> Answer.number(value.applyAsDouble(row)));
  }

  /** A column of finite numbers without unit, and what stands where there is none. */
  public static <R> Column<R> decimal(
      String heading, Function<R, OptionalDouble> value, Undefined otherwise) {
    return of(heading, ColumnKind.NUMBER, readDouble(value, Answer::number, otherwise));
  }

  /** A column of whole numbers of things. */
  public static <R> Column<R> count(String heading, ToLongFunction<R> value) {
    return of(heading, ColumnKind.COUNT, row -> Answer.number(Ratio.of(value.applyAsLong(row))));
  }

  /** A column of whole numbers of things, and what stands where there is none. */
  public static <R> Column<R> count(
      String heading, Function<R, OptionalInt> value, Undefined otherwise) {
    Answer none = Answer.of(otherwise);
    return of(
        heading,
        ColumnKind.COUNT,
        row -> {
          OptionalInt found = value.apply(row);
          return found.isPresent() ? Answer.number(found.getAsInt()) : none;
        });
  }

  /** A column of decimal fractions that are read as percentages. */
  public static <R> Column<R> share(String heading, Function<R, Ratio> value) {
    return of(heading, ColumnKind.SHARE, read(value, Answer::share));
  }

  /** A column of shares, and what stands where there is none. */
  public static <R> Column<R> share(
      String heading, Function<R, Optional<Ratio>> value, Undefined otherwise) {
    return of(heading, ColumnKind.SHARE, read(value, Answer::share, otherwise));
  }

  /** A column of finite decimal fractions that are read as percentages. */
  public static <R> Column<R> decimalShare(String heading, ToDoubleFunction<R> value) {
    return of(heading, ColumnKind.SHARE, row -> Answer.share(value.applyAsDouble(row)));
  }

  /** A column of finite decimal fractions, and what stands where there is none. */
  public static <R> Column<R> decimalShare(
      String heading, Function<R, OptionalDouble> value, Undefined otherwise) {
    return of(heading, ColumnKind.SHARE, readDouble(value, Answer::share, otherwise));
  }

  /** A column of numbers in a unit. */
  public static <R> Column<R> quantity(String heading, String unit, Function<R, Ratio> value) {
    return of(heading, in(unit), read(value, number -> Answer.quantity(number, unit)));
  }

  /** A column of numbers in a unit, and what stands where there is none. */
  public static <R> Column<R> quantity(
      String heading, String unit, Function<R, Optional<Ratio>> value, Undefined otherwise) {
    return of(heading, in(unit), read(value, number -> Answer.quantity(number, unit), otherwise));
  }

  private static ColumnFormat in(String unit) {
    ColumnFormat.Builder format = ColumnFormat.builder();
    return format.kind(ColumnKind.QUANTITY).unit(unit).build();
  }

  /** A column of areas, each in the unit it was given in. */
  public static <R> Column<R> area(String heading, Function<R, Area> value) {
    return of(heading, ColumnKind.QUANTITY, read(value, Answer::of));
  }

  /** A column of areas, and what stands where there is none. */
  public static <R> Column<R> area(
      String heading, Function<R, Optional<Area>> value, Undefined otherwise) {
    return of(heading, ColumnKind.QUANTITY, read(value, Answer::of, otherwise));
  }

  /** A column of days. */
  public static <R> Column<R> day(String heading, Function<R, LocalDate> value) {
    return of(heading, ColumnKind.DAY, read(value, day -> Answer.text(day.toString())));
  }

  /** A column of days, and what stands where there is none. */
  public static <R> Column<R> day(
      String heading, Function<R, Optional<LocalDate>> value, Undefined otherwise) {
    return of(heading, ColumnKind.DAY, read(value, day -> Answer.text(day.toString()), otherwise));
  }

  /** A column of calendar years, without commas. */
  public static <R> Column<R> year(String heading, ToIntFunction<R> value) {
    return of(
        heading, ColumnKind.YEAR, row -> Answer.text(Integer.toString(value.applyAsInt(row))));
  }

  /** A column of answers of any kind, such as attainments of promises in units of their own. */
  public static <R> Column<R> answer(String heading, Function<R, Answer> value) {
    return of(heading, ColumnKind.ANY, value);
  }

  /** A column of answers of one kind, each of which may be undefined for a reason of its own. */
  public static <R> Column<R> answer(String heading, ColumnKind kind, Function<R, Answer> value) {
    return of(heading, kind, value);
  }

  private Column<R> with(ColumnFormat changed) {
    return new Column<>(heading, changed, cell, source, working, total);
  }

  private Column<R> with(Function<Function<R, Optional<Source>>, CellWorking<R>> changed) {
    return new Column<>(heading, format, cell, source, changed, total);
  }

  /** Shows a reader at most so many decimals, in [0, 15], of a share those of the percentage. */
  public Column<R> digits(int digits) {
    ColumnFormat.Builder changed = ColumnFormat.builder();
    changed.kind(format.kind()).digits(digits);
    format.unit().ifPresent(changed::unit);
    return with(changed.build());
  }

  /** Says in words where the cells come from. */
  public Column<R> because(String words) {
    return because(row -> words);
  }

  /** Says in words where a cell comes from. */
  public Column<R> because(Function<R, String> words) {
    return found(words);
  }

  /** Says where the figures or their rule come from. */
  public Column<R> source(Source source) {
    return source(row -> Optional.of(source));
  }

  /** Says where the figure of a row or its rule comes from, if anything does. */
  public Column<R> source(Function<R, Optional<Source>> source) {
    return new Column<>(heading, format, cell, source, working, total);
  }

  /**
   * Explains a cell by an expression with its numbers. Where the numbers are those of other
   * columns, {@link #by} writes it.
   */
  public Column<R> found(Function<R, String> expression) {
    return after(row -> List.of(), expression);
  }

  /**
   * Explains a cell by a formula of columns of the same row. An explanation whose numbers do not
   * come to the cell, to the last digit of money, is refused.
   */
  public Column<R> by(Formula<R> formula) {
    return with(from -> CellWorking.by(formula, from));
  }

  /**
   * Explains a cell by a term and all it rests on; its step is named after the cell. A term that is
   * another number than the cell is refused.
   */
  public Column<R> byTerm(Function<R, Term> term) {
    return with(from -> CellWorking.byTerm(term, from));
  }

  /** Explains a cell by the steps before it; the cell is added as the last. */
  public Column<R> after(Function<R, List<Step>> steps) {
    return with(from -> CellWorking.after(steps, row -> Optional.empty(), from));
  }

  /**
   * Explains a cell by steps and an expression that makes it of them.
   *
   * @param steps the steps before the cell
   * @param expression how they make it
   * @return the column
   */
  public Column<R> after(Function<R, List<Step>> steps, Function<R, String> expression) {
    return with(from -> CellWorking.after(steps, row -> Optional.of(expression.apply(row)), from));
  }

  /** Explains a cell by an explanation of its own, which must end in the cell. */
  public Column<R> explained(Function<R, Explanation> explanation) {
    return with(from -> CellWorking.explained(explanation));
  }

  /**
   * Adds the cells up in a row of totals. The sum is undefined where any cell is, or where they are
   * of several currencies or units.
   */
  public Column<R> summed() {
    return totalled(rows -> ColumnSum.of(cells(rows)), rows -> ColumnSum.text(cells(rows)));
  }

  /**
   * Gives the column a cell in a row of totals.
   *
   * @param value the total of the rows
   * @param expression how it is found
   * @return the column
   */
  public Column<R> totalled(Function<List<R>, Answer> value, Function<List<R>, String> expression) {
    return totalled(
        (rows, name, none) -> {
          Answer found = value.apply(rows);
          Optional<String> text =
              found.isDefined() ? Optional.of(expression.apply(rows)) : Optional.empty();
          return name.explained(List.of(), text, found, Optional.empty());
        });
  }

  /** Gives the column a cell in a row of totals: the answer of an explanation. */
  public Column<R> totalledBy(Function<List<R>, Explanation> explanation) {
    return totalled((rows, name, none) -> explanation.apply(rows));
  }

  private Column<R> totalled(CellWorking<List<R>> changed) {
    return new Column<>(heading, format, cell, source, working, changed);
  }

  private List<Answer> cells(List<R> rows) {
    return rows.stream().map(cell).toList();
  }

  /** The heading, without currency. */
  public String heading() {
    return heading;
  }

  /** What the cells are, and how they are shown. */
  public ColumnFormat format() {
    return format;
  }

  /** The cell of a row. */
  public Answer cell(R row) {
    return cell.apply(row);
  }

  Explanation explain(R row, String name) {
    return working.apply(source).of(row, new CellName(name, heading), cell(row));
  }

  Explanation explainTotal(List<R> rows, String name) {
    return total.of(rows, new CellName(name, heading), WITHOUT_TOTAL);
  }

  @Override
  public String text(R row) {
    return cell(row).toString();
  }

  @Override
  public OptionalDouble worth(R row) {
    return CellWorking.bare(cell(row));
  }

  /** The heading and what the cells are. */
  @Override
  public String toString() {
    return heading + ": " + format;
  }
}
