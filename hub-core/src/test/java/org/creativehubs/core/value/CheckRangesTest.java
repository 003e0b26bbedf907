package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class CheckRangesTest {

  private static final double NEXT = Math.ulp(1.0);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void aShareIsFromZeroToOne() {
    accepts(share -> Check.share(share, "share"), 0, -0.0, 0.5, 1);
    acceptsWhole(share -> Check.share(Ratio.of(share, 2), "share"), 0, 1, 2);
    refuses(() -> Check.share(-Double.MIN_VALUE, "share"), "share must be in [0, 1]", "-4.9E-324");
    refuses(() -> Check.share(1 + NEXT, "share"), "share must be in [0, 1]", "1.0000000000000002");
    refuses(() -> Check.share(Ratio.of(-1, 9), "share"), "share must be in [0, 1]", "-1/9");
    refuses(() -> Check.share(Ratio.of(10, 9), "share"), "share must be in [0, 1]", "10/9");
  }

  @Test
  void aPositiveShareIsAboveZeroToo() {
    accepts(share -> Check.positiveShare(share, "share"), Double.MIN_VALUE, 1);
    acceptsWhole(share -> Check.positiveShare(Ratio.of(share, 2), "share"), 1, 2);
    refuses(() -> Check.positiveShare(0, "share"), "share must be in (0, 1]", "0.0");
    refuses(() -> Check.positiveShare(1 + NEXT, "share"), "share must be in (0, 1]");
    refuses(() -> Check.positiveShare(Ratio.ZERO, "share"), "share must be in (0, 1]", "0");
    refuses(() -> Check.positiveShare(Ratio.of(3, 2), "share"), "share must be in (0, 1]", "1.5");
  }

  @Test
  void whatIsNotNegativeMayBeZero() {
    acceptsWhole(value -> Check.notNegative(value, "size"), 0, 7);
    accepts(value -> Check.notNegative(value, "size"), 0.0, 0.5);
    Check.notNegative(Money.parse("GBP 0"), "cost");
    Check.notNegative(Area.parse("0 m2"), "area");
    refuses(() -> Check.notNegative(-1, "size"), "size must be >= 0", "-1");
    refuses(() -> Check.notNegative(-0.5, "size"), "size must be >= 0", "-0.5");
    refuses(
        () -> Check.notNegative(Money.parse("GBP -0.01"), "cost"),
        "cost must be >= 0",
        "GBP -0.01");
    refuses(() -> Check.notNegative(QualifiedNumber.exact(-3), "jobs"), "jobs must be >= 0", "-3");
  }

  @Test
  void whatIsPositiveIsNotZero() {
    acceptsWhole(value -> Check.positive(value, "size"), 1);
    accepts(value -> Check.positive(value, "size"), Double.MIN_VALUE);
    Check.positive(Money.parse("GBP 0.01"), "cost");
    refuses(() -> Check.positive(0, "size"), "size must be > 0", "0");
    refuses(() -> Check.positive(0.0, "size"), "size must be > 0", "0.0");
    refuses(() -> Check.positive(Area.parse("0 m2"), "area"), "area must be > 0", "0 m2");
    Check.notZero(Ratio.of(-1), "divisor");
    refuses(() -> Check.notZero(Ratio.ZERO, "divisor"), "divisor must not be zero", "0");
  }

  @Test
  void aBoundIsAcceptedByAtLeastAndAtMostAndNotByAbove() {
    acceptsWhole(value -> Check.atLeast(value, -1, "rate"), -1, 0);
    acceptsWhole(value -> Check.atLeast(Ratio.of(value), -1, "rate"), -1, 0);
    accepts(value -> Check.atLeast(value, -1, "rate"), -1.0, 0.0);
    refuses(() -> Check.atLeast(0, 1, "months"), "months must be >= 1", "0");
    refuses(() -> Check.atLeast(0.5, 0.75, "rate"), "rate must be >= 0.75", "0.5");
    refuses(() -> Check.atLeast(Ratio.of(-3, 2), -1, "rate"), "rate must be >= -1", "-1.5");
    acceptsWhole(value -> Check.atMost(value, 5, "rate"), 5, 4);
    acceptsWhole(value -> Check.atMost(Ratio.of(value), 5, "rate"), 5, 4);
    accepts(value -> Check.atMost(value, 5, "rate"), 5.0, 4.0);
    refuses(() -> Check.atMost(6, 5, "rate"), "rate must be <= 5", "6");
    refuses(() -> Check.atMost(5.5, 5, "rate"), "rate must be <= 5", "5.5");
    refuses(() -> Check.atMost(Ratio.of(11, 2), 5, "rate"), "rate must be <= 5", "5.5");
    accepts(value -> Check.above(value, -1, "rate"), -1 + NEXT, 0);
    Check.above(Ratio.of(-9, 10), -1, "rate");
    refuses(() -> Check.above(-1, -1, "rate"), "rate must be > -1", "-1.0");
    refuses(() -> Check.above(Ratio.of(-1), -1, "rate"), "rate must be > -1", "-1");
  }

  @Test
  void aRangeHoldsItsEndsOrNeither() {
    acceptsWhole(value -> Check.between(value, 1, 12, "month"), 1, 12);
    accepts(value -> Check.between(value, 1, 12, "month"), 1.0, 12.0);
    acceptsWhole(value -> Check.between(Ratio.of(value), 1, 12, "month"), 1, 12);
    refuses(() -> Check.between(0, 1, 12, "month"), "month must be in [1, 12]", "0");
    refuses(() -> Check.between(13, 1, 12, "month"), "month must be in [1, 12]", "13");
    refuses(() -> Check.between(0.9, 1, 12.5, "month"), "month must be in [1, 12.5]", "0.9");
    refuses(() -> Check.between(Ratio.of(25, 2), 1, 12, "month"), "month must be in [1, 12]");
    accepts(value -> Check.inside(value, -1, 1, "change"), -1 + NEXT, 0, 1 - NEXT);
    Check.inside(Ratio.of(99, 100), -1, 1, "change");
    refuses(() -> Check.inside(-1, -1, 1, "change"), "change must be in (-1, 1)", "-1.0");
    refuses(() -> Check.inside(1, -1, 1, "change"), "change must be in (-1, 1)", "1.0");
    refuses(() -> Check.inside(Ratio.ONE, -1, 1, "change"), "change must be in (-1, 1)", "1");
    refuses(() -> Check.inside(Ratio.of(-1), -1, 1, "change"), "change must be in (-1, 1)", "-1");
  }

  @Test
  void whatIsNoNumberIsInNoRange() {
    List<DoubleConsumer> checks =
        List.of(
            x -> Check.share(x, "rate"),
            x -> Check.positiveShare(x, "rate"),
            x -> Check.notNegative(x, "rate"),
            x -> Check.positive(x, "rate"),
            x -> Check.atLeast(x, 0, "rate"),
            x -> Check.atMost(x, 0, "rate"),
            x -> Check.above(x, 0, "rate"),
            x -> Check.between(x, 0, 1, "rate"),
            x -> Check.inside(x, 0, 1, "rate"));
    for (DoubleConsumer check : checks) {
      assertRefusal(
          () -> check.accept(Double.NaN),
          Fault.NOT_FINITE,
          "rate must be a finite number, but was NaN");
    }
  }

  @Test
  void oneFieldIsHeldAgainstAnother() {
    Check.atLeast(3, "most", 3, "least");
    Check.atMost(3, "least", 3, "most");
    Check.above(4, "most", 3, "least");
    disagrees(() -> Check.atLeast(2, "most", 3, "least"), "most must be >= least 3, but was 2");
    disagrees(() -> Check.atMost(4, "least", 3, "most"), "least must be <= most 3, but was 4");
    disagrees(() -> Check.above(3, "most", 3, "least"), "most must be > least 3, but was 3");
  }

  @Test
  void datesHaveAnOrder() {
    LocalDate next = DAY.plusDays(1);
    Check.before(DAY, "from", next, "to");
    Check.after(next, "to", DAY, "from");
    Check.notBefore(DAY, "to", DAY, "from");
    Check.notAfter(DAY, "from", DAY, "to");
    disagrees(
        () -> Check.before(DAY, "from", DAY, "to"),
        "from must be before to 2026-04-01, but was 2026-04-01");
    disagrees(
        () -> Check.after(DAY, "to", DAY, "from"),
        "to must be after from 2026-04-01, but was 2026-04-01");
    disagrees(
        () -> Check.notBefore(DAY, "to", next, "from"),
        "to must not be before from 2026-04-02, but was 2026-04-01");
    disagrees(
        () -> Check.notAfter(next, "from", DAY, "to"),
        "from must not be after to 2026-04-01, but was 2026-04-02");
  }

  @Test
  void theFirstElementThatDoesNotRiseIsNamed() {
    Check.ascending(List.of(), day -> DAY, "steps", "date");
    Check.ascending(List.of(1, 2, 5), step -> step, "steps", "month");
    disagrees(
        () -> Check.ascending(List.of(1, 3, 3), step -> step, "steps", "month"),
        "steps[2] must have a greater month than 3, but was 3");
  }

  @Test
  void anElementIsRefusedWithItsIndex() {
    Check.each(List.of(Ratio.ZERO, Ratio.ONE), "shares", Check::share);
    refuses(
        () -> Check.each(List.of(Ratio.ONE, Ratio.of(2)), "shares", Check::share),
        "shares[1] must be in [0, 1]",
        "2");
  }

  @Test
  void ofTwoFieldsExactlyOneIsGiven() {
    Optional<String> absent = Optional.empty();
    Check.exactlyOne(Optional.of(1), "ratio", absent, "undefined");
    Check.exactlyOne(OptionalDouble.empty(), "ratio", Optional.of("why"), "undefined");
    Check.exactlyOne(List.of(1), "prices", absent, "undefined");
    disagrees(
        () -> Check.exactlyOne(List.of(), "prices", absent, "undefined"),
        "undefined must be given if prices is absent, but was absent");
    disagrees(
        () -> Check.exactlyOne(Optional.of(1), "ratio", Optional.of("why"), "undefined"),
        "undefined must be absent if ratio is given, but was why");
    disagrees(
        () -> Check.exactlyOne(OptionalDouble.empty(), "ratio", absent, "undefined"),
        "undefined must be given if ratio is absent, but was absent");
  }

  @Test
  void aFieldIsGivenByItsCondition() {
    Optional<Integer> absent = Optional.empty();
    Optional<Integer> given = Optional.of(7);
    Check.givenOnlyIf(absent, "rate", false, "kind is OTHER");
    Check.givenOnlyIf(absent, "rate", true, "kind is OTHER");
    Check.givenOnlyIf(given, "rate", true, "kind is OTHER");
    Check.givenIf(given, "rate", false, "kind is OTHER");
    Check.givenIf(absent, "rate", false, "kind is OTHER");
    Check.givenExactlyIf(given, "rate", true, "kind is OTHER");
    Check.givenExactlyIf(absent, "rate", false, "kind is OTHER");
    String only = "rate must be given only if kind is OTHER, but was 7";
    disagrees(() -> Check.givenOnlyIf(given, "rate", false, "kind is OTHER"), only);
    disagrees(() -> Check.givenExactlyIf(given, "rate", false, "kind is OTHER"), only);
    String wanted = "rate must be given if kind is OTHER, but was absent";
    disagrees(() -> Check.givenIf(absent, "rate", true, "kind is OTHER"), wanted);
    disagrees(() -> Check.givenExactlyIf(absent, "rate", true, "kind is OTHER"), wanted);
  }

  @Test
  void aNumberThatMayBeAbsentStaysTheSame() {
    assertThat(Check.boxed(OptionalDouble.of(0.5))).contains(0.5);
    assertThat(Check.boxed(OptionalDouble.empty())).isEmpty();
    assertThat(Check.boxed(OptionalInt.of(5))).contains(5);
    assertThat(Check.boxed(OptionalInt.empty())).isEmpty();
  }

  private static void accepts(DoubleConsumer check, double... values) {
    for (double value : values) {
      assertThatCode(() -> check.accept(value)).doesNotThrowAnyException();
    }
  }

  private static void acceptsWhole(LongConsumer check, long... values) {
    for (long value : values) {
      assertThatCode(() -> check.accept(value)).doesNotThrowAnyException();
    }
  }

  private static void refuses(ThrowingCallable check, String rule, String value) {
    assertRefusal(check, Fault.OUT_OF_RANGE, rule + ", but was " + value);
  }

  private static void refuses(ThrowingCallable check, String rule) {
    assertThatThrownBy(check).hasMessageStartingWith(rule + ", but was ");
  }

  private static void disagrees(ThrowingCallable check, String message) {
    assertRefusal(check, Fault.INCONSISTENT, message);
  }

  private static void assertRefusal(ThrowingCallable check, Fault code, String message) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessage(message);
  }
}
