package org.creativehubs.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of sheets: legal, and each only once. */
final class XlsxNames {

  private static final int LONGEST = 31;
  private static final Pattern REFUSED = Pattern.compile("[\\[\\]:*?/\\\\]");
  private static final Pattern QUOTES = Pattern.compile("^[' ]+|[' ]+$");

  private final Set<String> used = new HashSet<>();

  XlsxNames() {
    used.add("history"); // a name that Excel keeps for itself
  }

  String of(String title) {
    String legal = legal(title, LONGEST);
    for (int i = 2; !used.add(legal.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      legal = legal(title, LONGEST - number.length()) + number;
    }
    return legal;
  }

  private static String legal(String title, int longest) {
    String clean = REFUSED.matcher(Clean.line(title)).replaceAll(" ").strip();
    String bare = QUOTES.matcher(clean).replaceAll("");
    String kept = QUOTES.matcher(XlsxText.cut(bare, longest)).replaceAll("");
    return kept.isEmpty() ? "sheet" : kept;
  }
}
