package org.creativehubs.metrics.hubfigures;

import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Levels;
import org.immutables.value.Value;

/** A survey of the space that businesses need, and how many businesses there are. */
@HubValue
@Value.Immutable
public abstract class SpaceDemandInput {

  SpaceDemandInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The survey with its sizes; at least one. */
  public abstract WorkspaceSurvey survey();

  /** How many businesses there are; zero or more. */
  public abstract QualifiedNumber businesses();

  /** The part of them that the survey stands for, in [0, 1]; all where it is left out. */
  public abstract Optional<Ratio> shareConcerned();

  /** The level of confidence of the intervals; in (0, 1). */
  public abstract double level();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(survey().spaceNeeds(), "survey.spaceNeeds");
    Check.distinct(survey().spaceNeeds(), SpaceDemand::size, "survey.spaceNeeds", "size");
    Check.notNegative(businesses(), "businesses");
    Levels.check(level(), "level");
    shareConcerned().ifPresent(share -> Check.share(share, "shareConcerned"));
  }

  final QualifiedNumber concerned() {
    return shareConcerned().map(businesses()::times).orElseGet(this::businesses);
  }

  /** Builds a {@link SpaceDemandInput}. */
  public static final class Builder extends ImmutableSpaceDemandInput.Builder {
    Builder() {}
  }
}
