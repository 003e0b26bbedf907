package org.creativehubs.metrics.membership;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A rule, the companies to hold against it, and who owns whom among them. */
@HubValue
@Value.Immutable
public abstract class MembershipCheckInput {

  MembershipCheckInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who may join. */
  public abstract MembershipRule rule();

  /** The long list in order, each company with an id of its own. */
  public abstract List<Company> companies();

  /**
   * The id of the company that owns each, by the id of the owned company, which is on the list; the
   * owner need not be. A company may own itself through others: a finding, and no mistake of the
   * data, for registers of shareholders do show such circles.
   */
  public abstract Map<String, String> owners();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(companies(), Company::id, "companies", "id");
    Set<String> ids = companies().stream().map(Company::id).collect(ImmutableSet.toImmutableSet());
    owners()
        .forEach(
            (owned, owner) -> {
              Check.that(
                  ids.contains(owned),
                  Fault.UNKNOWN_CODE,
                  "owners",
                  "be given for the id of one of companies",
                  owned);
              Check.id(owner, "owners[" + owned + "]");
            });
  }

  /** Builds a {@link MembershipCheckInput}. */
  public static final class Builder extends ImmutableMembershipCheckInput.Builder {
    Builder() {}
  }
}
