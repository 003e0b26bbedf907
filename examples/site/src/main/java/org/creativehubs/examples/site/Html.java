package org.creativehubs.examples.site;

import com.google.common.html.HtmlEscapers;
import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of HTML. */
final class Html {

  private Html() {}

  /** Text, with nothing in it that HTML would read. */
  static String text(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  static String pre(String text) {
    return "<pre tabindex=\"0\">" + text(text) + "</pre>\n";
  }

  static String heading(String text) {
    return "<h2>" + text(text) + "</h2>\n";
  }

  static String paragraph(String html) {
    return "<p>" + html + "</p>\n";
  }

  static String link(String to, String text) {
    return "<a href=\"" + text(to) + "\">" + text(text) + "</a>";
  }

  /** A list; nothing if there is nothing to list. */
  static String list(Collection<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream().collect(Collectors.joining("</li>\n<li>", "<ul>\n<li>", "</li>\n</ul>\n"));
  }

  /** A part that is opened by a click. */
  static String folded(String summary, String html) {
    return "<details><summary>" + text(summary) + "</summary>\n" + html + "</details>\n";
  }
}
