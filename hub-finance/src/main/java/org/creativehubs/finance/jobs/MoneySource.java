package org.creativehubs.finance.jobs;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Money that somebody put in. */
@HubValue
@Value.Immutable
public abstract class MoneySource {

  MoneySource() {}

  /**
   * Money from somewhere.
   *
   * @param name who put it in; not blank
   * @param kind whose money it is
   * @param amount how much; zero or more
   * @return the source
   */
  public static MoneySource of(String name, MoneyKind kind, Money amount) {
    return new Builder().name(name).kind(kind).amount(amount).build();
  }

  /** Who put it in; not blank. */
  public abstract String name();

  /** Whose money it is. */
  public abstract MoneyKind kind();

  /** How much; zero or more. */
  public abstract Money amount();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(amount(), "amount");
  }

  static final class Builder extends ImmutableMoneySource.Builder {}
}
