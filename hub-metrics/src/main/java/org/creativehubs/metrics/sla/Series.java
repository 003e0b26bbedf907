package org.creativehubs.metrics.sla;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.sla.EvidenceReading.Caveat;

/**
 * Findings put together: those of parts of a window, and those of parts of the whole, such as
 * halls. Counts are added, shares weighted by their basis.
 */
final class Series {

  private static final Caveat DAYS =
      new Caveat(
          "nothing says whether counts of several days add up or each is of all up to its day",
          "the period that each count is of");

  private static final Caveat OVERLAP =
      new Caveat("one may be counted in several of them", "a count in which each counts once");

  private final List<EvidenceReading> parts;
  private final Measure measure;

  private Series(List<EvidenceReading> parts, Measure measure) {
    this.parts = parts;
    this.measure = measure;
  }

  /** The whole of parts that do not overlap in time; those of one hall after another. */
  static EvidenceReading whole(List<EvidenceReading> parts, Measure measure, DateRange window) {
    List<EvidenceReading> places = new ArrayList<>();
    byPlace(parts).values().forEach(place -> places.add(ofPlace(place, measure, window)));
    return places.size() == 1 && places.get(0).first().part().isEmpty()
        ? places.get(0)
        : new Series(places, measure).ofPlaces();
  }

  /** The whole time of one place, or of all places together. */
  static EvidenceReading ofPlace(List<EvidenceReading> times, Measure measure, DateRange window) {
    return new Series(times, measure).over(window);
  }

  /** Counts of the whole as they are, and one count for each division into parts. */
  static List<EvidenceReading> counts(List<EvidenceReading> counted, Measure measure) {
    if (areWhole(counted)) {
      return counted;
    }
    List<EvidenceReading> counts = new ArrayList<>();
    Map<Object, List<EvidenceReading>> divisions = new LinkedHashMap<>();
    for (EvidenceReading count : counted) {
      Optional<EvidencePart> part = count.first().part();
      if (part.isEmpty()) {
        counts.add(count);
      } else {
        divisions
            .computeIfAbsent(
                List.of(part.get().by(), count.first().facts()), by -> new ArrayList<>())
            .add(count);
      }
    }
    for (List<EvidenceReading> division : divisions.values()) {
      for (List<EvidenceReading> told : byCounter(division, Series::isOfOnePlace)) {
        List<EvidenceReading> places =
            byPlace(told).values().stream().map(place -> hull(place, measure)).toList();
        counts.add(new Series(places, measure).ofPlaces());
      }
    }
    return counts;
  }

  /**
   * Counts of one kind as of several days: as much as the last, if each is of all up to its day, or
   * their sum. Where a later one is less, a correction is possible too, and so is the least.
   */
  static EvidenceReading ofDays(List<EvidenceReading> days, Measure measure) {
    List<EvidenceReading> inOrder =
        days.stream()
            .sorted(Comparator.comparing(day -> day.first().asOf().orElseThrow()))
            .toList();
    Series series = new Series(inOrder, measure);
    return series.all(series.upTo(false), series.upTo(true), Optional.empty()).caveat(DAYS);
  }

