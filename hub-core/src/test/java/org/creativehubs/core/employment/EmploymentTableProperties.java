package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;

class EmploymentTableProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.any();
  }

  @Provide
  Arbitrary<List<EmploymentTable>> parts() {
    return Tables.any().list().ofMinSize(1).ofMaxSize(4);
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Property(tries = 200)
  void theOrderOfLabelsChangesNoCountAndNoTotal(
      @ForAll("tables") EmploymentTable table, @ForAll long seed) {
    EmploymentTable moved =
        Tables.reordered(
            table, shuffled(table.regions(), seed), shuffled(table.industries(), seed + 1));
    assertThat(moved.total()).isEqualTo(table.total());
    for (String region : table.regions()) {
      assertThat(moved.regionTotal(region)).isEqualTo(table.regionTotal(region));
    }
    for (String industry : table.industries()) {
      assertThat(moved.industryTotal(industry)).isEqualTo(table.industryTotal(industry));
    }
  }

  @Property(tries = 200)
  void exactTotalsOfRegionsAndOfIndustriesAddUpToTheTotal(@ForAll("tables") EmploymentTable table) {
    Ratio byRegion = Ratio.ZERO;
    for (int i = 0; i < table.regions().size(); i++) {
      byRegion = byRegion.plus(table.exactRegionTotalAt(i));
      assertThat(table.exactRegionTotalAt(i).toDouble()).isEqualTo(table.regionTotalAt(i));
    }
    Ratio byIndustry = Ratio.ZERO;
    for (int i = 0; i < table.industries().size(); i++) {
      byIndustry = byIndustry.plus(table.exactIndustryTotalAt(i));
      assertThat(table.exactIndustryTotalAt(i).toDouble()).isEqualTo(table.industryTotalAt(i));
    }
    assertThat(byRegion).isEqualTo(table.exactTotal()).isEqualTo(byIndustry);
    assertThat(table.exactTotal().toDouble()).isEqualTo(table.total());
  }

  @Property(tries = 200)
  void partsMergedInAnyOrderMakeEqualTables(
      @ForAll("parts") List<EmploymentTable> parts, @ForAll long seed) {
    List<EmploymentTable> moved =
        parts.stream()
            .map(
                part ->
                    Tables.reordered(
                        part, shuffled(part.regions(), seed), shuffled(part.industries(), seed)))
            .toList();
    assertThat(EmploymentTable.merged(shuffled(moved, seed)))
        .isEqualTo(EmploymentTable.merged(parts));
  }

  @Property(tries = 200)
  void longRowsMakeTheSameTableAsTheMatrix(@ForAll("tables") EmploymentTable table) {
    EmploymentTable.Builder rows = EmploymentTable.builder().measure(table.measure());
    for (String region : table.regions()) {
      for (String industry : table.industries()) {
        rows.add(region, industry, table.count(region, industry));
      }
    }
    assertThat(rows.build()).isEqualTo(table).hasSameHashCodeAs(table);
  }

  @Property(tries = 200)
  void everyTableReadsBackFromItsJson(@ForAll("tables") EmploymentTable table) {
    assertThat(JacksonLines.read(HubJson.write(table), EmploymentTable.class)).isEqualTo(table);
  }
}
