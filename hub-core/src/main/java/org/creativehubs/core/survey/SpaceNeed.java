package org.creativehubs.core.survey;

import java.util.Optional;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The part of those asked who need a space of a size. */
@HubValue
@Value.Immutable
public abstract class SpaceNeed {

  SpaceNeed() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The size from which it counts, included; absent where there is no least one. */
  public abstract Optional<Area> from();

  /** The size up to which it counts, left out; above {@link #from()}; absent where it is open. */
  public abstract Optional<Area> below();

  /** The part of those asked as a decimal fraction; in [0, 1]. */
  public abstract Ratio share();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.share(share(), "share");
    if (from().isPresent() && below().isPresent()) {
      Area from = from().get();
      Check.that(
          below().get().compareTo(from) > 0,
          Fault.INCONSISTENT,
          "below",
          "be above from " + from,
          below().get());
    }
  }

  /** Builds a {@link SpaceNeed}. */
  public static final class Builder extends ImmutableSpaceNeed.Builder {
    Builder() {}
  }
}
