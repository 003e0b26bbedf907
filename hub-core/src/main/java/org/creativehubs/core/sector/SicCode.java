package org.creativehubs.core.sector;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A code of the UK Standard Industrial Classification 2007, from the two digits of a division to
 * the five of a subclass. To four digits it is also a code of NACE Rev. 2.
 *
 * <p>Only codes that exist are accepted. All divisions, groups and classes are known, and 189 of
 * the 191 subclasses; five digits that are not among those are refused, even where the missing ones
 * may be meant. So are the letters of sections, and the numbers that Companies House adds to the
 * classification, 74990, 98000 and 99999. Codes are ordered by their digits, each before what it
 * holds.
 */
@HubForm
@Immutable
public final class SicCode implements Comparable<SicCode>, Serializable {

  private static final long serialVersionUID = 1;

  private final String digits;

  /** Only {@link SicTable} makes codes: those that exist. */
  SicCode(String digits) {
    this.digits = digits;
  }

  /**
   * A code from any of its written forms.
   *
   * <p>Digits are taken as they are written. A class may be written with five digits where the
   * fifth is 0 and it has no subclasses, as registers do: {@code 73110} is 73.11. A zero lost from
   * the front is not restored ({@code 111} is not 01.11), and {@code 62.0} is a group.
   *
   * @param text such as {@code 59}, {@code 59.1}, {@code 591}, {@code 59.11}, {@code 5911}, {@code
   *     59.11/1}, {@code 59.111} or {@code 59111}
   * @return the code
   * @throws InvalidValueException if the text has another form, or no such code exists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SicCode parse(String text) {
    return SicTable.find(text);
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static SicCode valueOf(String text) {
    return parse(text);
  }

  /**
   * All codes of a level, in order.
   *
   * @param level the level
   * @return its codes
   */
  public static Set<SicCode> all(SicLevel level) {
    return switch (level) {
      case DIVISION -> SicTable.below("", 2);
      case GROUP -> SicTable.below("", 3);
      case CLASS -> SicTable.below("", 4);
      case SUBCLASS -> SicTable.below("", 5);
    };
  }

  /** Level of the code. */
  public SicLevel level() {
    return switch (digits.length()) {
      case 2 -> SicLevel.DIVISION;
      case 3 -> SicLevel.GROUP;
      case 4 -> SicLevel.CLASS;
      default -> SicLevel.SUBCLASS;
    };
  }

  /** The code one level up; empty for a division. */
  public Optional<SicCode> parent() {
    return level() == SicLevel.DIVISION
        ? Optional.empty()
        : Optional.of(SicTable.get(digits.substring(0, digits.length() - 1)));
  }

  /** The codes one level down, in order; none below a subclass and most classes. */
  public Set<SicCode> children() {
    return SicTable.below(digits, digits.length() + 1);
  }

  /** The class that the code is or lies in; empty for a group or division. */
  public Optional<SicCode> classCode() {
    return digits.length() < 4
        ? Optional.empty()
        : Optional.of(SicTable.get(digits.substring(0, 4)));
  }

  /** The classes the code is made of, in order; for a class or subclass, that class alone. */
  public Set<SicCode> classes() {
    return classCode()
        .<Set<SicCode>>map(ImmutableSet::of)
        .orElseGet(() -> SicTable.below(digits, 4));
  }

  /**
   * Whether the code is another or lies below it.
   *
   * @param other the other code
   * @return true also for the same code
   */
  public boolean isWithin(SicCode other) {
    return digits.startsWith(other.digits);
  }

  @Override
  public int compareTo(SicCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SicCode code && digits.equals(code.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** The one form that is printed: {@code 59}, {@code 59.1}, {@code 59.11} or {@code 59.11/1}. */
  @Override
  @JsonValue
  public String toString() {
    return switch (level()) {
      case DIVISION -> digits;
      case GROUP, CLASS -> digits.substring(0, 2) + "." + digits.substring(2);
      case SUBCLASS ->
          digits.substring(0, 2) + "." + digits.substring(2, 4) + "/" + digits.substring(4);
    };
  }

  private Object writeReplace() {
    return WrittenForm.of(SicCode.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
