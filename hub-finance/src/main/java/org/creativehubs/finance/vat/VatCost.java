package org.creativehubs.finance.vat;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a purchase costs with the tax that is not recovered. */
@HubValue
@Value.Immutable
public abstract class VatCost {

  VatCost() {}

  static VatCost of(VatPurchase purchase, Money recovered) {
    Builder cost = new Builder();
    cost.name(purchase.name()).use(purchase.use()).net(purchase.net());
    return cost.tax(purchase.tax()).recovered(recovered).build();
  }

  /** What it is; not blank. */
  public abstract String name();

  /** What it is used for. */
  public abstract VatUse use();

  /** The amount without tax; zero or more. */
  public abstract Money net();

  /** The tax on it; zero or more. */
  public abstract Money tax();

  /** What of the tax is recovered; zero or more, at most the tax. */
  public abstract Money recovered();

  /** What of the tax is not recovered; zero or more. */
  public final Money lost() {
    return tax().minus(recovered());
  }

  /** The amount with the tax that is not recovered. */
  public final Money cost() {
    return net().plus(lost());
  }

  static final class Builder extends ImmutableVatCost.Builder {}
}
