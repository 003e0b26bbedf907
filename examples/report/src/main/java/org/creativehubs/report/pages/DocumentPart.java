package org.creativehubs.report.pages;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaReport;

/**
 * What one part of a document says, such as a case study of a guide, and what is answered from it.
 *
 * @param title what the part is about; not blank
 * @param says what it says, as the nouns that the consistency check takes
 * @param agreements how the promises of its agreements stand
 * @param answers what is answered from it
 * @param readings where it can be read in two ways
 * @param unknowns what it does not tell, in words; none blank
 */
public record DocumentPart(
    String title,
    ConsistencyCheckInput says,
    List<SlaReport> agreements,
    List<DocumentAnswer> answers,
    List<DocumentReading> readings,
    List<String> unknowns) {

  /** A part with a title. */
  public DocumentPart {
    Check.notBlank(title, "title");
    Check.notNull(says, "says");
    agreements = List.copyOf(agreements);
    answers = List.copyOf(answers);
    readings = List.copyOf(readings);
    unknowns = List.copyOf(unknowns);
    Check.texts(unknowns, "unknowns");
  }

  /**
   * The figures it gives, in the order of its nouns; what is planned for a target comes before
   * those that belong to no noun.
   *
   * @param says what a part says
   * @return its figures
   */
  public static List<Figure> figures(ConsistencyCheckInput says) {
    return Streams.concat(
            Stream.concat(
                    says.hubs().stream(),
                    says.caseStudies().stream().flatMap(study -> study.hub().stream()))
                .map(Hub::figures)
                .flatMap(List::stream),
            says.clusterGroups().stream().flatMap(DocumentPart::figures),
            strategies(says).map(Strategy::figures).flatMap(List::stream),
            says.initiatives().stream().map(ClusterInitiative::figures).flatMap(List::stream),
            says.caseStudies().stream().map(CaseStudy::figures).flatMap(List::stream),
            says.hubSurveys().stream().map(HubSurvey::figures).flatMap(List::stream),
            says.workspaceSurveys().stream().map(WorkspaceSurvey::figures).flatMap(List::stream),
            targets(says).map(PolicyTarget::pipeline).flatMap(List::stream),
            says.figures().stream())
        .toList();
  }

  private static Stream<Figure> figures(ClusterGroup group) {
    return Stream.concat(
        group.figures().stream(),
        group.clusters().stream().flatMap(cluster -> cluster.figures().stream()));
  }

  private static Stream<Strategy> strategies(ConsistencyCheckInput says) {
    return Stream.concat(
        says.strategies().stream(),
        says.initiatives().stream().flatMap(initiative -> initiative.strategy().stream()));
  }

  private static Stream<PolicyTarget> targets(ConsistencyCheckInput says) {
    return Stream.concat(
        says.caseStudies().stream().flatMap(study -> study.targets().stream()),
        says.targets().stream());
  }

  List<Figure> figures() {
    return figures(says);
  }

  List<PolicyTarget> targets() {
    return targets(says).toList();
  }

  List<Action> actions() {
    return strategies(says).flatMap(strategy -> strategy.allActions().stream()).toList();
  }

  List<ImpactResult> results() {
    return Stream.concat(
            says.results().stream(),
            says.caseStudies().stream().flatMap(study -> study.results().stream()))
        .toList();
  }

  List<Indicator> indicators() {
    return Streams.concat(
            says.indicators().stream(),
            says.hubs().stream().flatMap(hub -> hub.indicators().stream()),
            says.initiatives().stream().flatMap(one -> one.indicators().stream()),
            says.caseStudies().stream().flatMap(study -> study.indicators().stream()),
            Stream.concat(
                    says.programmes().stream(),
                    says.caseStudies().stream().flatMap(study -> study.programmes().stream()))
                .flatMap(programme -> programme.outputs().stream()))
        .toList();
  }

  List<ObligationCheck> checks() {
    return agreements.stream().flatMap(agreement -> agreement.checks().stream()).toList();
  }

  /** The sections that its figures stand in, each once. */
  List<String> sections() {
    return figures().stream()
        .map(Figure::source)
        .map(Source::place)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
