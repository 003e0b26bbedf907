package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.FunctionEvidence;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;

/**
 * Something that is stated of a hub or not.
 *
 * @param name what it is
 * @param of what is stated of a hub; empty where nothing is
 */
record Aspect(String name, Function<StudiedHub, Optional<String>> of) {

  private static final Set<String> PEOPLE = Set.of("people", "businesses", "jobs", "companies");

  /** An aspect of the hub itself, whatever was written about it. */
  private static Aspect ofHub(String name, Function<Hub, Optional<String>> of) {
    return new Aspect(name, one -> of.apply(one.hub()));
  }

  static Map<String, List<Aspect>> byTopic() {
    Map<String, List<Aspect>> topics = new LinkedHashMap<>();
    topics.put("Functions", functions());
    topics.put("Form and governance", form());
    topics.put("Services", services());
    topics.put("Funding", funding());
    topics.put("Rents", rents());
    topics.put("Scale", scale());
    topics.put("Success measures", measures());
    return topics;
  }

  private static List<Aspect> functions() {
    return Stream.of(HubFunction.values())
        .map(function -> ofHub(Show.words(function), hub -> shown(hub, function)))
        .toList();
  }

  private static Optional<String> shown(Hub hub, HubFunction function) {
    return hub.functions().contains(function)
        ? Optional.of(
            hub.functionEvidence().stream()
                .filter(evidence -> evidence.function() == function)
                .map(FunctionEvidence::statement)
                .findFirst()
                .map(statement -> "yes: " + statement)
                .orElse("yes"))
        : Optional.empty();
  }

  private static List<Aspect> form() {
    return List.of(
        ofHub("setting", hub -> hub.setting().map(Show::words)),
        ofHub("presence", hub -> hub.presence().map(Show::words)),
        ofHub("place", hub -> hub.place().map(place -> place.words())),
        ofHub("opened", Aspect::opened),
        ofHub("operator", hub -> hub.operator().map(Organisation::name)),
        ofHub(
            "legal form of the operator",
            hub -> hub.operator().flatMap(Organisation::legalForm).map(Show::words)),
        ofHub(
            "asset lock",
            hub ->
                hub.operator().flatMap(Organisation::isAssetLocked).map(is -> is ? "yes" : "no")),
        ofHub("owner", hub -> hub.owner().map(Organisation::name)),
        ofHub(
            "group",
            hub -> hub.group().flatMap(all -> joined(all.organisations(), Organisation::name))),
        ofHub("governance", hub -> joined(hub.governance(), Aspect::body)));
  }

  private static Optional<String> opened(Hub hub) {
    return hub.opened()
        .map(day -> day + hub.closed().map(end -> ", space closed " + end).orElse(""));
  }

  private static String body(GovernanceBody body) {
    return body.name().orElseGet(() -> Show.words(body.kind()));
  }

  private static List<Aspect> services() {
    return List.of(
        new Aspect("services", one -> joined(one.services(), service -> service.name())),
        new Aspect("programmes", one -> joined(one.programmes(), programme -> programme.name())),
        ofHub("facilities", hub -> joined(hub.facilities(), words -> words)),
        ofHub("partners", hub -> joined(hub.partners(), Organisation::name)));
  }

  private static List<Aspect> funding() {
    return List.of(
        new Aspect("awards", one -> joined(one.awards(), Aspect::award)),
        new Aspect("revenue by source", one -> joined(revenues(one), Aspect::mix)),
        new Aspect("statements", one -> joined(one.statements(), Aspect::statement)));
  }

  private static String award(FundingAward award) {
    return Show.line(
        "{} {} of {}{}",
        award.amount(),
        Show.words(award.instrument()),
        award.funder(),
        award.awardedOn().map(day -> ", " + day));
  }

  /** The statements of revenue that say of which source a line is. */
  private static List<Statement> revenues(StudiedHub one) {
    return one.statements().stream()
        .filter(statement -> statement.kind() == StatementKind.REVENUE)
        .filter(statement -> statement.lines().stream().anyMatch(line -> line.kind().isPresent()))
        .toList();
  }

