package org.creativehubs.metrics.screening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.location.ReferenceArea;

/** The screen by one measure. */
final class MeasureScreen {

  private final ScreenTable table;
  private final ScreenRule rule;
  private final List<String> places;
  private final PeriodCounts later;
  private final Optional<PeriodCounts> earlier;

  MeasureScreen(ScreenTable table, ScreenRule rule, List<String> places) {
    this.table = table;
    this.rule = rule;
    this.places = places;
    this.later = new PeriodCounts(table, table.later(), table.reference(), rule.totals());
    this.earlier =
        table
            .earlier()
            .map(
                counts ->
                    new PeriodCounts(
                        table,
                        counts,
                        table.earlierReference().orElseGet(ReferenceArea::pooled),
                        rule.totals()));
  }

  ScreenTable table() {
    return table;
  }

  PeriodCounts later() {
    return later;
  }

  Optional<PeriodCounts> earlier() {
    return earlier;
  }

  Contest concentration(String group) {
    return new Contest(
        ClusterLabel.HIGH_CONCENTRATION,
        table,
        group,
        rule,
        SizeQuantile.of(later.sizes.values(), rule.concentrationQuantile()),
        places.stream().map(place -> concentrated(place, group)).toList());
  }

  private Entrant concentrated(String place, String group) {
    Ratio size = later.sizes.getOrDefault(place, Ratio.ZERO);
    OptionalDouble quotient = later.groups.quotient(place, group);
    return later
        .groups
        .undefined(place, group)
        .map(reason -> Entrant.without(place, size, OptionalDouble.empty(), quotient, reason))
        .orElseGet(
            () ->
                new Entrant(
                    place,
                    size,
                    OptionalDouble.empty(),
                    quotient,
                    quotient,
                    later.share(place, group),
                    reaches(rule.minimumQuotient(), exact(later, place, group)),
                    Optional.empty()));
  }

  /** Growth; where nothing earlier is known, sizes are those of the later period. */
  Contest growth(String group) {
    PeriodCounts sized = earlier.orElse(later);
    return new Contest(
        ClusterLabel.HIGH_GROWTH,
        table,
        group,
        rule,
        SizeQuantile.of(sized.sizes.values(), rule.growthQuantile()),
        places.stream()
            .map(place -> growing(place, group, sized.sizes.getOrDefault(place, Ratio.ZERO)))
            .toList());
  }

  private Entrant growing(String place, String group, Ratio size) {
    OptionalDouble after = later.groups.quotient(place, group);
    if (earlier.isEmpty()) {
      return Entrant.without(
          place, size, OptionalDouble.empty(), after, Reason.NO_EARLIER_TABLE.undefined());
    }
    PeriodCounts first = earlier.get();
    OptionalDouble before = first.groups.quotient(place, group);
    QuotientChange change = QuotientChange.of(first.groups, later.groups, place, group);
    Optional<Undefined> missing = change.undefined();
    if (missing.isPresent()) {
      return Entrant.without(place, size, before, after, missing.get());
    }
    return new Entrant(
        place,
        size,
        before,
        after,
        change.value(),
        later.share(place, group).dividedBy(first.share(place, group)),
        reaches(
            rule.minimumGrowth(),
            exact(later, place, group).dividedBy(exact(first, place, group)).minus(Ratio.ONE)),
        Optional.empty());
  }

  private static Ratio exact(PeriodCounts period, String place, String group) {
    return period.groups.exactQuotient(place, group).orElseThrow();
  }

  private static boolean reaches(Optional<Ratio> minimum, Ratio value) {
    return minimum.isEmpty() || value.compareTo(minimum.get()) >= 0;
  }
}
