package org.creativehubs.core.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Signed;
import org.creativehubs.core.value.WrittenForm;
import org.immutables.value.Value;

/**
 * A floor area, zero or more, in the unit it was given in.
 *
 * <p>Two areas are equal if amount and unit are: 1 ft2 and 0.09290304 m2 are not equal, yet of the
 * same size, and {@link #compareTo} finds them so. Conversions are exact.
 */
@HubValue
@Value.Immutable
public abstract class Area implements Comparable<Area>, Serializable, Signed {

  private static final long serialVersionUID = 1;

  Area() {}

  /**
   * An area.
   *
   * @param amount how many units, zero or more
   * @param unit the unit
   * @return the area
   * @throws InvalidValueException if {@code amount} is below zero
   */
  public static Area of(Ratio amount, AreaUnit unit) {
    return ImmutableArea.builder().amount(amount).unit(unit).build();
  }

  /**
   * An area of a whole number of units.
   *
   * @param amount how many units, zero or more
   * @param unit the unit
   * @return the area
   * @throws InvalidValueException if {@code amount} is below zero
   */
  public static Area of(long amount, AreaUnit unit) {
    return of(Ratio.of(amount), unit);
  }

  /**
   * An area from text: a number, a space and a unit.
   *
   * @param text such as {@code "150 SQ_FT"}, {@code "150 sq ft"} or {@code "9100 m2"}
   * @return the area
   * @throws InvalidValueException if the text has another form, the unit is not known or the number
   *     is below zero
   */
  public static Area parse(String text) {
    int space = text.indexOf(' ');
    Check.that(space > 0, Fault.MALFORMED, "area", "read like 150 SQ_FT or 9100 m2", text);
    return of(Ratio.parse(text.substring(0, space)), AreaUnit.parse(text.substring(space + 1)));
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static Area valueOf(String text) {
    return parse(text);
  }

  /** How many units; zero or more. */
  public abstract Ratio amount();

  /** The unit of {@link #amount()}. */
  public abstract AreaUnit unit();

  /**
   * This in another unit, exactly.
   *
   * @param other the unit wanted
   * @return an area of the same size
   */
  public final Area in(AreaUnit other) {
    return unit() == other ? this : of(squareMetres().dividedBy(other.squareMetres()), other);
  }

  /** The size in square metres, exactly. */
  public final Ratio squareMetres() {
    return amount().times(unit().squareMetres());
  }

  /**
   * This and another, in the unit of this.
   *
   * @param other the area to add
   * @return the sum
   */
  public final Area plus(Area other) {
    return of(amount().plus(other.in(unit()).amount()), unit());
  }

  /**
   * This less another, in the unit of this.
   *
   * @param other the area to take away, not larger than this
   * @return the difference
   * @throws InvalidValueException if {@code other} is larger
   */
  public final Area minus(Area other) {
    return of(amount().minus(other.in(unit()).amount()), unit());
  }

  /**
   * This times a factor, in the unit of this.
   *
   * @param factor zero or more
   * @return the product
   * @throws InvalidValueException if {@code factor} is below zero and this is not zero
   */
  public final Area times(Ratio factor) {
    return of(amount().times(factor), unit());
  }

  /**
   * How many times another area goes into this, whatever the units.
   *
   * @param other an area above zero
   * @return the exact quotient
   * @throws InvalidValueException if {@code other} is zero
   */
  public final Ratio dividedBy(Area other) {
    return squareMetres().dividedBy(other.squareMetres());
  }

  /** 0 or 1 as this is zero or above it. */
  @Override
  public final int signum() {
    return amount().signum();
  }

  /** Whether this is zero. */
  public final boolean isZero() {
    return amount().isZero();
  }

  /**
   * Whether another area has the same size, whatever the units.
   *
   * @param other the other area
   * @return whether they compare as equal
   */
  public final boolean isSameSizeAs(Area other) {
    return compareTo(other) == 0;
  }

  /** By size, whatever the units; areas of one size in two units compare as equal. */
  @Override
  public final int compareTo(Area other) {
    return unit() == other.unit()
        ? amount().compareTo(other.amount())
        : squareMetres().compareTo(other.squareMetres());
  }

  /** Such as {@code 150 ft2}; {@link #parse} reads it back. */
  @Override
  public final String toString() {
    return amount() + " " + unit().symbol();
  }

  @Value.Check
  void check() {
    Check.notNegative(amount(), "amount");
  }

  Object writeReplace() {
    return WrittenForm.of(Area.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
