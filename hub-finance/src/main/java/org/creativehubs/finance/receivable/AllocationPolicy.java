package org.creativehubs.finance.receivable;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How receipts find the bills they pay. */
@HubValue
@Value.Immutable
public abstract class AllocationPolicy {

  AllocationPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What payers say decides, then the age of the bills; what matches nothing is held and listed,
   * credits pay the next bill. A payer who names a debt decides which one is paid (Clayton's Case,
   * 1816); where none is named, other firms may choose otherwise.
   *
   * @return the conventions
   */
  public static AllocationPolicy asReferenced() {
    return of(AllocationRule.AS_REFERENCED);
  }

  /**
   * A rule; what matches nothing is held and listed, credits pay the next bill.
   *
   * @param rule which bills are paid
   * @return the conventions
   */
  public static AllocationPolicy of(AllocationRule rule) {
    return builder().rule(rule).build();
  }

  /** Which bills are paid. */
  public abstract AllocationRule rule();

  /** What happens to a receipt that finds no bill; absent in JSON means HOLD. */
  @Value.Default
  public UnmatchedRule unmatched() {
    return UnmatchedRule.HOLD;
  }

  /** What becomes of money beyond the bills; absent in JSON means APPLY. */
  @Value.Default
  public CreditRule credit() {
    return CreditRule.APPLY;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /**
   * Refuses receipts of a ledger that find no bill, where the rule is to refuse them.
   *
   * @param ledger bills and receipts
   * @throws org.creativehubs.core.value.InvalidValueException that names all such receipts by path
   */
  public final void check(Ledger ledger) {
    Matching.check(ledger, this);
  }

  /** The conventions in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}; a receipt without a bill {}; a credit {}",
        rule().words(),
        unmatched().words(),
        credit().words());
  }

  /** Builds an {@link AllocationPolicy}. */
  public static final class Builder extends ImmutableAllocationPolicy.Builder {
    Builder() {}
  }
}
