package org.creativehubs.core.indicator;

import java.util.Optional;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A result that a hub or programme reports of what it has done for others. */
@HubValue
@Value.Immutable
public abstract class ImpactResult {

  ImpactResult() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The number with its qualifier, date, population and source. */
  public abstract Figure figure();

  /** The period in which it was achieved, where the date of the figure does not say it. */
  public abstract Optional<StatedPeriod> period();

  /** The area of results it belongs to. */
  public abstract Optional<ResultArea> area();

  /** The measure of success it is an instance of. */
  public abstract Optional<SuccessMeasure> success();

  /** What it is credited to, where that is less or more than the reporter; not blank. */
  public abstract Optional<String> creditedTo();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    creditedTo().ifPresent(name -> Check.notBlank(name, "creditedTo"));
  }

  /** Builds an {@link ImpactResult}. */
  public static final class Builder extends ImmutableImpactResult.Builder {
    Builder() {}
  }
}
