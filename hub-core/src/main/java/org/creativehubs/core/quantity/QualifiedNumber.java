package org.creativehubs.core.quantity;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Signed;
import org.creativehubs.core.value.WrittenForm;
import org.immutables.value.Value;

/**
 * A number as a report gives it: "over 450", "nearly 30", "circa 5", "between 5 and 10" or just
 * "450".
 *
 * <p>It stands for every real number within its {@link #range()}, so it can prove or refute a claim
 * about a target, or leave it open. Arithmetic is interval arithmetic: the range of the result
 * holds every number that could have come out.
 */
@HubValue
@Value.Immutable
public abstract class QualifiedNumber implements Serializable, Signed {

  private static final long serialVersionUID = 1;
  private static final String AND = " and ";

  QualifiedNumber() {}

  /**
   * A number that is meant exactly.
   *
   * @param value the number
   * @return the number as a qualified one
   */
  public static QualifiedNumber exact(Ratio value) {
    return of(Qualifier.EXACT, value);
  }

  /**
   * A whole number that is meant exactly.
   *
   * @param value the number
   * @return the number as a qualified one
   */
  public static QualifiedNumber exact(long value) {
    return exact(Ratio.of(value));
  }

  /**
   * A number with a word before it.
   *
   * @param qualifier any but {@link Qualifier#BETWEEN}
   * @param value the number
   * @return the qualified number
   * @throws InvalidValueException for {@code BETWEEN}, which has two numbers
   */
  public static QualifiedNumber of(Qualifier qualifier, Ratio value) {
    return ImmutableQualifiedNumber.builder().value(value).qualifier(qualifier).build();
  }

  /**
   * A whole number with a word before it.
   *
   * @param qualifier any but {@link Qualifier#BETWEEN}
   * @param value the number
   * @return the qualified number
   * @throws InvalidValueException for {@code BETWEEN}, which has two numbers
   */
  public static QualifiedNumber of(Qualifier qualifier, long value) {
    return of(qualifier, Ratio.of(value));
  }

  /**
   * A number between two others, both included.
   *
   * @param from the lower one
   * @param to the upper one, above {@code from}
   * @return the qualified number
   * @throws InvalidValueException if {@code to} is not above {@code from}
   */
  public static QualifiedNumber between(Ratio from, Ratio to) {
    return ImmutableQualifiedNumber.builder()
        .value(from)
        .qualifier(Qualifier.BETWEEN)
        .to(to)
        .build();
  }

