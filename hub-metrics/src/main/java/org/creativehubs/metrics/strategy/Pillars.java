package org.creativehubs.metrics.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.quantity.Ratio;
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
        .share(Ratio.sum(under.stream().map(Pillars::part).toList()))
        .build();
  }

  private static Ratio part(TrackedItem item) {
    return Ratio.of(1, item.pillars().size());
  }
}