  private QualifiedNumber upTo(boolean meant) {
    List<QualifiedNumber> numbers = numbers(meant);
    QualifiedNumber sum = measure.sum(numbers);
    if (measure.obligation().isNetChange()) {
      return Spans.hull(Stream.concat(numbers.stream(), Stream.of(sum)).toList());
    }
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i).value().compareTo(numbers.get(i - 1).value()) < 0) {
        return Spans.hull(Stream.concat(numbers.stream(), Stream.of(sum)).toList());
      }
    }
    return Spans.union(numbers, sum);
  }

  private static boolean areWhole(List<EvidenceReading> counted) {
    for (EvidenceReading count : counted) {
      if (count.first().part().isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Findings that may be put together; those of several counters apart if any two are rivals. */
  static Collection<List<EvidenceReading>> byCounter(
      List<EvidenceReading> findings, BiPredicate<EvidenceReading, EvidenceReading> rivals) {
    for (int i = 1; i < findings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rivals.test(findings.get(i), findings.get(j))) {
          return findings.stream()
              .collect(
                  Collectors.groupingBy(
                      finding -> finding.first().counter(),
                      LinkedHashMap::new,
                      Collectors.toList()))
              .values();
        }
      }
    }
    return List.of(findings);
  }

  private static boolean isOfOnePlace(EvidenceReading one, EvidenceReading other) {
    return one.first().part().equals(other.first().part())
        && !one.first().counter().equals(other.first().counter());
  }

  private static Map<String, List<EvidenceReading>> byPlace(List<EvidenceReading> findings) {
    Map<String, List<EvidenceReading>> places = new LinkedHashMap<>();
    for (EvidenceReading finding : findings) {
      String place = finding.first().part().map(EvidencePart::name).orElse("");
      places.computeIfAbsent(place, name -> new ArrayList<>()).add(finding);
    }
    return places;
  }

  private static EvidenceReading hull(List<EvidenceReading> findings, Measure measure) {
    if (findings.size() == 1) {
      return findings.get(0);
    }
    QualifiedNumber range = Spans.hull(findings.stream().map(EvidenceReading::meant).toList());
    Caveat twice =
        new Caveat(
            "there are several counts of " + named(findings.get(0)), "one count of each part");
    return new Series(findings, measure).all(range, range, Optional.empty()).caveat(twice);
  }

  private static String named(EvidenceReading place) {
    EvidencePart part = place.first().part().orElseThrow();
    return part.by() + " " + part.name();
  }

  private EvidenceReading over(DateRange window) {
    EvidenceReading all = together();
    long missing = window.days() - days();
    if (missing == 0) {
      return all;
    }
    Caveat gap =
        new Caveat(
            "nothing is counted for " + missing + " of " + Show.counted(window.days(), "days"),
            missing == 1
                ? "evidence for the one day that is missing"
                : "evidence for the other " + missing + " days");
    return partOfAll(all, gap);
  }

  private EvidenceReading partOfAll(EvidenceReading all, Caveat why) {
    if (measure.isTwoSided()) {
      return all.showing(vague(all.found()), vague(all.meant()), why);
    }
    return isAbout(all.meant())
        ? all.caveat(why)
        : all.showing(
            isAbout(all.found()) ? all.found() : Spans.atLeast(all.found()),
            Spans.atLeast(all.meant()),
            why);
  }

  private static boolean isAbout(QualifiedNumber number) {
    return number.qualifier() == Qualifier.CIRCA;
  }

  /** The sum of all places, as far as they are known to be all. */
  private EvidenceReading ofPlaces() {
    EvidencePart part = parts.get(0).first().part().orElseThrow();
    EvidenceReading all = together();
    boolean isTooMany = part.of().orElse(parts.size()) < parts.size();
    if (isTooMany || (part.relation() == PartsRelation.OVERLAPPING && parts.size() > 1)) {
      all = overlapping(all, isTooMany ? named(part) : OVERLAP);
    }
    int missing = part.of().orElse(parts.size() + 1) - parts.size();
    return missing <= 0 ? all : partOfAll(all, uncounted(part, missing));
  }

  /** More names than parts, so that two of them may be one part. */
  private Caveat named(EvidencePart part) {
    int of = part.of().orElseThrow();
    return new Caveat(
        places()
            + " are "
            + parts.size()
            + " names of "
            + Show.counted(of, "parts")
            + " by "
            + part.by(),
        "one name for each part by " + part.by());
  }

  private Caveat uncounted(EvidencePart part, int missing) {
    if (part.of().isEmpty()) {
      return new Caveat(
          "nothing says that " + places() + " are all of it, by " + part.by(),
          "how many parts there are by " + part.by());
    }
    String parts =
        missing + " of " + Show.counted(part.of().getAsInt(), "parts") + " by " + part.by();
    return new Caveat(
        "nothing is counted for " + parts, "evidence for the other parts by " + part.by());
  }

  private String places() {
    return String.join(
        " and ",
        parts.stream().map(place -> place.first().part().orElseThrow().name()).sorted().toList());
  }

  /** Between the largest of overlapping counts and their sum. */
  private QualifiedNumber union(QualifiedNumber sum, boolean meant) {
    List<QualifiedNumber> numbers = numbers(meant);
    return isAbout(sum) ? sum : Spans.union(numbers, measure.sum(numbers));
  }

  private EvidenceReading overlapping(EvidenceReading all, Caveat overlap) {
    if (measure.isTwoSided()) {
      return all.showing(vague(all.found()), vague(all.meant()), overlap);
    }
    QualifiedNumber meant = union(all.meant(), true);
    QualifiedNumber found = union(all.found(), false);
    return all.showing(isAbout(found) ? meant : found, meant, overlap);
  }

  private EvidenceReading together() {
    QualifiedNumber meant = sum(true);
    QualifiedNumber found = sum(false);
    boolean saysNothing = meant.equals(EvidenceReading.ANYTHING) && isAbout(found);
    return all(
        found,
        saysNothing ? found : meant,
        measure.isShare() ? Optional.of(basis()) : Optional.empty());
  }

  private EvidenceReading all(
      QualifiedNumber found, QualifiedNumber meant, Optional<QualifiedNumber> basis) {
    return new EvidenceReading(
        pieces(), found, meant, basis, parts.get(0).read(), ImmutableList.copyOf(caveats()));
  }

  private static QualifiedNumber vague(QualifiedNumber number) {
    return QualifiedNumber.of(Qualifier.CIRCA, number.value());
  }

  private List<QualifiedNumber> numbers(boolean meant) {
    return parts.stream().map(part -> meant ? part.meant() : part.found()).toList();
  }

  private QualifiedNumber sum(boolean meant) {
    if (!measure.isShare()) {
      return meant || measure.obligation().isNetChange()
          ? measure.sum(numbers(meant))
          : Spans.shownSum(numbers(false), measure.target());
    }
    List<QualifiedNumber> amounts =
        parts.stream()
            .map(part -> (meant ? part.meant() : part.found()).times(size(part)))
            .toList();
    return Spans.sum(amounts).dividedBy(basis().value());
  }

  private QualifiedNumber basis() {
    return QualifiedNumber.exact(Ratio.sum(parts.stream().map(Series::size).toList()));
  }

  private static Ratio size(EvidenceReading part) {
    return part.basisSize().orElseThrow().value();
  }

  private ImmutableList<Evidence> pieces() {
    return parts.stream()
        .flatMap(part -> part.pieces().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private List<Caveat> caveats() {
    return parts.stream().flatMap(part -> part.caveats().stream()).distinct().toList();
  }

  private long days() {
    return parts.stream().mapToLong(part -> part.first().period().orElseThrow().days()).sum();
  }
}
