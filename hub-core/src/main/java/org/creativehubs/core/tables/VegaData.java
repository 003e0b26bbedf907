package org.creativehubs.core.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Some columns of a table as the data of a Vega-Lite specification, and how each is shown. */
final class VegaData {

  private static final int MOST_NAMED = 5;
  private static final String TYPE = "type";
  private static final String UNDRAWN = "Not drawn, having no single value: ";

  /** Twelve digits at most, so that neither a large number is rounded nor 0.1 + 0.2 looks odd. */
  private static final String USUAL = ",.12~r";

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** What the paths of Vega would take for a step inside. */
  private static final Pattern STEPS = Pattern.compile("[.\\[\\]'\"\\\\]");

  private final Table table;
  private final List<String> texts;
  private final List<String> numbers;
  private final List<String> names;

  /**
   * Columns of a table.
   *
   * @param texts the headings of columns of texts
   * @param numbers the headings of columns of numbers
   */
  VegaData(Table table, List<String> texts, List<String> numbers) {
    this.table = table;
    this.texts = texts;
    this.numbers = numbers;
    this.names = JsonLines.names(table);
    Set<Integer> seen = new HashSet<>();
    Stream.concat(texts.stream(), numbers.stream())
        .forEach(
            heading ->
                Check.that(
                    seen.add(table.column(heading)),
                    Fault.DUPLICATE,
                    "columns",
                    "be given once",
                    heading));
    numbers.forEach(this::requireNumbers);
  }

  private void requireNumbers(String heading) {
    List<Answer> defined = cells(heading).filter(Answer::isDefined).toList();
    for (Answer cell : defined) {
      Check.that(
          Numbers.in(cell).isPresent(),
          Fault.WRONG_TYPE,
          heading,
          "be a column of numbers to be drawn",
          cell);
    }
    Set<Optional<String>> units = defined.stream().map(JsonLines::unit).collect(Collectors.toSet());
    Check.that(
        units.size() <= 1, Fault.INCONSISTENT, heading, "be in one unit to be drawn", shown(units));
  }

  private static List<String> shown(Set<Optional<String>> units) {
    return units.stream().map(unit -> unit.orElse("none")).sorted().toList();
  }

  private Stream<Answer> cells(String heading) {
    int column = table.column(heading);
    return table.rows().stream().map(row -> row.get(column));
  }

  /** Requires all columns of numbers to share one unit. */
  void requireOneUnit() {
    Set<Optional<String>> units =
        numbers.stream()
            .flatMap(this::cells)
            .filter(Answer::isDefined)
            .map(JsonLines::unit)
            .collect(Collectors.toSet());
    Check.that(units.size() <= 1, Fault.INCONSISTENT, "columns", "be in one unit", shown(units));
  }

  /** A row for each of the table, with the reasons of what is undefined. */
  List<Object> values() {
    return table.rows().stream().<Object>map(this::value).toList();
  }

