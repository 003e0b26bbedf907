package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.evaluation.PlacedHub.Offer;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.kpi.KpiSheet;

/** The sheets of the hubs of a city. */
final class CitySheets {

  private static final Undefined NO_HUB = Reason.EMPTY.because("no hub is in a district");

  /** The parts of the city of one kind. */
  private record Level(String name, List<CityPart> parts) {

    long count(Coverage coverage) {
      return parts.stream().filter(part -> part.coverage() == coverage).count();
    }

    /** The businesses of the parts with a hub; not known where one of them is not. */
    Outcome<Bounded> reached(Outcome<Bounded> all) {
      List<CityPart> covered =
          parts.stream().filter(part -> part.coverage() == Coverage.COVERED).toList();
      Optional<Undefined> missing =
          covered.stream().flatMap(part -> part.businesses().undefined().stream()).findFirst();
      if (!all.isDefined() || missing.isPresent()) {
        return all.isDefined() ? Outcome.none(missing.orElseThrow()) : all;
      }
      return Outcome.of(
          Bounded.sum(
                  covered.stream().map(part -> part.businesses().value().orElseThrow()).toList())
              .atMost(all.value().orElseThrow().upper()));
    }
  }

  /** Something that hubs offer, and which of them do. */
  private record Offered(Offer offer, List<PlacedHub> hubs) {

    long districts() {
      return hubs.stream().flatMap(one -> one.district().stream()).distinct().count();
    }
  }

  /** Two hubs of one district. */
  private record Pair(PlacedHub one, PlacedHub other) {

    Set<Offer> shared() {
      Set<Offer> shared = new TreeSet<>(one.offers());
      shared.retainAll(other.offers());
      return shared;
    }

    Set<Offer> either() {
      Set<Offer> either = new TreeSet<>(one.offers());
      either.addAll(other.offers());
      return either;
    }
  }

  private final City city;
  private final Outcome<Bounded> all;

  CitySheets(City city) {
    this.city = city;
    this.all = city.all();
  }

  private static KpiSheet.Builder titled(String title, String rows) {
    return KpiSheet.builder().title(title).rowsBy(rows).source(HubEvaluation.SOURCE);
  }

  KpiSheet summary() {
    List<Level> levels =
        List.of(
            new Level("districts", city.districts()),
            new Level("sectors", city.sectors()),
            new Level("districts by sector", city.pairs()));
    Grid<Level> grid = Grid.by("parts of the city", Level::name);
    List<Formula<Level>> counts = new ArrayList<>();
    for (Coverage coverage : Coverage.values()) {
      Column<Level> count = Column.count(Show.words(coverage), level -> level.count(coverage));
      counts.add(count);
      grid.with(count);
    }
    Column<Level> reached =
        Column.answer(city.measure() + " covered", level -> level.reached(all).answer(this::count));
    Column<Level> of = Column.answer("of all " + city.measure(), level -> all.answer(this::count));
    grid.with(Column.<Level>count("all", level -> level.parts().size()).by(Operands.sum(counts)));
    grid.with(reached)
        .with(of)
        .with(Column.<Level>answer("share covered", this::shareReached).by(reached.dividedBy(of)));
    return titled("Coverage by hubs", "parts of the city")
        .addConventions("a part is covered if a hub is known to be there or to serve it")
        .addConventions("a gap has businesses, and no hub that may be there")
        .addConventions("a hub may serve several sectors, and counts in each")
        .figures(grid, levels)
        .addAllFindings(city.findings)
        .build();
  }

  private Answer shareReached(Level level) {
    Outcome<Bounded> reached = level.reached(all);
    return all.value().filter(Bounded::isZero).isPresent()
        ? Reason.ZERO_TOTAL.answer()
        : reached.answer(part -> part.shareOf(all.value().orElseThrow()));
  }

  private Answer count(Bounded count) {
    return count.answer(city.measure());
  }