  private static String mix(Statement statement) {
    return statement.lines().stream()
        .map(
            line ->
                line.kind().map(Show::words).orElse("other")
                    + statement.shareOf(line).map(share -> " " + Show.percent(share)).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String statement(Statement statement) {
    return statement.words()
        + ": "
        + statement.lines().stream().map(Aspect::line).collect(Collectors.joining(", "));
  }

  private static String line(StatementLine line) {
    return line.category()
        + line.share().map(share -> " " + Show.percent(share)).orElse("")
        + line.amount().map(amount -> " " + amount).orElse("");
  }

  private static List<Aspect> rents() {
    return List.of(
        ofHub(
            "rent tiers",
            hub ->
                joined(
                    hub.rentTiers(),
                    tier -> tier.name() + " at " + Show.percent(tier.shareOfMarket()))),
        new Aspect(
            "rents as they are stated", one -> joined(figures(one, Aspect::isRent), Aspect::told)),
        ofHub("head leases", hub -> joined(hub.headLeases(), Aspect::headLease)));
  }

  static boolean isRent(Figure figure) {
    return figure.measure().contains("rent") && figure.unit().contains(" per ");
  }

  private static String headLease(HeadLease lease) {
    return Show.line(
        "{} of {}{}", lease.premises(), lease.landlord(), lease.start().map(day -> " from " + day));
  }

  private static List<Aspect> scale() {
    return List.of(
        ofHub("floor area", hub -> hub.floorArea().map(area -> area(hub, area))),
        ofHub(
            "units",
            hub -> joined(hub.units(), unit -> unit.count() + " " + Show.words(unit.kind()))),
        new Aspect(
            "people, businesses and jobs",
            one -> joined(figures(one, figure -> PEOPLE.contains(figure.unit())), Aspect::told)));
  }

  private static String area(Hub hub, Area area) {
    return area + hub.floorAreaScope().map(scope -> " (" + scope + ")").orElse("");
  }

  private static List<Aspect> measures() {
    return Stream.of(SuccessMeasure.values())
        .map(measure -> new Aspect(Show.words(measure), one -> evaluated(one, measure)))
        .toList();
  }

  private static Optional<String> evaluated(StudiedHub one, SuccessMeasure measure) {
    EvaluatedCriterion found = HubEvaluation.of(one).on(measure);
    return found.state() == CriterionState.NOT_STATED
        ? Optional.empty()
        : Optional.of(Show.words(found.state()) + ": " + String.join("; ", found.behind()));
  }

  /** The measures that more than one hub gives in one unit, each an aspect. */
  static List<Aspect> several(List<StudiedHub> hubs) {
    return Measure.several(hubs).keySet().stream()
        .map(
            measure ->
                new Aspect(
                    measure.words(), one -> joined(figures(one, measure::isOf), Aspect::told)))
        .toList();
  }

  /** The figures that one hub alone gives. */
  static Aspect alone(List<StudiedHub> hubs) {
    Set<Measure> several = Measure.several(hubs).keySet();
    return new Aspect(
        "figures",
        one -> joined(figures(one, figure -> !several.contains(Measure.of(figure))), Aspect::told));
  }

  private static List<Figure> figures(StudiedHub one, Predicate<Figure> which) {
    return one.figures().stream().filter(which).toList();
  }

  private static String told(Figure figure) {
    return Show.noted(
        figure.measure() + ": " + figure.value() + " " + figure.unit(),
        "of",
        figure.population(),
        "as of",
        figure.asOf());
  }

  private static <T> Optional<String> joined(List<T> things, Function<T, String> words) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(things.stream().map(words).collect(Collectors.joining("; ")));
  }

  /** A measure with its unit, which several hubs may have. */
  record Measure(String name, String unit) implements Comparable<Measure> {

    static Measure of(Figure figure) {
      return new Measure(figure.measure(), figure.unit());
    }

    boolean isOf(Figure figure) {
      return of(figure).equals(this);
    }

    String words() {
      return name + ", " + unit;
    }

    /** In the order of the names, so that it does not matter which hub comes first. */
    @Override
    public int compareTo(Measure other) {
      return words().compareTo(other.words());
    }

    /** The figures of each measure that more than one hub gives. */
    static Map<Measure, List<Figure>> several(List<StudiedHub> hubs) {
      Map<Measure, List<Figure>> all = new TreeMap<>();
      Map<Measure, Set<String>> givenBy = new TreeMap<>();
      for (StudiedHub one : hubs) {
        for (Figure figure : one.figures()) {
          all.computeIfAbsent(of(figure), key -> new ArrayList<>()).add(figure);
          givenBy.computeIfAbsent(of(figure), key -> new HashSet<>()).add(one.name());
        }
      }
      all.keySet().removeIf(measure -> givenBy.getOrDefault(measure, Set.of()).size() < 2);
      return all;
    }
  }
}
