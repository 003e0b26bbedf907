package org.creativehubs.examples.site;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.examples.verify.Citation;
import org.creativehubs.examples.verify.Publication;
import org.creativehubs.examples.verify.WorkedCase;

/** Which publications print the same answers, and where they differ. */
final class CheckedPage {

  static final String PATH = "checked.html";
  static final String TITLE = "What publications print for the same sums";

  private final List<Publication> publications = Publication.shipped();

  private CheckedPage() {}

  /**
   * The page.
   *
   * @param differences what differs and why, HTML
   */
  static SitePage of(String differences) {
    return new SitePage(
        PATH, TITLE, "checked", "verify source", new CheckedPage().body(differences));
  }

  private String body(String differences) {
    Multimap<String, WorkedCase> asked =
        publications.stream()
            .flatMap(publication -> publication.cases().stream())
            .sorted(Comparator.comparing(WorkedCase::calculator))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    WorkedCase::calculator, worked -> worked));
    String counts =
        "%d answers of %d publications are asked of %d calculators in every build, and by "
            .formatted(answers(asked.values()), publications.size(), asked.keySet().size());
    return Html.paragraph(
            counts
                + Html.code("examples/hub verify")
                + " on your machine. An answer agrees if ours rounds to the digits that are"
                + " printed.")
        + Html.heading("By calculator")
        + table(
            "<th>Calculator</th><th>Answers</th>",
            asked.asMap().entrySet().stream()
                .map(one -> cells(calculator(one.getKey()), answers(one.getValue()))))
        + Html.heading("By publication")
        + table(
            "<th>Publication</th><th>Edition</th><th>Opened</th><th>Answers</th>"
                + "<th>Calculators</th>",
            publications.stream().map(CheckedPage::row))
        + Html.heading("Conventions of publications")
        + Html.list(publications.stream().flatMap(CheckedPage::conventions).toList())
        + differences;
  }

  private static String row(Publication publication) {
    Citation citation = publication.citation();
    return cells(
        Html.text(citation.title()) + "<br>" + Html.text(citation.address()),
        Html.text(citation.edition()),
        citation.opened(),
        publication.answers(),
        publication.cases().stream()
            .map(WorkedCase::calculator)
            .distinct()
            .sorted()
            .map(CheckedPage::calculator)
            .collect(Collectors.joining(", ")));
  }

  private static Stream<String> conventions(Publication publication) {
    return publication.cases().stream()
        .flatMap(
            worked ->
                worked.convention().stream()
                    .map(
                        convention ->
                            "%s, %s: %s"
                                .formatted(
                                    Html.text(publication.citation().title()),
                                    Html.text(worked.name()),
                                    Html.text(convention))));
  }

  private static String calculator(String id) {
    return Html.link("calculators/" + id + ".html", id);
  }

  private static int answers(Collection<WorkedCase> cases) {
    return cases.stream().mapToInt(worked -> worked.answers().size()).sum();
  }

  private static String cells(Object... cells) {
    return Stream.of(cells)
        .map(String::valueOf)
        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n"));
  }

  private static String table(String head, Stream<String> rows) {
    return "<table>\n<thead><tr>"
        + head
        + "</tr></thead>\n<tbody>\n"
        + rows.collect(Collectors.joining())
        + "</tbody>\n</table>\n";
  }
}
