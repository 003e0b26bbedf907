package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By how much early estimates of a type of project are too low. */
@HubValue
@Value.Immutable
public abstract class BiasBound {

  BiasBound() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its name, date, source and standing. */
  public abstract Provenance provenance();

  /** The kind of cost it is for. */
  public abstract BiasedCost costKind();

  /** The bounds for that cost, as shares of the estimate. */
  public abstract BiasRange cost();

  /** The bounds for the duration of works; absent where it does not apply. */
  public abstract Optional<BiasRange> duration();

  /** The rule that its bounds allow: between them where all of them are known at both ends. */
  final MitigationRule rule() {
    boolean isClosed =
        cost().lower().isPresent() && duration().filter(range -> range.lower().isEmpty()).isEmpty();
    return isClosed ? MitigationRule.BETWEEN_BOUNDS : MitigationRule.SHARE_OF_UPPER;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link BiasBound}. */
  public static final class Builder extends ImmutableBiasBound.Builder {
    Builder() {}
  }
}
