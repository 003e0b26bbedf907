package org.creativehubs.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.creativehubs.core.internal.LetterChanges;

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

  private int changes(String id) {
    return LetterChanges.between(asked, id);
  }
}
