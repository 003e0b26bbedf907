package org.creativehubs.metrics.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;

/** Claims that hold by region and, the table turned, by industry. Tables have up to 6 x 6 cells. */
class ShareProperties {

  /**
   * Sums of shares are right to 1e-15, and a share that is not zero is above 1e-6 here, so
   * quotients are right to 1e-9.
   */
  private static final Offset<Double> ROUNDING = within(1e-8);

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.whole();
  }

  private static List<ShareRule> rules(EmploymentTable table) {
    List<ShareRule> rules = new ArrayList<>();
    for (ShareMeasure measure : ShareMeasure.values()) {
      if (measure.compares()) {
        for (Against against : Against.values()) {
          if (against != Against.PAIR && against != Against.GIVEN) {
            rules.add(ShareRule.of(measure, against));
          }
        }
      } else if (measure == ShareMeasure.HILL) {
        for (double order : new double[] {0, 0.7, 1, 3}) {
          rules.add(ShareRule.builder().measure(measure).order(order).build());
        }
      } else {
        rules.add(rule(measure, table));
      }
    }
    return rules;
  }

  /** Every other industry of one group. */
  private static ShareRule rule(ShareMeasure measure, EmploymentTable table) {
    Map<String, String> groups =
        measure.isVariety()
            ? table.industries().stream()
                .collect(Collectors.toMap(i -> i, i -> i.hashCode() % 2 == 0 ? "even" : "odd"))
            : Map.of();
    return ShareRule.builder().measure(measure).putAllGroups(groups).build();
  }

  private static void assertSame(EmploymentTable a, EmploymentTable b) {
    for (ShareRule rule : rules(a)) {
      IndexResult first = rule.byRegion(a);
      IndexResult second = rule.byRegion(b);
      for (String region : a.regions()) {
        assertAgree(first.at(region), second.at(region), rule);
      }
    }
  }

  private static void assertAgree(IndexValue a, IndexValue b, ShareRule rule) {
    assertThat(a.undefined()).as("%s of %s", rule, a.label()).isEqualTo(b.undefined());
    if (a.value().isPresent()) {
      assertThat(a.value().getAsDouble())
          .as("%s of %s", rule, a.label())
          .isCloseTo(b.value().getAsDouble(), ROUNDING);
    }
  }

  private static EmploymentTable mapped(EmploymentTable table, UnaryOperator<Double> by) {
    double[][] counts =
        table.regions().stream()
            .map(
                r ->
                    table.industries().stream()
                        .mapToDouble(i -> by.apply(table.count(r, i)))
                        .toArray())
            .toArray(double[][]::new);
    return EmploymentTable.of("jobs", table.regions(), table.industries(), counts);
  }

  @Property(tries = 100)
  void scalingEveryCountChangesNoIndex(
      @ForAll("tables") EmploymentTable table, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertSame(table, mapped(table, count -> count * factor));
  }

  @Property(tries = 100)
  void reorderingLabelsReordersResults(@ForAll("tables") EmploymentTable table, @ForAll long seed) {
    List<String> regions = new ArrayList<>(table.regions());
    List<String> industries = new ArrayList<>(table.industries());
    Collections.shuffle(regions, new Random(seed));
    Collections.shuffle(industries, new Random(seed + 1));
    assertSame(table, Tables.reordered(table, regions, industries));
  }

  @Property(tries = 100)
  void turningTheTableTurnsSpecialisationIntoConcentration(
      @ForAll("tables") EmploymentTable table) {
    double[][] counts = new double[table.industries().size()][table.regions().size()];
    for (int i = 0; i < counts.length; i++) {
      for (int r = 0; r < counts[i].length; r++) {
        counts[i][r] = table.countAt(r, i);
      }
    }
    EmploymentTable turned =
        EmploymentTable.of(
            "jobs", /* regions= */ table.industries(), /* industries= */ table.regions(), counts);
    for (ShareRule rule : rules(table)) {
      assertThat(rule.byIndustry(turned).values()).isEqualTo(rule.byRegion(table).values());
    }
  }

  @Property(tries = 200)
  void everyIndexStaysInItsRange(@ForAll("tables") EmploymentTable table) {
    int n = table.industries().size();
    for (ShareRule rule : rules(table)) {
      for (IndexValue value : rule.byRegion(table).values()) {
        if (value.value().isPresent()) {
          assertThat(value.value().getAsDouble())
              .as("%s of %s", rule, value.label())
              .isBetween(least(rule.measure(), n) - 1e-8, greatest(rule.measure(), n) + 1e-8);
        }
      }
    }
  }

  private static double least(ShareMeasure measure, int n) {
    return switch (measure) {
      case HHI, ROSENBLUTH -> 1.0 / n;
      case EQUIVALENT_NUMBER, HILL, HILL_INFINITE -> 1;
      default -> 0;
    };
  }

  private static double greatest(ShareMeasure measure, int n) {
    return switch (measure) {
      case KRUGMAN -> 2;
      case EQUIVALENT_NUMBER, HILL, HILL_INFINITE -> n;
      case SHANNON, RELATED_VARIETY, UNRELATED_VARIETY -> Math.log(n) / Math.log(2);
      case RELATIVE_ENTROPY -> Double.MAX_VALUE;
      case QUOTIENT_GINI -> 1 - 1.0 / n;
      default -> 1;
    };
  }

  @Property(tries = 100)
  void equalSharesGiveTheLeastConcentration(
      @ForAll @IntRange(min = 2, max = 40) int n,
      @ForAll @IntRange(min = 1, max = 1000) int count) {
    double[] counts = IntStream.range(0, n).mapToDouble(k -> count).toArray();
    assertThat(value(ShareMeasure.HHI, counts)).isCloseTo(1.0 / n, ROUNDING);
    assertThat(value(ShareMeasure.HHI_NORMALISED, counts)).isCloseTo(0, ROUNDING);
    assertThat(value(ShareMeasure.ROSENBLUTH, counts)).isCloseTo(1.0 / n, ROUNDING);
    assertThat(value(ShareMeasure.EVENNESS, counts)).isCloseTo(1, ROUNDING);
    assertThat(value(ShareMeasure.HILL_INFINITE, counts)).isCloseTo(n, ROUNDING);
  }

  private static double value(ShareMeasure measure, double[] counts) {
    return ShareRule.of(measure).value(counts, new double[0]).orElseThrow();
  }

  @Property(tries = 100)
  void aRegionWithTheMixOfTheNationIsNotSpecialised(
      @ForAll @Size(6) List<@IntRange(max = 1000) Integer> mix,
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> sizes) {
    Assume.that(mix.stream().anyMatch(count -> count > 0));
    double[][] counts =
        sizes.stream()
            .map(size -> mix.stream().mapToDouble(count -> count * size).toArray())
            .toArray(double[][]::new);
    EmploymentTable table =
        EmploymentTable.of(
            "jobs", List.of("A", "B", "C", "D"), List.of("1", "2", "3", "4", "5", "6"), counts);
    for (ShareMeasure measure : ShareMeasure.values()) {
      if (measure.compares()) {
        double same = measure == ShareMeasure.HACHMAN ? 1 : 0;
        for (Against against : List.of(Against.NATION, Against.REST, Against.MEAN_OF_OTHERS)) {
          ShareRule.of(measure, against)
              .byRegion(table)
              .values()
              .forEach(v -> assertThat(v.value().orElseThrow()).isCloseTo(same, ROUNDING));
        }
      }
    }
  }

  @Property(tries = 200)
  void theCoefficientIsHalfTheKrugmanIndex(@ForAll("tables") EmploymentTable table) {
    for (Against against : List.of(Against.NATION, Against.REST, Against.MEAN_OF_OTHERS)) {
      IndexResult krugman = ShareRule.of(ShareMeasure.KRUGMAN, against).byRegion(table);
      IndexResult half = ShareRule.of(ShareMeasure.COEFFICIENT, against).byRegion(table);
      for (String region : table.regions()) {
        assertThat(half.value(region).isPresent()).isEqualTo(krugman.value(region).isPresent());
        krugman
            .value(region)
            .ifPresent(k -> assertThat(half.value(region)).hasValueCloseTo(k / 2, ROUNDING));
      }
    }
  }

  /** Because s - nation = (1 - x) (s - rest), where x is the share of the region. */
  @Property(tries = 200)
  void againstTheNationIsAgainstTheRestTimesItsShare(@ForAll("tables") EmploymentTable table) {
    IndexResult nation = ShareRule.of(ShareMeasure.KRUGMAN, Against.NATION).byRegion(table);
    IndexResult rest = ShareRule.of(ShareMeasure.KRUGMAN, Against.REST).byRegion(table);
    for (String region : table.regions()) {
      double others = 1 - table.regionTotal(region) / table.total();
      rest.value(region)
          .ifPresent(k -> assertThat(nation.value(region)).hasValueCloseTo(k * others, ROUNDING));
    }
  }

  @Property(tries = 200)
  void splittingAnIndustryEvenlyChangesNoKrugmanIndex(@ForAll("tables") EmploymentTable table) {
    EmploymentTable.Builder split = EmploymentTable.builder().measure("jobs");
    String first = table.industries().get(0);
    for (String region : table.regions()) {
      for (String industry : table.industries()) {
        double count = table.count(region, industry);
        split.add(region, industry, industry.equals(first) ? count / 2 : count);
      }
      split.add(region, first + " too", table.count(region, first) / 2);
    }
    EmploymentTable halves = split.build();
    for (Against against : List.of(Against.NATION, Against.REST, Against.MEAN_OF_OTHERS)) {
      ShareRule rule = ShareRule.of(ShareMeasure.KRUGMAN, against);
      IndexResult whole = rule.byRegion(table);
      rule.byRegion(halves)
          .values()
          .forEach(value -> assertAgree(whole.at(value.label()), value, rule));
    }
  }

  @Property(tries = 200)
  void relatedAndUnrelatedVarietyAddUpToTheEntropy(@ForAll("tables") EmploymentTable table) {
    IndexResult entropy = ShareRule.of(ShareMeasure.SHANNON).byRegion(table);
    IndexResult within = rule(ShareMeasure.RELATED_VARIETY, table).byRegion(table);
    IndexResult between = rule(ShareMeasure.UNRELATED_VARIETY, table).byRegion(table);
    for (String region : table.regions()) {
      entropy
          .value(region)
          .ifPresent(
              bits ->
                  assertThat(within.value(region).orElseThrow())
                      .isCloseTo(bits - between.value(region).orElseThrow(), ROUNDING));
    }
  }

  @Property(tries = 100)
  void theHillNumbersDecreaseWithTheirOrder(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1000) Integer> counts,
      @ForAll @DoubleRange(max = 4) double lower,
      @ForAll @DoubleRange(max = 4) double step) {
    double[] numbers = counts.stream().mapToDouble(count -> count).toArray();
    assertThat(hill(lower + step, numbers)).isLessThanOrEqualTo(hill(lower, numbers) + 1e-6);
  }

  private static double hill(double order, double[] counts) {
    return ShareRule.builder()
        .measure(ShareMeasure.HILL)
        .order(order)
        .build()
        .value(counts, new double[0])
        .orElseThrow();
  }

  @Property(tries = 200)
  void theGiniIsThatOfAllPairs(
      @ForAll @Size(12) List<@IntRange(max = 20) Integer> counts,
      @ForAll @Size(12) List<@IntRange(max = 20) Integer> reference) {
    double[] x = counts.stream().mapToDouble(count -> count).toArray();
    double[] y = reference.stream().mapToDouble(count -> count).toArray();
    ShareRule rule = ShareRule.of(ShareMeasure.LORENZ_GINI);
    Assume.that(rule.value(x, y).isPresent());
    assertThat(rule.value(x, y)).hasValueCloseTo(LorenzOracle.gini(x, y), ROUNDING);
  }
}
