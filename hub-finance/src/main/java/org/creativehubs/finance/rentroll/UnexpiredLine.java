package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is left of the term of one letting. */
@HubValue
@Value.Immutable
public abstract class UnexpiredLine {

  UnexpiredLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the line, as a rent roll names it. */
  public abstract String name();

  /** How it stands on the date; only lettings in force count. */
  public abstract TenancyState state();

  /** Whether it counts: a letting in force whose days and weight are known. */
  public abstract boolean counts();

  /** What it weighs: rent a year or area; zero or more, zero if it does not count. */
  public abstract Ratio weight();

  /** The last day of the term; absent where it has no end, or none is known. */
  @IsoDate
  public abstract Optional<LocalDate> expiry();

  /** The first break on or after the date; absent if there is none, or the term does not run. */
  @IsoDate
  public abstract Optional<LocalDate> nextBreak();

  /** The last day on which it runs for certain, unless broken; absent if there is none. */
  @IsoDate
  public abstract Optional<LocalDate> sureUntil();

  /** Years from the date to that day, zero or more; absent if not in force or undated. */
  public abstract Optional<Ratio> yearsToExpiry();

  /** Years to the next break while a term runs, or else to that day; zero or more. */
  public abstract Optional<Ratio> yearsToBreak();

  /** The day to which {@link #yearsToBreak} counts; a break counts only while a term runs. */
  final Optional<LocalDate> firstEnd() {
    return state() == TenancyState.LET ? nextBreak().or(this::sureUntil) : sureUntil();
  }

  final boolean isInForce() {
    return state().isInForce();
  }

  /** Name, state and expiry in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        name() + " " + Show.words(state()) + expiry().map(day -> " until " + day).orElse(""),
        "counts",
        counts(),
        "weight",
        weight(),
        "next break",
        nextBreak(),
        "sure until",
        sureUntil(),
        "years to expiry",
        yearsToExpiry(),
        "years to break",
        yearsToBreak());
  }

  static final class Builder extends ImmutableUnexpiredLine.Builder {}
}
