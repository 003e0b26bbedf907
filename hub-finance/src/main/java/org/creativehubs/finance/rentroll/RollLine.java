package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * One line of a rent roll: a letting, or a space that nobody has to itself; money in one currency.
 */
@HubValue
@Value.Immutable
public abstract class RollLine {

  RollLine() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * The name of the line, which no other has: the id of the letting, {@code vacant} or {@code
   * shared} and the id of the space; before it the id of the hub if there are several.
   */
  public abstract String name();

  /** The id of the hub; given where the roll is of several. */
  public abstract Optional<String> hub();

  /** The id of the letting; absent for a space. */
  public abstract Optional<String> letting();

  /** The ids of the spaces; perhaps none. */
  public abstract List<String> spaces();

  /** The id of the member who has them; absent where nobody does, or it is not known. */
  public abstract Optional<String> tenant();

  /** How it stands on the date. */
  public abstract TenancyState state();

  /**
   * The floor area, greater than zero; absent where it is not known, and for members of a space
   * that is shared.
   */
  public abstract Optional<Area> area();

  /** The rent that passes a year, zero or more; absent if not in force, or not known. */
  public abstract Optional<Money> passingRent();

  /** The market rent a year, zero or more; absent where it is not known. */
  public abstract Optional<Money> marketRent();

  /**
   * Market rent less passing rent of a letting in force: above zero if it is under-rented, below if
   * over-rented; absent if one of them is.
   */
  public abstract Optional<Money> reversion();

  /**
   * What falls due in the year under its terms, whether or not they run on the date; net. Absent
   * where there are no terms.
   */
  public abstract Optional<Money> dueInYear();

  /** What is conceded of the lines that fall due in the year; absent where there are no terms. */
  public abstract Optional<Money> concededInYear();

  /**
   * What is open on the date of bills under it that fell due before; zero or more. Absent where
   * there is no ledger, and for a space.
   */
  public abstract Optional<Money> arrears();

  /**
   * The first review before the date that is not settled: the rent before it is what passes and
   * falls due here; absent where there is none.
   */
  @IsoDate
  public abstract Optional<LocalDate> openReview();

  /** The last day of the term; absent where it has no end, or none is known. */
  @IsoDate
  public abstract Optional<LocalDate> expiry();

  /** The first break on or after the date; absent if there is none, or the term does not run. */
  @IsoDate
  public abstract Optional<LocalDate> nextBreak();

  /** The last day on which the letting runs for certain, unless broken; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> sureUntil();

  /**
   * Years from the date to the last day that is sure; zero or more, zero if there is none; absent
   * if the letting is not in force, or its days are not known.
   */
  public abstract Optional<Ratio> yearsToExpiry();

  /** Years to the next break while a term runs, or else to the last sure day; zero or more. */
  public abstract Optional<Ratio> yearsToBreak();

  /** The day to which {@link #yearsToBreak} counts; a break counts only while a term runs. */
  final Optional<LocalDate> firstEnd() {
    return state() == TenancyState.LET ? nextBreak().or(this::sureUntil) : sureUntil();
  }

  /** Name, state and passing rent in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        name()
            + " "
            + Show.words(state())
            + passingRent().map(rent -> ": " + rent + " a year").orElse(""),
        "area",
        area(),
        "letting",
        letting(),
        "tenant",
        tenant(),
        "market rent",
        marketRent(),
        "reversion",
        reversion(),
        "due in year",
        dueInYear(),
        "conceded in year",
        concededInYear(),
        "arrears",
        arrears(),
        "expiry",
        expiry(),
        "next break",
        nextBreak(),
        "sure until",
        sureUntil(),
        "years to expiry",
        yearsToExpiry(),
        "years to break",
        yearsToBreak(),
        "spaces",
        spaces());
  }

  static final class Builder extends ImmutableRollLine.Builder {}
}