  Optional<KpiSheet> districts() {
    Column<CityPart> hubs = Column.count("hubs", part -> part.hubs().size());
    Column<CityPart> residents =
        Column.answer(
            "residents",
            part ->
                part.residents()
                    .map(people -> Answer.number(Ratio.of(people)))
                    .orElseGet(() -> Reason.NOT_KNOWN.answer("the residents are not given")));
    Grid<CityPart> grid =
        parts("district", hubs)
            .with(Column.text("functions", CityPart::functions))
            .with(residents)
            .with(
                Column.<CityPart>answer("hubs per 100,000 residents", CityPart::perResidents)
                    .by(hubs.times(Operands.<CityPart>number(100_000)).dividedBy(residents)))
            .with(Column.words("coverage", CityPart::coverage));
    return sheet("Hubs by district", "district", grid, city.districts());
  }

  Optional<KpiSheet> sectors() {
    Column<CityPart> hubs = Column.count("hubs", part -> part.hubs().size());
    Grid<CityPart> grid = parts("sector", hubs).with(Column.words("coverage", CityPart::coverage));
    return sheet("Hubs by sector", "sector", grid, city.sectors());
  }

  /** Hubs and businesses of a part of the city. */
  private Grid<CityPart> parts(String heading, Column<CityPart> hubs) {
    Column<CityPart> businesses = businesses();
    return Grid.by(heading, CityPart::name)
        .with(hubs)
        .with(Column.text("which", CityPart::names))
        .with(businesses)
        .with(share(businesses))
        .with(
            Column.<CityPart>answer(
                    city.measure() + " per hub", part -> part.perHub(city.measure()))
                .by(businesses.dividedBy(hubs)));
  }

  private Column<CityPart> businesses() {
    return Column.answer(city.measure(), part -> part.businesses().answer(this::count));
  }

  private Column<CityPart> share(Column<CityPart> businesses) {
    Formula<CityPart> total =
        Operands.plain(part -> all.value().map(Bounded::number).orElse(QualifiedNumber.exact(0)));
    return Column.<CityPart>answer("share of all", part -> part.shareOf(all))
        .by(businesses.dividedBy(total));
  }

  /** The sectors of districts that no hub is known to serve there, the largest first. */
  Optional<KpiSheet> gaps() {
    Comparator<CityPart> bySize =
        Comparator.comparing(
            part -> part.businesses().value().map(Bounded::lower).orElse(Ratio.ZERO));
    List<CityPart> gaps =
        city.pairs().stream()
            .filter(
                part -> part.coverage() == Coverage.GAP || part.coverage() == Coverage.NOT_STATED)
            .sorted(bySize.reversed())
            .toList();
    Column<CityPart> businesses = businesses();
    Grid<CityPart> grid =
        Grid.by("district and sector", CityPart::name)
            .with(businesses)
            .with(share(businesses))
            .with(Column.words("coverage", CityPart::coverage));
    return sheet("Where no hub serves a sector", "district and sector", grid, gaps);
  }

  KpiSheet concentration() {
    Map<String, Long> byDistrict =
        city.hubs.stream()
            .flatMap(one -> one.district().stream())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    long placed = byDistrict.values().stream().mapToLong(n -> n).sum();
    long most = byDistrict.values().stream().mapToLong(n -> n).max().orElse(0);
    long squares = byDistrict.values().stream().mapToLong(n -> n * n).sum();
    Column<String> hubs = Column.count("hubs in a district", name -> placed);
    Column<String> largest = Column.count("in the district with most", name -> most);
    Column<String> sum = Column.count("sum of the squares", name -> squares);
    Column<String> index =
        Column.<String>answer("Herfindahl index", name -> over(squares, placed * placed, placed))
            .by(sum.dividedBy(hubs.times(hubs)));
    Grid<String> grid =
        Grid.<String>by("spread", name -> name)
            .with(Column.count("hubs that are open", name -> city.hubs.size()))
            .with(hubs)
            .with(Column.count("districts with a hub", name -> byDistrict.size()))
            .with(largest)
            .with(
                Column.<String>answer(
                        "share of the district with most", name -> share(most, placed))
                    .by(largest.dividedBy(hubs)))
            .with(sum)
            .with(index);
    return titled("Concentration of hubs", "spread")
        .addConventions("the Herfindahl index is 1 where all are in one district")
        .figures(grid, List.of("hubs by district"))
        .build();
  }

