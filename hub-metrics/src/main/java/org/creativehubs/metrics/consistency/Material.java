package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.Strategy;

/** The input with what its nouns hold taken out of them, each with the name of its owner. */
final class Material {

  /** What figures belong to that are given by themselves. */
  static final String HERE = "the data given";

  /**
   * A strategy and the plans that are made for it.
   *
   * @param strategy the strategy
   * @param operations its operations plans
   * @param events its event plans
   */
  record Planned(Strategy strategy, List<OperationsPlan> operations, List<EventPlan> events) {}

  private final ConsistencyCheckInput input;

  Material(ConsistencyCheckInput input) {
    this.input = input;
  }

  ConsistencyCheckInput input() {
    return input;
  }

  List<Hub> hubs() {
    return both(input.hubs(), cases(study -> study.hub().stream()));
  }

  List<Programme> programmes() {
    return both(input.programmes(), cases(study -> study.programmes().stream()));
  }

  List<Statement> statements() {
    return ImmutableList.copyOf(
        Streams.concat(
                input.statements().stream(),
                programmes().stream().flatMap(programme -> programme.expenditure().stream()),
                cases(study -> study.statements().stream()))
            .iterator());
  }

  List<FundingAward> awards() {
    return both(input.awards(), cases(study -> study.funding().stream()));
  }

  List<PolicyTarget> targets() {
    return both(input.targets(), cases(study -> study.targets().stream()));
  }

  List<Strategy> strategies() {
    return both(
        input.strategies(),
        input.initiatives().stream().flatMap(initiative -> initiative.strategy().stream()));
  }

  /** Who runs and owns hubs, and whom case studies are about; each as often as it is described. */
  Stream<Organisation> organisations() {
    return Stream.concat(
        hubs().stream()
            .flatMap(hub -> Stream.concat(hub.operator().stream(), hub.owner().stream())),
        cases(study -> study.organisation().stream()));
  }

  List<Cluster> clusters() {
    return input.clusterGroups().stream().flatMap(group -> group.clusters().stream()).toList();
  }

  List<Owned<Indicator>> indicators() {
    return Streams.concat(
            Owned.all(HERE, input.indicators()),
            programmes().stream().flatMap(each -> Owned.all(each.id(), each.outputs())),
            input.caseStudies().stream().flatMap(each -> Owned.all(each.id(), each.indicators())))
        .toList();
  }

  List<Owned<Breakdown>> breakdowns() {
    return Streams.concat(
            Owned.all(HERE, input.breakdowns()),
            indicators().stream()
                .flatMap(each -> Owned.all(each.owner(), each.noun().breakdowns())),
            input.caseStudies().stream().flatMap(each -> Owned.all(each.id(), each.breakdowns())))
        .toList();
  }

  List<Owned<Figure>> figures() {
    return Streams.concat(
            Owned.all(HERE, input.figures()),
            Owned.all(HERE, input.results().stream().map(ImpactResult::figure).toList()),
            of(hubs(), Hub::id, Hub::figures),
            of(strategies(), Strategy::id, Strategy::figures),
            of(input.initiatives(), ClusterInitiative::id, ClusterInitiative::figures),
            of(input.clusterGroups(), ClusterGroup::id, ClusterGroup::figures),
            of(clusters(), Cluster::id, Cluster::figures),
            of(input.hubSurveys(), survey -> survey.id(), survey -> survey.figures()),
            of(input.workspaceSurveys(), survey -> survey.id(), survey -> survey.figures()),
            of(input.caseStudies(), CaseStudy::id, Material::figuresOf))
        .toList();
  }

  private static List<Figure> figuresOf(CaseStudy study) {
    return both(study.figures(), study.results().stream().map(ImpactResult::figure));
  }

  /** Every strategy with the plans that are made for it. */
  List<Planned> planned() {
    Stream<Planned> alone =
        input.strategies().stream()
            .map(each -> new Planned(each, input.operationsPlans(), input.eventPlans()));
    return Stream.concat(alone, input.initiatives().stream().flatMap(each -> of(each).stream()))
        .toList();
  }

  private static Optional<Planned> of(ClusterInitiative each) {
    return each.strategy()
        .map(
            strategy ->
                new Planned(
                    strategy,
                    each.operationsPlan().stream().toList(),
                    each.eventPlan().stream().toList()));
  }

  /** Every building with what is let in it. */
  List<Premises> premises() {
    return both(
        ImmutableList.of(
            new Premises(
                HERE,
                Optional.empty(),
                Optional.empty(),
                input.spaces(),
                List.of(),
                input.lettings(),
                input.headLeases())),
        hubs().stream().map(Premises::of));
  }

  private <T> Stream<T> cases(Function<CaseStudy, Stream<T>> part) {
    return input.caseStudies().stream().flatMap(part);
  }

  private static <N, T> Stream<Owned<T>> of(
      List<N> nouns, Function<N, String> id, Function<N, List<T>> parts) {
    return nouns.stream().flatMap(noun -> Owned.all(id.apply(noun), parts.apply(noun)));
  }

  private static <T> List<T> both(List<T> some, Stream<T> others) {
    return Stream.concat(some.stream(), others).toList();
  }
}
