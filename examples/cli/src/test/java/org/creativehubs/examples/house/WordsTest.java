package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.JsonCatalog;
import org.junit.jupiter.api.Test;

/** The words of the house: none that a reader of plain English takes for another, and no codes. */
class WordsTest {

  private static final Path ROOT = Path.of("..", "..");

  /** Comments, text blocks and strings, those that are added up together as one. */
  private static final Pattern TEXT =
      Pattern.compile(
          "/\\*.*?\\*/"
              + "|//[^\\n]*(?:\\n[ \\t]*//[^\\n]*)*"
              + "|'(?:\\\\.|[^'\\\\\\n])+'"
              + "|\"\"\".*?\"\"\""
              + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"(?:\\s*\\+\\s*\"(?:\\\\.|[^\"\\\\\\n])*+\")*+",
          Pattern.DOTALL);

  /** What stands between two words of one text, and at its ends: quotes, stars and slashes. */
  private static final Pattern FRAME =
      Pattern.compile("\"\\s*\\+\\s*\"|^[/*\\s\"]+|[/*\\s\"]+$|\\s*\\n\\s*(?:\\*|//)?\\s*");

  private static final List<Banned> BANNED = read();

  private final List<String> findings = new ArrayList<>();

  @Test
  void everyPatternFindsItsSentenceAndAdvisesNoBannedWord() {
    assertThat(BANNED).isNotEmpty();
    for (Banned word : BANNED) {
      assertThat(word.pattern().matcher(word.sentence()).find()).as(word.sentence()).isTrue();
      assertThat(BANNED).noneMatch(other -> other.pattern().matcher(word.instead()).find());
    }
  }

  @Test
  void commentsAndStringsOfTheSourcesUseNoBannedWord() throws IOException {
    for (Path file : files(".java")) {
      Matcher text = TEXT.matcher(Files.readString(file));
      while (text.find()) {
        look(file.getFileName().toString(), FRAME.matcher(text.group()).replaceAll(" ").strip());
      }
    }

    assertThat(findings).isEmpty();
  }

  @Test
  void bundledTextsAndPagesUseNoBannedWord() throws IOException {
    List<Path> texts = new ArrayList<>(files(".json", ".txt", ".md"));
    try (Stream<Path> pages = Files.list(ROOT)) {
      pages.filter(page -> page.toString().endsWith(".md")).forEach(texts::add);
    }
    assertThat(texts).anyMatch(page -> page.endsWith("README.md"));
    for (Path file : texts) {
      look(file.getFileName().toString(), Files.readString(file));
    }

    assertThat(findings).isEmpty();
  }

  @Test
  void theCatalogueUsesNoBannedWord() {
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      look(entry.id(), entry.title());
      look(entry.id(), entry.question());
      for (String convention : entry.conventions()) {
        look(entry.id(), convention);
      }
    }

    assertThat(findings).isEmpty();
  }

  /**
   * The list of what still shows codes is exact: a line that no longer holds must go, so that it
   * only gets shorter.
   */
  @Test
  void theAnswersToTheExamplesShowOnlyTheCodesThatAreListed() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      Object answer = answer(entry);
      note(shown, entry.id() + " as text", answer.toString());
      if (answer instanceof Tabular tabular) {
        note(shown, entry.id() + " in its table", tabular.table().toString());
      }
      if (answer instanceof Explained explained) {
        note(
            shown,
            entry.id() + " in explanations",
            explained.explanations().stream()
                .map(Explanation::toString)
                .collect(Collectors.joining("\n")));
      }
    }
    List<String> lines =
        shown.entrySet().stream().map(line -> line.getKey() + ": " + line.getValue()).toList();

    new HouseList("codes-shown.txt").isExactly(lines, "codes");
  }

  @Test
  void theAnswersToTheExamplesShowNoTextOfJava() {
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      Object answer = answer(entry);
      shown(answer)
          .forEach(
              shown ->
                  assertThat(shown.toString())
                      .as(entry.id())
                      .doesNotContainPattern("Optional[A-Za-z]*[.\\[]|[a-z]\\{[a-zA-Z]+="));
    }
  }

  @Test
  void theAnswersToTheExamplesCountOneThingInTheSingular() {
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      shown(answer(entry))
          .forEach(
              shown ->
                  assertThat(shown.toString())
                      .as(entry.id())
                      .doesNotContainPattern(
                          "(?<![\\d.,/-])1 (?:months|days|years|weeks|hours|payments|"
                              + "lettings|spaces|tenants|jobs|members|places|rows|lines|records)\\b"));
    }
  }

  /** An answer in a line, and what is shown of it at length. */
  private static Stream<Object> shown(Object answer) {
    return answer instanceof Explained explained
        ? Stream.of(List.of(answer), explained.explanations(), List.copyOf(Tables.of(explained)))
            .flatMap(List::stream)
        : Stream.of(answer);
  }

  private static <I, R> R answer(CatalogEntry<I, R> entry) {
    return JsonCatalog.answerToExample(entry);
  }

  private static void note(Map<String, String> shown, String where, String text) {
    Set<String> codes = Codes.in(text);
    if (!codes.isEmpty()) {
      shown.put(where, String.join(" ", codes));
    }
  }

  private void look(String where, String text) {
    for (Banned word : BANNED) {
      Matcher found = word.pattern().matcher(text);
      while (found.find()) {
        findings.add(where + ": \"" + around(text, found) + "\"; write " + word.instead());
      }
    }
  }

  private static String around(String text, Matcher found) {
    int from = Math.max(0, found.start() - 30);
    int to = Math.min(text.length(), found.end() + 30);
    return text.substring(from, to).replaceAll("\\s+", " ");
  }

  /** The files of the main sources and resources of all modules and examples. */
  private static List<Path> files(String... endings) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path module : modules()) {
      try (Stream<Path> found = Files.walk(module.resolve("src").resolve("main"))) {
        found
            .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
            .forEach(files::add);
      }
    }
    return files;
  }

  private static List<Path> modules() {
    return Stream.of(ROOT, ROOT.resolve("examples"))
        .flatMap(WordsTest::list)
        .filter(module -> Files.isDirectory(module.resolve("src").resolve("main")))
        .toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of the list of banned words. */
  private record Banned(Pattern pattern, String instead, String sentence) {}

  private static List<Banned> read() {
    return lines("banned-words.txt").stream().map(WordsTest::parse).toList();
  }

  /** The bar between columns stands between spaces; in a pattern it does not. */
  private static Banned parse(String line) {
    List<String> cells = Splitter.on(" | ").trimResults().splitToList(line);
    Pattern pattern = Pattern.compile(cells.get(0).replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    return new Banned(pattern, cells.get(1), cells.get(2));
  }

  private static List<String> lines(String file) {
    try {
      return Resources.readLines(
              Resources.getResource(WordsTest.class, file), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
