package org.creativehubs.metrics.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.metrics.index.IndexValue;

class ComplexityOverYearsProperties {

  private static final double CLEARLY = 0.05;

  /** Four years of a table whose counts change by up to a half each year. */
  @Provide
  Arbitrary<EmploymentPanel> panels() {
    return Tables.whole().flatMap(first -> Arbitraries.longs().map(seed -> panel(first, seed)));
  }

  private static EmploymentPanel panel(EmploymentTable first, long seed) {
    Random random = new Random(seed);
    Map<Integer, EmploymentTable> years = new TreeMap<>();
    years.put(2020, first);
    for (int year = 2021; year < 2024; year++) {
      years.put(year, changed(years.getOrDefault(year - 1, first), random));
    }
    return EmploymentPanel.of(years);
  }

  private static EmploymentTable changed(EmploymentTable table, Random random) {
    return mapped(table, count -> Math.floor(count * (0.5 + random.nextDouble())));
  }

  private static EmploymentTable mapped(EmploymentTable table, DoubleUnaryOperator change) {
    double[][] counts = new double[table.regions().size()][table.industries().size()];
    for (int r = 0; r < counts.length; r++) {
      int region = r;
      Arrays.setAll(counts[r], i -> change.applyAsDouble(table.countAt(region, i)));
    }
    return EmploymentTable.of("jobs", table.regions(), table.industries(), counts);
  }

  private static ComplexityYears found(EmploymentPanel panel, double least) {
    return ComplexityOverYears.answer(
        ComplexityOverYearsInput.builder()
            .panel(panel)
            .scale(ComplexityScale.RAW)
            .leastStrength(least)
            .build());
  }

  private static PairedIndices alone(EmploymentTable table) {
    return Complexity.answer(
        ComplexityInput.builder().table(table).scale(ComplexityScale.RAW).leastStrength(0).build());
  }

  private static double[] values(PairedIndices found) {
    return found.regions().values().stream()
        .mapToDouble(value -> value.value().orElse(Double.NaN))
        .toArray();
  }

  @Property(tries = 100)
  void everyYearIsTheIndexOfItsTableOrItsMirror(@ForAll("panels") EmploymentPanel panel) {
    found(panel, 0)
        .years()
        .forEach(
            (year, found) -> {
              PairedIndices alone = alone(panel.table(year));
              for (IndexValue value : found.regions().ranked()) {
                alone
                    .regions()
                    .value(value.label())
                    .ifPresent(
                        one ->
                            assertThat(Math.abs(value.value().orElseThrow()))
                                .isEqualTo(Math.abs(one)));
              }
            });
  }

  @Property(tries = 100)
  void yearsBesideOneAnotherNeverPointApart(@ForAll("panels") EmploymentPanel panel) {
    List<double[]> defined =
        found(panel, 0.1).years().values().stream()
            .filter(year -> !year.regions().ranked().isEmpty())
            .map(ComplexityOverYearsProperties::values)
            .toList();
    for (int i = 1; i < defined.size(); i++) {
      double[] before = defined.get(i - 1);
      double[] now = defined.get(i);
      double[] both = before.clone();
      Arrays.setAll(both, r -> Double.isNaN(now[r]) ? Double.NaN : before[r]);
      double[] ofBoth = now.clone();
      Arrays.setAll(ofBoth, r -> Double.isNaN(both[r]) ? 0 : now[r]);
      assertThat(Correlation.of(ofBoth, both)).isGreaterThan(0.1 - 1e-9);
    }
  }

  @Property(tries = 100)
  void theRuleDecidesInTheYearInWhichItDoesSoMostClearly(@ForAll("panels") EmploymentPanel panel) {
    ComplexityYears found = found(panel, 0.3);
    DoubleStream strengths =
        panel.tables().values().stream()
            .map(ComplexityOverYearsProperties::alone)
            .map(PairedIndices::sign)
            .flatMap(Optional::stream)
            .mapToDouble(SignDecision::strength);
    double most = strengths.max().orElse(0);
    assertThat(found.clearestYear().isPresent()).isEqualTo(most >= 0.3);
    found
        .clearestYear()
        .ifPresent(
            year -> {
              assertThat(found.at(year).sign().orElseThrow().strength()).isEqualTo(most);
              assertThat(found.at(year).sign().orElseThrow().rule())
                  .isEqualTo(ComplexitySign.WITH_DIVERSITY);
            });
  }

  @Property(tries = 100)
  void scalingEveryCountChangesNothing(@ForAll("panels") EmploymentPanel panel) {
    EmploymentPanel larger = panel.each(table -> mapped(table, count -> 3 * count));
    assertThat(found(larger, 0.3)).isEqualTo(found(panel, 0.3));
  }

  /** Where the eigenvalues are apart and the strengths are not at the edge of the least one. */
  @Property(tries = 100)
  void permutingLabelsPermutesTheIndicesOfTheClearestYear(
      @ForAll("panels") EmploymentPanel panel, @ForAll long seed) {
    List<String> regions = new ArrayList<>(panel.regions());
    List<String> industries = new ArrayList<>(panel.industries());
    Collections.shuffle(regions, new Random(seed));
    Collections.shuffle(industries, new Random(seed));
    ComplexityYears plain = found(panel, 0.3);
    ComplexityYears moved =
        found(panel.each(table -> Tables.reordered(table, regions, industries)), 0.3);
    assertThat(moved.clearestYear().isPresent()).isEqualTo(plain.clearestYear().isPresent());
    plain
        .clearestYear()
        .filter(year -> moved.clearestYear().equals(Optional.of(year)))
        .map(plain::at)
        .filter(year -> year.spectrum().orElseThrow().gap() > CLEARLY)
        .ifPresent(
            year ->
                year.regions()
                    .ranked()
                    .forEach(
                        value ->
                            assertThat(
                                    moved
                                        .at(plain.clearestYear().orElseThrow())
                                        .regions()
                                        .value(value.label())
                                        .orElseThrow())
                                .isCloseTo(value.value().orElseThrow(), within(1e-6))));
  }
}
