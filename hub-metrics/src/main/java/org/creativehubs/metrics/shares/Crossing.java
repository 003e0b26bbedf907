package org.creativehubs.metrics.shares;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.UnknownCells;
import org.creativehubs.core.explain.Undefined;

/** A table read by region or by industry: wholes, and the parts whose counts make them up. */
record Crossing(EmploymentTable table, boolean byRegion) {

  static Crossing byRegion(EmploymentTable table) {
    return new Crossing(table, true);
  }

  static Crossing byIndustry(EmploymentTable table) {
    return new Crossing(table, false);
  }

  List<String> wholes() {
    return byRegion ? table.regions() : table.industries();
  }

  List<String> parts() {
    return byRegion ? table.industries() : table.regions();
  }

  double total(int whole) {
    return byRegion ? table.regionTotalAt(whole) : table.industryTotalAt(whole);
  }

  double partTotal(int part) {
    return byRegion ? table.industryTotalAt(part) : table.regionTotalAt(part);
  }

  /** Why the counts of a whole are not all known. */
  Optional<Undefined> undefined(int whole) {
    UnknownCells unknown = table.unknown();
    return byRegion ? unknown.whyRegionAt(whole) : unknown.whyIndustryAt(whole);
  }

  /** Why the totals of all parts and of all are not known. */
  Optional<Undefined> undefinedParts() {
    UnknownCells unknown = table.unknown();
    return (byRegion ? unknown.whyIndustryTotals() : unknown.whyRegionTotals())
        .or(unknown::whyTotal);
  }

  /**
   * Copies the counts of some wholes, one after the other, into the first rows; those of a whole
   * that are not all known are passed over.
   */
  void load(int first, int size, double[][] rows) {
    if (byRegion) {
      for (int i = 0; i < size; i++) {
        if (table.unknown().inRegion(first + i) == 0) {
          table.copyRegion(first + i, rows[i], 0);
        }
      }
    } else {
      loadIndustries(first, size, rows);
    }
  }

  /** Region by region, because that is how the counts lie in memory. */
  private void loadIndustries(int first, int size, double[][] rows) {
    boolean isComplete = table.unknown().isEmpty();
    for (int region = 0; region < parts().size(); region++) {
      for (int i = 0; i < size; i++) {
        if (isComplete || table.unknown().inIndustry(first + i) == 0) {
          rows[i][region] = table.countAt(region, first + i);
        }
      }
    }
  }
}
