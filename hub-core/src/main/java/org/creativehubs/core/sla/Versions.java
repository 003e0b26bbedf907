package org.creativehubs.core.sla;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The obligations of an agreement as they were before revisions. */
final class Versions {

  private Versions() {}

  /** The obligations after the first so many revisions: later ones are undone, the last first. */
  static List<Obligation> after(List<Obligation> now, List<Revision> revisions, int made) {
    Map<String, Obligation> byId = new LinkedHashMap<>();
    now.forEach(obligation -> byId.put(obligation.id(), obligation));
    for (int i = revisions.size() - 1; i >= made; i--) {
      Revision undone = revisions.get(i);
      byId.keySet().removeAll(undone.added());
      undone.replaced().forEach(before -> byId.put(before.id(), before));
    }
    return ImmutableList.copyOf(byId.values());
  }
}
