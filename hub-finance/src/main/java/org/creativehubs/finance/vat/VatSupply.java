package org.creativehubs.finance.vat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was supplied in the period, of one kind. */
@HubValue
@Value.Immutable
public abstract class VatSupply {

  VatSupply() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A supply on which tax is charged.
   *
   * @param name what it is; not blank
   * @param net the amount without tax
   * @param rate the rate of tax, in [0, 1]
   * @return the supply
   */
  public static VatSupply taxable(String name, Money net, Ratio rate) {
    Builder supply = builder().name(name).net(net);
    return supply.treatment(VatTreatment.TAXABLE).rate(rate).build();
  }

  /**
   * A supply at the standard rate of the United Kingdom, from the table that ships with the
   * library.
   *
   * @param name what it is; not blank
   * @param net the amount without tax
   * @param on the day of the supply, not before 1 April 1991
   * @return the supply
   */
  public static VatSupply standardRated(String name, Money net, LocalDate on) {
    return taxable(name, net, VatTables.standardRate(on));
  }

  /**
   * An exempt supply.
   *
   * @param name what it is; not blank
   * @param net the amount
   * @return the supply
   */
  public static VatSupply exempt(String name, Money net) {
    return builder().name(name).net(net).treatment(VatTreatment.EXEMPT).build();
  }

  /** What it is; not blank. */
  public abstract String name();

  /** The amount without tax; zero or more. */
  public abstract Money net();

  /** How it is treated. */
  public abstract VatTreatment treatment();

  /** The rate of tax as a decimal fraction in [0, 1]; given for taxable supplies. */
  public abstract Optional<Ratio> rate();

  /**
   * Whether it stays out of the percentage, as the sale of capital goods does; absent in JSON means
   * that it does not.
   */
  @Value.Default
  public boolean leftOut() {
    return false;
  }

  /**
   * The tax that was charged, where it was rounded bill by bill, less what is relieved for bills
   * that were written off; given only for taxable supplies, absent means by the rate.
   */
  public abstract Optional<Money> charged();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(net(), "net");
    Check.givenExactlyIf(
        rate(), "rate", treatment() == VatTreatment.TAXABLE, "treatment is TAXABLE");
    rate().ifPresent(rate -> Check.share(rate, "rate"));
    Check.givenOnlyIf(
        charged(), "charged", treatment() == VatTreatment.TAXABLE, "treatment is TAXABLE");
    charged().ifPresent(tax -> MoneyCheck.sameCurrency(tax, "charged", net(), "net"));
  }

  /** The tax on it: as charged, else by the rate, rounded half up; zero where it is not taxable. */
  public final Money tax() {
    return charged().orElseGet(() -> net().times(rate().orElse(Ratio.ZERO), RoundingMode.HALF_UP));
  }

  /** Whether it counts in the percentage. */
  final boolean counts() {
    return !leftOut() && treatment() != VatTreatment.OUTSIDE_SCOPE;
  }

  /** Builds a {@link VatSupply}. */
  public static final class Builder extends ImmutableVatSupply.Builder {
    Builder() {}
  }
}
