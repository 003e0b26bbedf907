package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Which rates to discount with: those of an edition of The Green Book, or the caller's own. */
@HubValue
@Value.Immutable
public abstract class Discounting {

  /** The last year before the sensitivity test is asked for. */
  private static final int LONG_TERM = 50;

  Discounting() {}

  /**
   * The rates of an edition.
   *
   * @param edition such as {@code "2026"}
   * @param kind which of its schedules
   * @return the choice
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the edition is not known
   */
  public static Discounting greenBook(String edition, DiscountKind kind) {
    return new Builder().edition(edition).kind(kind).build();
  }

  /**
   * Rates of your own.
   *
   * @param schedule the rates
   * @return the choice
   */
  public static Discounting by(DiscountSchedule schedule) {
    return new Builder().own(schedule).build();
  }

  /** The edition of The Green Book, such as {@code 2026}; given only with {@link #kind()}. */
  public abstract Optional<String> edition();

  /** Which of its schedules. */
  public abstract Optional<DiscountKind> kind();

  /** Rates of your own; given only if there is no edition. */
  public abstract Optional<DiscountSchedule> own();

  @Value.Check
  void check() {
    Check.that(
        edition().isPresent() == kind().isPresent() && edition().isPresent() != own().isPresent(),
        Fault.INCONSISTENT,
        "edition",
        "be given with kind, or own without both",
        "edition "
            + edition().orElse("absent")
            + ", kind "
            + kind().map(Enum::name).orElse("absent")
            + ", own "
            + (own().isPresent() ? "given" : "absent"));
    edition().ifPresent(GreenBook::of);
  }

  /** The rates. */
  public final DiscountSchedule schedule() {
    return own()
        .orElseGet(() -> GreenBook.of(edition().orElseThrow()).schedule(kind().orElseThrow()));
  }

  /**
   * The rates without pure time preference, for the sensitivity test that The Green Book asks of
   * flows beyond fifty years; empty for shorter flows, other schedules and the caller's own rates.
   */
  final Optional<DiscountSchedule> sensitivity(int lastYear) {
    return edition()
        .filter(
            edition -> lastYear > LONG_TERM && kind().equals(Optional.of(DiscountKind.STANDARD)))
        .map(edition -> GreenBook.of(edition).schedule(DiscountKind.PURE_TIME_PREFERENCE_REMOVED));
  }

  /** The rates and where they come from, in one line. */
  @Override
  public final String toString() {
    return schedule().toString();
  }

  static final class Builder extends ImmutableDiscounting.Builder {}
}
