package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Lettings, and the day up to which they were watched. */
@HubValue
@Value.Immutable
public abstract class TenancySurvivalInput {

  TenancySurvivalInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lettings, all begun before {@link #watchedUntil()}; at least one. */
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
    Check.notEmpty(lettings(), "lettings");
    for (int i = 0; i < lettings().size(); i++) {
      LocalDate start = lettings().get(i).start();
      Check.before(start, "lettings[" + i + "].start", watchedUntil(), "watchedUntil");
    }
  }

  /** Builds a {@link TenancySurvivalInput}. */
  public static final class Builder extends ImmutableTenancySurvivalInput.Builder {
    Builder() {}
  }
}
