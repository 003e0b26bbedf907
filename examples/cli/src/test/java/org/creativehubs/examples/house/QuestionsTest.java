package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.junit.jupiter.api.Test;

/**
 * The page of all questions, made from the catalogue. With {@code -Dhouse.update} it is written
 * anew, to be looked at before it is committed.
 */
class QuestionsTest {

  private static final Path PAGE = Path.of("QUESTIONS.md");
  private static final String ROOT = "org.creativehubs.";

  private static final ImmutableListMultimap<String, CatalogEntry<?, ?>> BY_PACKAGE =
      Multimaps.index(Catalog.load().entries(), entry -> entry.calculator().getPackageName());

  @Test
  void thePageHoldsEveryQuestionOfTheCatalogue() throws IOException {
    String page = page();
    if (System.getProperty("house.update") != null) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    assertThat(BY_PACKAGE.values())
        .allSatisfy(
            entry -> {
              assertThat(source(entry)).exists();
              assertThat(example(entry)).exists();
            });
  }

  private static String page() {
    return Stream.of(
            head(),
            module("Counting, comparing, checking: `hub-metrics`", "metrics"),
            module("With money: `hub-finance`", "finance"))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> head() {
    return Stream.of(
        "# The " + BY_PACKAGE.size() + " questions",
        "",
        "Each is answered by one class, and by its name in the catalogue. A class leads to its",
        "source, whose Javadoc has the formula, the conventions and what is undefined; a name leads",
        "to an input to begin with.",
        "",
        "```shell",
        "examples/hub describe level-payments",
        "examples/hub describe level-payments --example > loan.json",
        "examples/hub call level-payments --explain < loan.json",
        "```",
        "",
        "`QuestionsTest` makes this page from the catalogue and from the pages of the packages.");
  }

  private static Stream<String> module(String heading, String module) {
    return Stream.concat(
        Stream.of("", "## " + heading),
        new TreeSet<>(BY_PACKAGE.keySet())
            .stream()
                .filter(name -> name.startsWith(ROOT + module + "."))
                .map(PackageTour::of)
                .flatMap(QuestionsTest::room));
  }

  private static Stream<String> room(PackageTour tour) {
    List<String> order = tour.links();
    return Stream.concat(
        Stream.of(
            "",
            "### " + tour.topic(),
            "",
            "`" + tour.name().substring(ROOT.length()) + "`",
            "",
            "| Question | Method | Class | `examples/hub call` |",
            "| --- | --- | --- | --- |"),
        BY_PACKAGE.get(tour.name()).stream()
            .sorted(Comparator.comparing(entry -> order.indexOf(entry.calculator().getName())))
            .map(QuestionsTest::row));
  }

  private static String row(CatalogEntry<?, ?> entry) {
    return Stream.of(
            entry.question(),
            entry.title(),
            link(entry.calculator().getSimpleName(), source(entry)),
            link(entry.id(), example(entry)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String link(String code, Path file) {
    return "[`" + code + "`](" + file.toString().replace('\\', '/') + ")";
  }

  private static Path source(CatalogEntry<?, ?> entry) {
    return PackageTour.sources(entry.calculator().getPackageName())
        .resolve(entry.calculator().getSimpleName() + ".java");
  }

  private static Path example(CatalogEntry<?, ?> entry) {
    return PackageTour.resources(entry.calculator().getPackageName()).resolve(entry.id() + ".json");
  }
}
