package org.creativehubs.core.sla;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * By whose rule rival counts are ranked and how wide "about" is. Neither is guessed: without a
 * policy, counts that differ settle nothing and "circa" proves nothing.
 */
@HubValue
@Value.Immutable
public abstract class EvidencePolicy {

  EvidencePolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose rule it is, such as {@code clause 7 of the agreement}; not blank. */
  public abstract String name();

  /**
   * Whose counts rank above whose, the highest first, as {@link Evidence#counter()} names them:
   * {@code audit}, {@code measured}. For one time the highest that has a count of it is taken, of a
   * level for the days that it speaks of; counts of those not named here are not ranked.
   */
  public abstract List<String> ranking();

  /**
   * How far a number that is known about may lie from the truth, as a share of it, in (0, 1):
   * within 0.1, circa 200 is between 180 and 220. Absent where it proves nothing.
   */
  public abstract Optional<Ratio> about();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> Check.texts(ranking(), "ranking"),
        () -> about().ifPresent(share -> Check.inside(share, 0, 1, "about")));
  }

  /** Builds an {@link EvidencePolicy}. */
  public static final class Builder extends ImmutableEvidencePolicy.Builder {
    Builder() {}
  }
}
