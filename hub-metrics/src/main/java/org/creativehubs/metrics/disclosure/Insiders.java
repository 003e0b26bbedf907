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

  /**
   * That of a stranger, then that of each contributor, then that of each two.
   *
   * @param columns how many cells a row of the table has, its total among them
   */
  static List<Insight> all(
      long[] counts, int columns, Map<Integer, Contributors> contributors, Attacker attacker) {
    int width = attacker.zerosShown() ? columns : 0;
    int together = attacker.together();
    List<Insight> all = new ArrayList<>();
    all.add(Insight.OF_STRANGERS);
    Map<String, Map<Integer, Long>> amounts = amounts(contributors);
    long singles = together == 0 ? 0 : amounts.size();
    long pairs = together == 2 ? singles * (singles - 1) / 2 : 0;
    CAP.check("contributors", singles + pairs, counts.length);
    List<String> names = List.copyOf(amounts.keySet());
    for (int i = 0; i < singles; i++) {
      all.add(of(List.of(names.get(i)), amounts, counts, width, contributors));
    }
    for (int i = 0; i < names.size() && pairs > 0; i++) {
      for (int j = i + 1; j < names.size(); j++) {
        all.add(of(List.of(names.get(i), names.get(j)), amounts, counts, width, contributors));
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
      int width,
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
    boolean isMore = width > 0 && !own.isEmpty();
    while (isMore) {
      isMore = false;
      for (int row = 0; row < counts.length / width; row++) {
        isMore |= takeLast(own, counts, row * width, 1, width);
      }
      for (int column = 0; column < width; column++) {
        isMore |= takeLast(own, counts, column, width, counts.length / width);
      }
    }
    return new Insight(who, own, atLeast);
  }

  /**
   * Where all of a line but one cell is zero, which is shown, or made up by those who look, the
   * last cell is theirs too: it follows, whatever is hidden.
   */
  private static boolean takeLast(
      Map<Integer, Long> own, long[] counts, int start, int step, int size) {
    int last = -1;
    for (int place = 0; place < size; place++) {
      int cell = start + place * step;
      if (counts[cell] > 0 && !own.containsKey(cell)) {
        if (last >= 0) {
          return false;
        }
        last = cell;
      }
    }
    if (last >= 0) {
      own.put(last, counts[last]);
    }
    return last >= 0;
  }

  private static Collection<Integer> cells(
      List<String> who, Map<String, Map<Integer, Long>> amounts) {
    Set<Integer> cells = new LinkedHashSet<>();
    who.forEach(name -> cells.addAll(amounts.getOrDefault(name, Map.of()).keySet()));
    return cells;
  }
}
