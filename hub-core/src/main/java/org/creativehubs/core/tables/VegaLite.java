package org.creativehubs.core.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A table as a picture that others draw: a specification in Vega-Lite 5 (JSON, {@code
 * https://vega.github.io/schema/vega-lite/v5.json}) with its data inside, for notebooks, web pages
 * and editors that know that language.
 *
 * <pre>{@code
 * Table jobs = Table.builder().title("Jobs in film").addColumns("region", "film")
 *     .addRows(List.of(Answer.text("Leeds"), Answer.number(10)))
 *     .addRows(List.of(Answer.text("York"), Answer.number(20))).build();
 * String json = VegaLite.of(jobs).bars("region", "film");
 * }</pre>
 *
 * <p>Numbers keep all digits, money is its exact amount, shares are decimal fractions that the axes
 * show as percentages; a unit stands in the heading. What is undefined, or known only as over or
 * under some number, is null and is not drawn: the subtitle names it, and the data say why under
 * the name that CSV has for it. Rows of totals are left out. Columns are named by their headings.
 * Immutable.
 */
public final class VegaLite {

  /** How wide a picture is, in pixels. */
  private static final int WIDTH = 480;

  private static final String TYPE = "type";
  private static final String X = "x";
  private static final String Y = "y";

  private final Table table;

  private VegaLite(Table table) {
    this.table = table;
  }

  /**
   * The pictures of a table.
   *
   * @param table the table; its rows of totals are left out
   * @return what draws it
   */
  public static VegaLite of(Table table) {
    return new VegaLite(TableWork.of(table).table());
  }

  /**
   * The pictures of a result.
   *
   * @param result the result, of which the first table is drawn
   * @return what draws it
   */
  public static VegaLite of(Tabular result) {
    return of(Check.notNull(result, "result").table());
  }

  /**
   * A bar for each row, in their order.
   *
   * @param label the heading of the names of the bars
   * @param value the heading of their lengths, a column of numbers in one unit
   * @return the specification
   * @throws InvalidValueException if a column is not there, or its cells are no numbers of one unit
   */
  public String bars(String label, String value) {
    VegaData data = new VegaData(table, List.of(label), List.of(value));
    return written(
        data,
        List.of(value),
        Written.of(
            "mark",
            mark("bar"),
            "encoding",
            Written.of(Y, data.names(label), X, data.numbers(value), "tooltip", data.tooltip())));
  }

  /**
   * A dot for each row, the largest on top.
   *
   * @param label the heading of the names of the dots
   * @param value the heading of their places, a column of numbers in one unit
   * @return the specification
   * @throws InvalidValueException as {@link #bars}
   */
  public String rankedDots(String label, String value) {
    VegaData data = ranked(value, List.of(label), List.of(value));
    return written(
        data, List.of(value), Written.of("mark", point(), "encoding", dots(data, label, value)));
  }

  /**
   * A dot for each row, the largest on top, each with a line for its interval. A row whose interval
   * is undefined has a dot alone.
   *
   * @param label the heading of the names of the dots
   * @param value the heading of their places, a column of numbers in one unit
   * @param low the heading of the lower ends, in the same unit
   * @param high the heading of the upper ends, in the same unit
   * @return the specification
   * @throws InvalidValueException as {@link #bars}, and if the three differ in unit
   */
  public String rankedDots(String label, String value, String low, String high) {
    VegaData data = ranked(value, List.of(label), List.of(value, low, high));
    data.requireOneUnit();
    Map<String, Object> interval =
        Written.of(
            Y,
            data.names(label),
            X,
            Written.with(data.rough(low), "title", data.title(value)),
            "x2",
            Written.of("field", data.field(high)));
    return written(
        data,
        List.of(value),
        Written.of(
            "layer",
            List.of(
                Written.of("mark", mark("rule"), "encoding", interval),
                Written.of("mark", point(), "encoding", dots(data, label, value)))));
  }

  private VegaData ranked(String value, List<String> texts, List<String> numbers) {
    return new VegaData(TableWork.of(table).sortedDownBy(value).table(), texts, numbers);
  }

  private static Map<String, Object> dots(VegaData data, String label, String value) {
    return Written.of(Y, data.names(label), X, data.rough(value), "tooltip", data.tooltip());
  }

  /**
   * A line over years, days or other periods. Where a value is undefined the line is broken.
   *
   * @param period the heading of the periods: years such as 2027, days such as 2027-04-01, or other
   *     texts, which stand at equal distances in the order of the rows
   * @param value the heading of a column of numbers in one unit
   * @return the specification
   * @throws InvalidValueException as {@link #bars}
   */
  public String lines(String period, String value) {
    return lines(period, value, Optional.empty());
  }

  /**
   * A line over years, days or other periods for each of several things. Where a value is undefined
   * its line is broken.
   *
   * @param period the heading of the periods, as in {@link #lines(String, String)}
   * @param value the heading of a column of numbers in one unit
   * @param series the heading of what each line stands for
   * @return the specification
   * @throws InvalidValueException as {@link #bars}
   */
  public String lines(String period, String value, String series) {
    return lines(period, value, Optional.of(series));
  }

  private String lines(String period, String value, Optional<String> series) {
    List<String> texts = Stream.concat(Stream.of(period), series.stream()).toList();
    VegaData data = new VegaData(table, texts, List.of(value));
    Map<String, Object> encoding =
        Written.of(X, data.periods(period), Y, data.rough(value), "tooltip", data.tooltip());
    series.ifPresent(heading -> encoding.put("color", data.names(heading)));
    Map<String, Object> line = Written.of(TYPE, "line", "point", true);
    return written(data, List.of(value), Written.of("mark", line, "encoding", encoding));
  }

  /**
   * A dot for each row by two of its numbers, with its name beside it.
   *
   * @param across the heading of the numbers from left to right
   * @param up the heading of the numbers from bottom to top
   * @param label the heading of the names
   * @return the specification
   * @throws InvalidValueException as {@link #bars}
   */
  public String scatter(String across, String up, String label) {
    VegaData data = new VegaData(table, List.of(label), List.of(across, up));
    Map<String, Object> places = Written.of(X, data.rough(across), Y, data.rough(up));
    Map<String, Object> text =
        Written.of(TYPE, "text", "align", "left", "baseline", "middle", "dx", 7);
    return written(
        data,
        List.of(across, up),
        Written.of(
            "encoding",
            Written.with(places, "tooltip", data.tooltip()),
            "layer",
            List.of(
                Written.of("mark", point()),
                Written.of(
                    "mark",
                    text,
                    "encoding",
                    Written.of("text", Written.of("field", data.field(label), TYPE, "nominal"))))));
  }

  private static Map<String, Object> mark(String kind) {
    return Written.of(TYPE, kind);
  }

  private static Map<String, Object> point() {
    return Written.of(TYPE, "point", "filled", true, "size", 60);
  }

  private String written(VegaData data, List<String> drawn, Map<String, Object> picture) {
    Check.that(!table.rows().isEmpty(), Fault.EMPTY, "table", "have a row to draw", table.title());
    Map<String, Object> all =
        Written.of(
            "$schema",
            "https://vega.github.io/schema/vega-lite/v5.json",
            "title",
            data.heading(drawn),
            "description",
            data.description(drawn),
            "width",
            WIDTH,
            "data",
            Written.of("values", data.values()));
    all.putAll(picture);
    return Written.json(all) + "\n";
  }
}
