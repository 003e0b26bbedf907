package org.creativehubs.metrics.scorecard;

import java.util.Optional;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
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

  /** A name in kebab-case. */
  public abstract String id();

  /** The score, any number, all on one scale; absent where it is not known. */
  public abstract Optional<Ratio> score();

  /** How much it counts; zero or more. */
  public abstract Ratio weight();

  /** The function of the hub it speaks of. */
  public abstract Optional<HubFunction> function();

  /** The area of results it belongs to: profit, people or planet. */
  public abstract Optional<ResultArea> area();

  @Value.Check
  void check() {
    Slug.check(id(), "id");
    Check.that(weight().signum() >= 0, "weight", "be >= 0", weight());
  }

  /** Builds a {@link ScoreItem}. */
  public static final class Builder extends ImmutableScoreItem.Builder {
    Builder() {}
  }
}
