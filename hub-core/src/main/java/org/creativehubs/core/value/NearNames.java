package org.creativehubs.core.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.creativehubs.core.internal.LetterChanges;

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

  /** The letters to change, or one where a name only goes on; above {@code most} if too many. */
  private static int distance(String wanted, String name, int most) {
    if (wanted.length() > 2 && name.startsWith(wanted)) {
      return 1;
    }
    return Math.abs(wanted.length() - name.length()) > most
        ? most + 1
        : LetterChanges.between(wanted, name);
  }
}
