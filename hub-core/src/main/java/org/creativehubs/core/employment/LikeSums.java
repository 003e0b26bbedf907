package org.creativehubs.core.employment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.files.ReadNotes;

/** Finds a line whose counts are the sums of all others: a total that counts like any other. */
final class LikeSums {

  private static final double NEAR = 1e-9;

  private LikeSums() {}

  /** Says so, of the first region and the first industry that are such in every table. */
  static void remark(Collection<EmploymentTable> tables, ReadNotes notes) {
    List<EmploymentTable> known =
        tables.stream().filter(table -> table.unknown().isEmpty() && table.total() > 0).toList();
    if (known.isEmpty()) {
      return;
    }
    EmploymentTable first = known.get(0);
    region(first, first.regions())
        .filter(
            label -> known.stream().allMatch(table -> region(table, List.of(label)).isPresent()))
        .ifPresent(label -> say("region", label, notes));
    industry(first, first.industries())
        .filter(
            label -> known.stream().allMatch(table -> industry(table, List.of(label)).isPresent()))
        .ifPresent(label -> say("industry", label, notes));
  }

  private static void say(String role, String label, ReadNotes notes) {
    notes.remark(
        "the counts of the "
            + role
            + " "
            + label
            + " are the sums of all others; if it is a total, say total(\""
            + role
            + "\", \""
            + label
            + "\")");
  }

  private static Optional<String> region(EmploymentTable table, List<String> labels) {
    int industries = table.industries().size();
    if (table.regions().size() < 3 || industries < 2) {
      return Optional.empty(); // one number may be half of a sum by chance
    }
    return labels.stream()
        .filter(label -> table.regions().contains(label))
        .filter(label -> isHalf(table.regionTotal(label), table.total()))
        .filter(
            label ->
                IntStream.range(0, industries)
                    .allMatch(
                        at ->
                            isHalf(
                                table.countAt(table.regionIndex(label), at),
                                table.industryTotalAt(at))))
        .findFirst();
  }

  private static Optional<String> industry(EmploymentTable table, List<String> labels) {
    int regions = table.regions().size();
    if (table.industries().size() < 3 || regions < 2) {
      return Optional.empty();
    }
    return labels.stream()
        .filter(label -> table.industries().contains(label))
        .filter(label -> isHalf(table.industryTotal(label), table.total()))
        .filter(
            label ->
                IntStream.range(0, regions)
                    .allMatch(
                        at ->
                            isHalf(
                                table.countAt(at, table.industryIndex(label)),
                                table.regionTotalAt(at))))
        .findFirst();
  }

  private static boolean isHalf(double part, double whole) {
    return whole > 0 ? Math.abs(2 * part - whole) <= NEAR * whole : part == 0;
  }
}
