package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.metrics.internal.Sums;

class ShiftShareProperties {

  private static final int SIZE = 4;

  /** Two dates of the same labels; whole counts to 1,000, a fifth of them zero. */
  @Provide
  Arbitrary<List<EmploymentTable>> dates() {
    return Arbitraries.integers()
        .between(-250, 1000)
        .map(count -> (double) Math.max(0, count))
        .list()
        .ofSize(SIZE * SIZE)
        .map(ShiftShareProperties::table)
        .list()
        .ofSize(2);
  }

  private static EmploymentTable table(List<Double> counts) {
    double[][] matrix = new double[SIZE][SIZE];
    for (int i = 0; i < counts.size(); i++) {
      matrix[i / SIZE][i % SIZE] = counts.get(i);
    }
    List<String> names = List.of("a", "b", "c", "d");
    return EmploymentTable.of("jobs", names, names, matrix);
  }

  private static ShiftShares shares(ShiftShareMethod method, List<EmploymentTable> dates) {
    return ShiftShare.by(method).of(dates.get(0), dates.get(1));
  }

  /** To the last bit, but for the factors of the index form. */
  @Property(tries = 200)
  void partsAddUpToTheGrowth(
      @ForAll("dates") List<EmploymentTable> dates, @ForAll ShiftShareMethod method) {
    for (ShiftShareLine line : shares(method, dates).lines()) {
      double[] parts = defined(line, method.parts());
      if (parts.length < method.parts().size()) {
        continue;
      }
      if (method == ShiftShareMethod.GERFIN) {
        assertThat(parts[0] * parts[1])
            .isCloseTo(line.value(ShiftComponent.TOTAL_INDEX).orElseThrow(), within(1e-7));
      } else {
        assertThat(Arrays.stream(parts).reduce(0, Double::sum))
            .isEqualTo(line.value(ShiftComponent.GROWTH).orElseThrow())
            .isEqualTo(line.last() - line.first());
      }
    }
  }

  /** The components are computed by {@link ShiftCell} and written by {@link ShiftFormulas}. */
  @Property(tries = 200)
  void theFormulasThatAreWrittenComeToTheComponents(
      @ForAll("estimates") List<EmploymentTable> dates, @ForAll ShiftShareMethod method) {
    boolean dynamic = method == ShiftShareMethod.DYNAMIC;
    ShiftShares shares =
        ShiftShare.by(method).of(dates.subList(0, dynamic ? 3 : 2).toArray(new EmploymentTable[0]));
    List<ShiftShareLine> lines = new ArrayList<>(shares.lines());
    lines.addAll(shares.steps());
    double largest =
        lines.stream()
            .flatMapToDouble(line -> Arrays.stream(defined(line, method.components())))
            .map(Math::abs)
            .max()
            .orElse(0);
    for (ShiftShareLine line : lines) {
      ShiftFormulas formulas = new ShiftFormulas(shares, line);
      for (ShiftComponent component : method.components()) {
        OptionalDouble value = line.value(component);
        if (value.isPresent() && formulas.of(component).isDefined()) {
          // amounts are multiples of a step that the largest of all of them sets
          double room = 1e-9 * Math.max(1e3, Math.abs(value.getAsDouble())) + 1e-12 * largest;
          assertThat(formulas.of(component).toDouble())
              .as("%s of %s", component, line)
              .isCloseTo(value.getAsDouble(), within(room));
        }
      }
    }
  }

  /** To the last bit in any order, estimates included. */
  @Property(tries = 200)
  void industriesAndStepsAddUpToTheirTotal(
      @ForAll("estimates") List<EmploymentTable> dates, @ForAll ShiftShareMethod method) {
    boolean dynamic = method == ShiftShareMethod.DYNAMIC;
    ShiftShares shares =
        ShiftShare.by(method).of(dates.subList(0, dynamic ? 3 : 2).toArray(new EmploymentTable[0]));
    for (String region : dates.get(0).regions()) {
      for (ShiftComponent component : method.components()) {
        if (component.isAddedUp() && shares.total(region).value(component).isPresent()) {
          double total = shares.total(region).value(component).getAsDouble();
          assertThat(added(component, industries(shares.lines(), region))).isEqualTo(total);
          assertThat(added(component, dynamic ? shares.steps(region) : List.of())).isIn(total, 0.0);
          assertThat(added(component, industries(shares.steps(), region))).isIn(total, 0.0);
        }
      }
    }
  }

  private static List<ShiftShareLine> industries(List<ShiftShareLine> lines, String region) {
    return lines.stream()
        .filter(line -> line.region().equals(region) && line.industry().isPresent())
        .toList();
  }

