package org.creativehubs.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.examples.verify.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

  private static final Path REPOSITORY = Path.of("..", "..");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
  private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (.+) \\| (`.+`) \\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @TempDir private static Path site = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    Site.write(REPOSITORY, site);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(to -> !Files.exists(page.resolveSibling(to)))
          .forEach(to -> broken.add(site.relativize(page) + " -> " + to));
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void everyCalculatorHasAPageWithItsMethodExampleAndCalls() {
    assertThat(Catalog.load().entries())
        .allSatisfy(
            entry ->
                assertThat(page(Comments.path(entry)))
                    .contains(
                        Html.text(entry.question()),
                        "Method, units, and what is undefined",
                        "A worked example",
                        "examples/hub call " + entry.id(),
                        entry.id() + "-example.html")
                    .doesNotContain("{@", "<p></p>\n<h2>Conventions"));
  }

  @Test
  void everyCalculatorShowsItsLaws() {
    assertThat(Catalog.load().entries())
        .allSatisfy(
            entry ->
                assertThat(page(Comments.path(entry))).contains("What holds whatever the input"));
    assertThat(page("calculators/waterfall.html"))
        .contains("distributes exactly what came in (WaterfallProperties)");
    assertThat(page("calculators/payback-period.html")).contains("monotony: with rate * 2");
  }

  @Test
  void aCalculatorNamesTheDocumentsThatAskIt() {
    assertThat(Shipped.names())
        .allSatisfy(
            name ->
                assertThat(Shipped.dossier(name).questions())
                    .allSatisfy(
                        asked ->
                            assertThat(page("calculators/" + asked.calculator() + ".html"))
                                .contains(Html.text(asked.title()))));
    assertThat(page("calculators/hub-outlook.html")).contains("Peckham Levels");
  }

  @Test
  void aMistakeShowsTheArithmeticOfBoth() {
    assertThat(page("mistakes/01-first-flow.html")).contains("8.26", "GBP 9.09", "GBP 8.26");
    assertThat(page("mistakes/02-several-rates.html")).contains("10 %", "20 %", "SEVERAL_RATES");
    assertThat(page("mistakes/03-no-rate-found.html")).contains("-42.44 %");
    assertThat(page("mistakes/04-rate-after-inflation.html")).contains("4.76 %");
    assertThat(page("mistakes/05-rent-by-twelve.html"))
        .contains("4 x GBP 833.34 + 8 x GBP 833.33 = GBP 10000.00");
    assertThat(page("mistakes/06-average-of-growth.html")).contains("8.58 %");
    assertThat(page("mistakes/07-suppressed-is-zero.html")).contains("0.4583", "1.5");
    assertThat(page("mistakes/08-overlapping-shares.html")).contains("64.29 %", "100 %");
    assertThat(page("mistakes/09-half-life-of-convergence.html")).contains("22.0");
    assertThat(page("mistakes/10-interval-of-width-zero.html")).contains("1.7524 times");
  }

  @Test
  void everyPromiseStandsInTheReadmeAndItsTestsExist() throws IOException {
    String readme = Files.readString(REPOSITORY.resolve("README.md")).replaceAll("\\s+", " ");
    String tests = tests();
    List<MatchResult> promises =
        PROMISE.matcher(Files.readString(Path.of("promises.md"))).results().toList();

    assertThat(promises).hasSizeGreaterThan(12);
    assertThat(promises)
        .allSatisfy(
            promise -> {
              assertThat(readme).contains(promise.group(1));
              assertThat(NAME.matcher(promise.group(2)).results())
                  .allSatisfy(test -> assertThat(tests).contains("/" + test.group(1) + ".java"));
            });
  }

  @Test
  void thePageOfPublicationsNamesThemTheirCalculatorsAndConventions() {
    String page = page("checked.html");
    assertThat(Publication.shipped())
        .allSatisfy(
            publication ->
                assertThat(page)
                    .contains(
                        Html.text(publication.citation().title()),
                        Html.text(publication.citation().address())));
    assertThat(page)
        .contains("calculators/level-payments.html", "THIRTY_E_360", "Figures that differ");
    assertThat(page("index.html")).contains("checked.html");
  }

  @Test
  void theSearchKnowsEveryPage() {
    assertThat(page("search.js"))
        .contains("\"calculators/level-payments.html\"", "\"mistakes/01-first-flow.html\"")
        .contains("\"rooms/finance.loan.html\"");
  }

  private static String page(String path) {
    try {
      return Files.readString(site.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      return files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.contains("/src/test/java/"))
          .collect(Collectors.joining("\n"));
    }
  }
}
