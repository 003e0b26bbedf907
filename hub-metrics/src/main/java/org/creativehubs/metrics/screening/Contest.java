package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.quantity.Ratio;

/** The places that compete for one label by one metric. */
final class Contest {

  private final ClusterLabel label;
  private final String measure;
  private final String group;
  private final int top;
  private final OptionalDouble minimum;
  private final ScreenTies ties;
  private final Ratio threshold;
  private final List<Entrant> entrants;
  private final List<Entrant> order;
  private final Map<String, Integer> ranks;

  Contest(
      ClusterLabel label,
      ScreenTable table,
      String group,
      ScreenRule rule,
      Ratio threshold,
      List<Entrant> entrants) {
    this.label = label;
    this.measure = table.measure();
    this.group = group;
    this.top = label == ClusterLabel.HIGH_GROWTH ? rule.growthTop() : rule.concentrationTop();
    this.minimum = minimum(rule);
    this.ties = rule.ties();
    this.threshold = threshold;
    this.entrants = entrants;
    this.order = entrants.stream().filter(this::competes).sorted(Contest::before).toList();
    this.ranks = ranks(order, ties);
  }

  private OptionalDouble minimum(ScreenRule rule) {
    return (label == ClusterLabel.HIGH_GROWTH ? rule.minimumGrowth() : rule.minimumQuotient())
        .map(least -> OptionalDouble.of(least.toDouble()))
        .orElseGet(OptionalDouble::empty);
  }

  private boolean competes(Entrant entrant) {
    return isLarge(entrant) && entrant.isThere();
  }

  private boolean isLarge(Entrant entrant) {
    return entrant.size().compareTo(threshold) >= 0;
  }

  /** The highest key first, equal ones by name. */
  private static int before(Entrant a, Entrant b) {
    int byKey = b.knownKey().compareTo(a.knownKey());
    return byKey == 0 ? a.place().compareTo(b.place()) : byKey;
  }

  private static Map<String, Integer> ranks(List<Entrant> order, ScreenTies ties) {
    ImmutableMap.Builder<String, Integer> ranks = ImmutableMap.builder();
    int rank = 0;
    for (int i = 0; i < order.size(); i++) {
      boolean tied = i > 0 && order.get(i).knownKey().equals(order.get(i - 1).knownKey());
      rank = tied && ties == ScreenTies.KEEP_ALL ? rank : i + 1;
      ranks.put(order.get(i).place(), rank);
    }
    return ranks.buildOrThrow();
  }

  /** What was found for each entrant, in their order. */
  List<ScreenFinding> findings() {
    return entrants.stream().map(this::finding).toList();
  }

  private ScreenFinding finding(Entrant entrant) {
    return ScreenFinding.builder()
        .label(label)
        .measure(measure)
        .group(group)
        .outcome(outcome(entrant))
        .size(entrant.size().toDouble())
        .sizeThreshold(threshold.toDouble())
        .top(top)
        .earlierQuotient(entrant.earlier())
        .quotient(entrant.later())
        .value(entrant.value())
        .rank(rank(entrant))
        .cutoff(cutoff())
        .minimum(minimum)
        .undefined(entrant.undefined())
        .build();
  }

  private ScreenOutcome outcome(Entrant entrant) {
    if (entrant.undefined().isPresent()) {
      return ScreenOutcome.UNDEFINED;
    }
    if (!entrant.isThere()) {
      return ScreenOutcome.NOTHING_THERE;
    }
    if (!isLarge(entrant)) {
      return ScreenOutcome.TOO_SMALL;
    }
    if (!entrant.reachesMinimum()) {
      return ScreenOutcome.BELOW_MINIMUM;
    }
    if (rank(entrant).orElseThrow() <= top) {
      return ScreenOutcome.LABELLED;
    }
    return entrant.knownKey().equals(order.get(top - 1).knownKey())
        ? ScreenOutcome.TIED_OUT
        : ScreenOutcome.NOT_AMONG_TOP;
  }

  private OptionalInt rank(Entrant entrant) {
    if (!entrant.isThere()) {
      return OptionalInt.empty();
    }
    Integer ranked = ranks.get(entrant.place());
    return OptionalInt.of(ranked == null ? 1 + (int) ahead(entrant) : ranked);
  }

  /** How many come before one that does not compete. */
  private long ahead(Entrant entrant) {
    Comparator<Entrant> order =
        ties == ScreenTies.KEEP_ALL
            ? Comparator.comparing(Entrant::knownKey).reversed()
            : Contest::before;
    return this.order.stream().filter(other -> order.compare(other, entrant) < 0).count();
  }

  private OptionalDouble cutoff() {
    return order.size() < top || !order.get(top - 1).reachesMinimum()
        ? OptionalDouble.empty()
        : order.get(top - 1).value();
  }
}
