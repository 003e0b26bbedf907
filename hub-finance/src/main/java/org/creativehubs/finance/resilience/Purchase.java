package org.creativehubs.finance.resilience;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was paid to a supplier. */
@HubValue
@Value.Immutable
public abstract class Purchase {

  Purchase() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the supplier; not blank. */
  public abstract String supplier();

  /** What was paid; below zero for a credit note. */
  public abstract Money amount();

  /** Whether the supplier is in the area. */
  public abstract boolean local();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(supplier(), "supplier");
  }

  /**
   * A purchase.
   *
   * @param supplier the name of the supplier; not blank
   * @param amount what was paid; below zero for a credit note
   * @param local whether the supplier is in the area
   * @return the purchase
   */
  public static Purchase of(String supplier, Money amount, boolean local) {
    return builder().supplier(supplier).amount(amount).local(local).build();
  }

  /** Builds a {@link Purchase}. */
  public static final class Builder extends ImmutablePurchase.Builder {
    Builder() {}
  }
}
