package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EmploymentSumsProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.any();
  }

  private record Row(String region, String industry, double count) {}

  private static List<Row> rows(List<EmploymentTable> tables) {
    List<Row> rows = new ArrayList<>();
    for (EmploymentTable table : tables) {
      for (String region : table.regions()) {
        for (String industry : table.industries()) {
          rows.add(new Row(region, industry, table.count(region, industry)));
        }
      }
    }
    return rows;
  }

  private static EmploymentTable summed(List<Row> rows, int parts) {
    List<EmploymentSums> sums = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      sums.add(EmploymentSums.of("jobs"));
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      sums.get(i % parts).add(row.region, row.industry, row.count);
    }
    return sums.stream().reduce(EmploymentSums.of("jobs"), EmploymentSums::merge).build();
  }

  @Property(tries = 200)
  void sumsOfPartsAreTheMergedTableToTheLastBitInAnyOrder(
      @ForAll @Size(min = 1, max = 4) List<@From("tables") EmploymentTable> tables,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed) {
    List<Row> rows = rows(tables);
    Collections.shuffle(rows, new Random(seed));
    assertThat(summed(rows, parts)).isEqualTo(EmploymentTable.merged(tables));
  }

  @Property(tries = 100)
  void mergingWithItselfDoublesEverySum(@ForAll("tables") EmploymentTable table) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    rows(List.of(table)).forEach(row -> sums.add(row.region, row.industry, row.count));
    EmploymentTable before = sums.build();
    EmploymentTable after = sums.merge(sums).build();
    assertThat(after.regions()).isEqualTo(before.regions());
    for (String region : table.regions()) {
      for (String industry : table.industries()) {
        assertThat(after.count(region, industry)).isEqualTo(2 * before.count(region, industry));
      }
    }
  }

  @Property(tries = 100)
  void groupingEverythingTogetherGivesTheTotal(@ForAll("tables") EmploymentTable table) {
    EmploymentTable one =
        Reshaping.grouped(table, region -> "all regions", industry -> "all industries");
    assertThat(one.countAt(0, 0)).isEqualTo(table.total());
  }
}
