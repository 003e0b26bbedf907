package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.stream.LongStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Numbers of users at their edges: refused by path, or worked with exactly, and in bounded time.
 */
class LargeNumbersTest {

  private static final long MOST = 1L << 53;

  @Test
  void aWidthThatNoCountCanHaveIsRefused() {
    assertThat(ProtectionPolicy.width(MOST).widthOf(1)).isEqualTo(MOST);
    for (long width : new long[] {0, -1, MOST + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> ProtectionPolicy.width(width))
          .hasMessage("leastWidth must be from 1 to 2^53, but was " + width);
    }
  }

  @Test
  void theWidestProtectionHidesAndEnds() {
    for (double most : new double[] {1, 4_000, MOST - 8}) {
      EmploymentTable table = Tables.of(new double[] {1, most}, new double[] {3, 4});
      for (ProtectionPolicy policy : policies()) {
        CellSuppressionInput input =
            CellSuppressionInput.builder().table(table).threshold(2).protection(policy).build();
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThat(CellSuppression.answer(input).hidden()).isNotEmpty());
      }
    }
  }

  @Test
  void contributionsWhoseSumIsNoCountAreRefused() {
    Contributors.Builder many = Contributors.builder().region("r0").industry("i0");
    many.enterprises(Integer.MAX_VALUE);
    LongStream.range(0, 3_000).forEach(at -> many.addLargest(Contribution.of(MOST)));
    assertThatThrownBy(
            () ->
                CellSuppressionInput.builder()
                    .table(Tables.of(new double[] {9, 9}))
                    .threshold(2)
                    .dominance(DominanceRule.bres())
                    .addContributors(many.build())
                    .build())
        .hasMessage(
            "contributors[0] must be at most the count of the cell, 9, but was " + Long.MAX_VALUE);
  }

  private static ProtectionPolicy[] policies() {
    return new ProtectionPolicy[] {
      ProtectionPolicy.width(1),
      ProtectionPolicy.width(MOST),
      ProtectionPolicy.shareOfCount(Ratio.parse("9223372036854775807"))
    };
  }

  @Test
  void aThresholdAboveEveryCountHidesAllAndEnds() {
    EmploymentTable table = Tables.of(new double[] {1, 2}, new double[] {3, 4});
    PublishedTable published = CellSuppression.of(table, Long.MAX_VALUE);
    assertThat(published.hidden()).hasSize(9);
    assertThat(DisclosureAttack.on(published).recovered()).isEmpty();
  }

  @Test
  void aTableOfTheLargestCountsIsRoundedAndAttacked() {
    EmploymentTable table = Tables.of(new double[] {MOST - 8, 1}, new double[] {3, 4});
    PublishedTable published = TableRounding.of(table, policy(5, RoundingMethod.NEAREST));
    assertThat(DisclosureAttack.on(published).cells()).hasSize(9);
    PublishedTable steps = TableRounding.of(table, policy(MOST, RoundingMethod.CONTROLLED));
    assertThat(steps.cells()).allMatch(PublishedCell::isOnStep);
    assertThat(DisclosureAttack.on(steps).cells()).hasSize(9);
  }

  private static RoundingPolicy policy(long base, RoundingMethod method) {
    return RoundingPolicy.builder()
        .name("by " + base)
        .addBands(RoundingBand.of(1, base))
        .method(method)
        .source(Source.of("made up"))
        .build();
  }

  @Test
  void stepsOfNoTableAreRefusedBeforeSumsOverflow() {
    int size = 16;
    PublishedTable.Builder table =
        PublishedTable.builder()
            .measure("jobs")
            .addAllRegions(Tables.labels("r", size))
            .addAllIndustries(Tables.labels("i", size))
            .method("by hand");
    LongStream.range(0, (size + 1L) * (size + 1L))
        .forEach(
            at -> {
              PublishedCell.Builder cell = PublishedCell.builder();
              if (at / (size + 1) < size) {
                cell.region("r" + at / (size + 1));
              }
              if (at % (size + 1) < size) {
                cell.industry("i" + at % (size + 1));
              }
              table.addCells(cell.status(CellStatus.AS_COUNTED).value(MOST).build());
            });
    assertThatThrownBy(table::build)
        .hasMessage(
            "cells must show numbers and steps that add up to less than 2^60, but was "
                + BigInteger.valueOf(289).multiply(BigInteger.valueOf(MOST)));
  }

  @Test
  void countsOutsideTheirRangeAreRefusedByTheRules() {
    RoundingPolicy policy = policy(5, RoundingMethod.NEAREST);
    assertThat(policy.isOnStep(MOST - MOST % 5)).isTrue();
    assertThatThrownBy(() -> policy.isOnStep(Long.MAX_VALUE))
        .hasMessage("published must be from 0 to 2^53, but was 9223372036854775807");
    assertThatThrownBy(() -> policy.baseOf(-1))
        .hasMessage("count must be from 0 to 2^53, but was -1");
    Contributors two =
        Contributors.builder()
            .enterprises(5)
            .addLargest(Contribution.of(1), Contribution.of(1))
            .build();
    assertThat(DominanceRule.bres().isKeptBy(MOST, two)).isTrue();
    assertThatThrownBy(() -> DominanceRule.bres().isKeptBy(Long.MIN_VALUE, two))
        .hasMessage("total must be from 0 to 2^53, but was -9223372036854775808");
  }
}
