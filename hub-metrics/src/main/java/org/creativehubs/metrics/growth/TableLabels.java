package org.creativehubs.metrics.growth;

import java.util.HashSet;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Refuses tables that do not fit together. */
final class TableLabels {

  private TableLabels() {}

  /** Refuses a table of another measure, or of other regions or industries in whatever order. */
  static void checkSame(
      EmploymentTable given, String givenField, EmploymentTable found, String field) {
    checkNames(givenField, "regions", given.regions(), found.regions(), field);
    checkNames(givenField, "industries", given.industries(), found.industries(), field);
    Check.that(
        given.measure().equals(found.measure()),
        Fault.INCONSISTENT,
        field,
        "count " + given.measure() + " as " + givenField + " does",
        found.measure());
  }

  static void checkNames(
      String givenField, String what, List<String> given, List<String> found, String field) {
    Check.that(
        given.size() == found.size() && new HashSet<>(given).containsAll(found),
        Fault.INCONSISTENT,
        field,
        "have the " + what + " of " + givenField + " (" + String.join(", ", given) + ")",
        String.join(", ", found));
  }

  /** Refuses regions that are asked about twice, or are not in the table. */
  static void checkAsked(List<String> regions, EmploymentTable table, String field) {
    Check.distinct(regions, region -> region, "regions", "name");
    for (int i = 0; i < regions.size(); i++) {
      Check.that(
          table.regions().contains(regions.get(i)),
          Fault.UNKNOWN_CODE,
          "regions[" + i + "]",
          "be a region of " + field,
          regions.get(i));
    }
  }
}
