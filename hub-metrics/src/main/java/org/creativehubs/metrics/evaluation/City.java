package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;

/** The hubs of a city that are open, with its districts and sectors. */
final class City {

  private static final Undefined NO_TABLE = Reason.NOT_KNOWN.because("no businesses are given");
  private static final Undefined NOT_COUNTED =
      Reason.NOT_KNOWN.because("the table of businesses does not have it");

  final List<PlacedHub> hubs;
  final List<Finding> findings = new ArrayList<>();
  private final HubPortfolioInput input;
  private final Optional<EmploymentTable> table;
  private final Optional<CountBounds> bounds;

  City(HubPortfolioInput input) {
    this.input = input;
    this.table = input.businesses();
    this.bounds = table.map(CountBounds::new);
    Set<String> named = new LinkedHashSet<>(table.map(EmploymentTable::regions).orElse(List.of()));
    named.addAll(new TreeSet<>(input.residents().keySet()));
    this.hubs =
        input.hubs().stream()
            .sorted(Comparator.comparing(Hub::name))
            .filter(this::isOpen)
            .map(hub -> PlacedHub.of(hub, input, named))
            .toList();
    hubs.forEach(this::tellWhatIsMissing);
    table.filter(counts -> !counts.unknown().isEmpty()).ifPresent(this::tellWhatIsHidden);
  }

  private void tellWhatIsHidden(EmploymentTable counts) {
    int hidden = counts.unknown().size();
    String which = hidden == 1 ? "1 count is" : hidden + " counts are";
    findings.add(
        Finding.of(
            FindingKind.UNKNOWN_AMOUNT,
            counts.measure(),
            which + " not known, and taken between zero and what the totals given leave"));
  }

  private boolean isOpen(Hub hub) {
    boolean isClosed =
        hub.closed()
            .filter(day -> input.on().map(on -> !day.earliest().isAfter(on)).orElse(true))
            .isPresent();
    boolean isToCome =
        hub.opened()
            .filter(day -> input.on().filter(on -> day.earliest().isAfter(on)).isPresent())
            .isPresent();
    if (isClosed || isToCome) {
      String why = isClosed ? "its space is closed" : "it opens later";
      findings.add(Finding.of(FindingKind.LEFT_OUT, hub.name(), why));
    }
    return !isClosed && !isToCome;
  }

  private void tellWhatIsMissing(PlacedHub one) {
    if (one.district().isEmpty()) {
      String why =
          one.isPlaced()
              ? "its place is none of the districts"
              : "it is not stated in which district it is";
      findings.add(Finding.of(FindingKind.LEFT_OUT, one.name(), why));
    }
    if (one.sectors().isEmpty()) {
      findings.add(
          Finding.of(FindingKind.LEFT_OUT, one.name(), "it is not stated which sectors it serves"));
    }
  }

  /** What is counted, such as businesses. */
  String measure() {
    return table.map(EmploymentTable::measure).orElse("businesses");
  }

  /** All businesses of the city. */
  Outcome<Bounded> all() {
    return bounds.map(counts -> Outcome.of(counts.all())).orElseGet(() -> Outcome.none(NO_TABLE));
  }

  /** The districts: those of the table in its order, then the others by name. */
  List<CityPart> districts() {
    Set<String> others = new TreeSet<>(input.residents().keySet());
    hubs.forEach(one -> one.district().ifPresent(others::add));
    boolean mayHaveMore = hubs.stream().anyMatch(one -> !one.isPlaced());
    return names(table.map(EmploymentTable::regions), others).stream()
        .map(
            name ->
                new CityPart(
                    name,
                    where(one -> one.district().filter(name::equals).isPresent()),
                    inDistrict(name),
                    Optional.ofNullable(input.residents().get(name)),
                    mayHaveMore))
        .toList();
  }

  private Outcome<Bounded> inDistrict(String name) {
    return counted(table.map(EmploymentTable::regions), name)
        .map(at -> Outcome.of(bounds.orElseThrow().region(at)))
        .orElseGet(this::notCounted);
  }

  /** The sectors: those of the table in its order, then the others by name. */
  List<CityPart> sectors() {
    Set<String> others = new TreeSet<>();
    hubs.forEach(one -> others.addAll(one.sectors()));
    return names(table.map(EmploymentTable::industries), others).stream()
        .map(
            name ->
                new CityPart(
                    name,
                    where(one -> one.sectors().contains(name)),
                    ofSector(name),
                    Optional.empty(),
                    hubs.stream().anyMatch(one -> one.sectors().isEmpty())))
        .toList();
  }

  private Outcome<Bounded> ofSector(String name) {
    return counted(table.map(EmploymentTable::industries), name)
        .map(at -> Outcome.of(bounds.orElseThrow().industry(at)))
        .orElseGet(this::notCounted);
  }

  /** Each sector of each district that the table has. */
  List<CityPart> pairs() {
    List<CityPart> pairs = new ArrayList<>();
    for (int district = 0; table.isPresent() && district < counts().regions().size(); district++) {
      for (int sector = 0; sector < counts().industries().size(); sector++) {
        pairs.add(pair(district, sector));
      }
    }
    return pairs;
  }

  private CityPart pair(int district, int sector) {
    String place = counts().regions().get(district);
    String industry = counts().industries().get(sector);
    List<PlacedHub> there = where(one -> one.district().filter(place::equals).isPresent());
    boolean mayHaveMore =
        hubs.stream()
            .filter(one -> !one.isPlaced() || there.contains(one))
            .anyMatch(one -> one.sectors().isEmpty() || one.sectors().contains(industry));
    return new CityPart(
        place + ", " + industry,
        there.stream().filter(one -> one.sectors().contains(industry)).toList(),
        Outcome.of(bounds.orElseThrow().cell(district, sector)),
        Optional.empty(),
        mayHaveMore);
  }

  private EmploymentTable counts() {
    return table.orElseThrow();
  }

  private Outcome<Bounded> notCounted() {
    return Outcome.none(table.isPresent() ? NOT_COUNTED : NO_TABLE);
  }

  private List<PlacedHub> where(Predicate<PlacedHub> which) {
    return hubs.stream().filter(which).toList();
  }

  private static Optional<Integer> counted(Optional<List<String>> names, String name) {
    return names.map(all -> all.indexOf(name)).filter(at -> at >= 0);
  }

  private static Set<String> names(Optional<List<String>> first, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(first.orElse(List.of()));
    all.addAll(others);
    return all;
  }
}
