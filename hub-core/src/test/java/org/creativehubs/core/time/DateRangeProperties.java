package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateRangeProperties {

  @Property(tries = 200)
  void theTextReadsBack(@ForAll("ranges") DateRange range) {
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
  }

  @Property(tries = 200)
  void exactlyOneHoldsOfOverlappingAbuttingAndLyingApart(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    int held =
        (one.overlaps(other) ? 1 : 0)
            + (one.abuts(other) ? 1 : 0)
            + (one.gap(other).isPresent() ? 1 : 0);
    assertThat(held).isEqualTo(1);
    assertThat(one.intersection(other).isPresent()).isEqualTo(one.overlaps(other));
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    assertThat(one.gap(other)).isEqualTo(other.gap(one));
  }

  @Property(tries = 200)
  void aDayIsInTheIntersectionExactlyIfItIsInBoth(
      @ForAll("ranges") DateRange one,
      @ForAll("ranges") DateRange other,
      @ForAll("days") LocalDate day) {
    boolean common = one.intersection(other).map(range -> range.contains(day)).orElse(false);
    assertThat(common).isEqualTo(one.contains(day) && other.contains(day));
  }

  @Property(tries = 200)
  void partsOfMonthsFollowOneAnotherAndMakeUpTheWhole(
      @ForAll("ranges") DateRange range, @ForAll @IntRange(min = 1, max = 30) int months) {
    List<DateRange> parts = range.splitByMonths(months);
    assertThat(parts.get(0).start()).isEqualTo(range.start());
    assertThat(parts.get(parts.size() - 1).end()).isEqualTo(range.end());
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end());
      assertThat(parts.get(i).start()).isEqualTo(range.start().plusMonths((long) i * months));
    }
  }

  @Property(tries = 200)
  void thePeriodOfSomeMonthsHasThatManyMonths(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int months) {
    assertThat(DateRange.of(start, start.plusMonths(months)).months()).hasValue(months);
  }

  @Property(tries = 200)
  void theInclusiveFormNamesFirstAndLastDay(@ForAll("ranges") DateRange range) {
    assertThat(DateRange.ofInclusive(range.start(), range.lastDay())).isEqualTo(range);
  }

  @Property(tries = 200)
  void theOrderAgreesWithEquality(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 90).map(LocalDate.of(2023, 12, 15)::plusDays);
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<Integer> length =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 60)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 2000)));
    return Combinators.combine(days(), length)
        .as((start, days) -> DateRange.of(start, start.plusDays(days)));
  }
}