  /** Added naively from the last line to the first. */
  private static double added(ShiftComponent component, List<ShiftShareLine> lines) {
    double sum = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      sum += lines.get(i).value(component).orElseThrow();
    }
    return sum;
  }

  @Property(tries = 200)
  void partsOfEstimatesAddUpToTheGrowthToo(
      @ForAll("estimates") List<EmploymentTable> dates, @ForAll ShiftShareMethod method) {
    List<ShiftShareLine> lines = shares(method, dates).lines();
    double scale =
        lines.stream()
            .flatMapToDouble(line -> Arrays.stream(defined(line, method.components())))
            .map(Math::abs)
            .sum();
    for (ShiftShareLine line : lines) {
      double[] parts = defined(line, method.parts());
      if (parts.length == method.parts().size() && method != ShiftShareMethod.GERFIN) {
        double growth = line.value(ShiftComponent.GROWTH).orElseThrow();
        assertThat(Arrays.stream(parts).reduce(0, Double::sum)).isEqualTo(growth);
        assertThat(growth).isCloseTo(line.last() - line.first(), within(1e-14 * scale));
      }
    }
  }

  /** Three dates of counts with decimals, some a thousand times others. */
  @Provide
  Arbitrary<List<EmploymentTable>> estimates() {
    return Arbitraries.doubles()
        .between(0, 1000)
        .flatMap(count -> Arbitraries.of(0.0, count, count / 1000))
        .list()
        .ofSize(SIZE * SIZE)
        .map(ShiftShareProperties::table)
        .list()
        .ofSize(3);
  }

  private static double[] defined(ShiftShareLine line, List<ShiftComponent> components) {
    return components.stream()
        .map(line::value)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  @Property(tries = 200)
  void expectedAndDifferentialAddUpToTheEffectTheySplit(
      @ForAll("dates") List<EmploymentTable> dates) {
    for (ShiftShareLine line : shares(ShiftShareMethod.ARCELUS, dates).lines()) {
      for (ShiftComponent whole : ShiftShareMethod.ARCELUS.parts()) {
        double[] split =
            defined(
                line,
                List.of(
                    ShiftComponent.valueOf("EXPECTED_" + whole),
                    ShiftComponent.valueOf("DIFFERENTIAL_" + whole)));
        if (split.length == 2 && line.value(whole).isPresent()) {
          assertThat(split[0] + split[1]).isEqualTo(line.value(whole).getAsDouble());
        }
      }
    }
  }

  /** The homothetic counts of a region have its total and the composition of the reference. */
  @Property(tries = 200)
  void whatTheHomotheticCountsCannotMoveIsZeroToTheLastBit(
      @ForAll("estimates") List<EmploymentTable> dates) {
    boolean isNew =
        dates.get(0).industries().stream().anyMatch(name -> dates.get(0).industryTotal(name) == 0);
    for (String region : dates.get(0).regions()) {
      ShiftShareLine total = shares(ShiftShareMethod.ARCELUS, dates).total(region);
      if (total.value(ShiftComponent.DIFFERENTIAL_NATIONAL_SHARE).isPresent()) {
        assertThat(total.value(ShiftComponent.DIFFERENTIAL_NATIONAL_SHARE)).hasValue(0);
        assertThat(total.value(ShiftComponent.DIFFERENTIAL_REGIONAL_GROWTH)).hasValue(0);
        assertThat(total.value(ShiftComponent.EXPECTED_INDUSTRY_MIX).orElse(0))
            .satisfies(mix -> assertThat(isNew || mix == 0).isTrue());
      }
    }
  }

  @Property(tries = 200)
  void regionalMixAndGrowthAddUpToTheRegionalShift(@ForAll("dates") List<EmploymentTable> dates) {
    ShiftShares classic = shares(ShiftShareMethod.CLASSIC, dates);
    ShiftShares arcelus = shares(ShiftShareMethod.ARCELUS, dates);
    for (int i = 0; i < classic.lines().size(); i++) {
      double[] split =
          defined(
              arcelus.lines().get(i),
              List.of(ShiftComponent.REGIONAL_GROWTH, ShiftComponent.REGIONAL_MIX));
      OptionalDouble shift = classic.lines().get(i).value(ShiftComponent.REGIONAL_SHIFT);
      if (split.length == 2) {
        assertThat(Sums.of(split)).isCloseTo(shift.orElseThrow(), within(1e-6));
      }
    }
  }

  @Property(tries = 100)
  void permutingLabelsPermutesResultsToTheLastBit(
      @ForAll("dates") List<EmploymentTable> dates,
      @ForAll ShiftShareMethod method,
      @ForAll long seed) {
    List<String> labels = new ArrayList<>(dates.get(0).regions());
    Collections.shuffle(labels, new Random(seed));
    ShiftShares moved =
        ShiftShare.by(method)
            .of(
                Tables.reordered(dates.get(0), labels, labels),
                Tables.reordered(dates.get(1), labels, labels));
    for (ShiftShareLine line : shares(method, dates).lines()) {
      ShiftShareLine same =
          line.industry().isPresent()
              ? moved.line(line.region(), line.industry().get())
              : moved.total(line.region());
      for (ShiftComponent component : method.components()) {
        assertThat(same.value(component)).isEqualTo(line.value(component));
      }
    }
  }

  /** Doubling is exact, so that every amount doubles and every index stays, to the last bit. */
  @Property(tries = 100)
  void doublingBothDatesDoublesAmountsAndKeepsIndices(
      @ForAll("dates") List<EmploymentTable> dates, @ForAll ShiftShareMethod method) {
    ShiftShares doubled =
        shares(method, dates.stream().map(ShiftShareProperties::doubled).toList());
    double factor = method == ShiftShareMethod.GERFIN ? 1 : 2;
    List<ShiftShareLine> lines = shares(method, dates).lines();
    for (int i = 0; i < lines.size(); i++) {
      for (ShiftComponent component : method.components()) {
        OptionalDouble once = lines.get(i).value(component);
        OptionalDouble twice = doubled.lines().get(i).value(component);
        assertThat(twice.isPresent()).isEqualTo(once.isPresent());
        assertThat(twice.orElse(0)).isEqualTo(factor * once.orElse(0));
      }
    }
  }

  private static EmploymentTable doubled(EmploymentTable table) {
    double[][] counts = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE * SIZE; i++) {
      counts[i / SIZE][i % SIZE] = 2 * table.countAt(i / SIZE, i % SIZE);
    }
    return EmploymentTable.of("jobs", table.regions(), table.industries(), counts);
  }

  /** What is born in the region is born in the reference too, and counts as its own. */
  @Property(tries = 200)
  void aRegionEqualToTheReferenceHasNeitherMixNorShift(
      @ForAll("dates") List<EmploymentTable> dates) {
    List<EmploymentTable> alone = dates.stream().map(ShiftShareProperties::firstRegion).toList();
    for (ShiftShareLine line : shares(ShiftShareMethod.CLASSIC, alone).lines()) {
      if (line.industry().isPresent() && line.first() > 0) {
        assertThat(line.value(ShiftComponent.REGIONAL_SHIFT)).hasValue(0);
      }
      if (line.industry().isEmpty() && line.first() > 0) {
        assertThat(line.value(ShiftComponent.NET_TOTAL_SHIFT).getAsDouble())
            .isCloseTo(0, within(1e-9));
        assertThat(
                line.value(ShiftComponent.INDUSTRY_MIX).getAsDouble()
                    + line.value(ShiftComponent.REGIONAL_SHIFT).getAsDouble())
            .isCloseTo(0, within(1e-9));
      }
    }
  }

  private static EmploymentTable firstRegion(EmploymentTable table) {
    double[] counts = new double[SIZE];
    table.copyRegion(0, counts, 0);
    return EmploymentTable.of("jobs", List.of("a"), table.industries(), new double[][] {counts});
  }

  @Property(tries = 100)
  void dynamicOverOneStepIsClassic(@ForAll("dates") List<EmploymentTable> dates) {
    ShiftShares classic = shares(ShiftShareMethod.CLASSIC, dates);
    ShiftShares dynamic = shares(ShiftShareMethod.DYNAMIC, dates);
    assertThat(dynamic.lines()).isEqualTo(classic.lines());
    assertThat(dynamic.steps()).hasSameSizeAs(classic.lines());
  }

  @Property(tries = 100)
  void regionalShiftsOfAnIndustryCancelOut(@ForAll("dates") List<EmploymentTable> dates) {
    ShiftShares classic = shares(ShiftShareMethod.CLASSIC, dates);
    for (String industry : dates.get(0).industries()) {
      if (dates.get(0).industryTotal(industry) > 0) {
        double[] shifts =
            dates.get(0).regions().stream()
                .mapToDouble(
                    region ->
                        classic
                            .line(region, industry)
                            .value(ShiftComponent.REGIONAL_SHIFT)
                            .orElseThrow())
                .toArray();
        assertThat(Sums.of(shifts)).isCloseTo(0, within(1e-6));
      }
    }
  }
}
