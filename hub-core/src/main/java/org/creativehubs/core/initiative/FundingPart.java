package org.creativehubs.core.initiative;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One funder of a cluster initiative, with what it gives where that is known. */
@HubValue
@Value.Immutable
public abstract class FundingPart {

  FundingPart() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the funder; not blank. */
  public abstract String funder();

  /** What kind of source it is. */
  public abstract Optional<FundingSourceKind> kind();

  /**
   * What it gives; zero or more. Parts need not add up to the budget: a finding, and no mistake of
   * the data.
   */
  public abstract Optional<Money> amount();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(funder(), "funder"),
        () -> amount().ifPresent(amount -> Check.notNegative(amount, "amount")));
  }

  /** Funder and amount in words. */
  public final String words() {
    return funder() + amount().map(amount -> ": " + amount).orElse("");
  }

  /** Builds a {@link FundingPart}. */
  public static final class Builder extends ImmutableFundingPart.Builder {
    Builder() {}
  }
}
