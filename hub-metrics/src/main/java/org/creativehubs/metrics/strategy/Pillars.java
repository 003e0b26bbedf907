package org.creativehubs.metrics.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.strategy.Strategy;

/** Which pillars the items of a plan stand under. */
final class Pillars {

  private Pillars() {}

  /** The pillars of the strategy, then those that only items name, in the order they occur. */
  static List<PillarCoverage> coverage(Strategy strategy, List<TrackedItem> items) {
    Set<String> codes = new LinkedHashSet<>();
    strategy.pillars().forEach(pillar -> codes.add(pillar.code()));
    items.forEach(item -> codes.addAll(item.pillars()));
    return codes.stream().map(code -> coverage(code, strategy.hasPillar(code), items)).toList();
  }

  private static PillarCoverage coverage(String code, boolean named, List<TrackedItem> items) {
    List<TrackedItem> under = items.stream().filter(item -> item.pillars().contains(code)).toList();
    int events = (int) under.stream().filter(TrackedItem::event).count();
    return PillarCoverage.builder()
        .pillar(code)
        .named(named)
        .items(under.size() - events)
        .events(events)
        .share(term(code, items).ratio())
        .build();
  }

  /** How many stand under a pillar; one that stands under several counts in equal parts. */
  static Term term(String code, List<TrackedItem> items) {
    SortedMap<Integer, Long> shared =
        items.stream()
            .filter(item -> item.pillars().contains(code))
            .collect(
                Collectors.groupingBy(
                    item -> item.pillars().size(), TreeMap::new, Collectors.counting()));
    Term alone = Term.of(shared.getOrDefault(1, 0L));
    return shared.tailMap(2).entrySet().stream()
        .map(among -> Term.of(among.getValue()).dividedBy(among.getKey()))
        .reduce(alone, Term::plus)
        .named(code);
  }
}
