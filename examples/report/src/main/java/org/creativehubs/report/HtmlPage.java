package org.creativehubs.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.creativehubs.core.explain.Source;
import org.creativehubs.report.picture.CannotDrawException;

/**
 * Writes a {@link Page} as one HTML file that needs nothing else: no script, no network, no other
 * file. It reads without a mouse, prints on A4 with the headings of tables repeated, and every
 * number leads to how it was found.
 *
 * <p>The frame speaks the chosen language; what the library found stays in English, marked so. The
 * same page gives the same bytes on every JDK. Workings of a large table are kept for its totals
 * and first rows.
 */
public final class HtmlPage {

  /** More assumptions or notes than these are folded. */
  private static final int MOST_ITEMS = 8;

  private static final String STYLE = Resource.text("page.css");

  private final ReportLanguage language;
  private final ReportLocale locale;

  private HtmlPage(ReportLanguage language, ReportLocale locale) {
    this.language = language;
    this.locale = locale;
  }

  /** Pages in a language, with its usual numbers and days. */
  public static HtmlPage in(ReportLanguage language) {
    return new HtmlPage(language, language.locale());
  }

  /** The same with the numbers and days of another locale. */
  public HtmlPage with(ReportLocale other) {
    return new HtmlPage(language, other);
  }

  /**
   * Writes a page.
   *
   * @param page the page
   * @return the file, to be stored in UTF-8
   */
  public String write(Page page) {
    return new Writing(page).write();
  }

  /** One page being written. */
  private final class Writing {
    private final Page page;
    private final ReportLanguage.Words words = language.words();
    private final HtmlText out = new HtmlText(locale);
    private final HtmlTables tables = new HtmlTables(out, locale, words);

    Writing(Page page) {
      this.page = page;
    }

    String write() {
      head();
      out.raw("<main>");
      summary();
      pictures();
      page.sections().stream().filter(section -> !section.isAnnex()).forEach(this::section);
      faults();
      annex();
      list("assumptions", page.assumptions());
      list("notes", page.notes());
      sources();
      out.raw("</main>");
      made();
      return out.raw("</body></html>\n").toString();
    }

    private void head() {
      out.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head>")
          .raw("<meta charset=\"utf-8\"/>")
          .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
          .raw("style-src 'unsafe-inline'\"/>")
          .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
          .sentence("title", page.title())
          .raw("<style>\n" + STYLE + "</style></head>\n<body>")
          .raw("<a class=\"skip\" href=\"#summary\"" + languageOf("skip") + ">")
          .text(words.of("skip"))
          .raw("</a>\n<header>")
          .raw("<h1" + english() + ">")
          .sentence(page.title())
          .raw("</h1>");
      page.about()
          .ifPresent(
              about -> out.raw("<p class=\"about\"" + english() + ">").sentence(about).raw("</p>"));
      if (page.isPublic()) {
        out.raw("<p" + languageOf("public.note") + ">").text(words.of("public.note")).raw("</p>");
      }
      out.raw("</header>\n");
      beside();
    }

    private void beside() {
      if (page.beside().isEmpty()) {
        return;
      }
      out.raw("<nav aria-label=\"").text(words.of("beside"));
      out.raw("\"" + languageOf("beside") + "><ul" + english() + ">");
      page.beside()
          .forEach(
              (about, file) -> {
                out.raw("<li><a href=\"").text(file).raw("\">");
                out.text(about).raw("</a></li>");
              });
      out.raw("</ul></nav>\n");
    }

    private void summary() {
      heading("summary", "summary");
      out.raw("<p class=\"verdict\"" + english() + ">").sentence(page.verdict()).raw("</p>");
      if (!page.figures().isEmpty()) {
        out.raw("<dl class=\"figures\"" + english() + ">");
        page.figures().forEach(this::figure);
        out.raw("</dl>");
      }
      tables.explained(page.figures().stream().flatMap(one -> one.explanation().stream()).toList());
      points("ask", page.asks());
      points("contradictions", page.contradictions());
      points("unknowns", page.unknowns());
    }

    private void figure(KeyFigure figure) {
      String value = locale.answer(figure.value());
      out.raw("<div>").element("dt", figure.label()).raw("<dd>");
      if (figure.explanation().isPresent()) {
        out.raw("<a href=\"#" + tables.next() + "\">").text(value).raw("</a>");
        tables.hold(figure.explanation().get());
      } else {
        out.text(value);
      }
      figure
          .note()
          .ifPresent(note -> out.raw(" <span class=\"note\">").sentence(note).raw("</span>"));
      out.raw("</dd></div>");
    }

