package org.creativehubs.finance.membership;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A price from a day on. */
@HubValue
@Value.Immutable
public abstract class DatedPrice {

  DatedPrice() {}

  /**
   * A price from a day on.
   *
   * @param from the first day on which it holds
   * @param amount the price of a unit without value added tax, zero or more
   * @return the price
   */
  public static DatedPrice of(LocalDate from, Money amount) {
    return ImmutableDatedPrice.builder().from(from).amount(amount).build();
  }

  /** The first day on which it holds. */
  @IsoDate
  public abstract LocalDate from();

  /** The price of a unit without value added tax; zero or more. */
  public abstract Money amount();

  @Value.Check
  void check() {
    Check.notNegative(amount(), "amount");
  }
}
