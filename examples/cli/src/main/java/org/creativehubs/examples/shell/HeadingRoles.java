package org.creativehubs.examples.shell;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.json.JsonStat;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.cli.Counts;

/** Which column of a file holds what, by the words of its headings. */
final class HeadingRoles {

  private static final List<String> PLACES =
      List.of(
          "region",
          "area",
          "itl",
          "lad",
          "nuts",
          "county",
          "city",
          "district",
          "place",
          "land",
          "kreis",
          "geography",
          "geo",
          "town",
          "ward",
          "borough",
          "municipality",
          "state",
          "bundesland",
          "gemeinde",
          "stadt",
          "région",
          "commune",
          "département",
          "canton",
          "comune",
          "provincia",
          "región",
          "регион",
          "город",
          "область",
          "өңір");

  private static final Map<String, List<String>> WORDS = words();

  /** Titles above the headings are looked past for so many rows. */
  private static final int MOST_TITLES = 20;

  private static final int SAMPLE = 1 << 16;

  /** Written as Java and made at once. */
  private record Start(String java, FileLayout layout, boolean isJson) {

    Start with(String verb, UnaryOperator<FileLayout> change) {
      return new Start(java + verb, change.apply(layout), isJson);
    }

    Start skipping(int rows) {
      return rows == 0
          ? this
          : with(
              ".skipping(" + rows + ").endingAtBlankRow()",
              l -> l.skipping(rows).endingAtBlankRow());
    }

    DataFile file(Path path) {
      DataFile file = DataFile.of(path, layout);
      return isJson ? JsonStat.file(file) : file;
    }
  }

  private final Start start;
  private final List<String> headings;
  private final Map<String, String> found = new LinkedHashMap<>();

  private HeadingRoles(Start start, List<String> headings) {
    this.start = start;
    this.headings = headings;
    WORDS.forEach((role, words) -> best(words).ifPresent(heading -> found.put(role, heading)));
    if (!found.containsKey("label") && found.containsKey("region")) {
      found.put("label", heading("region"));
    }
    if (!found.containsKey("label") && found.containsKey("industry")) {
      found.put("label", heading("industry"));
    }
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("region", PLACES);
    words.put(
        "industry",
        List.of(
            "industry",
            "sector",
            "section",
            "sic",
            "nace",
            "naics",
            "wz",
            "branche",
            "activity",
            "industrie",
            "wirtschaftszweig",
            "wirtschaftsabschnitt",
            "activité",
            "secteur",
            "settore",
            "actividad",
            "отрасль",
            "сала"));
    words.put(
        "value",
        List.of(
            "value",
            "count",
            "job",
            "employee",
            "employment",
            "worker",
            "business",
            "enterprise",
            "establishment",
            "firm",
            "turnover",
            "number",
            "gva",
            "rate",
            "beschäftigte",
            "erwerbstätige",
            "anzahl",
            "wert",
            "effectif",
            "emploi",
            "valeur",
            "nombre",
            "addetti",
            "valore",
            "empleo",
            "valor",
            "численность",
            "число",
            "значение",
            "саны"));
    words.put(
        "period",
        List.of(
            "year", "period", "date", "time", "quarter", "month", "jahr", "année", "anno", "año",
            "год", "жыл"));
    words.put("label", List.of("label", "name", "member"));
    words.put("neighbour", List.of("neighbour", "neighbor"));
    words.put("from", List.of("from"));
    words.put("to", List.of("to"));
    words.put("kind", List.of("kind"));
    words.put("x", List.of("x", "easting", "lon", "lng", "long", "longitude"));
    words.put("y", List.of("y", "northing", "lat", "latitude"));
    words.put("size", List.of("size"));
    words.put("weight", List.of("weight", "population"));
    words.put("group", List.of("group"));
    words.put("births", List.of("birth"));
    words.put("deaths", List.of("death"));
    words.put("active", List.of("active"));
    words.put("highGrowth", List.of("high growth"));
    words.put("activeTenPlus", List.of("active 10plus"));
    return words;
  }

