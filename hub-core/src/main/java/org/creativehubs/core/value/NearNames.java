package org.creativehubs.core.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that are spelt nearly as what was given, so that a slip is seen. */
final class NearNames {

  private static final int MOST = 3;

  private record Near(String name, int distance) {}

  private NearNames() {}

  /**
   * The nearest names first: those that differ in at most a third of the letters or in capitals
   * alone, and those that begin with what was given.
   */
  static List<String> to(String given, List<String> names) {
    String wanted = plain(given);
    int most = wanted.length() < 3 ? 0 : Math.max(1, wanted.length() / 3);
    List<Near> near = new ArrayList<>();
    for (String name : names) {
      int distance = distance(wanted, plain(name), most);
      if (distance <= most) {
        near.add(new Near(name, distance));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** How many letters must be changed, added, left out or swapped with the next. */
  private static int distance(String one, String other, int most) {
    if (one.length() > 2 && other.startsWith(one)) {
      return 1;
    }
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwapped(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
