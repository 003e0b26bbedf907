package org.creativehubs.report.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.location.ReferenceArea;

/**
 * The counts that a page may show, and what can be calculated from them alone: whatever rests on a
 * count that is hidden or not known is absent.
 */
final class PlaceCounts {

  /** The creative industries together. */
  static final String CREATIVE = "the creative sector";

  private final EmploymentTable shown;
  private final int rest;

  PlaceCounts(EmploymentTable shown) {
    this.shown = shown;
    this.rest = shown.industryIndex(PlaceGroups.REST);
  }

  EmploymentTable shown() {
    return shown;
  }

  /** The creative sub-sectors, hidden or not. */
  List<String> subsectors() {
    return shown.industries().stream().filter(name -> !name.equals(PlaceGroups.REST)).toList();
  }

  /** Whether the creative sector and all industries of a place can be told. */
  boolean knows(String place) {
    int row = shown.regionIndex(place);
    return total(place).isPresent() && !shown.unknown().isUnknownAt(row, rest);
  }

  Optional<Double> total(String place) {
    int row = shown.regionIndex(place);
    return shown.unknown().whyRegionTotalAt(row).isPresent()
        ? Optional.empty()
        : Optional.of(shown.regionTotalAt(row));
  }

  /** The total of a place that can be told. */
  Ratio exactTotal(String place) {
    return shown.exactRegionTotalAt(shown.regionIndex(place));
  }

  /** What is not creative of a place that is known. */
  Ratio rest(String place) {
    return exact(shown.countAt(shown.regionIndex(place), rest));
  }

  /** Whether every count of a place can be told. */
  boolean isWhole(String place) {
    int row = shown.regionIndex(place);
    return IntStream.range(0, shown.industries().size())
        .noneMatch(column -> shown.unknown().isUnknownAt(row, column));
  }

  /** Every count of a place of which all can be told. */
  List<Term> parts(String place) {
    int row = shown.regionIndex(place);
    return IntStream.range(0, shown.industries().size())
        .mapToObj(
            column -> Term.given(shown.industries().get(column), exact(shown.countAt(row, column))))
        .toList();
  }

  /** All industries less those that are not creative. */
  Optional<Double> creative(String place) {
    int row = shown.regionIndex(place);
    return knows(place)
        ? Optional.of(
            shown.exactRegionTotalAt(row).minus(exact(shown.countAt(row, rest))).toDouble())
        : Optional.empty();
  }

  private static Ratio exact(double count) {
    return Ratio.of(new BigDecimal(count));
  }

  /** All places together; absent where their totals cannot be told or are zero. */
  Optional<ReferenceArea> reference() {
    if (shown.unknown().whyTotal().isPresent()
        || shown.unknown().whyIndustryTotalAt(rest).isPresent()
        || shown.total() == 0) {
      return Optional.empty();
    }
    Map<String, Double> totals = new LinkedHashMap<>();
    totals.put(CREATIVE, shown.exactTotal().minus(shown.exactIndustryTotalAt(rest)).toDouble());
    for (String subsector : subsectors()) {
      int column = shown.industryIndex(subsector);
      if (shown.unknown().whyIndustryTotalAt(column).isEmpty()) {
        totals.put(subsector, shown.industryTotalAt(column));
      }
    }
    String name = "the " + shown.regions().size() + " places together";
    return Optional.of(ReferenceArea.of(name, totals, shown.total()));
  }

  /** The places that can be told. */
  List<String> known() {
    return shown.regions().stream().filter(this::knows).toList();
  }

  /** The creative sector and the rest of some places that can be told. */
  EmploymentTable sector(List<String> places) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure(shown.measure());
    for (String place : places) {
      table.add(place, CREATIVE, creative(place).orElseThrow());
      table.add(place, PlaceGroups.REST, shown.count(place, PlaceGroups.REST));
    }
    return table.build();
  }

  /** The sub-sectors of a place whose quotients can be told. */
  List<String> told(String place, ReferenceArea area) {
    int row = shown.regionIndex(place);
    return subsectors().stream()
        .filter(name -> !shown.unknown().isUnknownAt(row, shown.industryIndex(name)))
        .filter(area.totals()::containsKey)
        .filter(name -> total(place).isPresent())
        .toList();
  }

  /** The counts of a place for those sub-sectors, and of all else of it. */
  EmploymentTable within(String place, List<String> told) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure(shown.measure());
    Ratio left = shown.exactRegionTotalAt(shown.regionIndex(place));
    for (String subsector : told) {
      table.add(place, subsector, shown.count(place, subsector));
      left = left.minus(exact(shown.count(place, subsector)));
    }
    return table.add(place, PlaceGroups.REST, left.toDouble()).build();
  }
}
