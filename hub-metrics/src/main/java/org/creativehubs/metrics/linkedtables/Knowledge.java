package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.Contribution;
import org.creativehubs.metrics.disclosure.Contributors;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.creativehubs.metrics.disclosure.internal.Insight;
import org.creativehubs.metrics.disclosure.internal.Needs;

/**
 * What strangers and contributors know of linked tables, and what that asks of each cell. A count
 * that a table need not show is known by its place behind all cells.
 */
final class Knowledge {

  static final Cap CAP = Cap.ofWork("cells times contributors who may look at them", 100_000_000);

  private final Frame frame;
  private final long[] bases;
  private final long[] counts;
  private final Map<Integer, LinkedContributors> facts;

  /** For each cell how many of its base counts are above zero. */
  private final int[] filled;

  Knowledge(Frame frame, long[] bases, long[] counts, Map<Integer, LinkedContributors> facts) {
    this.frame = frame;
    this.bases = bases;
    this.counts = counts;
    this.facts = new TreeMap<>(facts);
    this.filled = new int[counts.length];
    for (int base = 0; base < bases.length && !facts.isEmpty(); base++) {
      if (bases[base] > 0) {
        frame.eachCellOf(base, cell -> filled[cell]++);
      }
    }
  }

  /** That of a stranger, then that of each contributor, then that of each two. */
  List<Insight> insights(Attacker attacker) {
    List<Insight> all = new ArrayList<>();
    all.add(Insight.OF_STRANGERS);
    Map<String, Map<Integer, Long>> amounts = amounts();
    List<String> names = List.copyOf(amounts.keySet());
    BitSet zeros = attacker.zerosShown() && !names.isEmpty() ? zeros() : new BitSet();
    int[] open = open(zeros);
    long singles = attacker.together() == 0 ? 0 : names.size();
    long pairs = attacker.together() == 2 ? singles * (singles - 1) / 2 : 0;
    CAP.check("contributors", singles + pairs, counts.length);
    for (int i = 0; i < singles; i++) {
      all.add(insight(List.of(names.get(i)), amounts, zeros, open));
    }
    for (int i = 0; i < names.size() && pairs > 0; i++) {
      for (int j = i + 1; j < names.size(); j++) {
        all.add(insight(List.of(names.get(i), names.get(j)), amounts, zeros, open));
      }
    }
    return all;
  }

  /** What each contributor that can be distinguished contributes to which base count. */
  private Map<String, Map<Integer, Long>> amounts() {
    Map<String, Map<Integer, Long>> amounts = new LinkedHashMap<>();
    facts.forEach(
        (base, of) -> {
          boolean isNamed = false;
          for (Contribution part : of.largest()) {
            isNamed |= part.contributor().isPresent();
            part.contributor()
                .ifPresent(
                    key ->
                        amounts
                            .computeIfAbsent("contributor " + key, name -> new LinkedHashMap<>())
                            .put(base, part.amount()));
          }
          if (of.enterprises() == 1 && !isNamed) {
            amounts.put(of.only(), Map.of(base, bases[base]));
          }
        });
    return amounts;
  }

  /** The base counts that are seen to be zero, as a cell that holds them is. */
  private BitSet zeros() {
    BitSet zeros = new BitSet();
    for (int base = 0; base < bases.length; base++) {
      int at = base;
      frame.eachCellOf(base, cell -> zeros.set(at, zeros.get(at) || counts[cell] == 0));
    }
    return zeros;
  }

  /** For each cell how many of its base counts are not seen to be zero. */
  private int[] open(BitSet zeros) {
    int[] open = new int[counts.length];
    for (int base = zeros.nextClearBit(0); base < bases.length && !facts.isEmpty(); ) {
      frame.eachCellOf(base, cell -> open[cell]++);
      base = zeros.nextClearBit(base + 1);
    }
    return open;
  }

  /**
   * The counts that some make up, which are known to them, and what they contribute to others. A
   * sum is known where each of its base counts is their own or is seen to be zero.
   */
  private Insight insight(
      List<String> who, Map<String, Map<Integer, Long>> amounts, BitSet zeros, int[] open) {
    Map<Integer, Long> sums = new HashMap<>();
    Map<Integer, Integer> members = new HashMap<>();
    for (String name : who) {
      amounts
          .getOrDefault(name, Map.of())
          .forEach(
              (base, amount) -> {
                sums.merge(base, amount, Long::sum);
                members.merge(base, 1, Integer::sum);
              });
    }
    Map<Integer, Long> own = new HashMap<>();
    Map<Integer, Long> atLeast = new HashMap<>();
    Map<Integer, Integer> made = new HashMap<>();
    sums.forEach(
        (base, sum) -> {
          LinkedContributors of = Check.notNull(facts.get(base), "contributors");
          boolean isOwn = of.enterprises() == members.getOrDefault(base, 0);
          long known = isOwn ? bases[base] : sum;
          (isOwn ? own : atLeast).put(counts.length + base, known);
          frame.eachCellOf(
              base,
              cell -> {
                atLeast.merge(cell, known, Long::sum);
                made.merge(cell, isOwn && !zeros.get(base) ? 1 : 0, Integer::sum);
              });
        });
    made.forEach(
        (cell, how) -> {
          if (how == open[cell]) {
            atLeast.remove(cell);
            own.put(cell, counts[cell]);
          }
        });
    return new Insight(who, own, atLeast);
  }

  /** What is asked of each cell by a width, and by dominance of those known to be behind it. */
  Needs needs(ProtectionPolicy protection, Optional<DominanceRule> dominance) {
    long[] above = new long[counts.length];
    dominance.ifPresent(
        rule -> behind().forEach((cell, all) -> above[cell] = rule.protection(counts[cell], all)));
    return new Needs(counts, cell -> protection.widthOf(counts[cell]), cell -> above[cell]);
  }

  /** The cells above zero whose contributors are known and break a rule. */
  BitSet dominated(DominanceRule rule) {
    BitSet found = new BitSet();
    behind().forEach((cell, all) -> found.set(cell, !rule.isKeptBy(counts[cell], all)));
    return found;
  }

  /** Who stands behind each cell above zero of which it is known. */
  Map<Integer, Contributors> behind() {
    Map<Integer, List<Contributors>> parts = new TreeMap<>();
    Map<Integer, Integer> known = new HashMap<>();
    facts.forEach(
        (base, of) -> {
          if (bases[base] > 0) {
            frame.eachCellOf(
                base,
                cell -> {
                  parts.computeIfAbsent(cell, key -> new ArrayList<>()).add(of.facts());
                  known.merge(cell, 1, Integer::sum);
                });
          }
        });
    Map<Integer, Contributors> behind = new TreeMap<>();
    parts.forEach(
        (cell, all) -> {
          if (known.getOrDefault(cell, 0) == filled[cell]) {
            behind.put(cell, Contributors.together(all));
          }
        });
    return behind;
  }
}
