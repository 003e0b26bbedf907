package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Lettings of hubs, or by themselves, and the day up to which they were watched. */
@HubValue
@Value.Immutable
public abstract class TenancySurvivalInput {

  TenancySurvivalInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hubs whose lettings are watched. */
  public abstract List<Hub> hubs();

  /**
   * Lettings beside those of {@link #hubs()}; at least one of all is known to the day and begun
   * before {@link #watchedUntil()}.
   */
  public abstract List<Letting> lettings();

  /** The day up to which is known who has left; later ends are taken as not known. */
  @IsoDate
  public abstract LocalDate watchedUntil();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        all().anyMatch(this::isWatched),
        Fault.INCONSISTENT,
        "lettings",
        "hold one that is known to the day and begun before " + watchedUntil(),
        all().count());
  }

  final Stream<Letting> all() {
    return Stream.concat(
        hubs().stream().flatMap(hub -> hub.lettings().stream()), lettings().stream());
  }

  final boolean isWatched(Letting letting) {
    return letting.occupied().filter(days -> days.start().isBefore(watchedUntil())).isPresent();
  }

  /** Builds a {@link TenancySurvivalInput}. */
  public static final class Builder extends ImmutableTenancySurvivalInput.Builder {
    Builder() {}
  }
}
