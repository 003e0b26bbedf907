package org.creativehubs.finance.businessrates;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link BusinessRates} takes. */
@HubValue
@Value.Immutable
public abstract class BusinessRatesInput {

  private static final Currency GBP = Currency.getInstance("GBP");

  BusinessRatesInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rateable value of the property in the list that is in force; GBP, zero or more. */
  public abstract Money rateableValue();

  /** The days that are asked about, within one financial year from 1 April to 31 March. */
  public abstract DateRange days();

  /** What it is wholly or mainly used for. */
  public abstract RatesUse use();

  /** The relief of who occupies it; absent for none. */
  public abstract Optional<RatesRelief> relief();

  /**
   * The rateable values of the other properties that a small business has in England, each in GBP
   * and zero or more; given only with {@link RatesRelief#SMALL_BUSINESS}.
   */
  public abstract List<Money> otherProperties();

  /** Whether the property is in London; given exactly if there are other properties. */
  public abstract Optional<Boolean> inLondon();

  /** The first day on which nobody occupies it, before the last day; absent if somebody does. */
  @IsoDate
  public abstract Optional<LocalDate> emptyFrom();

  /** What kind of property stands empty; given exactly with {@link #emptyFrom()}. */
  public abstract Optional<EmptyKind> emptyKind();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(rateableValue(), "rateableValue");
    MoneyCheck.inCurrency(rateableValue(), "rateableValue", GBP);
    Check.that(
        year().contains(days()),
        Fault.INCONSISTENT,
        "days",
        "lie in one financial year, such as " + year(),
        days());
    Published.multiplier(this);
    boolean isSmall = relief().equals(Optional.of(RatesRelief.SMALL_BUSINESS));
    Check.that(
        otherProperties().isEmpty() || isSmall,
        Fault.INCONSISTENT,
        "otherProperties",
        "be given only if relief is SMALL_BUSINESS",
        otherProperties().size() + " given");
    Check.each(otherProperties(), "otherProperties", BusinessRatesInput::checkOther);
    Check.givenExactlyIf(
        inLondon(), "inLondon", !otherProperties().isEmpty(), "otherProperties are");
    Check.givenExactlyIf(emptyKind(), "emptyKind", emptyFrom().isPresent(), "emptyFrom is");
    emptyFrom().ifPresent(day -> Check.before(day, "emptyFrom", days().end(), "the end of days"));
  }

  private static void checkOther(Money value, String field) {
    Check.notNegative(value, field);
    MoneyCheck.inCurrency(value, field, GBP);
  }

  /** The financial year of the first day. */
  final DateRange year() {
    LocalDate first = days().start();
    int year =
        first.getMonthValue() < Month.APRIL.getValue() ? first.getYear() - 1 : first.getYear();
    return DateRange.of(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year + 1, Month.APRIL, 1));
  }

  /** Builds a {@link BusinessRatesInput}. */
  public static final class Builder extends ImmutableBusinessRatesInput.Builder {
    Builder() {}
  }
}
