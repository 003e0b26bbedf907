package org.creativehubs.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;

/** Tables of a page; each number leads to its working, and each working stands there once. */
final class HtmlTables {

  /** Cells of one table beyond this have no workings: a page must stay a page. */
  private static final int MOST_WORKINGS = 1_200;

  /** More of an expression is no help to a reader. */
  private static final int LONGEST = 1_500;

  private final HtmlText out;
  private final ReportLocale locale;
  private final ReportLanguage.Words words;
  private final List<String> documents = new ArrayList<>();
  private final List<Explanation> held = new ArrayList<>();
  private int workings;

  HtmlTables(HtmlText out, ReportLocale locale, ReportLanguage.Words words) {
    this.out = out;
    this.locale = locale;
    this.words = words;
  }

  /** The id that the next explanation that is held will have. */
  String next() {
    return "w" + (workings + held.size() + 1);
  }

  void hold(Explanation explanation) {
    held.add(explanation);
  }

  /** Writes what was held, folded. */
  void explained(List<Explanation> explanations) {
    if (explanations.isEmpty()) {
      return;
    }
    openWorkings();
    for (Explanation explanation : explanations) {
      open("");
      out.element("b", explanation.question());
      steps(explanation.steps());
      out.raw("</div>");
    }
    held.clear();
    out.raw("</details>\n");
  }

  List<String> documents() {
    return documents;
  }

  /** The number of a document in the list of sources. */
  int cite(Source source) {
    String document = HtmlPage.document(source);
    if (!documents.contains(document)) {
      documents.add(document);
    }
    return documents.indexOf(document) + 1;
  }

  void write(PageTable table) {
    new OneTable(table).write();
  }

  private void openWorkings() {
    out.raw("<details class=\"workings\"><summary>").text(words.of("workings"));
    out.raw("</summary>\n");
  }

  private void open(String back) {
    workings++;
    out.raw("<div class=\"w\" id=\"w" + workings + "\">" + back);
  }

  private void steps(List<Step> steps) {
    out.raw("<ol>");
    steps.forEach(this::step);
    out.raw("</ol>");
  }

  private void step(Step step) {
    out.raw("<li>").text(step.label() + ": ");
    step.expression().ifPresent(expression -> out.text(clipped(expression) + " = "));
    out.text(clipped(step.value().toString()));
    step.source().ifPresent(this::citation);
    out.raw("</li>");
  }

  private void citation(Source source) {
    out.raw(" [<a href=\"#s" + cite(source) + "\">" + cite(source) + "</a>");
    source.place().ifPresent(place -> out.text(": " + place));
    out.raw("]");
  }

  private static String clipped(String text) {
    String shown = GroupedAmounts.in(text);
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + " \u2026";
  }

  /** One table being written. */
  private final class OneTable {
    private final PageTable source;
    private final Table table;
    private final List<Heading> headings;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<List<Step>, Integer> before = new HashMap<>();
    private final Map<Integer, Explanation> toWrite = new LinkedHashMap<>();
    private final int firstFree = workings;
    private final int lastExplained;

    OneTable(PageTable source) {
      this.source = source;
      table = source.table();
      headings = Heading.of(table);
      lastExplained = MOST_WORKINGS / headings.size();
    }

    void write() {
      out.raw("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
      out.text(table.title()).raw("\">\n<table>").element("caption", table.title());
      out.raw("<thead><tr>");
      for (int i = 0; i < headings.size(); i++) {
        out.raw(
            "<th scope=\"col\"" + (i > 0 && headings.get(i).isNumber() ? " class=\"n\">" : ">"));
        out.text(headings.get(i).text()).raw("</th>");
      }
      out.raw("</tr></thead>\n<tbody>");
      for (int row = 0; row < table.rows().size(); row++) {
        row(row);
      }
      out.raw("</tbody></table></div>\n");
      explanations();
    }

    private void row(int row) {
      boolean isTotal = row >= table.rows().size() - table.totals();
      out.raw(isTotal ? "<tr class=\"t\">" : "<tr>");
      List<Answer> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(row, column, cells.get(column), isTotal || row < lastExplained);
      }
      out.raw("</tr>\n");
    }

    private void cell(int row, int column, Answer cell, boolean isExplained) {
      if (column == 0) {
        out.raw("<th scope=\"row\">").text(shown(cell, column)).raw("</th>");
        return;
      }
      String kind = headings.get(column).isNumber() || isNumeric(cell) ? "n" : "";
      String all = cell.isDefined() ? kind : (kind + " u").strip();
      out.raw(all.isEmpty() ? "<td>" : "<td class=\"" + all + "\">");
      Optional<Integer> working =
          isExplained && !isEmpty(cell) ? working(row, column, cell) : Optional.empty();
      working.ifPresent(id -> out.raw("<a href=\"#w" + id + "\">"));
      out.text(shown(cell, column));
      out.raw(working.isPresent() ? "</a></td>" : "</td>");
    }

    private boolean isNumeric(Answer cell) {
      return cell.money().isPresent() || cell.number().isPresent();
    }

    private boolean isEmpty(Answer cell) {
      return cell.undefined().filter(why -> why.reason() == Reason.NO_TOTAL).isPresent();
    }

    private String shown(Answer cell, int column) {
      return isEmpty(cell)
          ? ""
          : locale.answer(cell, headings.get(column).format(), headings.get(column).saysUnit());
    }

    /** The working that a cell leads to, if it has one. */
    private Optional<Integer> working(int row, int column, Answer cell) {
      Optional<Explanation> found = source.working(row, column);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Explanation explanation = found.get();
      List<Step> steps = explanation.steps();
      if (steps.size() > 1 || steps.get(0).expression().isPresent() || !cell.isDefined()) {
        return Optional.of(added(explanation));
      }
      if (!isNumeric(cell)) {
        return Optional.empty();
      }
      String key = column + " " + steps.get(0).source().map(Source::toString).orElse("");
      return Optional.of(given.computeIfAbsent(key, first -> added(givenIn(column, steps.get(0)))));
    }

    private Explanation givenIn(int column, Step step) {
      Step.Builder alone = Step.builder();
      alone.label(headings.get(column).text()).value(Answer.text(words.of("given")));
      return Explanation.answering(headings.get(column).text())
          .addSteps(alone.source(step.source()).build())
          .build();
    }

    private int added(Explanation explanation) {
      int id = firstFree + toWrite.size() + 1;
      toWrite.put(id, explanation);
      return id;
    }

    private void explanations() {
      if (toWrite.isEmpty()) {
        return;
      }
      openWorkings();
      toWrite.forEach(this::explanation);
      if (lastExplained < table.rows().size() - table.totals()) {
        out.element("p", words.of("not.shown"));
      }
      out.raw("</details>\n");
    }

    /** Steps that stand there already are not repeated. */
    private void explanation(int id, Explanation explanation) {
      open("");
      out.element("b", explanation.question());
      List<Step> steps = explanation.steps();
      List<Step> first = steps.subList(0, steps.size() - 1);
      Integer known = first.size() > 1 ? before.putIfAbsent(first, id) : null;
      if (known == null) {
        steps(steps);
      } else {
        out.raw(" (<a href=\"#w" + known + "\">").text(words.of("as")).raw("</a>)");
        steps(steps.subList(steps.size() - 1, steps.size()));
      }
      out.raw("</div>\n");
    }
  }
}
