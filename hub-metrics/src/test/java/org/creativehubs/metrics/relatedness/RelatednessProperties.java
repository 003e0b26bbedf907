package org.creativehubs.metrics.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexCell;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;

class RelatednessProperties {

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

  private static IndexMatrix related(EmploymentTable table, RelatednessMeasure measure) {
    return Relatedness.answer(RelatednessInput.builder().table(table).measure(measure).build());
  }

  @Property(tries = 200)
  void presenceIsTheQuotientOfOneOrMore(@ForAll("tables") EmploymentTable table) {
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    Presence presence = Presence.of(table);
    for (int r = 0; r < table.regions().size(); r++) {
      String region = table.regions().get(r);
      List<String> present = new ArrayList<>();
      for (int i : presence.industries[r]) {
        present.add(table.industries().get(i));
      }
      assertThat(present)
          .isEqualTo(
              table.industries().stream()
                  .filter(industry -> quotients.isConcentrated(region, industry))
                  .toList());
    }
  }

  @Property(tries = 200)
  void scalingEveryCountChangesNothing(@ForAll("wholeTables") EmploymentTable table) {
    double[][] scaled =
        table.regions().stream()
            .map(r -> table.industries().stream().mapToDouble(i -> table.count(r, i) * 3).toArray())
            .toArray(double[][]::new);
    EmploymentTable larger =
        EmploymentTable.of("jobs", table.regions(), table.industries(), scaled);
    assertThat(Complexity.of(larger)).isEqualTo(Complexity.of(table));
    assertThat(Relatedness.proximity(larger)).isEqualTo(Relatedness.proximity(table));
  }

  @Property(tries = 200)
  void proximityIsSymmetricInZeroToOneWithOneOnTheDiagonal(
      @ForAll("tables") EmploymentTable table) {
    IndexMatrix proximity = Relatedness.proximity(table);
    for (IndexCell cell : proximity.cells()) {
      assertThat(proximity.value(/* row= */ cell.column(), /* column= */ cell.row()))
          .isEqualTo(cell.value());
      cell.value().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
      if (cell.row().equals(cell.column())) {
        assertThat(cell.value().orElse(1)).isEqualTo(1);
      }
    }
  }

  @Property(tries = 200)
  void everyMeasureIsSymmetricAndNotBelowZero(
      @ForAll("tables") EmploymentTable table, @ForAll RelatednessMeasure measure) {
    IndexMatrix found = related(table, measure);
    for (IndexCell cell : found.cells()) {
      assertThat(found.value(/* row= */ cell.column(), /* column= */ cell.row()))
          .isEqualTo(cell.value());
      assertThat(cell.value().orElse(0)).isNotNegative();
    }
  }

  @Property(tries = 200)
  void densityIsAShare(
      @ForAll("tables") EmploymentTable table,
      @ForAll RelatednessMeasure measure,
      @ForAll DiagonalRule diagonal) {
    RelatednessDensity.answer(
            RelatednessDensityInput.builder()
                .table(table)
                .measure(measure)
                .diagonal(diagonal)
                .build())
        .cells()
        .forEach(cell -> assertThat(cell.value().orElse(0)).isBetween(0.0, 1.0));
  }

  /** The scale divides by a spread that rounding reaches last, so the law is told unscaled. */
  @Property(tries = 200)
  void theIndexOfARegionIsTheMeanOfItsIndustries(@ForAll("wholeTables") EmploymentTable table) {
    PairedIndices found =
        Complexity.answer(
            ComplexityInput.builder().table(table).scale(ComplexityScale.RAW).build());
    Presence presence = Presence.of(table);
    for (int r = 0; r < table.regions().size(); r++) {
      double mean = 0;
      for (int i : presence.industries[r]) {
        mean +=
            found.industries().value(table.industries().get(i)).orElse(0)
                / presence.industries[r].length;
      }
      String region = table.regions().get(r);
      assertThat(found.regions().value(region).orElse(mean)).isCloseTo(mean, within(1e-13));
    }
  }

