package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What bounds, intervals and their inputs must not be, each with its fault and its words. */
class RobustnessRefusalsTest {

  private static final EmploymentTable JOBS =
      EmploymentTable.of(
          "jobs",
          List.of("Deal", "Dover"),
          List.of("film", "other"),
          new double[][] {{1, 2}, {3, 4}});

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static BoundedIndex.Builder bounded() {
    BoundedIndex example = UnknownBounds.answer(JsonCatalog.example(UnknownBounds.ENTRY));
    return new BoundedIndex.Builder()
        .valuesOf(example)
        .low(1)
        .lowKind(BoundKind.EXACT)
        .high(2)
        .highKind(BoundKind.EXACT)
        .undefined(Optional.empty());
  }

  @Test
  void boundsAreFiniteInOrderAndEachOfAKind() {
    assertThat(bounded().build().width()).hasValue(1);
    assertRefused(
        () -> bounded().index(" ").build(), Fault.EMPTY, "index must hold a visible character");
    assertRefused(
        () -> bounded().unknownCells(-1).build(),
        Fault.OUT_OF_RANGE,
        "unknownCells must be >= 0, but was -1");
    assertRefused(
        () -> bounded().conventions(List.of("a", "a")).build(),
        Fault.DUPLICATE,
        "conventions[1] must have a text of its own, but was a");
    assertRefused(
        () -> bounded().lowKind(Optional.empty()).build(),
        Fault.INCONSISTENT,
        "lowKind must be given if low is, but was absent");
    assertRefused(
        () -> bounded().highKind(Optional.empty()).build(),
        Fault.INCONSISTENT,
        "highKind must be given if high is, but was absent");
    assertRefused(
        () -> bounded().undefined(Reason.NOT_KNOWN.undefined()).build(),
        Fault.INCONSISTENT,
        "undefined must be given only if a bound is absent, but was ");
    assertRefused(
        () -> bounded().low(Double.NEGATIVE_INFINITY).build(),
        Fault.NOT_FINITE,
        "low must be a finite number, but was -Infinity");
    assertRefused(
        () -> bounded().high(Double.NaN).build(),
        Fault.NOT_FINITE,
        "high must be a finite number, but was NaN");
    assertRefused(
        () -> bounded().low(3).build(),
        Fault.INCONSISTENT,
        "low must not be above high 2, but was 3");
  }

  private static IndexInterval.Builder interval() {
    IndexInterval example = IndexRobustness.answer(JsonCatalog.example(IndexRobustness.ENTRY));
    return new IndexInterval.Builder()
        .valuesOf(example)
        .estimate(1.5)
        .low(1)
        .high(2)
        .draws(10)
        .undefinedDraws(0)
        .undefined(Optional.empty());
  }

