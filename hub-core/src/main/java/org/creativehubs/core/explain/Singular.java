package org.creativehubs.core.explain;

import java.util.Map;
import java.util.Set;

/** The singular of English units, for texts in which there is one of something. */
final class Singular {

  /** Words behind the noun that is counted: {@code hours a week}, {@code jobs at the hub}. */
  private static final Set<String> BEHIND =
      Set.of(
          "of", "per", "a", "an", "at", "in", "on", "who", "that", "which", "for", "with", "by",
          "from", "to", "and", "or", "/", "under", "over", "without");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("criteria", "criterion"),
          Map.entry("analyses", "analysis"),
          Map.entry("lives", "life"),
          Map.entry("halves", "half"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("calories", "calorie"),
          Map.entry("caches", "cache"),
          Map.entry("niches", "niche"),
          Map.entry("shoes", "shoe"),
          Map.entry("quizzes", "quiz"),
          Map.entry("buses", "bus"),
          Map.entry("minibuses", "minibus"),
          Map.entry("campuses", "campus"),
          Map.entry("bonuses", "bonus"),
          Map.entry("statuses", "status"),
          Map.entry("censuses", "census"),
          Map.entry("surpluses", "surplus"));

  /** Words that end like a plural and are none, or are the same for one. */
  private static final Set<String> SAME =
      Set.of(
          "as",
          "is",
          "was",
          "has",
          "does",
          "its",
          "his",
          "this",
          "us",
          "yes",
          "plus",
          "minus",
          "less",
          "always",
          "across",
          "towards",
          "begins",
          "series",
          "species",
          "premises",
          "means",
          "news",
          "gas",
          "lens",
          "atlas",
          "canvas",
          "headquarters",
          "goods",
          "economics",
          "ethics",
          "athletics",
          "politics",
          "physics",
          "mathematics",
          "logistics",
          "ceramics",
          "electronics",
          "times",
          "works",
          "crossroads",
          "barracks",
          "hertz",
          "bps");

  private Singular() {}

  /** A unit as it stands behind a number that is shown; of 1 and -1 there is one. */
  static String behind(String number, String unit) {
    return number.equals("1") || number.equals("-1") ? of(unit) : unit;
  }

  /** A unit as it stands behind 1: {@code hour a week} for {@code hours a week}. */
  static String of(String unit) {
    int start = 0;
    int end = unit.indexOf(' ');
    if (end < 0) {
      return noun(unit);
    }
    while (true) {
      int next = end + 1;
      int after = unit.indexOf(' ', next);
      String following = after < 0 ? unit.substring(next) : unit.substring(next, after);
      if (BEHIND.contains(following)) {
        return unit.substring(0, start) + noun(unit.substring(start, end)) + unit.substring(end);
      }
      if (after < 0) {
        return unit.substring(0, next) + noun(following);
      }
      start = next;
      end = after;
    }
  }

  private static String noun(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 3 || !word.endsWith("s") || SAME.contains(word) || !isLowerCase(word)) {
      return word;
    }
    int length = word.length();
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hisses =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("oes");
    return word.substring(0, length - (hisses ? 2 : 1));
  }

  /** Whether a word is of letters alone, all small but perhaps the first; units of science stay. */
  private static boolean isLowerCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (!(letter >= 'a' && letter <= 'z') && letter != '-' && (i > 0 || letter > 'Z')) {
        return false;
      }
    }
    return true;
  }
}