  @Property(tries = 200)
  void theSecondVectorIsAnEigenvectorAndTheSpectrumIsOrdered(
      @ForAll("wholeTables") EmploymentTable table) {
    Presence presence = Presence.of(table);
    SecondVector vector =
        SecondVector.of(
            presence, ComplexityScope.WHOLE, SignRule.usual(ComplexitySign.WITH_DIVERSITY));
    Spectrum spectrum = vector.spectrum;
    assertThat(spectrum.gap()).isBetween(0.0, 1.0);
    if (vector.undefined().isEmpty()) {
      for (int industry = 0; industry < table.industries().size(); industry++) {
        double mean = 0;
        for (int region : presence.regions[industry]) {
          mean += vector.regions[region] / presence.ubiquity(industry);
        }
        assertThat(mean)
            .isCloseTo(spectrum.secondEigenvalue() * vector.industries[industry], within(1e-12));
      }
    }
  }

  /** In a small table with a gap of a hundredth, rounding stays far below a millionth. */
  @Property(tries = 200)
  void permutingLabelsPermutesTheIndices(
      @ForAll("wholeTables") EmploymentTable table, @ForAll long seed) {
    EmploymentTable moved =
        Tables.reordered(
            table, shuffled(table.regions(), seed), shuffled(table.industries(), -seed));
    for (IndexCell cell : related(table, RelatednessMeasure.JACCARD).cells()) {
      assertThat(related(moved, RelatednessMeasure.JACCARD).value(cell.row(), cell.column()))
          .isEqualTo(cell.value());
    }
    PairedIndices plain = Complexity.of(table);
    if (plain.spectrum().orElseThrow().gap() > 0.01) {
      PairedIndices other = Complexity.of(moved);
      for (IndexValue value : plain.regions().values()) {
        assertThat(other.regions().value(value.label()).isPresent())
            .isEqualTo(value.value().isPresent());
        assertThat(other.regions().value(value.label()).orElse(0))
            .isCloseTo(value.value().orElse(0), within(1e-6));
      }
    }
  }

  @Property(tries = 200)
  void theSignFollowsItsConvention(
      @ForAll("wholeTables") EmploymentTable table, @ForAll boolean byRegions) {
    ComplexitySign sign =
        byRegions ? ComplexitySign.WITH_DIVERSITY : ComplexitySign.AGAINST_UBIQUITY;
    PairedIndices found =
        Complexity.answer(
            ComplexityInput.builder()
                .table(table)
                .sign(sign)
                .leastStrength(0)
                .scale(ComplexityScale.POPULATION)
                .build());
    double covariance = 0;
    for (IndexValue value : (byRegions ? found.regions() : found.industries()).values()) {
      covariance += value.value().orElse(0) * value.parts().get(0).value();
    }
    assertThat(byRegions ? covariance : -covariance).isGreaterThan(-1e-6);
  }

  @Property(tries = 200)
  void anIndexIsGivenExactlyIfItsSignIsDecided(
      @ForAll("wholeTables") EmploymentTable table,
      @ForAll @DoubleRange(min = 0, max = 1) double least) {
    ComplexityInput.Builder input =
        ComplexityInput.builder().table(table).scale(ComplexityScale.RAW).leastStrength(least);
    PairedIndices found = Complexity.answer(input.build());
    found
        .sign()
        .ifPresentOrElse(
            sign ->
                assertThat(found.regions().ranked().isEmpty())
                    .isEqualTo(sign.strength() < Math.max(least, 1e-10)),
            () -> assertThat(found.regions().ranked()).isEmpty());
  }

