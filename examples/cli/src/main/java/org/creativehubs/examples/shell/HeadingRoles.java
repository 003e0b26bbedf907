package org.creativehubs.examples.shell;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

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
          "state");

  private static final Map<String, List<String>> WORDS = words();

  /** Written as Java and made at once, for each character between fields. */
  private record Start(String java, FileLayout layout) {}

  private static final List<Start> STARTS =
      List.of(
          new Start("FileLayout.csv()", FileLayout.csv()),
          new Start("FileLayout.semicolons()", FileLayout.semicolons()),
          new Start("FileLayout.tabs()", FileLayout.tabs()));

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
            "industry", "sector", "section", "sic", "nace", "naics", "wz", "branche", "activity"));
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
            "rate"));
    words.put("period", List.of("year", "period", "date", "time", "jahr"));
    words.put("label", List.of("label", "name", "member"));
    words.put("neighbour", List.of("neighbour", "neighbor"));
    words.put("from", List.of("from"));
    words.put("to", List.of("to"));
    words.put("kind", List.of("kind"));
    words.put("x", List.of("x", "easting"));
    words.put("y", List.of("y", "northing"));
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

  /** By the separator that parts the headings into most. */
  static HeadingRoles of(Path file) {
    return STARTS.stream()
        .map(start -> new HeadingRoles(start, headings(file, start)))
        .max(Comparator.comparing(roles -> roles.headings.size()))
        .orElseThrow();
  }

  private static List<String> headings(Path file, Start start) {
    try {
      return DataFile.of(file, start.layout()).headings();
    } catch (InvalidValueException another) {
      return List.of();
    }
  }

  private String heading(String role) {
    return Check.notNull(found.get(role), role);
  }

  List<String> headings() {
    return headings;
  }

  boolean isCounts() {
    return has("region", "industry", "value");
  }

  boolean has(String... roles) {
    return Stream.of(roles).allMatch(found::containsKey);
  }

  /** The heading with the earliest word, but a name before others and a code last. */
  private Optional<String> best(List<String> words) {
    return words.stream()
        .flatMap(word -> headings.stream().filter(heading -> has(heading, word)))
        .sorted(Comparator.comparing(HeadingRoles::readable).reversed())
        .findFirst();
  }

  private static boolean named(String heading) {
    return has(heading, "name") || has(heading, "label");
  }

  private static int readable(String heading) {
    return named(heading) ? 2 : has(heading, "code") ? 0 : 1;
  }

  /** Whether a word stands in a heading, alone, in the plural or with digits behind it. */
  private static boolean has(String heading, String word) {
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
    FileLayout layout = start.layout().unknown("", CellFlag.missing());
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
    StringBuilder java =
        new StringBuilder(start.java()).append(".unknown(\"\", CellFlag.missing())");
    for (String role : present(roles)) {
      java.append(".column(\"" + role + "\", \"" + heading(role) + "\")");
    }
    for (String heading : flags()) {
      java.append(".flagged(\"" + heading + "\", \"C\", CellFlag.suppressed())");
    }
    return java.toString();
  }

  private List<String> present(String... roles) {
    List<String> present = new ArrayList<>(Arrays.asList(roles));
    present.removeIf(role -> !found.containsKey(role));
    return present;
  }

  /** Columns that say what is measured must not mix. */
  private List<String> single() {
    return headings.stream()
        .filter(heading -> has(heading, "measure") || has(heading, "unit"))
        .toList();
  }

  private List<String> flags() {
    return headings.stream()
        .filter(heading -> has(heading, "status") || has(heading, "flag"))
        .toList();
  }
}
