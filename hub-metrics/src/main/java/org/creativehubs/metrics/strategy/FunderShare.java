package org.creativehubs.metrics.strategy;

import java.util.Optional;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One funder with its part of what is known. */
@HubValue
@Value.Immutable
public abstract class FunderShare {

  FunderShare() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the funder; not blank. */
  public abstract String funder();

  /** What kind of source it is; absent where nobody said. */
  public abstract Optional<FundingSourceKind> kind();

  /** What it gives; zero or more. */
  public abstract Money amount();

  /** Its part of all amounts that are known, in [0, 1]; absent where they are all zero. */
  public abstract Optional<Ratio> share();

  @Value.Check
  void check() {
    Check.notBlank(funder(), "funder");
    Check.notNegative(amount(), "amount");
    share().ifPresent(share -> Check.share(share, "share"));
  }

  static final class Builder extends ImmutableFunderShare.Builder {}
}