  /** What may deviate by rounding is told unscaled, where the gap of the eigenvalues is large. */
  @Property(tries = 200)
  void anAnchorIsUpAndTurnsTheIndexOrLeavesItAsItIs(@ForAll("wholeTables") EmploymentTable table) {
    PairedIndices plain =
        Complexity.answer(ComplexityInput.builder().table(table).leastStrength(0).build());
    for (IndexValue value : plain.regions().ranked()) {
      PairedIndices anchored =
          Complexity.answer(
              ComplexityInput.builder()
                  .table(table)
                  .sign(ComplexitySign.WITH_REGION)
                  .anchor(value.label())
                  .build());
      double found = value.value().orElseThrow();
      assertThat(anchored.regions().value(value.label()).isPresent())
          .isEqualTo(Math.abs(found) >= 0.3);
      assertThat(anchored.regions().value(value.label()).orElse(Math.abs(found)))
          .isEqualTo(Math.abs(found));
    }
  }

  @Property(tries = 200)
  void theLargestPartOfWhatIsConnectedIsTheWhole(@ForAll("wholeTables") EmploymentTable table) {
    PairedIndices whole = Complexity.of(table);
    PairedIndices part =
        Complexity.answer(
            ComplexityInput.builder().table(table).scope(ComplexityScope.LARGEST_PART).build());
    assertThat(part.parts()).isEqualTo(whole.parts());
    if (whole.parts().isEmpty()) {
      assertThat(part.regions().values()).isEqualTo(whole.regions().values());
    }
    part.regions()
        .ranked()
        .forEach(
            value ->
                assertThat(whole.parts().stream().limit(1))
                    .allMatch(largest -> largest.regions().contains(value.label())));
  }

  @Property(tries = 100)
  void theMeanOfFitnessIsOne(@ForAll("tables") EmploymentTable table) {
    PairedIndices found =
        Complexity.answer(
            ComplexityInput.builder()
                .table(table)
                .method(ComplexityMethod.FITNESS)
                .steps(50)
                .build());
    assertThat(
            found.regions().ranked().stream()
                .mapToDouble(value -> value.value().orElseThrow())
                .average()
                .orElse(1))
        .isCloseTo(1, within(1e-12));
  }

  @Property(tries = 100)
  void theOutlookIsTheSumOfDensityTimesComplexityOverWhatIsLacked(
      @ForAll("tables") EmploymentTable table, @ForAll DiagonalRule diagonal) {
    OutlookResult outlook =
        ComplexityOutlook.answer(
            ComplexityOutlookInput.builder()
                .table(table)
                .diagonal(diagonal)
                .scale(ComplexityScale.RAW)
                .leastStrength(0)
                .build());
    IndexResult complexity =
        Complexity.answer(
                ComplexityInput.builder()
                    .table(table)
                    .scale(ComplexityScale.RAW)
                    .leastStrength(0)
                    .build())
            .industries();
    IndexMatrix density =
        RelatednessDensity.answer(
            RelatednessDensityInput.builder().table(table).diagonal(diagonal).build());
    LocationQuotients present = LocationQuotient.pooled().of(table);
    for (String region : table.regions()) {
      OptionalDouble found = outlook.outlook().value(region);
      double sum = 0;
      for (String industry : table.industries()) {
        if (present.exactQuotient(region, industry).orElse(Ratio.ONE).compareTo(Ratio.ONE) < 0) {
          sum += density.value(region, industry).orElse(0) * complexity.value(industry).orElse(0);
        }
      }
      if (found.isPresent()) {
        assertThat(found.getAsDouble()).isCloseTo(sum, within(1e-9));
      }
    }
  }

  @Property(tries = 100)
  void everyResultReadsBackFromItsJsonAndHasNoNaN(
      @ForAll("tables") EmploymentTable table, @ForAll ComplexityMethod method) {
    ComplexityInput.Builder input = ComplexityInput.builder().table(table).method(method);
    PairedIndices found =
        Complexity.answer(method.hasSteps() ? input.steps(60).build() : input.build());
    OutlookResult outlook =
        ComplexityOutlook.answer(ComplexityOutlookInput.builder().table(table).build());
    assertThat(HubJson.write(found)).doesNotContain("NaN", "Infinity");
    assertThat(HubJson.read(HubJson.write(found), PairedIndices.class)).isEqualTo(found);
    assertThat(HubJson.read(HubJson.write(outlook), OutlookResult.class)).isEqualTo(outlook);
  }
}
