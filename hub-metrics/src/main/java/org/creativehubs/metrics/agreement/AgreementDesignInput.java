package org.creativehubs.metrics.agreement;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The aims of an agreement that is to be made, and how much of a duty is expected to be done. */
@HubValue
@Value.Immutable
public abstract class AgreementDesignInput {

  AgreementDesignInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the agreement to be made: any text on one line, at most 100 characters. */
  public abstract String id();

  /** Its name; not blank. */
  public abstract String name();

  /** Who is to promise; not blank. */
  public abstract String provider();

  /** To whom; not blank. */
  public abstract String client();

  /** The term; absent where it is not settled. */
  public abstract Optional<DateRange> term();

  /** What is wanted; at least one, each with an obligation of its own id. */
  public abstract List<AgreementAim> aims();

  /**
   * The share of those who have a duty that is expected to comply, in (0, 1]; absent where all are.
   */
  public abstract Optional<Ratio> compliance();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> Check.notBlank(provider(), "provider"),
        () -> Check.notBlank(client(), "client"),
        () -> Check.notEmpty(aims(), "aims"),
        () -> compliance().ifPresent(share -> Check.positiveShare(share, "compliance")));
    Check.distinct(aims(), aim -> aim.wish().id(), "aims", "id");
  }

  /** Builds an {@link AgreementDesignInput}. */
  public static final class Builder extends ImmutableAgreementDesignInput.Builder {
    Builder() {}
  }
}
