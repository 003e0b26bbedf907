package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;

/** What holds whatever the counts that are not known are. */
class UnknownCellsProperties {

  /** A table of which cells are hidden, and the same with what they are. */
  record Hidden(EmploymentTable known, EmploymentTable hidden) {}

  @Provide
  Arbitrary<Hidden> hidden() {
    return Arbitraries.longs().map(seed -> hide(new Random(seed)));
  }

  private static Hidden hide(Random random) {
    int height = 1 + random.nextInt(4);
    int width = 1 + random.nextInt(4);
    EmploymentTable.Builder known = EmploymentTable.builder().measure("jobs");
    EmploymentTable.Builder hidden = EmploymentTable.builder().measure("jobs");
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int count = random.nextInt(10);
        String region = "R" + row;
        String industry = "I" + column;
        known.add(region, industry, count);
        if (random.nextInt(4) == 0) {
          hidden.add(region, industry, flag(random, count));
        } else {
          hidden.add(region, industry, count);
        }
      }
    }
    EmploymentTable whole = known.build();
    return new Hidden(whole, hidden.build().withTotals(someTotals(random, whole)));
  }

  private static CellFlag flag(Random random, int count) {
    return switch (random.nextInt(3)) {
      case 0 -> CellFlag.suppressed();
      case 1 -> CellFlag.missing();
      default -> CellFlag.below(10).toBuilder().least(random.nextInt(count + 1)).build();
    };
  }

  private static List<TableTotal> someTotals(Random random, EmploymentTable known) {
    List<TableTotal> totals = new ArrayList<>();
    known.regions().forEach(it -> totals.add(TableTotal.ofRegion(it, known.regionTotal(it))));
    known
        .industries()
        .forEach(it -> totals.add(TableTotal.ofIndustry(it, known.industryTotal(it))));
    totals.add(TableTotal.ofAll(known.total()));
    totals.removeIf(any -> random.nextBoolean());
    return totals;
  }

  private static void agree(EmploymentTable known, EmploymentTable hidden) {
    assertThat(hidden.regions()).isEqualTo(known.regions());
    assertThat(hidden.industries()).isEqualTo(known.industries());
    UnknownCells unknown = hidden.unknown();
    for (int row = 0; row < known.regions().size(); row++) {
      for (int column = 0; column < known.industries().size(); column++) {
        double count = known.countAt(row, column);
        Optional<CellFlag> flag = unknown.flagAt(row, column).filter(it -> !it.isKnown());
        assertThat(flag.isPresent()).isEqualTo(unknown.isUnknownAt(row, column));
        if (flag.isEmpty()) {
          assertThat(hidden.countAt(row, column)).isEqualTo(count);
        } else {
          assertThat(count).isGreaterThanOrEqualTo(flag.get().least());
          assertThat(count).isLessThanOrEqualTo(flag.get().most().orElse(count));
        }
      }
      if (unknown.whyRegionTotalAt(row).isEmpty()) {
        assertThat(hidden.regionTotalAt(row)).isEqualTo(known.regionTotalAt(row));
        assertThat(hidden.exactRegionTotalAt(row)).isEqualTo(known.exactRegionTotalAt(row));
      }
    }
    for (int column = 0; column < known.industries().size(); column++) {
      if (unknown.whyIndustryTotalAt(column).isEmpty()) {
        assertThat(hidden.industryTotalAt(column)).isEqualTo(known.industryTotalAt(column));
      }
    }
    if (unknown.whyTotal().isEmpty()) {
      assertThat(hidden.total()).isEqualTo(known.total());
    }
  }

  private static void agreeAfter(Hidden tables, UnaryOperator<EmploymentTable> change) {
    agree(change.apply(tables.known()), change.apply(tables.hidden()));
  }

  @Property(tries = 300)
  void whateverIsStillKnownIsTrueAndTheRestIsInItsBounds(
      @ForAll("hidden") Hidden tables, @ForAll long seed) {
    agree(tables.known(), tables.hidden());
    List<String> regions = some(tables.known().regions(), new Random(seed));
    List<String> industries = some(tables.known().industries(), new Random(seed + 1));
    agreeAfter(tables, table -> table.slice(regions, industries));
    agreeAfter(tables, table -> table.ofRegions(regions));
    agreeAfter(tables, table -> table.ofIndustries(industries));
    agreeAfter(tables, table -> table.groupedByIndustry(it -> industries.contains(it) ? "a" : "b"));
    agreeAfter(tables, table -> table.groupedByIndustry(it -> it).groupedByIndustry(any -> "all"));
    agreeAfter(
        tables, table -> Reshaping.aligned(table, more(table.regions()), table.industries(), null));
  }

  @Property(tries = 200)
  void mergesAreTrueInAnyOrder(@ForAll("hidden") Hidden one, @ForAll("hidden") Hidden other) {
    agree(one.known().merge(other.known()), one.hidden().merge(other.hidden()));
    assertThat(one.hidden().merge(other.hidden())).isEqualTo(other.hidden().merge(one.hidden()));
  }

  @Property(tries = 100)
  void sumsOfRowsAreTheTablesMerged(@ForAll("hidden") Hidden one, @ForAll("hidden") Hidden other) {
    EmploymentTable plain = one.hidden().withTotals(List.of());
    EmploymentTable further = other.hidden().withTotals(List.of());
    assertThat(sums(plain).merge(sums(further)).build()).isEqualTo(plain.merge(further));
  }

  private static EmploymentSums sums(EmploymentTable table) {
    EmploymentSums sums = EmploymentSums.of("jobs");
    for (TableCell cell : table.unknown().all()) {
      if (cell.isKnown()) {
        sums.add(cell.region(), cell.industry(), cell.count().orElseThrow());
      } else {
        sums.add(cell.region(), cell.industry(), cell.flag().orElseThrow());
      }
    }
    return sums;
  }

  @Property(tries = 100)
  void jsonGivesTheSameTableBack(@ForAll("hidden") Hidden tables) {
    EmploymentTable table = tables.hidden();
    assertThat(HubJson.read(HubJson.write(table), EmploymentTable.class)).isEqualTo(table);
  }

  @Property(tries = 50)
  void parentsAreTrue(@ForAll("hidden") Hidden tables) {
    Map<String, String> parents =
        tables.known().regions().stream()
            .collect(Collectors.toMap(it -> it, it -> it.equals("R0") ? "a" : "b"));
    agreeAfter(tables, table -> table.groupedByRegion(parents));
  }

  private static List<String> more(List<String> labels) {
    List<String> more = new ArrayList<>(labels);
    more.add(0, "new");
    return more;
  }

  private static List<String> some(List<String> labels, Random random) {
    List<String> some = new ArrayList<>(labels);
    Collections.shuffle(some, random);
    return some.subList(0, 1 + random.nextInt(some.size()));
  }
}
