package org.creativehubs.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/** Finds the ids that somebody may have meant who asked for one that is not there. */
final class Nearest {

  private static final int MOST = 5;

  private final String asked;

  Nearest(String asked) {
    this.asked = asked;
  }

  /** Ids that hold what was asked or are held by it first, then by the letters to be changed. */
  ImmutableList<String> among(Collection<String> ids) {
    return ids.stream()
        .filter(this::isNear)
        .sorted(Comparator.comparing(this::isApart).thenComparing(this::changes))
        .limit(MOST)
        .collect(ImmutableList.toImmutableList());
  }

  /** At most half the letters of an id are changed; so a long text is never compared. */
  private boolean isNear(String id) {
    boolean comparable = asked.length() <= 2 * id.length();
    return comparable && !asked.isBlank() && (!isApart(id) || changes(id) <= id.length() / 2);
  }

  private boolean isApart(String id) {
    return !id.contains(asked) && !asked.contains(id);
  }

  /** The letters to be added, dropped or replaced to get from what was asked to an id. */
  private int changes(String id) {
    int[] row = new int[id.length() + 1];
    for (int at = 0; at <= id.length(); at++) {
      row[at] = at;
    }
    for (int letter = 1; letter <= asked.length(); letter++) {
      int before = row[0];
      row[0] = letter;
      for (int at = 1; at <= id.length(); at++) {
        int replaced = before + (asked.charAt(letter - 1) == id.charAt(at - 1) ? 0 : 1);
        before = row[at];
        row[at] = Math.min(replaced, 1 + Math.min(row[at], row[at - 1]));
      }
    }
    return row[id.length()];
  }
}
