package org.creativehubs.finance.vat;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was bought in the period, and what for. */
@HubValue
@Value.Immutable
public abstract class VatPurchase {

  VatPurchase() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A purchase.
   *
   * @param name what it is; not blank
   * @param net the amount without tax, zero or more
   * @param tax the tax on it, zero or more
   * @param use what it is used for
   * @return the purchase
   */
  public static VatPurchase of(String name, Money net, Money tax, VatUse use) {
    return builder().name(name).net(net).tax(tax).use(use).build();
  }

  /** What it is; not blank. */
  public abstract String name();

  /** The amount without tax; zero or more. */
  public abstract Money net();

  /** The tax on it; zero or more, in the same currency. */
  public abstract Money tax();

  /** What it is used for. */
  public abstract VatUse use();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> Check.notNegative(net(), "net"),
        () -> Check.notNegative(tax(), "tax"),
        () -> MoneyCheck.sameCurrency(tax(), "tax", net(), "net"));
  }

  /** Builds a {@link VatPurchase}. */
  public static final class Builder extends ImmutableVatPurchase.Builder {
    Builder() {}
  }
}
