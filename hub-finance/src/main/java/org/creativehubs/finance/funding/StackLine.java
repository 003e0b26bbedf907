package org.creativehubs.finance.funding;

import java.util.Optional;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One source in a {@link StackedFunding}. */
@HubValue
@Value.Immutable
public abstract class StackLine {

  StackLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The funder and the programme, such as {@code ERDF}; not blank. */
  public abstract String source();

  /** In what form the money is given. */
  public abstract FundingInstrument instrument();

  /** How much it is; zero or more. */
  public abstract Money amount();

  /** How the amount is meant; absent where it is exact. */
  public abstract Optional<Qualifier> amountQualifier();

  /** Its part of all sources; the parts add up to one exactly. */
  public abstract Quotient shareOfTotal();

  /** Its part of the whole cost. */
  public abstract Quotient shareOfCost();

  static final class Builder extends ImmutableStackLine.Builder {}
}
