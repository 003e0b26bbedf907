package org.creativehubs.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;

class TableRoundingProperties {

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Tables.upTo(6_000, 6);
  }

  @Provide
  Arbitrary<RoundingPolicy> policies() {
    return Arbitraries.of(
        RoundingPolicy.bresStrict(),
        RoundingPolicy.bresRelaxed(),
        RoundingPolicy.bresSafeguarded());
  }

  @Property(tries = 200)
  void everyNumberLiesOnItsStepAndWithinHalfAStep(
      @ForAll("tables") EmploymentTable table, @ForAll("policies") RoundingPolicy policy) {
    PublishedTable rounded = TableRounding.of(table, policy);
    long[] counts = Tables.counts(table);
    assertThat(rounded.offStep()).isEmpty();
    for (int at = 0; at < counts.length; at++) {
      long value = rounded.cells().get(at).value().orElseThrow();
      long base = rounded.cells().get(at).base().orElseThrow();
      assertThat(value % base).isZero();
      assertThat(base).isEqualTo(policy.baseOf(counts[at]));
      // a tie goes up
      assertThat(2 * (value - counts[at])).isBetween(1 - base, base);
      assertThat(policy.isOnStep(value)).isTrue();
    }
  }

  @Property(tries = 200)
  void controlledRoundingAddsUpWithinOneStepAndKeepsMultiples(
      @ForAll("tables") EmploymentTable table, @ForAll @LongRange(min = 1, max = 12) long base) {
    PublishedTable rounded = TableRounding.of(table, controlled(base));
    long[] counts = Tables.counts(table);
    int width = table.industries().size() + 1;
    long[] sums = new long[width + table.regions().size() + 1];
    for (int at = 0; at < counts.length; at++) {
      long value = rounded.cells().get(at).value().orElseThrow();
      assertThat(value).isGreaterThanOrEqualTo(0);
      assertThat(value % base).isZero();
      assertThat(Math.abs(value - counts[at])).isLessThan(base);
      sums[at % width] += at / width < table.regions().size() ? value : -value;
      sums[width + at / width] += at % width < width - 1 ? value : -value;
    }
    assertThat(sums).containsOnly(0);
  }

  @Property(tries = 100)
  void theAttackNeverShutsOutACountBehindARoundedNumber(
      @ForAll("tables") EmploymentTable table, @ForAll @LongRange(min = 1, max = 12) long base) {
    long[] counts = Tables.counts(table);
    for (RoundingMethod method : RoundingMethod.values()) {
      RoundingPolicy policy = policy(base, method);
      TableRoundingInput.Builder input = TableRoundingInput.builder().table(table).policy(policy);
      if (method == RoundingMethod.RANDOM) {
        input.seed(base);
      }
      AttackReport report = DisclosureAttack.on(TableRounding.answer(input.build()));
      for (int at = 0; at < counts.length; at++) {
        CellInterval cell = report.cells().get(at);
        assertThat(counts[at]).isBetween(cell.lower(), cell.upper().orElseThrow());
      }
    }
  }

  private static RoundingPolicy controlled(long base) {
    return policy(base, RoundingMethod.CONTROLLED);
  }

  private static RoundingPolicy policy(long base, RoundingMethod method) {
    return RoundingPolicy.builder()
        .name("own")
        .addBands(RoundingBand.of(1, base))
        .method(method)
        .source(Source.of("house rule"))
        .build();
  }
}
