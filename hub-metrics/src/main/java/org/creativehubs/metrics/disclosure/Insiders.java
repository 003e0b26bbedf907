package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.disclosure.internal.Insight;

/** What strangers and contributors know of a table. */
final class Insiders {

  static final Cap CAP = Cap.ofWork("cells times contributors who may look at them", 100_000_000);

  private Insiders() {}

  /** That of a stranger, then that of each contributor, then that of each two. */
  static List<Insight> all(long[] counts, Map<Integer, Contributors> contributors, int together) {
    List<Insight> all = new ArrayList<>();
    all.add(Insight.OF_STRANGERS);
    Map<String, Map<Integer, Long>> amounts = amounts(contributors);
    long singles = together == 0 ? 0 : amounts.size();
    long pairs = together == 2 ? singles * (singles - 1) / 2 : 0;
    CAP.check("contributors", singles + pairs, counts.length);
    List<String> names = List.copyOf(amounts.keySet());
    for (int i = 0; i < singles; i++) {
      all.add(of(List.of(names.get(i)), amounts, counts, contributors));
    }
    for (int i = 0; i < names.size() && pairs > 0; i++) {
      for (int j = i + 1; j < names.size(); j++) {
        all.add(of(List.of(names.get(i), names.get(j)), amounts, counts, contributors));
      }
    }
    return all;
  }

  /** What each contributor that can be distinguished contributes to which cell. */
  private static Map<String, Map<Integer, Long>> amounts(Map<Integer, Contributors> contributors) {
    Map<String, Map<Integer, Long>> amounts = new LinkedHashMap<>();
    new TreeMap<>(contributors)
        .forEach(
            (cell, facts) -> {
              for (Contribution part : facts.largest()) {
                part.contributor()
                    .ifPresent(key -> put(amounts, "contributor " + key, cell, part.amount()));
              }
              boolean isNamed =
                  facts.largest().stream().anyMatch(part -> part.contributor().isPresent());
              if (facts.enterprises() == 1 && !isNamed) {
                put(amounts, "the only contributor of " + facts.cellName(), cell, 0);
              }
            });
    return amounts;
  }

  private static void put(
      Map<String, Map<Integer, Long>> amounts, String who, int cell, long amount) {
    amounts.computeIfAbsent(who, key -> new LinkedHashMap<>()).put(cell, amount);
  }

  private static Insight of(
      List<String> who,
      Map<String, Map<Integer, Long>> amounts,
      long[] counts,
      Map<Integer, Contributors> contributors) {
    Map<Integer, Long> own = new LinkedHashMap<>();
    Map<Integer, Long> atLeast = new LinkedHashMap<>();
    for (int cell : cells(who, amounts)) {
      long sum = 0;
      int members = 0;
      for (String name : who) {
        Map<Integer, Long> of = amounts.getOrDefault(name, Map.of());
        members += of.containsKey(cell) ? 1 : 0;
        sum += of.getOrDefault(cell, 0L);
      }
      Contributors facts = Check.notNull(contributors.get(cell), "contributors");
      if (facts.enterprises() == members) {
        own.put(cell, counts[cell]);
      } else {
        atLeast.put(cell, sum);
      }
    }
    return new Insight(who, own, atLeast);
  }

  private static Collection<Integer> cells(
      List<String> who, Map<String, Map<Integer, Long>> amounts) {
    Set<Integer> cells = new LinkedHashSet<>();
    who.forEach(name -> cells.addAll(amounts.getOrDefault(name, Map.of()).keySet()));
    return cells;
  }
}
