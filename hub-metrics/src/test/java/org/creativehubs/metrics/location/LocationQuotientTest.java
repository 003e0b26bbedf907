package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

class LocationQuotientTest {

  /** A worked example: 20 % and 5 % of film against 10 % together. */
  private static final EmploymentTable JOBS =
      EmploymentTable.of(
          "jobs",
          List.of("Hills", "Plain", "Marsh"),
          List.of("film", "craft", "other"),
          new double[][] {{20, 0, 80}, {10, 15, 175}, {0, 0, 0}});

  private static final LocationQuotients POOLED = LocationQuotient.pooled().of(JOBS);

  private static String code(LocationQuotients quotients, String region, String industry) {
    return quotients.undefined(region, industry).map(Undefined::code).orElse("defined");
  }

  @Test
  void aQuotientComparesTheShareHereWithTheShareOfTheReference() {
    assertThat(POOLED.share("Hills", "film")).hasValue(0.2);
    assertThat(POOLED.referenceShare("film")).hasValue(0.1);
    assertThat(POOLED.quotient("Hills", "film")).hasValue(2);
    assertThat(POOLED.quotient("Plain", "film")).hasValue(0.5);
    assertThat(POOLED.quotient("Plain", "craft")).hasValue(0.075 / 0.05);
  }

  @Test
  void aCountOfZeroHasQuotientZero() {
    assertThat(POOLED.quotient("Hills", "craft")).hasValue(0);
    assertThat(POOLED.undefined("Hills", "craft")).isEmpty();
    assertThat(POOLED.isConcentrated("Hills", "craft")).isFalse();
  }

  @Test
  void anEmptyRegionHasNoQuotient() {
    assertThat(POOLED.quotient("Marsh", "film")).isEmpty();
    assertThat(POOLED.share("Marsh", "film")).isEmpty();
    assertThat(POOLED.undefined("Marsh", "film"))
        .contains(Undefined.of(Reason.EMPTY_REGION, "there are no jobs in Marsh"));
    assertThat(POOLED.isConcentrated("Marsh", "film")).isFalse();
  }