  /**
   * By the separator that parts the headings into most, and below titles where only rows further on
   * say what the file is.
   *
   * @throws InvalidFileException if it is no table as text
   */
  static HeadingRoles of(Path file) {
    List<Start> starts = starts(sample(file));
    HeadingRoles first = best(file, starts, 0);
    if (first.headings.isEmpty()) {
      starts.get(0).file(file).headings(); // says why there are none
    }
    List<HeadingRoles> further =
        IntStream.rangeClosed(1, MOST_TITLES).mapToObj(rows -> best(file, starts, rows)).toList();
    List<HeadingRoles> all = Stream.concat(Stream.of(first), further.stream()).toList();
    return all.stream()
        .filter(HeadingRoles::isCounts)
        .findFirst()
        .or(() -> all.stream().filter(HeadingRoles::isKnown).findFirst())
        .orElse(first);
  }

  /** The columns of the rows of a data set of JSON-stat. */
  static HeadingRoles ofJsonStat(Path file) {
    Start start = new Start("JsonStat.layout()", JsonStat.layout(), true);
    return new HeadingRoles(start, start.file(file).headings());
  }

  private static HeadingRoles best(Path file, List<Start> starts, int skipped) {
    return starts.stream()
        .map(start -> start.skipping(skipped))
        .map(start -> new HeadingRoles(start, headings(file, start)))
        .max(Comparator.comparing(roles -> roles.headings.size()))
        .orElseThrow();
  }