  /**
   * A qualified number from text.
   *
   * @param text such as {@code "450"}, {@code "over 450"}, {@code "at least 3"}, {@code "under 7"},
   *     {@code "nearly 30"}, {@code "up to 20"}, {@code "circa 5"} or {@code "between 5 and 10"},
   *     in either case
   * @return the qualified number
   * @throws InvalidValueException if the text has another form
   */
  public static QualifiedNumber parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Qualifier qualifier = qualifierOf(lower);
    String number = lower.substring(qualifier.word().length());
    return qualifier == Qualifier.BETWEEN
        ? between(number, text)
        : of(qualifier, Ratio.parse(number));
  }

  private static Qualifier qualifierOf(String text) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier != Qualifier.EXACT && text.startsWith(qualifier.word())) {
        return qualifier;
      }
    }
    return Qualifier.EXACT;
  }

  private static QualifiedNumber between(String numbers, String text) {
    int and = numbers.indexOf(AND);
    Check.that(and > 0, Fault.MALFORMED, "number", "read like between 5 and 10", text);
    return between(
        Ratio.parse(numbers.substring(0, and)), Ratio.parse(numbers.substring(and + AND.length())));
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static QualifiedNumber valueOf(String text) {
    return parse(text);
  }

  /** The number, any number; the lower one of {@link Qualifier#BETWEEN}. */
  public abstract Ratio value();

  /** How {@link #value()} is meant; {@link Qualifier#EXACT} where JSON does not say. */
  @Value.Default
  public Qualifier qualifier() {
    return Qualifier.EXACT;
  }

  /** The upper number; above {@link #value()}, with {@link Qualifier#BETWEEN} and only then. */
  public abstract Optional<Ratio> to();

  /** Whether this is one number and no range. */
  public final boolean isExact() {
    return qualifier() == Qualifier.EXACT;
  }

  /** Every number this may be, its ends open or closed. */
  public final Range<Ratio> range() {
    return qualifier().range(value(), upper());
  }

  /**
   * What this says about a target. "Over 450" proves at least 350, at least 450 and more than 450;
   * it leaves at least 451 open, for numbers need not be whole.
   *
   * @param comparison the claim
   * @param target the target
   * @return whether the claim is true of all, none or some of the numbers this may be
   */
  public final Proof compare(Comparison comparison, Ratio target) {
    if (isExact()) {
      return comparison.holds(value(), target) ? Proof.PROVEN : Proof.REFUTED;
    }
    Range<Ratio> claimed = comparison.range(target);
    Range<Ratio> range = range();
    if (claimed.encloses(range)) {
      return Proof.PROVEN;
    }
    boolean disjoint = !claimed.isConnected(range) || claimed.intersection(range).isEmpty();
    return disjoint ? Proof.REFUTED : Proof.NOT_KNOWN;
  }

  /**
   * This times a factor. A factor below zero turns lower bounds into upper ones; zero gives exactly
   * zero.
   *
   * @param factor the factor
   * @return the product
   */
  public final QualifiedNumber times(Ratio factor) {
    if (factor.isZero()) {
      return exact(Ratio.ZERO);
    }
    Ratio value = value().times(factor);
    if (qualifier() == Qualifier.BETWEEN) {
      Ratio to = upper().times(factor);
      return factor.signum() > 0 ? between(value, to) : between(to, value);
    }
    return of(factor.signum() > 0 ? qualifier() : qualifier().mirrored(), value);
  }

  /**
   * This divided by a number.
   *
   * @param divisor not zero
   * @return the quotient
   * @throws InvalidValueException if {@code divisor} is zero
   */
  public final QualifiedNumber dividedBy(Ratio divisor) {
    return times(Ratio.ONE.dividedBy(divisor));
  }

  /**
   * This and another: their bounds add up. Where no bound is left the sum is {@link
   * Qualifier#CIRCA}.
   *
   * @param other the number to add
   * @return the sum
   */
  public final QualifiedNumber plus(QualifiedNumber other) {
    if (other.isExact()) {
      return movedBy(other.value());
    }
    if (isExact()) {
      return other.movedBy(value());
    }
    return sum(range(), other.range())
        .orElseGet(() -> of(Qualifier.CIRCA, middle().plus(other.middle())));
  }

  /** What is known of the sum of two numbers of which neither is exact; empty if nothing. */
  private static Optional<QualifiedNumber> sum(Range<Ratio> one, Range<Ratio> other) {
    boolean below = one.hasLowerBound() && other.hasLowerBound();
    boolean above = one.hasUpperBound() && other.hasUpperBound();
    if (below && above) {
      return Optional.of(between(lower(one, other), upper(one, other)));
    }
    if (below) {
      boolean closed = isClosed(one.lowerBoundType(), other.lowerBoundType());
      Qualifier qualifier = closed ? Qualifier.AT_LEAST : Qualifier.OVER;
      return Optional.of(of(qualifier, lower(one, other)));
    }
    if (above) {
      boolean closed = isClosed(one.upperBoundType(), other.upperBoundType());
      Qualifier qualifier = closed ? Qualifier.UP_TO : Qualifier.UNDER;
      return Optional.of(of(qualifier, upper(one, other)));
    }
    return Optional.empty();
  }

  private static Ratio lower(Range<Ratio> one, Range<Ratio> other) {
    return one.lowerEndpoint().plus(other.lowerEndpoint());
  }

  private static Ratio upper(Range<Ratio> one, Range<Ratio> other) {
    return one.upperEndpoint().plus(other.upperEndpoint());
  }

  private static boolean isClosed(BoundType one, BoundType other) {
    return one == BoundType.CLOSED && other == BoundType.CLOSED;
  }

  /**
   * This less another: the lower bound less the upper one and the other way round. Where no bound
   * is left the difference is {@link Qualifier#CIRCA}.
   *
   * @param other the number to take away
   * @return the difference
   */
  public final QualifiedNumber minus(QualifiedNumber other) {
    return other.isExact() ? movedBy(other.value().negated()) : plus(other.times(Ratio.of(-1)));
  }

  /** The words of a report, such as {@code over 450}; {@link #parse} reads them back. */
  @Override
  public final String toString() {
    return qualifier().word() + value() + to().map(to -> AND + to).orElse("");
  }

  @Value.Check
  void check() {
    if (to().isEmpty() && qualifier() != Qualifier.BETWEEN) {
      return; // the texts of the rules are made only when one may be broken
    }
    Check.that(
        to().isPresent() == (qualifier() == Qualifier.BETWEEN),
        Fault.INCONSISTENT,
        "to",
        "be given for qualifier BETWEEN and for no other",
        to().map(Ratio::text).orElse("absent") + " for " + qualifier());
    Check.that(
        to().isEmpty() || upper().compareTo(value()) > 0,
        Fault.INCONSISTENT,
        "to",
        "be above value " + value(),
        upper());
  }

  /** -1, 0 or 1 as the number that is given, the lower of two, is below, at or above zero. */
  @Override
  public final int signum() {
    return value().signum();
  }

  private QualifiedNumber movedBy(Ratio distance) {
    Ratio moved = value().plus(distance);
    return qualifier() == Qualifier.BETWEEN
        ? between(moved, upper().plus(distance))
        : of(qualifier(), moved);
  }

  private Ratio upper() {
    return to().orElse(value());
  }

  private Ratio middle() {
    return value().plus(upper()).dividedBy(Ratio.of(2));
  }

  Object writeReplace() {
    return WrittenForm.of(QualifiedNumber.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
