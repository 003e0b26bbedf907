package org.creativehubs.metrics.scorecard;

import java.util.Optional;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A score, such as an attainment, and how much it counts. */
@HubValue
@Value.Immutable
public abstract class ScoreItem {

  ScoreItem() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** An id; not blank. */
  public abstract String id();

  /** The score, any number, all on one scale; absent where it is not known. */
  public abstract Optional<Ratio> score();

  /** How much it counts; zero or more. */
  public abstract Ratio weight();

  /** The function of the hub it speaks of. */
  public abstract Optional<HubFunction> function();

  /** The area of results it belongs to: profit, people or planet. */
  public abstract Optional<ResultArea> area();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notNegative(weight(), "weight");
  }

  /** Builds a {@link ScoreItem}. */
  public static final class Builder extends ImmutableScoreItem.Builder {
    Builder() {}
  }
}
