package org.creativehubs.metrics.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;

/**
 * A district, a sector, or a sector in a district.
 *
 * @param name what it is called
 * @param hubs the hubs that are there or serve it, by name
 * @param businesses how many businesses it has, or why that is not known
 * @param residents how many people live in it
 * @param mayHaveMore whether a hub of which too little is stated may be there as well
 */
record CityPart(
    String name,
    List<PlacedHub> hubs,
    Outcome<Bounded> businesses,
    Optional<Long> residents,
    boolean mayHaveMore) {

  Coverage coverage() {
    if (!hubs.isEmpty()) {
      return Coverage.COVERED;
    }
    if (businesses.value().filter(Bounded::isZero).isPresent()) {
      return Coverage.NOTHING_THERE;
    }
    boolean isSome = businesses.value().filter(count -> !count.lower().isZero()).isPresent();
    return isSome && !mayHaveMore ? Coverage.GAP : Coverage.NOT_STATED;
  }

  String names() {
    return hubs.isEmpty()
        ? "none"
        : hubs.stream().map(PlacedHub::name).collect(Collectors.joining(", "));
  }

  /** The functions of its hubs, each once. */
  String functions() {
    List<String> all =
        hubs.stream()
            .flatMap(one -> one.hub().functions().stream())
            .distinct()
            .sorted()
            .map(Show::words)
            .toList();
    return all.isEmpty() ? "none stated" : String.join(", ", all);
  }

  /** Its part of all businesses; undefined where either is not known, or there is none at all. */
  Answer shareOf(Outcome<Bounded> all) {
    if (!businesses.isDefined() || !all.isDefined()) {
      return (businesses.isDefined() ? all : businesses).answer(count -> Answer.share(0));
    }
    Bounded total = all.value().orElseThrow();
    return total.isZero()
        ? Reason.ZERO_TOTAL.answer()
        : businesses.value().orElseThrow().shareOf(total);
  }

  /** Businesses for each hub; undefined without a hub. */
  Answer perHub(String unit) {
    return hubs.isEmpty()
        ? Reason.ZERO_DENOMINATOR.answer("there is no hub")
        : businesses.answer(count -> count.dividedBy(Ratio.of(hubs.size())).answer(unit));
  }

  /** Hubs for each 100,000 residents; undefined where nobody is known to live there. */
  Answer perResidents() {
    return residents
        .map(
            people ->
                people == 0
                    ? Reason.NO_POPULATION.answer()
                    : Answer.number(Ratio.of(hubs.size() * 100_000L, people)))
        .orElseGet(() -> Reason.NOT_KNOWN.answer("the residents are not given"));
  }
}
