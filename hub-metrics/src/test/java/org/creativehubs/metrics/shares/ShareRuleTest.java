package org.creativehubs.metrics.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ShareRuleTest {

  private static final EmploymentTable TABLE =
      EmploymentTable.of(
          "jobs",
          List.of("Ashford", "Dover"),
          List.of("design", "film"),
          new double[][] {{1, 3}, {3, 1}});

  @Test
  void whatTheMeasureNeedsMustBeGivenAndNothingElse() {
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.HILL),
        "order must be given if measure is HILL, but was absent");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.HHI).order(2),
        "order must be given only if measure is HILL, but was 2.0");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.HILL).order(-1),
        "order must be >= 0, but was -1.0");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.RELATED_VARIETY),
        "groups must be given if measure is a variety without groupDigits, but was absent");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.KRUGMAN).against(Against.PAIR),
        "partner must be given if against is PAIR, but was absent");
    assertRefused(
        ShareRule.builder()
            .measure(ShareMeasure.KRUGMAN)
            .against(Against.GIVEN)
            .putReference("film", -2.0),
        "reference[film] must be >= 0, but was -2.0");
  }

  @Test
  void groupsAreGivenOrMadeOfDigitsButNotBoth() {
    assertRefused(
        ShareRule.builder()
            .measure(ShareMeasure.RELATED_VARIETY)
            .groupDigits(2)
            .putGroups("film", "screen"),
        "groups must be given only if measure is a variety without groupDigits, but was"
            + " {film=screen}");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.SHANNON).groupDigits(2),
        "groupDigits must be given only if measure is a variety, but was 2");
    assertRefused(
        ShareRule.builder().measure(ShareMeasure.UNRELATED_VARIETY).groupDigits(0),
        "groupDigits must be > 0, but was 0");
  }

  @Test
  void codesMustBeDeeperThanTheGroupsOfRelatedVariety() {
    EmploymentTable divisions =
        EmploymentTable.of("jobs", List.of("Dover"), List.of("58", "59"), new double[][] {{1, 3}});
    assertThatThrownBy(() -> related(2).byRegion(divisions))
        .hasMessage("groupDigits must be at most 1, where codes have 2 digits, but was 2");
    assertThat(
            ShareRule.byDigits(ShareMeasure.UNRELATED_VARIETY, 2).byRegion(divisions).at("Dover"))
        .isEqualTo(ShareRule.of(ShareMeasure.SHANNON).byRegion(divisions).at("Dover"));
    assertThatThrownBy(() -> related(1).byRegion(TABLE))
        .hasMessage("label must begin with one code such as 59.11 or J5911, but was design");
  }

  private static ShareRule related(int digits) {
    return ShareRule.byDigits(ShareMeasure.RELATED_VARIETY, digits);
  }

  private static void assertRefused(ShareRule.Builder rule, String message) {
    assertThatThrownBy(rule::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Test
  void namesThatTheTableLacksAreRefused() {
    ShareRule.Builder given = ShareRule.builder();
    given.measure(ShareMeasure.KRUGMAN).against(Against.GIVEN).putReference("opera", 2.0);
    assertThatThrownBy(() -> given.build().byRegion(TABLE))
        .hasMessage("reference must name what the table has, but was opera");
    ShareRule.Builder pair = ShareRule.builder();
    pair.measure(ShareMeasure.KRUGMAN).against(Against.PAIR).partner("Deal");
    assertThatThrownBy(() -> pair.build().byRegion(TABLE))
        .hasMessage("partner must name what the table has, but was Deal");
    ShareRule.Builder groups = ShareRule.builder();
    groups.measure(ShareMeasure.RELATED_VARIETY).putGroups("film", "screen");
    assertThatThrownBy(() -> groups.build().byRegion(TABLE))
        .hasMessage("groups must hold design, but was none");
  }

  @Test
  void hillNumbersOfAHighOrderDoNotUnderflow() {
    double[] counts = {1, 1, 1, 997};
    assertThat(hill(5000, counts)).isCloseTo(1000.0 / 997, within(1e-3));
    assertThat(hill(1 + 1e-12, counts)).isCloseTo(hill(1, counts), within(1e-11));
    assertThat(hill(0, new double[] {0, 2, 5})).isEqualTo(2);
  }

  private static double hill(double order, double[] counts) {
    return ShareRule.builder()
        .measure(ShareMeasure.HILL)
        .order(order)
        .build()
        .value(counts, new double[0])
        .orElseThrow();
  }

  @Test
  void aVectorWithoutCountsHasNoIndex() {
    assertThat(ShareRule.of(ShareMeasure.HHI).value(new double[2], new double[0])).isEmpty();
    assertThat(
            ShareRule.builder()
                .measure(ShareMeasure.UNRELATED_VARIETY)
                .putAllGroups(Map.of("film", "screen"))
                .build()
                .value(new double[] {1}, new double[0]))
        .isEmpty();
  }

  /** Ratios that agree in their leading bits are distinguished by the rest, few or many. */
  @Test
  void nearlyEqualRatiosAreSortedByTheirLastBit() {
    assertGiniOfNearlyEqual(20);
    assertGiniOfNearlyEqual(100);
  }

  private static void assertGiniOfNearlyEqual(int size) {
    double[] counts = new double[size];
    double[] reference = new double[size];
    for (int k = 0; k < size; k++) {
      counts[k] = 1 + (size - k) * 0x1p-52;
      reference[k] = 1;
    }
    double gini = Lorenz.gini(counts, size, reference, size);
    assertThat(gini).isPositive();
    assertThat(gini).isCloseTo(LorenzOracle.gini(counts, reference), within(1e-17));
  }
}
