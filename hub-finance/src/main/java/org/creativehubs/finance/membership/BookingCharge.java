package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a booking, or an assumed volume, brings. */
@HubValue
@Value.Immutable
public abstract class BookingCharge {

  BookingCharge() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the booking, or the product and month of an assumed volume. */
  public abstract String booking();

  /** Whether it is assumed. */
  public abstract boolean assumed();

  /** The id of the product. */
  public abstract String product();

  /** The id of the member; absent where it is nobody's. */
  public abstract Optional<String> member();

  /** The day, or the first of the month of an assumed volume. */
  @IsoDate
  public abstract LocalDate on();

  /** Days or hours; zero or more. */
  public abstract int units();

  /** Those that credits pay; zero or more, at most {@link #units()}. */
  public abstract int fromCredits();

  /** The price of one, with its season; zero or more. */
  public abstract Money price();

  /** What it brings; zero or more. */
  public abstract Money amount();

  /** The amount as an expression. */
  final Term term() {
    return Term.given("price", price())
        .times(Term.given("units", units()).minus(Term.given("from credits", fromCredits())));
  }

  static final class Builder extends ImmutableBookingCharge.Builder {}
}
