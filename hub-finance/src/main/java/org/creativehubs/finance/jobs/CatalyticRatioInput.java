package org.creativehubs.finance.jobs;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link CatalyticRatio} takes. */
@HubValue
@Value.Immutable
public abstract class CatalyticRatioInput {

  CatalyticRatioInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who put in how much, in one currency; at least one, each named. */
  public abstract List<MoneySource> sources();

  /** Why the private money counts as drawn in; at least one set. */
  public abstract List<AssumptionSet> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(sources(), "sources");
    Check.distinct(sources(), MoneySource::name, "sources", "name");
    MoneyCheck.oneCurrency(sources().stream().map(MoneySource::amount).toList(), "sources");
    Assumptions.check(assumptions());
  }

  /** Builds a {@link CatalyticRatioInput}. */
  public static final class Builder extends ImmutableCatalyticRatioInput.Builder {
    Builder() {}
  }
}