    private void points(String key, List<String> points) {
      if (!points.isEmpty()) {
        out.raw("<h3" + languageOf(key) + ">").text(words.of(key)).raw("</h3>");
        bullets(points);
      }
    }

    private void bullets(List<String> points) {
      out.raw("<ul" + english() + ">");
      points.forEach(point -> out.sentence("li", point));
      out.raw("</ul>\n");
    }

    private void pictures() {
      if (page.pictures().isEmpty()) {
        return;
      }
      heading("pictures", "pictures");
      try {
        page.pictures().forEach(PagePicture::svg);
      } catch (CannotDrawException e) {
        out.sentence("p", "There are no pictures: " + e.getMessage());
        return;
      }
      for (int i = 0; i < page.pictures().size(); i++) {
        picture(page.pictures().get(i), "p" + (i + 1) + "-");
      }
    }

    private void picture(PagePicture picture, String prefix) {
      Svg svg = Svg.parse(picture.svg());
      out.raw("<figure" + english() + "><div");
      if (!svg.isNamed()) {
        out.raw(" role=\"img\" aria-label=\"").text(picture.title()).raw("\"");
      }
      out.raw(">").raw(svg.written(prefix, UnaryOperator.identity())).raw("</div></figure>\n");
    }

    private void section(PageSection section) {
      out.raw("<h2" + english() + ">").sentence(section.heading()).raw("</h2>\n");
      content(section);
    }

    private void faults() {
      if (page.faults().isPresent()) {
        heading("faults", "faults");
        tables.write(PageTable.of(page.faults().get()));
      }
    }

    private void annex() {
      List<PageSection> annex = page.sections().stream().filter(PageSection::isAnnex).toList();
      if (annex.isEmpty()) {
        return;
      }
      heading("annex", "annex");
      for (PageSection section : annex) {
        out.raw("<details><summary" + english() + ">").raw("<h3>");
        out.sentence(section.heading()).raw("</h3></summary>\n<div>");
        content(section);
        out.raw("</div></details>\n");
      }
    }

    private void content(PageSection section) {
      out.raw("<div" + english() + ">");
      section.paragraphs().forEach(paragraph -> out.sentence("p", paragraph));
      section.tables().forEach(tables::write);
      tables.explained(section.explanations());
      if (!section.remarks().isEmpty()) {
        bullets(section.remarks());
      }
      out.raw("</div>");
    }

    private void list(String key, List<String> items) {
      if (items.isEmpty()) {
        return;
      }
      heading(key, key);
      if (items.size() <= MOST_ITEMS) {
        bullets(items);
      } else {
        out.raw("<details><summary" + languageOf("all") + ">")
            .text(words.of("all") + " " + items.size())
            .raw("</summary>\n");
        bullets(items);
        out.raw("</details>\n");
      }
    }

    private void sources() {
      page.sources().forEach(tables::cite);
      List<String> cited = tables.documents();
      if (cited.isEmpty()) {
        return;
      }
      heading("sources", "sources");
      out.raw("<ol" + english() + ">");
      for (int i = 0; i < cited.size(); i++) {
        out.raw("<li id=\"s" + (i + 1) + "\">").text(cited.get(i)).raw("</li>");
      }
      out.raw("</ol>\n");
    }

    private void made() {
      out.raw("<footer>");
      heading("made", "made");
      out.raw("<dl class=\"made\">");
      pair("day", locale.day(page.origin().day()));
      pair("input", page.origin().input());
      pair("sha", page.origin().sha256());
      pair("version", page.origin().version());
      out.raw("</dl></footer>\n");
    }

    private void pair(String key, String value) {
      out.raw("<dt" + languageOf(key) + ">").text(words.of(key)).raw("</dt>").element("dd", value);
    }

    private void heading(String id, String key) {
      out.raw("<h2 id=\"" + id + "\"" + languageOf(key) + ">").text(words.of(key)).raw("</h2>\n");
    }

    /** Marks a word of the frame that is not in the language of the page. */
    private String languageOf(String key) {
      return words.tagOf(key).equals(language.tag()) ? "" : english();
    }

    private String english() {
      return language == ReportLanguage.EN ? "" : " lang=\"en\"";
    }
  }

  /** One document, as it is cited. */
  static String document(Source source) {
    return source.document() + source.edition().map(edition -> " (" + edition + ")").orElse("");
  }
}
