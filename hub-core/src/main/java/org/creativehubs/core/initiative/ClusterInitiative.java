package org.creativehubs.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.creativehubs.core.vocabulary.Codes;
import org.creativehubs.core.vocabulary.Rating;
import org.immutables.value.Value;

/**
 * An organised effort to build up a cluster. The cluster itself, the fact that many companies of a
 * kind work in a place, is another thing: a {@link org.creativehubs.core.cluster.Cluster}.
 */
@HubValue
@Value.Immutable
public abstract class ClusterInitiative {

  ClusterInitiative() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the initiative; not blank. */
  public abstract String name();

  /** The id of the cluster it is for. */
  public abstract Optional<String> clusterId();

  /** Where it is. */
  public abstract Optional<Place> place();

  /** When it began, as exactly as is known. */
  public abstract Optional<PartialDate> founded();

  /** The organisation that it is part of or housed by. */
  public abstract Optional<Organisation> host();

  /**
   * What the programme that it comes from is after, as a code in kebab-case, such as {@code
   * regional-development} of the published list {@code programme-types}.
   */
  public abstract Optional<String> programmeType();

  /** The codes of its sectors, each once and in kebab-case, such as {@code animation}. */
  public abstract List<String> sectors();

  /** Who may join. */
  public abstract Optional<MembershipRule> membershipRule();

  /** How many members it has; zero or more. */
  public abstract Optional<QualifiedNumber> members();

  /**
   * Its members by kind, each kind once. They need not add up to {@link #members()}: a finding, and
   * no mistake of the data.
   */
  public abstract List<MemberGroup> memberGroups();

  /**
   * How {@link #memberGroups()} stand to all members: DISJOINT where they are all of them between
   * them. Absent is as EXAMPLES: the groups may fall short.
   */
  public abstract Optional<PartsRelation> memberParts();

  /** The members that are known by name, each with an id of its own. */
  public abstract List<Organisation> namedMembers();

  /** Who backs it or works with it, each with an id of its own. */
  public abstract List<Organisation> partners();

  /** Its budget, with the months it is for. */
  public abstract Optional<PlannedAmount> budget();

  /** Who pays for it, each funder once. */
  public abstract List<FundingPart> funding();

  /** The posts and groups that run it, each role once; those they include are among them. */
  public abstract List<InitiativeBody> bodies();

  /** What it offers, each service under a name of its own. */
  public abstract List<OfferedService> services();

  /** Its strategy. */
  public abstract Optional<Strategy> strategy();

  /** What it will do when. */
  public abstract Optional<OperationsPlan> operationsPlan();

  /** Its events. */
  public abstract Optional<EventPlan> eventPlan();

  /**
   * The codes of the challenges its companies named, each once, in kebab-case, such as {@code
   * skills}.
   */
  public abstract List<String> challenges();

  /** What the ecosystem it works towards is made of. */
  public abstract Set<EcosystemComponent> ecosystem();

  /**
   * How it stands on dimensions, dependencies, barriers, rules and principles, each term once for
   * each date.
   */
  public abstract List<Rating> ratings();

  /** What it is measured by, each with an id of its own. */
  public abstract List<Indicator> indicators();

  /** What its documents promise to hold. */
  public abstract List<PromisedContent> promised();

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
        () -> clusterId().ifPresent(cluster -> Check.id(cluster, "clusterId")),
        () -> programmeType().ifPresent(type -> Slug.check(type, "programmeType")),
        () -> Codes.check(sectors(), "sectors"),
        () -> members().ifPresent(n -> Check.notNegative(n, "members")),
        () -> Check.distinct(memberGroups(), MemberGroup::kind, "memberGroups", "kind"),
        () -> Check.distinct(namedMembers(), Organisation::id, "namedMembers", "id"),
        () -> Check.distinct(partners(), Organisation::id, "partners", "id"),
        () -> Check.distinct(funding(), FundingPart::funder, "funding", "funder"),
        () -> Check.distinct(indicators(), Indicator::id, "indicators", "id"),
        () -> checkBodies(),
        () -> Check.distinct(services(), OfferedService::name, "services", "name"),
        () -> Codes.check(challenges(), "challenges"),
        () -> Rating.checkDistinct(ratings(), "ratings"));
  }

  private void checkBodies() {
    Check.distinct(bodies(), InitiativeBody::role, "bodies", "role");
    List<BodyRole> roles = bodies().stream().map(InitiativeBody::role).toList();
    for (int i = 0; i < bodies().size(); i++) {
      for (BodyRole included : bodies().get(i).includes()) {
        Check.that(
            roles.contains(included),
            Fault.UNKNOWN_CODE,
            "bodies[" + i + "].includes",
            "be the role of one of bodies",
            included);
      }
    }
  }

  /**
   * The services of one category, in order.
   *
   * @param category the category
   * @return the services; none where the initiative offers none
   */
  public final List<OfferedService> servicesIn(ServiceCategory category) {
    return services().stream().filter(service -> service.category() == category).toList();
  }

  /** Name, id and the number of members in one line. */
  @Override
  public final String toString() {
    return name()
        + " ("
        + id()
        + ")"
        + members().map(n -> ", " + Answer.quantity(n, "members")).orElse("");
  }

  /** Builds a {@link ClusterInitiative}. */
  public static final class Builder extends ImmutableClusterInitiative.Builder {
    Builder() {}
  }
}
