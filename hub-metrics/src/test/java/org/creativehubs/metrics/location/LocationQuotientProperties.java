package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;

class LocationQuotientProperties {

  private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.any();
  }

  @Provide
  Arbitrary<EmploymentTable> wholeTables() {
    return Tables.whole();
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static void assertSame(QuotientCell expected, LocationQuotients actual) {
    String region = expected.region();
    String industry = expected.industry();
    assertThat(actual.undefined(region, industry).isPresent())
        .isEqualTo(expected.undefined().isPresent());
    if (expected.quotient().isPresent()) {
      assertThat(actual.quotient(region, industry).getAsDouble())
          .isCloseTo(expected.quotient().getAsDouble(), ROUNDING);
    }
  }

  @Property(tries = 200)
  void scalingEveryCountLeavesTheQuotientUnchanged(
      @ForAll("wholeTables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    double[][] scaled =
        table.regions().stream()
            .map(
                r ->
                    table.industries().stream()
                        .mapToDouble(i -> table.count(r, i) * factor)
                        .toArray())
            .toArray(double[][]::new);
    LocationQuotients quotients =
        LocationQuotient.pooled()
            .of(EmploymentTable.of("jobs", table.regions(), table.industries(), scaled));
    LocationQuotient.pooled().of(table).cells().forEach(cell -> assertSame(cell, quotients));
  }

  @Property(tries = 200)
  void theMeanOfAnIndustryWeightedByTheSizeOfRegionsIsOne(@ForAll("tables") EmploymentTable table) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    for (String industry : table.industries()) {
      if (table.industryTotal(industry) > 0) {
        double mean =
            table.regions().stream()
                .filter(region -> quotients.quotient(region, industry).isPresent())
                .mapToDouble(
                    region ->
                        table.regionTotal(region)
                            / table.total()
                            * quotients.quotient(region, industry).getAsDouble())
                .sum();
        assertThat(mean).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Property(tries = 200)
  void permutingLabelsPermutesResultsToTheLastBit(
      @ForAll("tables") EmploymentTable table, @ForAll long seed) {
    LocationQuotients moved =
        LocationQuotient.pooled()
            .of(
                Tables.reordered(
                    table, shuffled(table.regions(), seed), shuffled(table.industries(), -seed)));
    for (QuotientCell cell : LocationQuotient.pooled().of(table).cells()) {
      assertThat(moved.quotient(cell.region(), cell.industry())).isEqualTo(cell.quotient());
      assertThat(moved.undefined(cell.region(), cell.industry())).isEqualTo(cell.undefined());
      assertThat(moved.isConcentrated(cell.region(), cell.industry()))
          .isEqualTo(
              LocationQuotient.pooled().of(table).isConcentrated(cell.region(), cell.industry()));
    }
  }

  @Property(tries = 200)
  void splittingAnotherIndustryLeavesTheQuotientUnchanged(
      @ForAll("wholeTables") EmploymentTable table, @ForAll @IntRange(max = 99) int percent) {
    String split = Iterables.getLast(table.industries());
    List<String> industries = new ArrayList<>(table.industries());
    industries.add("part");
    double[][] counts =
        table.regions().stream()
            .map(region -> split(table, region, split, percent))
            .toArray(double[][]::new);
    LocationQuotients after =
        LocationQuotient.pooled()
            .of(EmploymentTable.of("jobs", table.regions(), industries, counts));
    LocationQuotient.pooled().of(table).cells().stream()
        .filter(cell -> !cell.industry().equals(split))
        .forEach(
            cell ->
                assertThat(after.quotient(cell.region(), cell.industry()))
                    .isEqualTo(cell.quotient()));
  }

  private static double[] split(
      EmploymentTable table, String region, String industry, int percent) {
    int width = table.industries().size();
    double[] row = new double[width + 1];
    table.copyRegion(table.regionIndex(region), row, 0);
    double part = Math.floor(row[width - 1] * percent / 100);
    assertThat(table.count(region, industry)).isEqualTo(row[width - 1]);
    row[width - 1] -= part;
    row[width] = part;
    return row;
  }

  @Property(tries = 200)
  void theQuotientAgreesWithExactArithmetic(@ForAll("tables") EmploymentTable table) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    for (QuotientCell cell : quotients.cells()) {
      if (cell.quotient().isPresent()) {
        Ratio exact = exactly(table, cell.region(), cell.industry());
        assertThat(cell.quotient().getAsDouble()).isCloseTo(exact.toDouble(), ROUNDING);
        assertThat(quotients.isConcentrated(cell.region(), cell.industry()))
            .isEqualTo(exact.compareTo(Ratio.ONE) >= 0);
      }
    }
  }

  private static Ratio exactly(EmploymentTable table, String region, String industry) {
    Ratio share =
        count(table, region, industry).dividedBy(sum(table, List.of(region), table.industries()));
    Ratio reference =
        sum(table, table.regions(), List.of(industry))
            .dividedBy(sum(table, table.regions(), table.industries()));
    return share.dividedBy(reference);
  }

  private static Ratio sum(EmploymentTable table, List<String> regions, List<String> industries) {
    return Ratio.sum(
        regions.stream()
            .flatMap(region -> industries.stream().map(i -> count(table, region, i)))
            .toList());
  }

  private static Ratio count(EmploymentTable table, String region, String industry) {
    return Ratio.of(new BigDecimal(table.count(region, industry)));
  }

  @Property(tries = 200)
  void thePooledReferenceIsTheAreaOfItsOwnTotals(@ForAll("tables") EmploymentTable table) {
    if (table.total() > 0) {
      ImmutableMap.Builder<String, Double> totals = ImmutableMap.builder();
      table.industries().forEach(industry -> totals.put(industry, table.industryTotal(industry)));
      LocationQuotients area =
          LocationQuotient.against(ReferenceArea.of("Land", totals.buildOrThrow(), table.total()))
              .of(table);
      for (QuotientCell cell : LocationQuotient.pooled().of(table).cells()) {
        assertThat(area.quotient(cell.region(), cell.industry())).isEqualTo(cell.quotient());
      }
    }
  }

  @Property(tries = 200)
  void ranksDescendWithTheQuotient(@ForAll("tables") EmploymentTable table) {
    String industry = table.industries().get(0);
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    List<RankedRegion> ranking = quotients.ranked(industry);
    assertThat(ranking)
        .hasSize(
            (int)
                table.regions().stream()
                    .filter(region -> quotients.quotient(region, industry).isPresent())
                    .count());
    for (int i = 1; i < ranking.size(); i++) {
      RankedRegion before = ranking.get(i - 1);
      RankedRegion after = ranking.get(i);
      assertThat(before.quotient()).isGreaterThanOrEqualTo(after.quotient());
      assertThat(after.rank()).isIn(before.rank(), i + 1);
      assertThat(before.rank() == after.rank())
          .isEqualTo(
              exactly(table, before.region(), industry)
                  .equals(exactly(table, after.region(), industry)));
    }
  }

  @Property(tries = 100)
  void askingForOneIndustryGivesWhatAllOfThemGive(@ForAll("tables") EmploymentTable table) {
    String industry = Iterables.getLast(table.industries());
    LocationQuotients one = LocationQuotient.pooled().of(table, List.of(industry));
    LocationQuotients all = LocationQuotient.pooled().of(table);
    for (String region : table.regions()) {
      assertThat(one.quotient(region, industry)).isEqualTo(all.quotient(region, industry));
    }
    assertThat(one.table().rows()).hasSameSizeAs(table.regions());
  }

  @Property(tries = 100)
  void theLastStepOfEveryExplanationIsTheAnswer(@ForAll("tables") EmploymentTable table) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    for (QuotientCell cell : quotients.cells()) {
      var answer = quotients.explain(cell.region(), cell.industry()).answer();
      assertThat(answer.number()).isEqualTo(cell.quotient());
      assertThat(answer.undefined()).isEqualTo(cell.undefined());
    }
  }

  @Property(tries = 100)
  void everyResultReadsBackFromItsJsonAndHasNoNaN(@ForAll("tables") EmploymentTable table) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    String json = HubJson.write(quotients);
    assertThat(json).doesNotContain("NaN", "Infinity");
    assertThat(JacksonLines.read(json, LocationQuotients.class)).isEqualTo(quotients);
  }
}
