package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link Arrears} takes. */
@HubValue
@Value.Immutable
public abstract class ArrearsInput {

  ArrearsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Bills, receipts, write-offs and deposits. */
  public abstract Ledger ledger();

  /** The day; what is later in the ledger is left out. */
  @IsoDate
  public abstract LocalDate on();

  /** The groups of age; absent in JSON means {@link AgeingPolicy#standard()}. */
  @Value.Default
  public AgeingPolicy ageing() {
    return AgeingPolicy.standard();
  }

  /** How receipts find bills; absent in JSON means {@link AllocationPolicy#asReferenced()}. */
  @Value.Default
  public AllocationPolicy allocation() {
    return AllocationPolicy.asReferenced();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    allocation().check(ledger());
  }

  /** Builds an {@link ArrearsInput}. */
  public static final class Builder extends ImmutableArrearsInput.Builder {
    Builder() {}
  }
}
