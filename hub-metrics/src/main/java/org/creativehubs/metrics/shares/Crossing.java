package org.creativehubs.metrics.shares;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;

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

  /** Copies the counts of some wholes, one after the other, into the first rows. */
  void load(int first, int size, double[][] rows) {
    if (byRegion) {
      for (int i = 0; i < size; i++) {
        table.copyRegion(first + i, rows[i], 0);
      }
    } else {
      loadIndustries(first, size, rows);
    }
  }

  /** Region by region, because that is how the counts lie in memory. */
  private void loadIndustries(int first, int size, double[][] rows) {
    for (int region = 0; region < parts().size(); region++) {
      for (int i = 0; i < size; i++) {
        rows[i][region] = table.countAt(region, first + i);
      }
    }
  }
}