  private static Answer over(long above, long below, long placed) {
    return placed == 0 ? Answer.of(NO_HUB) : Answer.number(Ratio.of(above, below));
  }

  private static Answer share(long above, long below) {
    return below == 0 ? Answer.of(NO_HUB) : Answer.share(Ratio.of(above, below));
  }

  /** What hubs offer, what most offer first. */
  Optional<KpiSheet> offers() {
    Map<Offer, List<PlacedHub>> byOffer = new TreeMap<>();
    for (PlacedHub one : city.hubs) {
      one.offers()
          .forEach(offer -> byOffer.computeIfAbsent(offer, key -> new ArrayList<>()).add(one));
    }
    List<Offered> offers =
        byOffer.entrySet().stream()
            .map(entry -> new Offered(entry.getKey(), entry.getValue()))
            .sorted(Comparator.<Offered>comparingInt(one -> one.hubs().size()).reversed())
            .toList();
    Grid<Offered> grid =
        Grid.<Offered>by("offer", one -> one.offer().words())
            .with(Column.count("hubs", one -> one.hubs().size()))
            .with(Column.text("which", CitySheets::names))
            .with(Column.count("districts", Offered::districts))
            .with(
                Column.text(
                    "shared", one -> one.hubs().size() > 1 ? "by several" : "by one alone"));
    return sheet("What hubs offer", "offer", grid, offers);
  }

  private static String names(Offered offered) {
    return offered.hubs().stream().map(PlacedHub::name).collect(Collectors.joining(", "));
  }

  /** Pairs of hubs of one district that offer the same, what overlaps most first. */
  Optional<KpiSheet> overlaps() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < city.hubs.size(); i++) {
      for (int j = i + 1; j < city.hubs.size(); j++) {
        pairs.add(new Pair(city.hubs.get(i), city.hubs.get(j)));
      }
    }
    Column<Pair> shared = Column.count("offered by both", pair -> pair.shared().size());
    Column<Pair> either = Column.count("offered by either", pair -> pair.either().size());
    Grid<Pair> grid =
        Grid.<Pair>by("hubs", pair -> pair.one().name() + " and " + pair.other().name())
            .with(Column.text("district", pair -> pair.one().district().orElse("")))
            .with(Column.text("what both offer", CitySheets::words))
            .with(shared)
            .with(either)
            .with(Column.<Pair>share("overlap", CitySheets::overlap).by(shared.dividedBy(either)));
    return sheet(
        "Hubs of one district that offer the same",
        "hubs",
        grid,
        pairs.stream()
            .filter(CitySheets::isInOneDistrict)
            .filter(pair -> !pair.shared().isEmpty())
            .sorted(Comparator.comparing(CitySheets::overlap).reversed())
            .toList());
  }

  private static boolean isInOneDistrict(Pair pair) {
    return pair.one().district().isPresent()
        && pair.one().district().equals(pair.other().district());
  }

  private static String words(Pair pair) {
    return pair.shared().stream().map(Offer::words).collect(Collectors.joining(", "));
  }

  private static Ratio overlap(Pair pair) {
    return Ratio.of(pair.shared().size(), pair.either().size());
  }

  private static <R> Optional<KpiSheet> sheet(
      String title, String rowsBy, Grid<R> grid, List<R> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(titled(title, rowsBy).figures(grid, rows).build());
  }
}