  @Test
  void anIntervalHasAnEstimateWithinItsDraws() {
    assertThat(interval().undefinedDraws(10).build().contains(1.5)).isTrue();
    assertRefused(
        () -> interval().index(" ").build(), Fault.EMPTY, "index must hold a visible character");
    assertRefused(
        () -> interval().conventions(List.of("a", "a")).build(),
        Fault.DUPLICATE,
        "conventions[1] must have a text of its own, but was a");
    assertRefused(
        () -> interval().lowFrom(" ").build(),
        Fault.EMPTY,
        "lowFrom must hold a visible character");
    assertRefused(
        () -> interval().highFrom(" ").build(),
        Fault.EMPTY,
        "highFrom must hold a visible character");
    assertRefused(
        () -> interval().estimate(Double.NaN).build(),
        Fault.NOT_FINITE,
        "estimate must be a finite number, but was NaN");
    assertRefused(
        () -> interval().estimate(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "estimate must be given where both bounds are, but was absent");
    assertRefused(
        () -> interval().low(3).build(),
        Fault.INCONSISTENT,
        "low must not be above high 2, but was 3");
    assertRefused(
        () -> interval().draws(-1).build(), Fault.OUT_OF_RANGE, "draws must be >= 0, but was -1");
    for (int wrong : new int[] {-1, 11}) {
      assertRefused(
          () -> interval().undefinedDraws(wrong).build(),
          Fault.INCONSISTENT,
          "undefinedDraws must be in 0..draws, but was " + wrong);
    }
  }

  @Test
  void anIntervalHasBothBoundsOrAReason() {
    assertRefused(
        () -> interval().undefined(Reason.NOT_KNOWN.undefined()).build(),
        Fault.INCONSISTENT,
        "undefined must be given if and only if a bound is absent, but was both bounds");
    assertRefused(
        () -> interval().high(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "undefined must be given if and only if a bound is absent, but was a bound is absent");
    IndexInterval open =
        interval()
            .high(OptionalDouble.empty())
            .estimate(OptionalDouble.empty())
            .undefined(Reason.NOT_KNOWN.undefined())
            .build();
    assertThat(open.width()).isEmpty();
    assertThat(open.contains(1e9)).isTrue();
    assertThat(open.contains(0.5)).isFalse();
  }

  @Test
  void aPlaceAndAnIndustryAreOfTheTable() {
    IndexRobustnessInput example = JsonCatalog.example(IndexRobustness.ENTRY);
    assertRefused(
        () -> example.toBuilder().region("Nowhere").build(),
        Fault.UNKNOWN_CODE,
        "region must be a region of table, but was Nowhere");
    IndexRobustnessInput.Builder quotient =
        example.toBuilder().table(JOBS).region("Deal").index(RobustIndex.LOCATION_QUOTIENT);
    assertRefused(
        () -> quotient.industry("opera").build(),
        Fault.UNKNOWN_CODE,
        "industry must be an industry of table, but was opera");
  }

  private static UnknownBoundsInput.Builder of(FilledIndex index) {
    return UnknownBoundsInput.builder().table(JOBS).index(index);
  }

  @Test
  void eachIndexIsGivenWhatItNeedsAndNoMore() {
    assertRefused(
        () -> of(FilledIndex.HERFINDAHL).build(),
        Fault.INCONSISTENT,
        "region must be given if index is not ELLISON_GLAESER, but was absent");
    assertRefused(
        () -> of(FilledIndex.HERFINDAHL).region("Deal").industry("film").build(),
        Fault.INCONSISTENT,
        "industry must be given only if index is of an industry or of growth, but was film");
    assertRefused(
        () -> of(FilledIndex.HERFINDAHL).region("Hythe").build(),
        Fault.UNKNOWN_CODE,
        "region must be a region of table, but was Hythe");
    assertRefused(
        () -> of(FilledIndex.ELLISON_GLAESER).industry("film").build(),
        Fault.INCONSISTENT,
        "plantHerfindahl must be given if index is ELLISON_GLAESER, but was absent");
    for (double wrong : new double[] {-0.1, 1}) {
      assertRefused(
          () -> of(FilledIndex.ELLISON_GLAESER).industry("film").plantHerfindahl(wrong).build(),
          Fault.OUT_OF_RANGE,
          "plantHerfindahl must be in [0, 1), but was " + wrong);
    }
  }

  @Test
  void growthIsOfTheSameRegionsAndIndustries() {
    EmploymentTable turned =
        EmploymentTable.of(
            "jobs",
            List.of("Dover", "Deal"),
            List.of("film", "other"),
            new double[][] {{1, 2}, {3, 4}});
    UnknownBoundsInput.Builder shift = of(FilledIndex.NATIONAL_SHARE).region("Deal");
    assertThat(shift.later(JOBS).build().later()).isPresent();
    assertRefused(
        () -> shift.later(turned).build(),
        Fault.INCONSISTENT,
        "later must have the regions and industries of table in the same order, but was "
            + "[Dover, Deal], [film, other]");
  }

  @Test
  void onlyRoundingHasABaseAndOnlyARangeHasNoLevel() {
    RobustnessPolicy policy = JsonCatalog.example(IndexRobustness.ENTRY).policy();
    RobustnessPolicy.Builder rounding =
        policy.toBuilder()
            .method(RobustnessMethod.ROUNDING)
            .rule(IntervalRule.RANGE)
            .level(OptionalDouble.empty())
            .draws(9);
    assertThat(rounding.base(5).build().base()).hasValue(5);
    assertRefused(
        () -> rounding.base(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "base must be given for ROUNDING and only for ROUNDING, but was ROUNDING without");
    assertRefused(
        () -> rounding.base(Double.NaN).build(),
        Fault.NOT_FINITE,
        "base must be a finite number, but was NaN");
    for (double wrong : new double[] {9e-10, 1.1e15}) {
      assertRefused(
          () -> rounding.base(wrong).build(), Fault.OUT_OF_RANGE, "base must be in [1e-9, 1e15]");
    }
    rounding.base(5).rule(IntervalRule.LINEAR);
    assertRefused(
        () -> rounding.build(),
        Fault.INCONSISTENT,
        "level must be absent for RANGE and only for RANGE, but was LINEAR without");
    for (double wrong : new double[] {0, 1}) {
      assertRefused(
          () -> rounding.level(wrong).build(), Fault.OUT_OF_RANGE, "level must be in (0, 1)");
    }
  }
}
