package org.creativehubs.finance.depreciation;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How one asset moves through a financial year; all money is zero or more. */
@HubValue
@Value.Immutable
public abstract class AssetLine {

  AssetLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The asset. */
  public abstract FixedAsset asset();

  /** Its cost, if it was there at the start of the year. */
  public abstract Money costAtStart();

  /** Its cost, if it was bought in the year. */
  public abstract Money additions();

  /** Its cost, if it went in the year. */
  public abstract Money disposals();

  /** What was written off before the year. */
  public abstract Money depreciationAtStart();

  /** What is written off in the year. */
  public abstract Money charge();

  /** What had been written off an asset that went in the year. */
  public abstract Money eliminated();

  @Value.Check
  void check() {
    Check.notNegative(costAtStart(), "costAtStart");
    Check.notNegative(additions(), "additions");
    Check.notNegative(disposals(), "disposals");
    Check.notNegative(depreciationAtStart(), "depreciationAtStart");
    Check.notNegative(charge(), "charge");
    Check.notNegative(eliminated(), "eliminated");
    Check.that(
        !bookAtEnd().isNegative(),
        Fault.INCONSISTENT,
        "charge",
        "leave a book value of zero or more",
        charge());
  }

  /** Cost at the end of the year. */
  public final Money costAtEnd() {
    return costAtStart().plus(additions()).minus(disposals());
  }

  /** What is written off at the end of the year. */
  public final Money depreciationAtEnd() {
    return depreciationAtStart().plus(charge()).minus(eliminated());
  }

  /** Book value at the start of the year. */
  public final Money bookAtStart() {
    return costAtStart().minus(depreciationAtStart());
  }

  /** Book value at the end of the year. */
  public final Money bookAtEnd() {
    return costAtEnd().minus(depreciationAtEnd());
  }

  /**
   * What the sale brought above the book value, below zero for a loss; empty if nothing was sold.
   */
  public final Optional<Money> gain() {
    return Optional.of(disposals())
        .filter(cost -> !cost.isZero())
        .map(
            cost ->
                asset()
                    .proceeds()
                    .orElse(Money.zero(cost.currency()))
                    .minus(cost.minus(eliminated())));
  }

  /** The asset, its charge and what is left, in one line. */
  @Override
  public final String toString() {
    return asset().id() + ": " + charge() + " written off, " + bookAtEnd() + " left";
  }

  static final class Builder extends ImmutableAssetLine.Builder {}
}
