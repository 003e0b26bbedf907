package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A number that writes itself: the value and the expression that gives it are one object, so that
 * an explanation cannot say anything else than what was computed.
 *
 * <pre>{@code
 * Term cost = Term.given("eligible cost", Money.parse("GBP 100000.00"));
 * Term grant = cost.times(Ratio.parse("0.5")).rounded(RoundingMode.FLOOR).named("grant");
 * Term match = cost.minus(grant).named("match needed"); // GBP 100000.00 - GBP 50000.00
 * Explanation explanation = Explanation.of("Who pays?", match);
 * }</pre>
 *
 * <p>Numbers stay exact ({@link Ratio}) but for {@link #sqrt()}, {@link #ln()}, {@link #exp()} and
 * broken powers, after which they are doubles. Amounts of money, shares and quantities keep what
 * they are: an amount times a share is an amount, GBP by m2 are {@code GBP per m2}. A term that is
 * undefined makes every term undefined that is computed from it, for the same reason.
 *
 * <p>In an expression an operand that has a label stands with its number, and has a step of its own
 * before; an operand without one is written out. Texts are made only when they are asked for.
 */
public final class Term {

  /** More terms than this are added up in groups, each with a step of its own. */
  private static final int LONGEST_SUM = 12;

  private final TermKind kind;
  private final TermNumber number;
  private final TermText text;
  private final Optional<String> label;
  private final Optional<Source> source;

  private Term(
      TermKind kind,
      TermNumber number,
      TermText text,
      Optional<String> label,
      Optional<Source> source) {
    this.kind = kind;
    this.number = number;
    this.text = text;
    this.label = label;
    this.source = source;
  }

  private static Term constant(TermKind kind, TermNumber number) {
    return computed(kind, number, TermText.GIVEN);
  }

  private static Term computed(TermKind kind, TermNumber number, TermText text) {
    return new Term(kind, number, text, Optional.empty(), Optional.empty());
  }

  /** An amount without a step of its own. */
  public static Term of(Money amount) {
    return constant(TermKind.money(amount.currency()), TermNumber.of(amount.toRatio()));
  }

  /** A number without a unit and without a step of its own. */
  public static Term of(Ratio number) {
    return constant(TermKind.NUMBER, TermNumber.of(number));
  }

  /** A whole number without a unit and without a step of its own. */
  public static Term of(long number) {
    return of(Ratio.of(number));
  }

  /** A finite number that is known as a double, without a step of its own. */
  public static Term of(double number) {
    Check.finite(number, "number");
    return constant(TermKind.NUMBER, TermNumber.of(number));
  }

  /** An area in its unit, without a step of its own. */
  public static Term of(Area area) {
    return of(area.amount()).in(area.unit().symbol());
  }

  /** A decimal fraction that is read as a percentage, without a step of its own. */
  public static Term share(Ratio share) {
    return of(share).asShare();
  }

  /** A given amount. */
  public static Term given(String label, Money amount) {
    return of(amount).named(label);
  }

  /** A given number. */
  public static Term given(String label, Ratio number) {
    return of(number).named(label);
  }

  /** A given whole number. */
  public static Term given(String label, long number) {
    return of(number).named(label);
  }

  /** A given area. */
  public static Term given(String label, Area area) {
    return of(area).named(label);
  }

  /**
   * A given number and its unit, such as {@code months}, {@code GBP per ft2}; a rate by the units
   * it is for loses them again.
   */
  public static Term given(String label, Ratio number, String unit) {
    return of(number).in(unit).named(label);
  }

  /** A figure that is wanted and does not exist, and why. */
  public static Term undefined(String label, Undefined undefined) {
    return constant(TermKind.NUMBER, TermNumber.of(undefined)).named(label);
  }

  /**
   * The sum of all terms, of one kind. More than twelve are added up in groups, each with a step of
   * its own, so that every line of the explanation can be checked.
   *
   * @param terms the terms; at least one
   */
  public static Term sum(List<Term> terms) {
    Check.notEmpty(terms, "terms");
    if (terms.size() <= LONGEST_SUM) {
      return terms.stream().reduce(Term::plus).orElseThrow();
    }
    return sum(subtotals(terms));
  }

  private static List<Term> subtotals(List<Term> terms) {
    List<List<Term>> groups = Lists.partition(terms, LONGEST_SUM);
    return IntStream.range(0, groups.size())
        .mapToObj(i -> sum(groups.get(i)).named(place(i, groups.get(i).size())))
        .toList();
  }

  private static String place(int group, int size) {
    int first = group * LONGEST_SUM + 1;
    return "subtotal " + first + " to " + (first + size - 1);
  }

  /** The least of terms of one kind; a zero without a unit goes with every kind. */
  public static Term min(Term first, Term... others) {
    return extreme("min", first, others);
  }

  /** The greatest of terms of one kind; a zero without a unit goes with every kind. */
  public static Term max(Term first, Term... others) {
    return extreme("max", first, others);
  }

  private static Term extreme(String name, Term first, Term... others) {
    boolean isLeast = name.equals("min");
    TermKind kind = first.kind;
    TermNumber number = first.number;
    for (Term other : others) {
      kind = kind.same(number, other.kind, other.number);
      number =
          number.with(
              other.number,
              (one, two) -> (one.compareTo(two) <= 0) == isLeast ? one : two,
              isLeast ? Math::min : Math::max);
    }
    ImmutableList<Term> all = ImmutableList.<Term>builder().add(first).add(others).build();
    return computed(kind, number, TermText.function(name, all));
  }

  /** 1 if this is less than another of its kind, else 0; written {@code [2 < 3]}. */
  public Term oneIfBelow(Term other) {
    return oneIf("<", other, order -> order < 0);
  }

  /** 1 if this is another of its kind or more, else 0; written {@code [2 >= 3]}. */
  public Term oneIfAtLeast(Term other) {
    return oneIf(">=", other, order -> order >= 0);
  }

  private Term oneIf(String sign, Term other, IntPredicate holds) {
    kind.same(number, other.kind, other.number);
    return computed(
        TermKind.NUMBER,
        number.with(
            other.number,
            (one, two) -> holds.test(one.compareTo(two)) ? Ratio.ONE : Ratio.ZERO,
            (one, two) -> holds.test(Double.compare(one, two)) ? 1 : 0),
        TermText.comparison(sign, this, other));
  }

  /** This and another of its kind. */
  public Term plus(Term other) {
    return computed(
        kind.same(number, other.kind, other.number),
        number.with(other.number, Ratio::plus, Double::sum),
        TermText.sum("+", this, other));
  }

  /** This less another of its kind. */
  public Term minus(Term other) {
    return computed(
        kind.same(number, other.kind, other.number),
        number.with(other.number, Ratio::minus, (one, two) -> one - two),
        TermText.sum("-", this, other));
  }

  /** This times another; one of both has no unit, or they are a rate and the units it is for. */
  public Term times(Term factor) {
    return computed(
        kind.times(factor.kind),
        number.with(factor.number, Ratio::times, (one, two) -> one * two),
        TermText.product("x", this, factor));
  }

  /** This times a number without a unit. */
  public Term times(Ratio factor) {
    return times(of(factor));
  }

  /** This times a whole number. */
  public Term times(long factor) {
    return times(of(factor));
  }

  /** This divided by another; undefined with {@link Reason#ZERO_DENOMINATOR} if that is zero. */
  public Term dividedBy(Term divisor) {
    return dividedBy(
        divisor,
        () -> Reason.ZERO_DENOMINATOR.because(divisor.label.orElse("the divisor") + " is zero"));
  }

  /**
   * This divided by another.
   *
   * @param divisor the divisor
   * @param ifZero why there is no quotient if the divisor is zero
   */
  public Term dividedBy(Term divisor, Undefined ifZero) {
    return dividedBy(divisor, () -> ifZero);
  }

  private Term dividedBy(Term divisor, Supplier<Undefined> ifZero) {
    return computed(
        kind.dividedBy(divisor.kind),
        number.dividedBy(divisor.number, ifZero),
        TermText.product("/", this, divisor));
  }

  /** This divided by a whole number that is not zero. */
  public Term dividedBy(long divisor) {
    return dividedBy(of(divisor));
  }

  /** A number to a power; exact if the exponent is whole and the result not very long. */
  public Term power(Term exponent) {
    return computed(TermKind.NUMBER, number.power(exponent.number), TermText.power(this, exponent));
  }

  /** A number to a whole power. */
  public Term power(int exponent) {
    return power(of(exponent));
  }

  /** This with the other sign. */
  public Term negated() {
    return computed(kind, number.mapped(Ratio::negated, one -> -one), TermText.negated(this));
  }

  /** This without its sign. */
  public Term abs() {
    return computed(kind, number.mapped(Ratio::abs, Math::abs), function("abs"));
  }

  /** The square root, as a double; undefined below zero. */
  public Term sqrt() {
    return computed(TermKind.NUMBER, number.function(StrictMath::sqrt), function("sqrt"));
  }

  /** The natural logarithm, as a double; undefined at zero and below. */
  public Term ln() {
    return computed(TermKind.NUMBER, number.function(StrictMath::log), function("ln"));
  }

  /** The exponential function, as a double. */
  public Term exp() {
    return computed(TermKind.NUMBER, number.function(StrictMath::exp), function("exp"));
  }

  private TermText function(String name) {
    return TermText.function(name, ImmutableList.of(this));
  }

  /**
   * This rounded to what can be paid.
   *
   * @param mode the direction, not {@code UNNECESSARY}
   * @throws InvalidValueException if this is not an amount of money
   */
  public Term rounded(RoundingMode mode) {
    int decimals = kind.currency().orElseThrow(() -> notMoney("term")).getDefaultFractionDigits();
    return rounded(mode, decimals, "");
  }

  /**
   * This rounded to some decimals; an amount of money to those of its currency is {@link
   * #rounded(RoundingMode)}.
   *
   * @param mode the direction, not {@code UNNECESSARY}
   * @param decimals how many, zero or more
   */
  public Term rounded(RoundingMode mode, int decimals) {
    Check.that(decimals >= 0, "decimals", "be >= 0", decimals);
    return rounded(
        mode, decimals, decimals == 0 ? " to a whole number" : " to " + decimals + " decimals");
  }

  private Term rounded(RoundingMode mode, int decimals, String to) {
    String words = TermText.words(mode, number.isNegative()) + to;
    return new Term(
        kind,
        number.rounded(decimals, mode),
        TermText.rounded(this, ", " + words),
        Optional.of(words),
        Optional.empty());
  }

  /** The same number, read as a percentage. */
  public Term asShare() {
    return as(TermKind.SHARE);
  }

  /** The same number without a unit. */
  public Term asNumber() {
    return as(TermKind.NUMBER);
  }

  /** The same number with a unit, such as {@code months}. */
  public Term in(String unit) {
    return as(TermKind.unit(unit));
  }

  /** The same number as an amount of money, exactly. */
  public Term in(Currency currency) {
    return as(TermKind.money(currency));
  }

  private Term as(TermKind other) {
    return new Term(other, number, text, label, source);
  }

  /** The same with a label, under which it has a step of its own. */
  public Term named(String name) {
    Check.notBlank(name, "label");
    return new Term(kind, number, text, Optional.of(name), source);
  }

  /** The same with the source of the figure or the rule. */
  public Term from(Source from) {
    return new Term(kind, number, text, label, Optional.of(from));
  }

  /** What it is called; absent if it has no step of its own. */
  public Optional<String> label() {
    return label;
  }

  /** Whether there is a value. */
  public boolean isDefined() {
    return number.isDefined();
  }

  /** Why there is no value; absent if there is one. */
  public Optional<Undefined> undefined() {
    return number.undefined();
  }

  /**
   * The amount.
   *
   * @throws InvalidValueException if this is undefined or no amount that can be paid to the penny
   */
  public Money money() {
    return answer().money().orElseThrow(() -> notMoney(toString()));
  }

  private static InvalidValueException notMoney(String found) {
    return new InvalidValueException(
        Fault.INCONSISTENT, "term", "be an amount of money that can be paid", found);
  }

  /**
   * The exact number.
   *
   * @throws InvalidValueException if this is undefined or known as a double only
   */
  public Ratio ratio() {
    return number
        .exact()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT, "term", "have an exact number", toString()));
  }

  /** The exact number; empty if this is undefined or known as a double only. */
  public Optional<Ratio> exact() {
    return number.exact();
  }

  /**
   * The number as a double.
   *
   * @throws InvalidValueException if this is undefined
   */
  public double toDouble() {
    Check.that(isDefined(), Fault.INCONSISTENT, "term", "be defined", this);
    return number.toDouble();
  }

  /** The value as a step shows it. */
  public Answer answer() {
    return kind.answer(number);
  }

  /**
   * The expression with its numbers, such as {@code 12 x GBP 100.00 / GBP 400.00}; absent where a
   * figure is given, and where it is undefined because an operand is.
   */
  public Optional<String> expression() {
    return text.isGiven() || text.operands().stream().anyMatch(operand -> !operand.isDefined())
        ? Optional.empty()
        : Optional.of(text.written());
  }

  /** This step: label, expression and value; without a label it is called {@code result}. */
  public Step step() {
    return Step.builder()
        .label(label.orElse("result"))
        .expression(expression())
        .value(answer())
        .source(source)
        .build();
  }

  TermText text() {
    return text;
  }

  /** The number as it stands in an expression. */
  String numeral() {
    return kind.text(number);
  }

  boolean isNegative() {
    return number.isNegative();
  }

  boolean hasSuffix() {
    return kind.hasSuffix(number);
  }

  /** Label, expression and value in one line. */
  @Override
  public String toString() {
    return step().toString();
  }
}
