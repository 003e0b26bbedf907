package org.creativehubs.metrics.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.junit.jupiter.api.Test;

class SpecialisationTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  /** Shares: Ashford 0.2, 0.3, 0.5; Dover 0.8, 0.2, 0; nation 100/200, 50/200, 50/200. */
  private static final EmploymentTable TABLE =
      EmploymentTable.of(
          "jobs",
          List.of("Ashford", "Dover", "Deal"),
          List.of("design", "film", "music"),
          new double[][] {{20, 30, 50}, {80, 20, 0}, {0, 0, 0}});

  @Test
  void theFourReferencesOfTheKrugmanIndexGiveDifferentNumbers() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B", "C"),
            List.of("x", "y"),
            new double[][] {{1, 3}, {8, 8}, {60, 20}});
    assertThat(krugman(Against.NATION, table)).isCloseTo(2 * (0.69 - 0.25), ROUNDING);
    assertThat(krugman(Against.REST, table)).isCloseTo(2 * (68.0 / 96 - 0.25), ROUNDING);
    assertThat(krugman(Against.MEAN_OF_OTHERS, table)).isCloseTo(2 * (0.625 - 0.25), ROUNDING);
    ShareRule.Builder pair = ShareRule.builder();
    pair.measure(ShareMeasure.KRUGMAN).against(Against.PAIR).partner("C");
    assertThat(Specialisation.by(pair.build()).of(table).value("A")).hasValue(1);
  }

  private static double krugman(Against against, EmploymentTable table) {
    return Specialisation.by(ShareRule.of(ShareMeasure.KRUGMAN, against))
        .of(table)
        .value("A")
        .orElseThrow();
  }

  private static final EmploymentTable BY_CLASS =
      EmploymentTable.of(
          "jobs",
          List.of("Ashford", "Dover", "Deal", "Hythe"),
          List.of("58.11 Books", "58.12 Directories", "58.13 News", "59.11 Film", "59.12 Cutting"),
          new double[][] {
            {10, 20, 30, 0, 40}, {5, 5, 5, 5, 5}, {120, 3, 44, 71, 0}, {0, 0, 0, 9, 1}
          });

  /**
   * EconGeo (R/entropy.r, commit 40081a9) in R 4.2.2: entropy() of the classes, that of their
   * divisions, and the difference. It adds 1e-9 to each share and rounds to three places.
   */
  @Test
  void varietyByDigitsIsThatOfEconGeo() {
    assertEconGeo(ShareRule.of(ShareMeasure.SHANNON), 1.846, 2.322, 1.548, 0.469);
    assertEconGeo(
        ShareRule.byDigits(ShareMeasure.UNRELATED_VARIETY, 2), 0.971, 0.971, 0.879, 0.000);
    assertEconGeo(ShareRule.byDigits(ShareMeasure.RELATED_VARIETY, 2), 0.875, 1.351, 0.669, 0.469);
  }

  private static void assertEconGeo(ShareRule rule, double... expected) {
    IndexResult found = Specialisation.by(rule).of(BY_CLASS);
    for (int region = 0; region < expected.length; region++) {
      assertThat(found.value(BY_CLASS.regions().get(region)).orElseThrow())
          .isCloseTo(expected[region], within(1.001e-3));
    }
  }

  /** To all digits: by hand, the entropy inside each division by its share. */
  @Test
  void digitsMakeTheGroupsThatCouldBeGiven() {
    double bits = (0.6 * (Math.log(6) / 6 + Math.log(3) / 3 + Math.log(2) / 2)) / Math.log(2);
    IndexResult found =
        Specialisation.by(ShareRule.byDigits(ShareMeasure.RELATED_VARIETY, 2)).of(BY_CLASS);
    assertThat(found.value("Ashford").orElseThrow()).isCloseTo(bits, ROUNDING);
    assertThat(found.conventions())
        .containsExactly("shares of jobs", "in bits", "groups by leading digits of codes: 2");
    ShareRule.Builder given = ShareRule.builder();
    given.measure(ShareMeasure.RELATED_VARIETY);
    BY_CLASS.industries().forEach(label -> given.putGroups(label, label.substring(0, 2)));
    assertThat(Specialisation.by(given.build()).of(BY_CLASS).values()).isEqualTo(found.values());
  }

  @Test
  void aMeasureAloneIsARuleOfItsOwn() {
    assertThat(Specialisation.of(TABLE, ShareMeasure.KRUGMAN))
        .isEqualTo(Specialisation.by(ShareRule.of(ShareMeasure.KRUGMAN)).of(TABLE));
  }

  @Test
  void varietyByDigitsDeclinesWhereACountIsNotKnown() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("Ashford", "58.11", 3)
            .add("Ashford", "58.12", CellFlag.suppressed())
            .add("Dover", "58.11", 1)
            .add("Dover", "58.12", 1)
            .build();
    IndexResult found =
        Specialisation.by(ShareRule.byDigits(ShareMeasure.RELATED_VARIETY, 2)).of(table);
    assertThat(found.undefined("Ashford").orElseThrow().code()).isEqualTo("UNKNOWN_CELL");
    assertThat(found.value("Dover")).hasValue(1);
  }

  @Test
  void anEmptyRegionHasNoIndexButAReason() {
    for (ShareMeasure measure : List.of(ShareMeasure.KRUGMAN, ShareMeasure.SHANNON)) {
      IndexResult result = Specialisation.by(measure).of(TABLE);
      assertThat(result.value("Deal")).isEmpty();
      assertThat(result.undefined("Deal"))
          .hasToString(
              "Optional[undefined: there is no count at all, so there are no shares (EMPTY)]");
    }
  }

  @Test
  void whatThereIsNothingToCompareWithIsUndefined() {
    EmploymentTable alone = EmploymentTable.builder().measure("jobs").add("A", "x", 5).build();
    assertCode("EMPTY_REFERENCE", ShareRule.of(ShareMeasure.KRUGMAN, Against.REST), alone, "A");
    assertCode("NO_OTHERS", ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS), alone, "A");
    assertCode("SINGLE_PART", ShareRule.of(ShareMeasure.EVENNESS), alone, "A");
    assertCode(
        "NOT_IN_REFERENCE", ShareRule.of(ShareMeasure.HACHMAN, Against.REST), TABLE, "Ashford");
  }

  private static void assertCode(
      String code, ShareRule rule, EmploymentTable table, String region) {
    assertThat(Specialisation.by(rule).of(table).undefined(region).orElseThrow().code())
        .isEqualTo(code);
  }

  @Test
  void anEmptyRegionDoesNotCountInTheMeanOfOthers() {
    IndexResult result =
        Specialisation.by(ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS)).of(TABLE);
    assertThat(result.value("Ashford")).hasValueCloseTo(1.2, ROUNDING);
  }

  @Test
  void theExplanationShowsTheShares() {
    IndexResult result = Specialisation.by(ShareMeasure.KRUGMAN).of(TABLE);
    assertThat(result.conventions())
        .containsExactly("shares of jobs", "against the shares of all together, itself included");
    assertThat(result.explain("Ashford").toString())
        .contains("share of design: 20 / 100 = 0.2")
        .contains("reference share of design: 100 / 200 = 0.5")
        .contains(
            "Krugman specialisation index: "
                + "abs(0.2 - 0.5) + abs(0.3 - 0.25) + abs(0.5 - 0.25) = 0.6");
  }

  @Test
  void aRuleThatTheTableCannotMeetIsRefusedWithTheInput() {
    ShareRule.Builder pair = ShareRule.builder();
    pair.measure(ShareMeasure.KRUGMAN).against(Against.PAIR).partner("film");
    assertThatThrownBy(() -> SpecialisationInput.of(TABLE, pair.build()))
        .hasMessage("partner must name what the table has, but was film");
  }
}