  @Test
  void anEmptyIndustryHasNoQuotient() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("film", "none"), new double[][] {{1, 0}, {2, 0}});
    LocationQuotients quotients = LocationQuotient.pooled().of(table);
    assertThat(quotients.quotient("A", "none")).isEmpty();
    assertThat(quotients.share("A", "none")).hasValue(0);
    assertThat(quotients.referenceShare("none")).hasValue(0);
    assertThat(quotients.undefined("A", "none"))
        .contains(
            Undefined.of(
                Reason.EMPTY_INDUSTRY, "there are no jobs in none in the 2 regions together"));
  }

  @Test
  void aQuotientTooLargeForADoubleSaysSoAndLeavesTheOthersAlone() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B"),
            List.of("film", "rest"),
            new double[][] {{1e99, 1e-100}, {1, 1e98}});
    ReferenceArea area =
        ReferenceArea.of("UK", ImmutableMap.of("film", 1e-100), 1e99).excluding(List.of("film"));
    LocationQuotients quotients = LocationQuotient.against(area).of(table, List.of("film"));
    assertThat(quotients.quotient("A", "film")).isEmpty();
    assertThat(code(quotients, "A", "film")).isEqualTo("OUT_OF_RANGE");
    assertThat(quotients.quotient("B", "film")).isPresent();
    assertThat(quotients.ranked("film")).extracting(RankedRegion::region).containsExactly("B");
    assertThat(quotients.isConcentrated("A", "film")).isFalse();
    assertThat(quotients.explain("A", "film").answer().toString())
        .contains("the quotient is too large for a double");
    assertThat(variants(QuotientKind.PLAIN, table, area).cells())
        .extracting(cell -> cell.undefined().map(Undefined::code).orElse("defined"))
        .containsExactly("OUT_OF_RANGE", "defined");
    assertThat(variants(QuotientKind.STANDARDISED, table, area).explanations())
        .hasSize(2)
        .allSatisfy(told -> assertThat(told.toString()).doesNotContain("NaN", "Infinity"));
  }

  private static IndexMatrix variants(
      QuotientKind kind, EmploymentTable table, ReferenceArea area) {
    return QuotientVariants.answer(
        QuotientVariantsInput.builder()
            .quotients(
                LocationQuotientInput.builder()
                    .table(table)
                    .reference(area)
                    .addIndustries("film")
                    .build())
            .kind(kind)
            .build());
  }

  @Test
  void aTableOfZerosHasNoQuotientAtAll() {
    LocationQuotients quotients =
        LocationQuotient.pooled()
            .of(EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[1][1]));
    assertThat(code(quotients, "A", "x")).isEqualTo("EMPTY_REGION");
    assertThat(quotients.referenceShare("x")).isEmpty();
    assertThat(quotients.explain("A", "x").steps())
        .allMatch(step -> !step.value().isDefined())
        .hasSize(3);
  }

  @Test
  void aTableOfOneRegionHasQuotientsOfOne() {
    LocationQuotients quotients =
        LocationQuotient.pooled()
            .of(
                EmploymentTable.of(
                    "jobs", List.of("A"), List.of("x", "y"), new double[][] {{3, 4}}));
    assertThat(quotients.quotient("A", "x")).hasValue(1);
    assertThat(quotients.referenceName()).isEqualTo("the one region itself");
    assertThat(quotients)
        .hasToString("location quotients of 2 industries in A against the one region itself");
  }

  @Test
  void aNamedAreaIsComparedByItsTotals() {
    ReferenceArea land =
        ReferenceArea.area("Land")
            .putTotals("film", 50.0)
            .putTotals("craft", 0.0)
            .total(1000)
            .source(Source.of("Office"))
            .build();
    LocationQuotients quotients = LocationQuotient.against(land).of(JOBS);
    assertThat(quotients.quotient("Hills", "film")).hasValue(4);
    assertThat(quotients.referenceName()).isEqualTo("Land");
    assertThat(code(quotients, "Plain", "craft")).isEqualTo("EMPTY_INDUSTRY");
    assertThat(quotients.undefined("Plain", "other"))
        .contains(Undefined.of(Reason.NO_REFERENCE_TOTALS, "there is no total of other for Land"));
    assertThat(code(quotients, "Marsh", "other")).isEqualTo("EMPTY_REGION");
    List<Step> steps = quotients.explain("Hills", "film").steps();
    assertThat(steps.get(1).source()).contains(Source.of("Office"));
    assertThat(steps.get(1).expression()).contains("50 / 1,000");
    assertThat(quotients.explain("Plain", "other").steps().get(1).value().undefined())
        .isEqualTo(quotients.undefined("Plain", "other"));
  }

  @Test
  void whatIsMissingIsToldWhereItIsMissing() {
    ReferenceArea unknown = ReferenceArea.withoutTotals("Land", "nobody counted");
    List<Step> steps = LocationQuotient.against(unknown).of(JOBS).explain("Marsh", "film").steps();
    assertThat(steps)
        .extracting(step -> step.value().undefined().orElseThrow().code())
        .containsExactly("EMPTY_REGION", "NO_REFERENCE_TOTALS", "EMPTY_REGION");
  }

  @Test
  void presenceIsDecidedOnTheCountsWhereTheQuotientIsRounded() {
    EmploymentTable sevenths =
        EmploymentTable.of(
            "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{3, 46}, {9, 138}});
    LocationQuotients quotients = LocationQuotient.pooled().of(sevenths);
    assertThat(quotients.isConcentrated("A", "x")).isTrue();
    assertThat(quotients.isConcentrated("B", "y")).isTrue();
    EmploymentTable above =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B"),
            List.of("x", "y"),
            new double[][] {{1_000_000_000_001.0, 1e12}, {1e12, 1e12}});
    LocationQuotients close = LocationQuotient.pooled().of(above);
    assertThat(close.isConcentrated("A", "x")).isTrue();
    assertThat(close.isConcentrated("A", "y")).isFalse();
    assertThat(close.isConcentrated("B", "x")).isFalse();
    assertThat(close.isConcentrated("B", "y")).isTrue();
  }

  @Test
  void presenceIsExactForCountsWithDecimals() {
    double[][] tenths = {{0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}};
    LocationQuotients quotients =
        LocationQuotient.pooled()
            .of(EmploymentTable.of("jobs", List.of("A", "B", "C"), List.of("x", "y", "z"), tenths));
    for (QuotientCell cell : quotients.cells()) {
      assertThat(quotients.isConcentrated(cell.region(), cell.industry())).isTrue();
    }
    LocationQuotients area =
        LocationQuotient.against(ReferenceArea.of("Land", ImmutableMap.of("x", 0.1), 0.3))
            .of(quotients.counts());
    assertThat(area.isConcentrated("A", "x")).isEqualTo(0.3 >= 3 * 0.1);
  }

  @Test
  void tiesShareTheBetterRank() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B", "C", "D", "E"),
            List.of("x", "y"),
            new double[][] {{1, 9}, {3, 3}, {2, 2}, {0, 0}, {9, 1}});
    LocationQuotients quotients = LocationQuotient.pooled().of(table, List.of("x"));
    assertThat(quotients.ranked("x"))
        .extracting(RankedRegion::rank, RankedRegion::region)
        .containsExactly(tuple(1, "E"), tuple(2, "B"), tuple(2, "C"), tuple(4, "A"));
    assertThat(quotients.table().toCsv().lines())
        .containsExactly(
            "rank,region,jobs,share,quotient,not known because",
            "1,E,9,0.9,1.8,",
            "2,B,3,0.5,1,",
            "2,C,2,0.5,1,",
            "4,A,1,0.1,0.2,",
            ",D,0,,,\"rank: there are no jobs in D; share: there are no jobs in D; quotient:"
                + " there are no jobs in D\"");
  }

  @Test
  void industriesAskedAboutComeInTheOrderAsked() {
    LocationQuotients some = LocationQuotient.pooled().of(JOBS, List.of("craft", "film"));
    assertThat(some.industries()).containsExactly("craft", "film");
    assertThat(some.quotient("Hills", "film")).isEqualTo(POOLED.quotient("Hills", "film"));
    assertThat(some.quotient("Plain", "craft")).isEqualTo(POOLED.quotient("Plain", "craft"));
    assertThat(some.cells().get(1).industry()).isEqualTo("film");
    assertThat(some).isNotEqualTo(POOLED);
    assertThat(some)
        .hasToString(
            "location quotients of 2 industries in 3 regions against" + " the 3 regions together");
    assertThatThrownBy(() -> some.quotient("Hills", "other"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("industry must be asked about (craft, film), but was other");
  }

  @Test
  void whatTheTableDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> POOLED.quotient("Coast", "film"))
        .hasMessage("region must be one of Hills, Plain, Marsh, but was Coast");
    assertThatThrownBy(() -> POOLED.quotient("Hills", "Film"))
        .hasMessage("industry must be one of film, craft, other, but was Film");
    assertThatThrownBy(() -> LocationQuotient.pooled().of(JOBS, List.of("film", "music")))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("industries[1] must be one of film, craft, other, but was music");
    assertThatThrownBy(() -> LocationQuotient.pooled().of(JOBS, List.of("film", "film")))
        .hasMessage("industries[1] must have a name of its own, but was film");
  }

  @Test
  void severalIndustriesMakeARowForEachCell() {
    assertThat(POOLED.table().rows()).hasSize(9);
    assertThat(POOLED.table().toCsv().lines())
        .startsWith(
            "region,industry,jobs,share,quotient,not known because",
            "Hills,film,20,0.2,2,",
            "Hills,craft,0,0,0,")
        .endsWith(
            "Marsh,other,0,,,\"share: there are no jobs in Marsh; quotient: there are no jobs in Marsh\"");
  }

  @Test
  void everyCellOfEitherTableIsExplained() {
    LocationQuotients one = LocationQuotient.pooled().of(JOBS, List.of("film"));
    assertThat(one.explain("Hills", "rank").toString()).contains("rank: 0 + 1 = 1");
    assertThat(one.explain("Hills", "share").steps().get(0))
        .hasToString("share of film in Hills: 20 / 100 = 20 %");
    assertThat(one.explain("Hills", "quotient")).isEqualTo(one.explain("Hills", "film"));
    assertThat(one.explain("Marsh", "rank").answer().isDefined()).isFalse();
    assertThat(POOLED.explain("Hills, film", "quotient"))
        .isEqualTo(POOLED.explain("Hills", "film"));
    assertThat(POOLED.explain("Hills, film", "jobs").answer().number()).hasValue(20);
    assertThatThrownBy(() -> POOLED.explain("Coast", "film"))
        .hasMessageStartingWith("row must be one of Hills, film, Hills, craft");
  }

  @Test
  void tinyAndHugeCountsStayFinite() {
    LocationQuotients quotients =
        LocationQuotient.pooled()
            .of(
                EmploymentTable.of(
                    "jobs",
                    List.of("A", "B"),
                    List.of("x", "y"),
                    new double[][] {{1e-100, 0}, {0, 1e100}}));
    OptionalDouble quotient = quotients.quotient("A", "x");
    assertThat(quotient.getAsDouble()).isFinite().isGreaterThan(1e199);
    assertThat(quotients.isConcentrated("A", "x")).isTrue();
    assertThat(quotients.isConcentrated("B", "x")).isFalse();
  }
}