  private Map<String, Object> value(List<Answer> row) {
    Map<String, Object> members = new LinkedHashMap<>();
    texts.forEach(heading -> members.put(title(heading), text(cell(row, heading))));
    numbers.forEach(
        heading -> members.put(title(heading), new Written.Raw(number(cell(row, heading)))));
    String reasons =
        numbers.stream()
            .flatMap(heading -> reason(heading, cell(row, heading)).stream())
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      members.put(Table.REASONS, reasons);
    }
    return members;
  }

  private Answer cell(List<Answer> row, String heading) {
    return row.get(table.column(heading));
  }

  /** A name as it is printed; a bare number, such as a year or code, without commas. */
  private static String text(Answer cell) {
    return cell.kind() == AnswerKind.NUMBER && isDrawn(cell)
        ? Written.number(cell.number().orElseThrow())
        : cell.toString();
  }

  private static boolean isDrawn(Answer cell) {
    return cell.isDefined() && cell.qualifier().isEmpty();
  }

  private static String number(Answer cell) {
    if (!isDrawn(cell)) {
      return "null";
    }
    return cell.money()
        .map(money -> money.amount().toPlainString())
        .orElseGet(() -> Written.number(Numbers.in(cell).orElseThrow()));
  }

  private static Optional<String> reason(String heading, Answer cell) {
    return cell.undefined()
        .map(undefined -> heading + ": " + undefined.because())
        .or(() -> cell.qualifier().map(any -> heading + ": known only as " + cell));
  }

  /** The heading with the unit that its cells share. */
  String title(String heading) {
    return names.get(table.column(heading));
  }

  /** The column as a path. */
  String field(String heading) {
    return STEPS.matcher(title(heading)).replaceAll("\\\\$0");
  }

  private Map<String, Object> shown(String heading, String type) {
    return Written.of("field", field(heading), TYPE, type, "title", title(heading));
  }

  /** Names in the order of the rows. */
  Map<String, Object> names(String heading) {
    return ordered(shown(heading, "nominal"));
  }

  private static Map<String, Object> ordered(Map<String, Object> channel) {
    return Written.with(channel, "sort", new Written.Raw("null"));
  }

  /** Numbers on a scale that holds zero. */
  Map<String, Object> numbers(String heading) {
    return Written.with(
        shown(heading, "quantitative"), "axis", Written.of("format", format(heading)));
  }

  /** Numbers on a scale that need not hold zero. */
  Map<String, Object> rough(String heading) {
    return Written.with(numbers(heading), "scale", Written.of("zero", false));
  }

  /** Years and days at their distance in time, other periods in the order of the rows. */
  Map<String, Object> periods(String heading) {
    return unitOfTime(heading)
        .map(unit -> Written.with(shown(heading, "temporal"), "timeUnit", unit))
        .orElseGet(() -> ordered(shown(heading, "ordinal")));
  }

  private Optional<String> unitOfTime(String heading) {
    if (all(heading, YEAR)) {
      return Optional.of("utcyear");
    }
    return all(heading, DAY) ? Optional.of("utcyearmonthdate") : Optional.empty();
  }

  private boolean all(String heading, Pattern form) {
    return cells(heading).allMatch(cell -> form.matcher(text(cell)).matches());
  }

  /** What a reader sees who points at a mark. */
  List<Object> tooltip() {
    List<Object> fields = new ArrayList<>();
    texts.forEach(heading -> fields.add(shown(heading, "nominal")));
    numbers.forEach(
        heading ->
            fields.add(Written.with(shown(heading, "quantitative"), "format", format(heading))));
    return fields;
  }

  /** How numbers are shown, in the language of d3-format. */
  private String format(String heading) {
    int column = table.column(heading);
    OptionalInt digits = table.format(column).digits();
    if (table.format(column).kind() == ColumnKind.SHARE) {
      return "." + digits.orElse(1) + "~%";
    }
    return digits.isPresent() ? ",." + digits.getAsInt() + "~f" : USUAL;
  }

  /** The title, and below it what is not drawn. */
  Map<String, Object> heading(List<String> drawn) {
    Map<String, Object> heading = Written.of("text", table.title());
    undrawn(drawn).ifPresent(words -> heading.put("subtitle", words));
    return heading;
  }

  /** What the picture shows, for those who do not see it. */
  String description(List<String> drawn) {
    return table.title()
        + ": "
        + drawn.stream().map(this::title).collect(Collectors.joining(" and "))
        + " of "
        + table.rows().size()
        + " rows by "
        + String.join(" and ", texts)
        + undrawn(drawn).map(words -> ". " + words).orElse("");
  }

  private String named(List<Answer> row) {
    return texts.stream().map(heading -> text(cell(row, heading))).collect(Collectors.joining(" "));
  }

  private Optional<String> undrawn(List<String> drawn) {
    List<String> left =
        table.rows().stream()
            .filter(row -> drawn.stream().anyMatch(heading -> !isDrawn(cell(row, heading))))
            .map(this::named)
            .toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String more = left.size() > MOST_NAMED ? " and " + (left.size() - MOST_NAMED) + " more" : "";
    return Optional.of(
        UNDRAWN + String.join(", ", left.stream().limit(MOST_NAMED).toList()) + more);
  }
}
