package org.creativehubs.core.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.finding.LeftOut;

/** What a standard asks for and a hub does not tell, each thing once. */
final class Missing {

  private static final int MOST_NAMED = 3;

  private final Map<String, List<String>> what = new LinkedHashMap<>();

  /** A thing that is missing of something. */
  void add(String field, String because, String of) {
    List<String> names = what.computeIfAbsent(field + "\n" + because, key -> new ArrayList<>());
    if (!names.contains(of)) {
      names.add(of);
    }
  }

  List<LeftOut> list() {
    return what.entrySet().stream().map(each -> leftOut(each.getKey(), each.getValue())).toList();
  }

  private static LeftOut leftOut(String key, List<String> names) {
    int end = key.indexOf('\n');
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return LeftOut.of(key.substring(0, end) + " of " + named + more, key.substring(end + 1));
  }
}
