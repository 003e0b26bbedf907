package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a tenant must do beside paying, such as to give an hour a week to the community. */
@HubValue
@Value.Immutable
public abstract class TenantDuty {

  TenantDuty() {}

  /**
   * A duty of which no more is known than its words.
   *
   * @param words what the tenant must do
   * @return the duty
   */
  public static TenantDuty of(String words) {
    return builder().words(words).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the tenant must do, in a few words; not blank. */
  public abstract String words();

  /** The id of the obligation of the hub that it serves, such as {@code volunteering}. */
  public abstract Optional<String> obligation();

  /**
   * How much the tenant owes each time, in the unit of the obligation; greater than zero. Given
   * only where there is an {@link #obligation()}.
   */
  public abstract Optional<Ratio> each();

  /** What the times are, such as {@code weeks}; not blank. Given exactly if {@link #each()} is. */
  public abstract Optional<String> timesUnit();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(words(), "words"),
        () -> obligation().ifPresent(id -> Check.id(id, "obligation")),
        () -> each().ifPresent(amount -> Check.positive(amount, "each")),
        () -> timesUnit().ifPresent(unit -> Check.notBlank(unit, "timesUnit")),
        () -> Check.givenOnlyIf(each(), "each", obligation().isPresent(), "obligation is"),
        () -> Check.givenExactlyIf(timesUnit(), "timesUnit", each().isPresent(), "each is"));
  }

  /** Builds a {@link TenantDuty}. */
  public static final class Builder extends ImmutableTenantDuty.Builder {
    Builder() {}
  }
}
