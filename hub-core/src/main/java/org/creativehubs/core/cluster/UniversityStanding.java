package org.creativehubs.core.cluster;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How the universities of a place compare with those of other places, as a ranking has it. */
@HubValue
@Value.Immutable
public abstract class UniversityStanding {

  UniversityStanding() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its place in the ranking, from 1 for the best. */
  public abstract OptionalInt rank();

  /** How many places are ranked; at least {@link #rank()}. */
  public abstract OptionalInt ranked();

  /** Where it scores well; no weakness. */
  public abstract Set<HigherEducationIndicator> strengths();

  /** Where it scores poorly. */
  public abstract Set<HigherEducationIndicator> weaknesses();

  /** Where it scores well for the number of its creative companies; may be a weakness otherwise. */
  public abstract Set<HigherEducationIndicator> strengthsForItsSize();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> rank().ifPresent(rank -> Check.atLeast(rank, 1, "rank")),
        () -> ranked().ifPresent(ranked -> Check.atLeast(ranked, 1, "ranked")));
    Check.that(
        rank().orElse(1) <= ranked().orElse(Integer.MAX_VALUE),
        Fault.INCONSISTENT,
        "rank",
        "be at most ranked",
        words());
    for (HigherEducationIndicator weakness : weaknesses()) {
      Check.that(
          !strengths().contains(weakness),
          Fault.INCONSISTENT,
          "weaknesses",
          "be no strength",
          weakness);
    }
  }

  /** Rank and number of places ranked in words, as far as they are known. */
  public final String words() {
    return "rank " + known(rank()) + " of " + known(ranked());
  }

  private static String known(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
  }

  /** Builds a {@link UniversityStanding}. */
  public static final class Builder extends ImmutableUniversityStanding.Builder {
    Builder() {}
  }
}
