package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A tenant in a unit, from the day of moving in to that of moving out. */
@HubValue
@Value.Immutable
public abstract class Letting {

  Letting() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the unit; not blank. */
  public abstract String unit();

  /** The id of the tenant; not blank. */
  public abstract String tenant();

  /** The first day. */
  @IsoDate
  public abstract LocalDate start();

  /**
   * The day after the last, later than {@link #start()}; absent where the tenant is still there.
   */
  @IsoDate
  public abstract Optional<LocalDate> end();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(unit(), "unit");
    Check.id(tenant(), "tenant");
    end().ifPresent(end -> Check.after(end, "end", start(), "start"));
  }

  final boolean covers(LocalDate day) {
    return !day.isBefore(start()) && end().filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** Builds a {@link Letting}. */
  public static final class Builder extends ImmutableLetting.Builder {
    Builder() {}
  }
}
