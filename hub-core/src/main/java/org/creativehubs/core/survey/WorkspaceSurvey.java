package org.creativehubs.core.survey;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What creative businesses were asked about the space they work in. */
@HubValue
@Value.Immutable
public abstract class WorkspaceSurvey {

  WorkspaceSurvey() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What the survey is called; not blank. */
  public abstract String title();

  /** Where those asked are. */
  public abstract Optional<Place> place();

  /** When it was held, as exactly as is known. */
  public abstract Optional<PartialDate> heldOn();

  /** How many answered; not negative. */
  public abstract QualifiedNumber respondents();

  /** The part of those asked who own the space they work in, as a decimal fraction; in [0, 1]. */
  public abstract Optional<Ratio> ownedShare();

  /** What they can pay. */
  public abstract Optional<RentRate> affordableRent();

  /** What sizes they need, as far as it is stated; the shares need not add up to one. */
  public abstract List<SpaceNeed> spaceNeeds();

  /** What else was found. */
  public abstract List<Figure> figures();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notBlank(title(), "title");
    Check.notNegative(respondents(), "respondents");
    ownedShare().ifPresent(share -> Check.share(share, "ownedShare"));
  }

  /** Builds a {@link WorkspaceSurvey}. */
  public static final class Builder extends ImmutableWorkspaceSurvey.Builder {
    Builder() {}
  }
}
