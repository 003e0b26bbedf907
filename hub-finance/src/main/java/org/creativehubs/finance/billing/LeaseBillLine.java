package org.creativehubs.finance.billing;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a charge of a letting makes payable for a payment period, and what is billed of it. */
@HubValue
@Value.Immutable
public abstract class LeaseBillLine {

  LeaseBillLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the letting. */
  public abstract String letting();

  /** The id of the tenant, or of the letting where nobody is named. */
  public abstract String tenant();

  /** The name of the charge. */
  public abstract String charge();

  /** The days that it is for. */
  public abstract DateRange days();

  /** The day on which it falls due. */
  @IsoDate
  public abstract LocalDate due();

  /** What the lease makes payable, net of concessions; zero or more. */
  public abstract Money net();

  /** Value added tax on it; zero or more. */
  public abstract Money vat();

  /** What bills for these days ask for, with tax, less credit notes; zero or more. */
  public abstract Money billed();

  /** Whether that is the same. */
  public abstract BillingState state();

  /** What the lease makes payable with value added tax; zero or more. */
  public final Money payable() {
    return net().plus(vat());
  }

  /** What is still to be billed; below zero where too much is billed. */
  public final Money difference() {
    return payable().minus(billed());
  }

  /** The line in words: letting, charge and first day; the id of the bill that is made of it. */
  final String label() {
    return letting() + "/" + charge() + "/" + days().start();
  }

  static final class Builder extends ImmutableLeaseBillLine.Builder {}
}
