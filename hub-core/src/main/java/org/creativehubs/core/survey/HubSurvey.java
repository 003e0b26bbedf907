package org.creativehubs.core.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the leaders of hubs were asked about their hubs. */
@HubValue
@Value.Immutable
public abstract class HubSurvey {

  HubSurvey() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What the survey is called; not blank. */
  public abstract String title();

  /** Where the hubs are. */
  public abstract Optional<Place> place();

  /** How many hubs took part; not negative. */
  public abstract QualifiedNumber hubs();

  /**
   * Shares of the hubs by whose kind of organisation they are, as decimal fractions, each in [0,
   * 1]. They need not add up to one.
   */
  public abstract Map<Ownership, Ratio> ownership();

  /**
   * How the kinds stand to all hubs that took part: all of them, some, or some of them twice;
   * absent where the survey does not say, so that some may be left out.
   */
  public abstract Optional<PartsRelation> ownershipParts();

  /** What else was found, shares of the hubs above all. */
  public abstract List<Figure> figures();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(title(), "title"),
        () -> Check.notNegative(hubs(), "hubs"),
        () -> ownership().forEach(HubSurvey::checkShare));
  }

  private static void checkShare(Ownership kind, Ratio share) {
    Check.share(share, "ownership[" + kind + "]");
  }

  /** The shares by ownership together; the part that is missing from 1 is not stated. */
  public final Ratio ownershipKnown() {
    return Ratio.sum(ownership().values());
  }

  /** Builds a {@link HubSurvey}. */
  public static final class Builder extends ImmutableHubSurvey.Builder {
    Builder() {}
  }
}
