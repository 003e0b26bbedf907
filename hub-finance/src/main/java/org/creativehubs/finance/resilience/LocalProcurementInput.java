package org.creativehubs.finance.resilience;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LocalProcurement} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class LocalProcurementInput {

  LocalProcurementInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was bought; perhaps nothing, as in a quarter without purchases. */
  public abstract List<Purchase> purchases();

  /**
   * The share of {@link #grant()}, or else of the purchases, that is to be bought locally; in [0,
   * 1].
   */
  public abstract Ratio target();

  /**
   * The grant of which the target is a share, zero or more, as where a fund asks that a part of its
   * money goes to local suppliers; absent where the target is a share of the purchases.
   */
  public abstract Optional<Money> grant();

  /** What counts as local, in words; not blank. */
  public abstract Optional<String> area();

  /** The currency, where nothing was bought; else that of the purchases. */
  public abstract Optional<Currency> currency();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(currency(), "currency", purchases().isEmpty(), "purchases is empty");
    currency().ifPresent(Currencies::payable);
    Check.share(target(), "target");
    area().ifPresent(area -> Check.notBlank(area, "area"));
    grant().ifPresent(this::checkGrant);
    MoneyCheck.oneCurrency(purchases().stream().map(Purchase::amount).toList(), "purchases");
  }

  private void checkGrant(Money grant) {
    Check.notNegative(grant, "grant");
    MoneyCheck.sameCurrency(grant, "grant", Money.zero(unit()), "purchases");
  }

  /** The currency of all amounts. */
  final Currency unit() {
    return currency().orElseGet(() -> purchases().get(0).amount().currency());
  }

  /** Builds a {@link LocalProcurementInput}. */
  public static final class Builder extends ImmutableLocalProcurementInput.Builder {
    Builder() {}
  }
}
