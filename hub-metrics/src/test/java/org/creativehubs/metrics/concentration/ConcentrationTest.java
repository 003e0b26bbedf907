package org.creativehubs.metrics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.GiniScale;
import org.creativehubs.metrics.shares.LogBase;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  private static final EmploymentTable TABLE =
      EmploymentTable.of(
          "jobs",
          List.of("Ashford", "Dover", "Deal"),
          List.of("film", "other", "opera"),
          new double[][] {{6, 4, 0}, {2, 8, 0}, {0, 20, 0}});

  /** Film is spread 0.75, 0.25, 0 and all jobs 0.25, 0.25, 0.5. */
  @Test
  void theLocationalGiniIsTwiceAsLargeOnTheUnitScale() {
    assertThat(Concentration.by(ShareMeasure.LORENZ_GINI).of(TABLE).value("film"))
        .hasValueCloseTo(0.625, ROUNDING);
    assertThat(
            Concentration.by(
                    ShareRule.builder()
                        .measure(ShareMeasure.LORENZ_GINI)
                        .giniScale(GiniScale.HALF)
                        .build())
                .of(TABLE)
                .value("film"))
        .hasValueCloseTo(0.3125, ROUNDING);
  }

  @Test
  void theCoefficientOfLocalisationIsTheShareThatWouldHaveToMove() {
    IndexResult result = Concentration.by(ShareMeasure.COEFFICIENT).of(TABLE);
    assertThat(result.index()).isEqualTo("coefficient of localisation");
    assertThat(result.value("film")).hasValueCloseTo(0.5, ROUNDING);
    assertThat(result.undefined("opera").orElseThrow().code()).isEqualTo("EMPTY");
  }

  @Test
  void aCurveWhoseCountsAreNotKnownHasNoPointsButReasons() {
    EmploymentTable.Builder jobs = EmploymentTable.builder().measure("jobs");
    jobs.add("Ashford", "film", CellFlag.suppressed()).add("Ashford", "other", 4);
    jobs.add("Dover", "film", 2).add("Dover", "other", 8);
    IndexMatrix film = LorenzCurve.of(jobs.build(), "film");
    assertThat(film.rows()).containsExactly("Ashford", "Dover");
    for (String region : film.rows()) {
      for (String column : List.of("reference", "industry")) {
        assertThat(film.value(region, column)).isEmpty();
        assertThat(film.undefined(region, column).orElseThrow().code()).isEqualTo("UNKNOWN_CELL");
      }
    }
  }

  @Test
  void onlyACurveAgainstAllIndustriesNeedsAllOfThem() {
    EmploymentTable.Builder jobs = EmploymentTable.builder().measure("jobs");
    jobs.add("Ashford", "film", 6).add("Ashford", "other", CellFlag.suppressed());
    jobs.add("Dover", "film", 2).add("Dover", "other", 8);
    EmploymentTable table = jobs.build();
    assertThat(LorenzCurve.of(table, "film").value("Dover", "industry")).isEmpty();
    LorenzCurveInput.Builder input = LorenzCurveInput.builder().table(table).industry("film");
    IndexMatrix even = LorenzCurve.answer(input.against(Against.EVEN).build());
    assertThat(even.value("Dover", "industry")).hasValue(0.25);
    input.against(Against.GIVEN).reference(Map.of("Ashford", 1.0, "Dover", 1.0));
    assertThat(LorenzCurve.answer(input.build()).value("Dover", "industry")).hasValue(0.25);
  }

  @Test
  void segregationDeclinesWhereACountIsNotKnown() {
    EmploymentTable.Builder jobs = EmploymentTable.builder().measure("jobs");
    jobs.add("Ashford", "film", 6).add("Dover", "film", CellFlag.suppressed());
    assertThat(
            MultigroupSegregation.of(jobs.build(), MultigroupMeasure.DIVERGENCE)
                .undefined("all regions")
                .orElseThrow()
                .code())
        .isEqualTo("UNKNOWN_CELL");
  }

  @Test
  void thePointsOfTheCurveEndAtOne() {
    IndexMatrix curve = curve(Against.NATION);
    assertThat(curve.rows()).containsExactly("Deal", "Dover", "Ashford");
    assertThat(curve.value("Dover", "reference")).hasValueCloseTo(0.75, ROUNDING);
    assertThat(curve.value("Dover", "industry")).hasValueCloseTo(0.25, ROUNDING);
    assertThat(curve.explain("Dover", "industry").steps())
        .extracting(step -> step.label() + " " + step.value())
        .startsWith("sum up to here 2", "sum of all 8");
    assertThat(curve.value("Ashford", "reference")).hasValue(1);
    assertThat(curve.value("Ashford", "industry")).hasValue(1);
  }

  private static IndexMatrix curve(Against against) {
    return LorenzCurve.answer(
        LorenzCurveInput.builder().table(TABLE).industry("film").against(against).build());
  }

  @Test
  void aCurveOfNothingIsUndefined() {
    IndexMatrix curve =
        LorenzCurve.answer(LorenzCurveInput.builder().table(TABLE).industry("opera").build());
    assertThat(curve.value("Deal", "industry")).isEmpty();
    assertThat(curve.value("Deal", "reference")).isPresent();
  }

  @Test
  void aCurveAgainstOthersIsRefused() {
    assertThatThrownBy(() -> curve(Against.REST))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("against must be NATION, EVEN or GIVEN, but was REST");
    assertThatThrownBy(() -> curve(Against.GIVEN))
        .hasMessage("reference must be given if against is GIVEN, but was absent");
  }

  @Test
  void industriesThatShareNoRegionAreFullySegregated() {
    EmploymentTable apart =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{5, 0}, {0, 5}});
    assertThat(multigroup(apart, MultigroupMeasure.INFORMATION_THEORY).value()).hasValue(1);
    assertThat(multigroup(apart, MultigroupMeasure.DIVERGENCE).value()).hasValue(1);
  }

  @Test
  void segregationNeedsTwoIndustries() {
    EmploymentTable one =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{5, 0}, {7, 0}});
    IndexResult result = multigroup(one, MultigroupMeasure.INFORMATION_THEORY);
    assertThat(result.undefined("all regions").orElseThrow().code()).isEqualTo("SINGLE_PART");
    assertThat(multigroup(one, MultigroupMeasure.DIVERGENCE).value()).hasValue(0);
    EmploymentTable none =
        EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[][] {{0}});
    assertThat(
            multigroup(none, MultigroupMeasure.DIVERGENCE)
                .undefined("all regions")
                .orElseThrow()
                .code())
        .isEqualTo("EMPTY");
  }

  @Test
  void segregationIsThePartOfTheEntropyThatRegionsExplain() {
    EmploymentTable mixed =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B", "empty"),
            List.of("x", "y"),
            new double[][] {{3, 1}, {1, 1}, {0, 0}});
    IndexResult ratio = MultigroupSegregation.of(mixed, MultigroupMeasure.INFORMATION_THEORY);
    assertThat(ratio.value().orElseThrow()).isEqualTo(0.04803508424256179, ROUNDING);
    assertThat(ratio.values().get(0).parts())
        .extracting(IndexPart::name)
        .containsExactly("A", "B", "divergence", "entropy of all");
  }

  @Test
  void theRegionsAreShownUpToTwelve() {
    assertThat(parts(12)).isEqualTo(14);
    assertThat(parts(13)).isEqualTo(2);
  }

  private static int parts(int regions) {
    List<String> names = IntStream.range(0, regions).mapToObj(i -> "r" + i).toList();
    double[][] counts = new double[regions][];
    Arrays.setAll(counts, i -> new double[] {i, 1});
    EmploymentTable table = EmploymentTable.of("jobs", names, List.of("x", "y"), counts);
    return MultigroupSegregation.of(table, MultigroupMeasure.DIVERGENCE)
        .values()
        .get(0)
        .parts()
        .size();
  }

  @Test
  void theCurveGoesUpByCountForAUnitOfTheReference() {
    LorenzCurveInput input =
        LorenzCurveInput.builder()
            .table(TABLE)
            .industry("film")
            .against(Against.GIVEN)
            .putReference("Ashford", 100)
            .putReference("Dover", 10)
            .putReference("Deal", 1)
            .build();
    assertThat(LorenzCurve.answer(input).rows()).containsExactly("Deal", "Ashford", "Dover");
    assertThat(input.toBuilder().build()).isEqualTo(input);
    assertThatThrownBy(() -> input.toBuilder().putReference("Hythe", 1).build())
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> input.toBuilder().reference(Map.of("Deal", Double.NaN)).build())
        .hasMessage("reference[Deal] must be a finite number, but was NaN");
    assertThatThrownBy(() -> input.toBuilder().reference(Map.of("Deal", -1.0)).build())
        .hasMessage("reference[Deal] must be >= 0, but was -1.0");
  }

  @Test
  void plainValuesAskWhatAnInputAsks() {
    assertThat(LorenzCurve.of(TABLE, "film")).isEqualTo(curve(Against.NATION));
    assertThat(Concentration.of(TABLE, ShareMeasure.COEFFICIENT))
        .isEqualTo(Concentration.by(ShareMeasure.COEFFICIENT).of(TABLE));
    MultigroupSegregationInput input =
        MultigroupSegregationInput.builder()
            .table(TABLE)
            .measure(MultigroupMeasure.DIVERGENCE)
            .logBase(LogBase.TEN)
            .build();
    assertThat(input.toBuilder().build()).isEqualTo(input);
  }

  @Test
  void aReferenceOfAnotherTableIsRefused() {
    ShareRule rule =
        ShareRule.builder()
            .measure(ShareMeasure.KRUGMAN)
            .against(Against.GIVEN)
            .putReference("Hythe", 1)
            .build();
    assertThatThrownBy(() -> ConcentrationInput.of(TABLE, rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Hythe");
  }

  private static IndexResult multigroup(EmploymentTable table, MultigroupMeasure measure) {
    return MultigroupSegregation.answer(
        MultigroupSegregationInput.builder().table(table).measure(measure).build());
  }
}
