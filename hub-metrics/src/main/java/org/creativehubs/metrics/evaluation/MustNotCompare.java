package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.PartialDate;

/** Which numbers of hubs must not be compared, and why, whatever the order of the hubs. */
final class MustNotCompare {

  private static final String NOT_STATED = "not stated";

  private final List<StudiedHub> hubs;
  private final List<Finding> findings = new ArrayList<>();

  private MustNotCompare(List<StudiedHub> hubs) {
    this.hubs = hubs;
  }

  static List<Finding> of(List<StudiedHub> hubs) {
    MustNotCompare not =
        new MustNotCompare(hubs.stream().sorted(Comparator.comparing(StudiedHub::name)).toList());
    not.areas();
    not.measures();
    not.units();
    not.rents();
    not.awards();
    not.statements();
    not.indicators();
    not.wider();
    return not.findings;
  }

  private void found(FindingKind kind, String subject, String sentence) {
    findings.add(Finding.of(kind, subject, sentence));
  }

  private void areas() {
    List<Hub> measured =
        hubs.stream().map(StudiedHub::hub).filter(hub -> hub.floorArea().isPresent()).toList();
    if (measured.stream().map(MustNotCompare::scope).distinct().count() > 1) {
      found(
          FindingKind.DIFFERENT_SCOPES,
          "floor area",
          "floor areas: "
              + measured.stream()
                  .map(hub -> "that of " + hub.name() + " is of " + scope(hub))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String scope(Hub hub) {
    return hub.floorAreaScope().orElse("the whole");
  }

  private void measures() {
    Aspect.Measure.several(hubs)
        .forEach(
            (measure, figures) -> {
              differing(
                  FindingKind.DIFFERENT_POPULATIONS,
                  measure.words(),
                  "describes different people or places",
                  figures.stream().map(Figure::population));
              differing(
                  FindingKind.DIFFERENT_DATES,
                  measure.words(),
                  "is of different years",
                  figures.stream().map(figure -> figure.asOf().map(MustNotCompare::year)));
            });
  }

  private static String year(PartialDate day) {
    return String.valueOf(day.earliest().getYear());
  }

  private void differing(
      FindingKind kind, String subject, String why, Stream<Optional<String>> told) {
    Set<String> met =
        told.map(one -> one.orElse(NOT_STATED)).collect(Collectors.toCollection(TreeSet::new));
    if (met.size() > 1) {
      found(kind, subject, subject + " " + why + ": " + String.join(", ", met));
    }
  }

  /** Figures of one name in several units, each of another hub. */
  private void units() {
    Map<String, Set<String>> unitsOf = new TreeMap<>();
    allFigures()
        .filter(figure -> !Aspect.isRent(figure))
        .forEach(
            figure ->
                unitsOf
                    .computeIfAbsent(figure.measure(), name -> new TreeSet<>())
                    .add(figure.unit()));
    unitsOf.forEach(
        (measure, units) ->
            differing(
                FindingKind.DIFFERENT_UNITS,
                measure,
                "is given in different units",
                units.stream().map(Optional::of)));
  }

  private void rents() {
    differing(
        FindingKind.DIFFERENT_UNITS,
        "rent",
        "is stated on different bases",
        allFigures().filter(Aspect::isRent).map(figure -> Optional.of(figure.unit())));
  }

  private Stream<Figure> allFigures() {
    return hubs.stream().flatMap(one -> one.figures().stream());
  }

  private void awards() {
    differing(
        FindingKind.DIFFERENT_UNITS,
        "awards",
        "are in different currencies",
        allAwards().map(award -> Optional.of(award.amount().currency().getCurrencyCode())));
    long funded = hubs.stream().filter(one -> !one.awards().isEmpty()).count();
    if (funded > 1) {
      differing(
          FindingKind.DIFFERENT_DATES,
          "awards",
          "are of different years, and none is brought to one year",
          allAwards().map(award -> award.awardedOn().map(MustNotCompare::year)));
    }
  }

  private Stream<FundingAward> allAwards() {
    return hubs.stream().flatMap(one -> one.awards().stream());
  }

  private void statements() {
    List<StudiedHub> told = hubs.stream().filter(one -> !one.statements().isEmpty()).toList();
    if (told.size() > 1) {
      differing(
          FindingKind.DIFFERENT_DATES,
          "statements",
          "are of different periods",
          told.stream()
              .flatMap(one -> one.statements().stream())
              .map(Statement::period)
              .map(period -> period.map(Object::toString)));
    }
  }

  private void indicators() {
    for (String id : shared(hubs)) {
      String name = named(id);
      differing(
          FindingKind.DIFFERENT_UNITS,
          name,
          "is given in different units",
          of(id, Indicator::unit));
      differing(
          FindingKind.DIFFERENT_UNITS,
          name,
          "gets better in different directions",
          of(id, indicator -> Show.words(indicator.polarity())));
      differing(
          FindingKind.DIFFERENT_POPULATIONS,
          name,
          "describes different people or places",
          indicators(id).map(Indicator::population));
    }
  }

  /** What a finding calls an indicator. */
  static String named(String id) {
    return "indicator " + id;
  }

  private Stream<Optional<String>> of(String id, Function<Indicator, String> told) {
    return indicators(id).map(told).map(Optional::of);
  }

  private Stream<Indicator> indicators(String id) {
    return hubs.stream()
        .flatMap(one -> one.hub().indicators().stream())
        .filter(indicator -> indicator.id().equals(id));
  }

  /** The ids of the indicators that more than one hub has, in their order. */
  static List<String> shared(List<StudiedHub> hubs) {
    Map<String, Long> counts =
        hubs.stream()
            .flatMap(one -> one.hub().indicators().stream())
            .collect(Collectors.groupingBy(Indicator::id, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A figure of a district or country says nothing of the hub itself. */
  private void wider() {
    for (StudiedHub one : hubs) {
      List<String> wide =
          one.figures().stream()
              .flatMap(
                  figure ->
                      figure.population().stream()
                          .map(people -> figure.measure() + " (of " + people + ")"))
              .toList();
      if (!wide.isEmpty()) {
        found(
            FindingKind.DIFFERENT_SCOPES,
            one.name(),
            "figures given with "
                + one.name()
                + " that describe others than the hub as a whole: "
                + String.join("; ", wide));
      }
    }
  }
}
