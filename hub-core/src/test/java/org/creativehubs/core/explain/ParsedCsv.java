package org.creativehubs.core.explain;

import java.util.ArrayList;
import java.util.List;

/** A plain reader of RFC 4180, written from its grammar and not from our layout. */
final class ParsedCsv {

  private final String text;
  private final char separator;
  private final List<List<String>> lines = new ArrayList<>();
  private int at;

  private ParsedCsv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  static List<List<String>> of(String csv, char separator) {
    ParsedCsv parsed = new ParsedCsv(csv.startsWith("\ufeff") ? csv.substring(1) : csv, separator);
    while (parsed.at < parsed.text.length()) {
      parsed.line();
    }
    return parsed.lines;
  }

  private void line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new AssertionError("no line end at " + at + " of " + text);
    }
    at += 2;
    lines.add(cells);
  }

  private String cell() {
    return text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (text.charAt(at) != separator && text.charAt(at) != '\r') {
      if ("\"\n".indexOf(text.charAt(at)) >= 0) {
        throw new AssertionError("must be quoted: " + text.substring(start));
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
      cell.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 1 : 0;
    }
    at++;
    return cell.toString();
  }
}
