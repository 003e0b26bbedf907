package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What is to be compared with itself: any of the nouns, from one or several documents, and what is
 * tolerated. One thing may be given twice under one id, as two documents describe it; figures of
 * nouns that share an id are compared with one another.
 */
@HubValue
@Value.Immutable
public abstract class ConsistencyCheckInput {

  ConsistencyCheckInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How far figures may lie apart; there is no default. */
  public abstract Tolerances tolerances();

  /** Hubs with their spaces, lettings and leases. */
  public abstract List<Hub> hubs();

  /** Statements of revenue and expenditure. */
  public abstract List<Statement> statements();

  /** Strategies; exactly one where plans stand beside it. */
  public abstract List<Strategy> strategies();

  /** Operations plans of the one strategy; those of an initiative stand in it. */
  public abstract List<OperationsPlan> operationsPlans();

  /** Event plans of the one strategy; those of an initiative stand in it. */
  public abstract List<EventPlan> eventPlans();

  /** Cluster initiatives with their strategies and plans. */
  public abstract List<ClusterInitiative> initiatives();

  /** Clusters of studies or counties. */
  public abstract List<ClusterGroup> clusterGroups();

  /** Programmes with their outputs and cost. */
  public abstract List<Programme> programmes();

  /** Indicators. */
  public abstract List<Indicator> indicators();

  /** Numbers by their parts. */
  public abstract List<Breakdown> breakdowns();

  /** Results that are reported. */
  public abstract List<ImpactResult> results();

  /** Surveys of hubs. */
  public abstract List<HubSurvey> hubSurveys();

  /** Surveys of those who need workspace. */
  public abstract List<WorkspaceSurvey> workspaceSurveys();

  /** Awards that make up the totals claimed for them. */
  public abstract List<FundingAward> awards();

  /** The leases by which the building of {@link #lettings()} is held. */
  public abstract List<HeadLease> headLeases();

  /** Lettings of one building, beside those of {@link #hubs()}. */
  public abstract List<Letting> lettings();

  /** The spaces of that building, each with an id of its own. */
  public abstract List<Space> spaces();

  /** Targets of policies. */
  public abstract List<PolicyTarget> targets();

  /** Case studies with all they hold. */
  public abstract List<CaseStudy> caseStudies();

  /** Figures of one context, as several places or documents give them. */
  public abstract List<Figure> figures();

  /** Events with their dates, as several places mention them. */
  public abstract List<DatedEvent> datedEvents();

  /** How figures are said to stand to one another; each with an id of its own. */
  public abstract List<Claim> claims();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(spaces(), Space::id, "spaces", "id");
    Check.distinct(claims(), Claim::id, "claims", "id");
    boolean planned = !operationsPlans().isEmpty() || !eventPlans().isEmpty();
    Check.that(
        !planned || strategies().size() == 1,
        Fault.INCONSISTENT,
        "strategies",
        "be exactly one where there are plans beside it",
        strategies().size());
  }

  /** Builds a {@link ConsistencyCheckInput}. */
  public static final class Builder extends ImmutableConsistencyCheckInput.Builder {
    Builder() {}
  }
}
