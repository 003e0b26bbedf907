package org.creativehubs.core.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.creativehubs.core.vocabulary.Rating;
import org.immutables.value.Value;

/** A place with a cluster of creative businesses, as a study describes it. */
@HubValue
@Value.Immutable
public abstract class Cluster {

  Cluster() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the place; not blank. */
  public abstract String name();

  /** The kind of area it is drawn in; absent where the study does not say. */
  public abstract Optional<PlaceType> placeType();

  /** The number of creative businesses; zero or more. */
  public abstract Optional<QualifiedNumber> businesses();

  /** Creative businesses as a share of all businesses of the place; in (0, 1]. */
  public abstract Optional<Ratio> concentration();

  /** Why the study names it a cluster. */
  public abstract Set<ClusterLabel> labels();

  /**
   * Shares of its creative businesses by sub-sector, each in [0, 1]. Sub-sectors may overlap or be
   * incomplete, so the shares need not add up to one.
   */
  public abstract Map<String, Ratio> subsectorShares();

  /** The groups of sub-sectors that the study finds growing here. */
  public abstract Set<SubsectorGroup> growingGroups();

  /** The groups of sub-sectors that the study finds concentrated here. */
  public abstract Set<SubsectorGroup> concentratedGroups();

  /** Names of the places it forms a larger cluster with, each once; not blank, and not its own. */
  public abstract List<String> neighbours();

  /** The universities, companies and others it is built around, each with an id of its own. */
  public abstract List<Organisation> anchorInstitutions();

  /** How it stands on success factors and other terms, each term once for each date. */
  public abstract List<Rating> ratings();

  /** How its universities compare with those of other places. */
  public abstract Optional<UniversityStanding> universities();

  /** Other figures, as given. */
  public abstract List<Figure> figures();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> businesses().ifPresent(number -> Check.notNegative(number, "businesses")),
        () -> concentration().ifPresent(share -> Check.positiveShare(share, "concentration")),
        () -> subsectorShares().forEach(Cluster::checkSubsector),
        () -> Codes.checkNames(neighbours(), "neighbours"));
    Check.together(
        () ->
            Check.that(
                !neighbours().contains(name()),
                Fault.INCONSISTENT,
                "neighbours",
                "not hold its name",
                name()),
        () -> Check.distinct(anchorInstitutions(), Organisation::id, "anchorInstitutions", "id"),
        () -> Rating.checkDistinct(ratings(), "ratings"));
  }

  private static void checkSubsector(String subsector, Ratio share) {
    Check.notBlank(subsector, "subsectorShares");
    Check.share(share, "subsectorShares[" + subsector + "]");
  }

  /**
   * The creative businesses of one sub-sector: its share of {@link #businesses()}, not rounded to a
   * whole number. Software at 38 % of 2,138 businesses is 812.44.
   *
   * @param subsector a key of {@link #subsectorShares()}
   * @return the number; empty where the share or the number of businesses is not known
   */
  public final Optional<QualifiedNumber> businessesIn(String subsector) {
    return Optional.ofNullable(subsectorShares().get(subsector))
        .flatMap(share -> businesses().map(number -> number.times(share)));
  }

  /** Name, id, businesses and concentration in one line, as far as they are known. */
  @Override
  public final String toString() {
    return name()
        + " ("
        + id()
        + ")"
        + businesses().map(number -> ", " + number + " creative businesses").orElse("")
        + concentration().map(share -> ", " + Show.percent(share) + " of all").orElse("");
  }

  /** Builds a {@link Cluster}. */
  public static final class Builder extends ImmutableCluster.Builder {
    Builder() {}
  }
}
