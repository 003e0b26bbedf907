package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** What the law on rent reviews asks of a letting. */
@HubValue
@Value.Immutable
public abstract class LettingFacts {

  LettingFacts() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day for which the law is asked, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate on();

  /** Where the property lies. */
  public abstract Jurisdiction jurisdiction();

  /** How the letting arose. */
  public abstract LettingKind kind();

  /** Whether it is a business tenancy; neither a home nor a genuine licence is one. */
  public abstract boolean businessTenancy();

  /**
   * The day of the contract, option or agreement to renew; of the lease itself where there is none
   * before it. In the years 1 to 9999.
   */
  @IsoDate
  public abstract LocalDate madeOn();

  /** Rules to use in place of the published ones, each id of its own; empty for the published. */
  public abstract List<ReviewRule> rules();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    DateLimits.years(on(), "on");
    DateLimits.years(madeOn(), "madeOn");
    Check.distinct(rules(), ReviewRule::id, "rules", "id");
  }

  /** Whether a rule speaks of a term of a review of this letting at all. */
  final boolean isSpokenOfBy(ReviewRule rule, ReviewClause review, ReviewBound term) {
    return businessTenancy()
        && jurisdiction() == rule.jurisdiction()
        && kind() == rule.letting()
        && review.kinds().stream().anyMatch(rule.kinds()::contains)
        && rule.terms().contains(term);
  }

  /** Builds {@link LettingFacts}. */
  public static final class Builder extends ImmutableLettingFacts.Builder {
    Builder() {}
  }
}
