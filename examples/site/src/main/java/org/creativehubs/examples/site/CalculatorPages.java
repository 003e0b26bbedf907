package org.creativehubs.examples.site;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;

/** The page of each calculator: all that is known of it in one place. */
final class CalculatorPages {

  private static final String UP = "../";

  private final Comments comments;
  private final Laws laws;
  private final Askers askers;
  private final boolean hasJavadoc;

  CalculatorPages(Comments comments, Laws laws, Askers askers, boolean hasJavadoc) {
    this.comments = comments;
    this.laws = laws;
    this.askers = askers;
    this.hasJavadoc = hasJavadoc;
  }

  /** The page of a calculator. */
  SitePage of(CatalogEntry<?, ?> entry) {
    String name = entry.calculator().getName();
    StringBuilder body = new StringBuilder();
    body.append("<p class=\"question\">").append(Html.text(entry.question())).append("</p>\n");
    body.append(Html.heading("Method, units, and what is undefined"));
    body.append(Html.paragraph(comments.of(name, UP).orElse("")));
    add(body, "Conventions", entry.conventions().stream().map(Html::text));
    add(body, "Sources", entry.sources().stream().map(source -> Html.text(source.toString())));
    add(body, "Limits", limits(entry));
    body.append(Html.heading("A worked example")).append(WorkedExample.of(entry).html());
    body.append(Html.paragraph(Html.link(entry.id() + "-example.html", "The answer as a page")));
    body.append(Html.heading("How to call it")).append(calls(entry));
    add(body, "Which document asks it", askers.of(entry.id()).stream().map(Html::text));
    add(body, "What holds whatever the input", laws.of(entry.id()).stream().map(Html::text));
    String words = String.join(" ", entry.id(), entry.calculator().getSimpleName());
    String found = words + " " + entry.question();
    return new SitePage(Comments.path(entry), entry.title(), "calculator", found, body.toString());
  }

  private static void add(StringBuilder body, String heading, Stream<String> items) {
    List<String> list = items.distinct().toList();
    if (!list.isEmpty()) {
      body.append(Html.heading(heading)).append(Html.list(list));
    }
  }

  private static Stream<String> limits(CatalogEntry<?, ?> entry) {
    return Stream.concat(
        entry.caps().stream().map(cap -> Html.text(cap.toString())),
        Stream.of(
            Html.text(
                "at most "
                    + String.format(java.util.Locale.ROOT, "%,d", entry.mostElements())
                    + " elements of a list in JSON")));
  }

  private String calls(CatalogEntry<?, ?> entry) {
    Class<?> type = entry.calculator();
    String java =
        "import " + type.getName() + ";\n\n" + type.getSimpleName() + ".ENTRY.answer(input);";
    String shell =
        "examples/hub describe %1$s --example > input.json\n".formatted(entry.id())
            + "examples/hub call %1$s --explain < input.json".formatted(entry.id());
    String room = type.getPackageName();
    return Html.paragraph("In Java; simpler doors stand in its method above and in its room, ")
            .replace("</p>\n", Html.link(UP + Comments.roomPath(room), room) + ":</p>\n")
        + Html.pre(java)
        + (hasJavadoc ? Html.paragraph(Html.link(javadoc(type), "Javadoc")) : "")
        + Html.paragraph("With JSON, on the command line:")
        + Html.pre(shell)
        + Html.paragraph("From a service:")
        + Html.pre("curl -d @input.json http://localhost:8080/calculators/" + entry.id());
  }

  private static String javadoc(Class<?> type) {
    return UP + "api/" + type.getName().replace('.', '/') + ".html";
  }
}
