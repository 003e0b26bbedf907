package org.creativehubs.finance.jobs;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link JobMeasures} takes. */
@HubValue
@Value.Immutable
public abstract class JobMeasuresInput {

  JobMeasuresInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The public cost; zero or more. */
  public abstract Money publicCost();

  /** The jobs as counted, in full-time equivalents or as the assumptions say; zero or more. */
  public abstract Ratio grossJobs();

  /** The jobs net of what would have happened anyway and the like; zero or more. */
  public abstract Optional<Ratio> netJobs();

  /** The gross value added by the gross jobs. */
  public abstract Optional<Money> grossGva();

  /** The gross value added net of what would have been anyway; given only with net jobs. */
  public abstract Optional<Money> netGva();

  /** How jobs were counted and how net ones were found; at least one set. */
  public abstract List<AssumptionSet> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(publicCost(), "publicCost");
    Check.notNegative(grossJobs(), "grossJobs");
    netJobs().ifPresent(jobs -> Check.notNegative(jobs, "netJobs"));
    grossGva()
        .ifPresent(gva -> MoneyCheck.sameCurrency(gva, "grossGva", publicCost(), "publicCost"));
    netGva().ifPresent(gva -> MoneyCheck.sameCurrency(gva, "netGva", publicCost(), "publicCost"));
    Check.givenOnlyIf(netGva(), "netGva", netJobs().isPresent(), "netJobs is");
    Assumptions.check(assumptions());
  }

  /** Builds a {@link JobMeasuresInput}. */
  public static final class Builder extends ImmutableJobMeasuresInput.Builder {
    Builder() {}
  }
}