  private static byte[] sample(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(SAMPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Start> starts(byte[] sample) {
    Start semicolons =
        hasDecimalPoints(new String(sample, StandardCharsets.ISO_8859_1))
            ? new Start(
                "FileLayout.csv().separatedBy(\";\")", FileLayout.csv().separatedBy(";"), false)
            : new Start("FileLayout.semicolons()", FileLayout.semicolons(), false);
    List<Start> starts =
        List.of(
            new Start("FileLayout.csv()", FileLayout.csv(), false),
            semicolons,
            new Start("FileLayout.tabs()", FileLayout.tabs(), false));
    return isUtf8(sample)
        ? starts
        : starts.stream()
            .map(
                start ->
                    start.with(".encodedAs(\"windows-1252\")", l -> l.encodedAs("windows-1252")))
            .toList();
  }

  /** Whether numbers between semicolons have a point before decimals rather than a comma. */
  private static boolean hasDecimalPoints(String text) {
    List<String> fields = Splitter.onPattern("[;\\r\\n]+").trimResults().splitToList(text);
    boolean hasCommas = fields.stream().anyMatch(field -> field.matches("-?[0-9.]*[0-9],[0-9]+"));
    return !hasCommas
        && fields.stream()
            .anyMatch(
                field ->
                    field.matches("-?[0-9]+\\.[0-9]+")
                        && !field.matches("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+"));
  }

  /** Whether all is text in UTF-8, but for a character that the end of the sample cuts. */
  private static boolean isUtf8(byte[] sample) {
    boolean isMarked =
        sample.length > 1 && (sample[0] & 0xFE) == 0xFE && (sample[1] & 0xFE) == 0xFE;
    String text = new String(sample, StandardCharsets.UTF_8);
    int bad = text.indexOf('\uFFFD');
    return isMarked || bad < 0 || (sample.length == SAMPLE && bad >= text.length() - 3);
  }

  private static List<String> headings(Path file, Start start) {
    try {
      return start.file(file).headings();
    } catch (InvalidValueException another) {
      return List.of();
    }
  }

  /** Whether they say what the file is. */
  private boolean isKnown() {
    return isCounts()
        || isAcross()
        || has("from", "to")
        || has("label", "neighbour")
        || (has("label", "value") && !heading("label").equals(heading("value")))
        || has("label", "births")
        || has("label", "deaths")
        || has("label", "x", "y")
        || has("region", "industry", "size");
  }

  /** Whether periods stand as headings beside places or labels. */
  boolean isAcross() {
    return has("label") && headings.stream().filter(Counts::isPeriod).count() > 1;
  }

  /** Whether coordinates are degrees. */
  boolean isDegrees() {
    return has("x")
        && Stream.of("lon", "lng", "long", "longitude").anyMatch(word -> isOf(heading("x"), word));
  }

  private String heading(String role) {
    return Check.notNull(found.get(role), role);
  }

  List<String> headings() {
    return headings;
  }

  boolean isCounts() {
    return has("region", "industry") && (has("value") || isAcross());
  }

  boolean has(String... roles) {
    return Stream.of(roles).allMatch(found::containsKey);
  }

  /** The heading with the earliest word, but a name before others and a code last. */
  private Optional<String> best(List<String> words) {
    return words.stream()
        .flatMap(word -> headings.stream().filter(heading -> isOf(heading, word)))
        .sorted(Comparator.comparing(HeadingRoles::readable).reversed())
        .findFirst();
  }

  private static boolean named(String heading) {
    return isOf(heading, "name") || isOf(heading, "label");
  }

  private static int readable(String heading) {
    return named(heading) ? 2 : isOf(heading, "code") ? 0 : 1;
  }

  /** Whether a word stands in a heading, alone, in the plural or with digits behind it. */
  private static boolean isOf(String heading, String word) {
    List<String> parts = parts(heading);
    return String.join(" ", parts).equals(word)
        || parts.stream().anyMatch(part -> part.matches(word + "(e?s|[0-9]+)?"));
  }

  private static List<String> parts(String heading) {
    return Splitter.onPattern("[^\\p{L}\\p{N}]+")
        .omitEmptyStrings()
        .splitToList(heading.toLowerCase(Locale.ROOT));
  }

  /** The layout with the columns of some roles, as far as the file has them. */
  FileLayout layout(String... roles) {
    FileLayout layout = marked();
    for (String role : present(roles)) {
      layout = layout.column(role, heading(role));
    }
    for (String heading : single()) {
      layout = layout.toBuilder().addSingle(heading).build();
    }
    for (String heading : flags()) {
      layout = layout.flagged(heading, "C", CellFlag.suppressed());
    }
    return layout;
  }

  /** The same as {@link #layout}, in Java. */
  String java(String... roles) {
    StringBuilder java = new StringBuilder(start.java());
    if (!start.isJson()) {
      java.append(".unknown(\"\", CellFlag.missing())");
    }
    if (isAcross()) {
      java.append(".acrossBy(\"period\")");
    }
    for (String role : present(roles)) {
      java.append(".column(\"" + role + "\", \"" + heading(role) + "\")");
    }
    for (String heading : flags()) {
      java.append(".flagged(\"" + heading + "\", \"C\", CellFlag.suppressed())");
    }
    return java.toString();
  }

  private FileLayout marked() {
    FileLayout marked =
        start.isJson() ? start.layout() : start.layout().unknown("", CellFlag.missing());
    return isAcross() ? marked.acrossBy("period") : marked;
  }

  /** The file in Java up to its layout. */
  String opening(Path file) {
    String path = "Path.of(\"" + file + "\"), ";
    return start.isJson() ? "JsonStat.file(" + path : "DataFile.of(" + path;
  }

  /** The file with the layout of some roles. */
  DataFile file(Path file, FileLayout layout) {
    return new Start("", layout, start.isJson()).file(file);
  }

  private List<String> present(String... roles) {
    List<String> present = new ArrayList<>(Arrays.asList(roles));
    present.removeIf(role -> !found.containsKey(role));
    if (isAcross()) {
      present.removeAll(List.of("value", "period"));
    }
    return present;
  }

  /** Columns that say what is measured must not mix. */
  private List<String> single() {
    return headings.stream()
        .filter(heading -> isOf(heading, "measure") || isOf(heading, "unit"))
        .toList();
  }

  private List<String> flags() {
    return start.isJson()
        ? List.of()
        : headings.stream()
            .filter(heading -> isOf(heading, "status") || isOf(heading, "flag"))
            .toList();
  }
}
