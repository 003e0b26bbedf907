package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TableRoundingTest {

  private static final RoundingPolicy STRICT = RoundingPolicy.bresStrict();

  @Test
  void theTiersOfBresAreNotSimplyFive() {
    long[] counts = {1, 49, 50, 249, 250, 499, 500, 999, 1_000, 2_499, 2_500, 4_999, 5_000};
    assertThat(bases(STRICT, counts))
        .containsExactly(
            10L, 10L, 50L, 50L, 100L, 100L, 200L, 200L, 500L, 500L, 1_000L, 1_000L, 2_000L);
    assertThat(bases(RoundingPolicy.bresRelaxed(), counts))
        .containsExactly(5L, 5L, 25L, 25L, 50L, 50L, 100L, 100L, 250L, 250L, 500L, 500L, 1_000L);
    assertThat(bases(RoundingPolicy.bresSafeguarded(), counts))
        .containsExactly(5L, 5L, 10L, 10L, 25L, 25L, 50L, 50L, 125L, 125L, 250L, 250L, 500L);
  }

  private static List<Long> bases(RoundingPolicy policy, long... counts) {
    return Arrays.stream(counts).mapToObj(policy::baseOf).toList();
  }

  @Test
  void partsNeedNotAddWhenEachIsRoundedByItself() {
    PublishedTable rounded = TableRounding.of(Tables.of(new double[] {12, 12}), policy(5));
    assertThat(shown(rounded)).containsExactly(10L, 10L, 25L, 10L, 10L, 25L);
    assertThat(rounded.notes())
        .containsExactly(
            "parts and totals are rounded by themselves, so parts need not add",
            "a zero may stand for a count above zero");
  }

  @Test
  void partsAddWhenRoundingIsControlled() {
    PublishedTable rounded =
        TableRounding.of(Tables.of(new double[] {12, 12}), RoundingPolicy.businessCounts());
    assertThat(shown(rounded)).containsExactly(15L, 10L, 25L, 15L, 10L, 25L);
    assertThat(rounded.notes()).contains("parts add to their totals");
  }

  @Test
  void aTieGoesUp() {
    PublishedTable rounded = TableRounding.of(Tables.of(new double[] {25, 75, 5}), STRICT);
    assertThat(shown(rounded).subList(0, 3)).containsExactly(30L, 100L, 10L);
    assertThat(rounded.explain("r0", "i1").toString())
        .isEqualTo(
            """
            What is published for r0, i1?
              1. method: rounded by BRES strict
              2. status: a multiple of the base near the count = rounded
              3. base: 50
              4. published: 100\
            """);
  }

  @Test
  void zeroIsKeptForZeroWhereThePolicySaysSo() {
    RoundingPolicy kept =
        RoundingPolicy.builder()
            .name("own")
            .addBands(RoundingBand.of(1, 5))
            .method(RoundingMethod.NEAREST_ZERO_KEPT)
            .source(Source.of("house rule"))
            .build();
    EmploymentTable table = Tables.of(new double[] {0, 1, 8});
    assertThat(shown(TableRounding.of(table, kept)).subList(0, 3)).containsExactly(0L, 5L, 10L);
    assertThat(shown(TableRounding.of(table, policy(5))).subList(0, 3))
        .containsExactly(0L, 0L, 10L);
    assertThat(TableRounding.of(table, kept).notes()).hasSize(1);
  }

  @Test
  void relaxedStepsNeedThreeEnterprisesAndEnoughBesideTheTwoLargest() {
    assertThat(baseOfHundred(3, 80, 12)).isEqualTo(25); // 8 of 80 is just 10 %
    assertThat(baseOfHundred(2, 80, 20)).isEqualTo(50);
    assertThat(baseOfHundred(3, 81, 12)).isEqualTo(50);
  }

  private static long baseOfHundred(int enterprises, long largest, long second) {
    return TableRounding.answer(
            TableRoundingInput.builder()
                .table(Tables.of(new double[] {100, 7}))
                .policy(RoundingPolicy.bresRelaxed())
                .stricter(STRICT)
                .dominance(DominanceRule.bres())
                .addContributors(
                    Contributors.builder()
                        .region("r0")
                        .industry("i0")
                        .enterprises(enterprises)
                        .addLargest(Contribution.of(largest), Contribution.of(second))
                        .build())
                .build())
        .cell("r0", "i0")
        .base()
        .orElseThrow();
  }

  @Test
  void aNumberOffItsStepIsFound() {
    EmploymentTable said = Tables.of(new double[] {10, 15, 50, 70, 75, 250});
    assertThat(TableRounding.offStep(said, STRICT))
        .extracting(PublishedCell::name)
        .containsExactly("r0, i1", "r0, i3", "r0, i4");
  }

  @Test
  void badPoliciesAndCountsAreRefused() {
    assertThatThrownBy(() -> TableRounding.of(Tables.of(new double[] {1, 2.5}), STRICT))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table.counts[0][1] must be a whole number, but was 2.5");
    assertThatThrownBy(() -> banded(RoundingBand.of(1, 5), RoundingBand.of(1, 10)))
        .hasMessage("bands[1].from must be above 1, where the band before starts, but was 1");
    assertThatThrownBy(() -> banded(RoundingBand.of(2, 5)))
        .hasMessage("bands[0].from must be 1, but was 2");
    assertThatThrownBy(() -> RoundingBand.of(1, 0))
        .hasMessage("base must be from 1 to 2^53, but was 0");
    assertThatThrownBy(
            () ->
                RoundingPolicy.builder()
                    .name("own")
                    .addBands(RoundingBand.of(1, 5), RoundingBand.of(9, 10))
                    .method(RoundingMethod.CONTROLLED)
                    .source(Source.of("house rule"))
                    .build())
        .hasMessage("bands must be one for controlled rounding, but was 2");
  }

  private static RoundingPolicy policy(long base) {
    return banded(RoundingBand.of(1, base));
  }

  private static RoundingPolicy banded(RoundingBand... bands) {
    return RoundingPolicy.builder()
        .name("own")
        .addBands(bands)
        .method(RoundingMethod.NEAREST)
        .source(Source.of("house rule"))
        .build();
  }

  private static List<Long> shown(PublishedTable table) {
    return table.cells().stream().map(cell -> cell.value().orElseThrow()).toList();
  }

  @Test
  void chanceIsUnbiasedPerCellAndTheSameForTheSameCell() {
    RoundingPolicy random =
        RoundingPolicy.builder()
            .name("random")
            .addBands(RoundingBand.of(1, 5))
            .method(RoundingMethod.RANDOM)
            .source(Source.of("house rule"))
            .build();
    TableRoundingInput input =
        TableRoundingInput.builder()
            .table(Tables.of(new double[] {2, 2}, new double[] {5, 9}))
            .policy(random)
            .seed(1)
            .build();
    long[] sums = new long[9];
    for (int seed = 0; seed < 20_000; seed++) {
      PublishedTable rounded = TableRounding.answer(input.toBuilder().seed(seed).build());
      for (int at = 0; at < sums.length; at++) {
        sums[at] += rounded.cells().get(at).value().orElseThrow();
      }
      assertThat(rounded.cell("r1", "i0").value()).hasValue(5);
    }
    long[] counts = Tables.counts(input.table());
    for (int at = 0; at < sums.length; at++) {
      assertThat(sums[at] / 20_000.0).isCloseTo((double) counts[at], within(0.1));
    }
    EmploymentTable larger = Tables.of(new double[] {2, 2, 8}, new double[] {5, 9, 1});
    assertThat(shown(TableRounding.answer(input.toBuilder().table(larger).build())).subList(0, 2))
        .isEqualTo(shown(TableRounding.answer(input)).subList(0, 2));
    assertThat(DisclosureAttack.on(TableRounding.answer(input)).isSafe()).isTrue();
    assertThatThrownBy(() -> TableRounding.of(input.table(), random))
        .hasMessage("seed must be given for RANDOM, but was absent");
  }
}
