package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * A run of days in one payment period with one annual amount and one concession: what is due for
 * it. Money is rounded to the minor unit.
 */
@HubValue
@Value.Immutable
public abstract class RentLine {

  RentLine() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the charge. */
  public abstract String charge();

  /** The days of the line. */
  public abstract DateRange dates();

  /** The whole payment period that these days are, or are a part of; it may pass the term. */
  public abstract DateRange paymentPeriod();

  /** The day on which the line falls due; it lies in the term. */
  @IsoDate
  public abstract LocalDate due();

  /** The amount per year that is charged for these days; zero or more. */
  public abstract Money annual();

  /** The part that is not collected, as a decimal fraction in [0, 1]. */
  public abstract Ratio concededShare();

  /**
   * What these days come to before a concession, half up or as the year is allocated; the lines of
   * a payment period that steps or concessions cut add up to what it comes to uncut by them.
   */
  public abstract Money gross();

  /** Gross times the share conceded, half up. */
  public abstract Money concession();

  /** Gross less concession: what is due, before value added tax. */
  public abstract Money net();

  /** Value added tax on net, half up; absent where none is charged. */
  public abstract Optional<Money> vat();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        net().equals(gross().minus(concession())),
        Fault.INCONSISTENT,
        "net",
        "be gross - concession",
        net());
  }

  /** Whether the line is a whole payment period; else the period is broken, or the line a cut. */
  public final boolean isWhole() {
    return dates().equals(paymentPeriod());
  }

  /** The name of the line in tables: its charge and its first day. */
  public final String label() {
    return charge() + " " + dates().start();
  }

  /** Builds a {@link RentLine}. */
  public static final class Builder extends ImmutableRentLine.Builder {}
}
