package org.creativehubs.finance.affordability;

import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What somebody means by affordable: one or more of three limits. Nothing is limited by default,
 * since no limit is agreed everywhere; each says where it comes from.
 */
@HubValue
@Value.Immutable
public abstract class AffordabilityPolicy {

  AffordabilityPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the policy is called; not blank. */
  public abstract String name();

  /** The largest rent as a share of market rent, both before other charges. */
  public abstract Optional<ShareLimit> maximumShareOfMarket();

  /** The highest rent for an area and a period, with all other charges. */
  public abstract Optional<RateLimit> maximumAllInRate();

  /** The largest yearly rent with all other charges as a share of income or turnover. */
  public abstract Optional<ShareLimit> maximumShareOfIncome();

  /** What {@link #maximumShareOfIncome()} is a share of; given with it and only then. */
  public abstract Optional<IncomeBasis> incomeBasis();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(
        Stream.of(maximumShareOfMarket(), maximumAllInRate(), maximumShareOfIncome())
            .anyMatch(Optional::isPresent),
        Fault.INCONSISTENT,
        "maximumShareOfMarket",
        "be given unless maximumAllInRate or maximumShareOfIncome is",
        "absent");
    Check.givenExactlyIf(
        incomeBasis(),
        "incomeBasis",
        maximumShareOfIncome().isPresent(),
        "maximumShareOfIncome is");
  }

  /** Builds an {@link AffordabilityPolicy}. */
  public static final class Builder extends ImmutableAffordabilityPolicy.Builder {
    Builder() {}
  }
}
