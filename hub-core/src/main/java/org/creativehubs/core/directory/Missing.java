package org.creativehubs.core.directory;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativehubs.core.finding.LeftOut;

/** What a standard asks for and a hub does not tell, each thing once. */
final class Missing {

  private static final int MOST_NAMED = 3;

  private final Map<String, Set<String>> what = new LinkedHashMap<>();

  /** A thing that is missing of something. */
  void add(String field, String because, String of) {
    what.computeIfAbsent(field + "\n" + because, key -> new LinkedHashSet<>()).add(of);
  }

  List<LeftOut> list() {
    return what.entrySet().stream()
        .map(each -> leftOut(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  private static LeftOut leftOut(String key, List<String> names) {
    int end = key.indexOf('\n');
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return LeftOut.of(key.substring(0, end) + " of " + named + more, key.substring(end + 1));
  }
}
