package org.creativehubs.finance.additionality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What makes a gross impact smaller or larger on its way to a net one. */
@HubValue
@Value.Immutable
public abstract class ImpactFactors {

  ImpactFactors() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name, date, source and standing of these rates. */
  public abstract Provenance provenance();

  /** The part that goes to people outside the area or the target group, in [0, 1]. */
  public abstract Ratio leakage();

  /** The part that others in the area lose, in [0, 1]. */
  public abstract Ratio displacement();

  /** The part that only takes the place of something the same people did, in [0, 1]. */
  public abstract Ratio substitution();

  /** What one unit grows to with purchases and wages spent again; one or more. */
  public abstract Ratio multiplier();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.share(leakage(), "leakage");
    Check.share(displacement(), "displacement");
    Check.share(substitution(), "substitution");
    Check.atLeast(multiplier(), 1, "multiplier");
  }

  /** The rates as assumptions. */
  public final AssumptionSet assumptions() {
    return AssumptionSet.of(provenance(), values(""));
  }

  final List<Assumption> values(String end) {
    return ImmutableList.of(
        Assumption.share("leakage" + end, leakage()),
        Assumption.share("displacement" + end, displacement()),
        Assumption.share("substitution" + end, substitution()),
        Assumption.number("multiplier" + end, multiplier()));
  }

  /** The rates and where they come from, in one line. */
  @Override
  public final String toString() {
    return assumptions().toString();
  }

  /** Builds {@link ImpactFactors}. */
  public static final class Builder extends ImmutableImpactFactors.Builder {
    Builder() {}
  }
}
