package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.WorkspaceSurvey;

/** Figures of documents, gathered from everything that has some, and as a table. */
final class Figures {

  private Figures() {}

  /** All figures of a dossier, in the order of its parts. */
  static List<Figure> of(Dossier dossier) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    dossier.hubs().stream().map(Hub::figures).forEach(figures::addAll);
    dossier.clusters().ifPresent(clusters -> addOf(clusters, figures));
    dossier.strategies().stream().map(Strategy::figures).forEach(figures::addAll);
    dossier.initiative().map(ClusterInitiative::figures).ifPresent(figures::addAll);
    dossier.caseStudies().stream().map(CaseStudy::figures).forEach(figures::addAll);
    dossier.hubSurveys().stream().map(HubSurvey::figures).forEach(figures::addAll);
    dossier.workspaceSurveys().stream().map(WorkspaceSurvey::figures).forEach(figures::addAll);
    dossier.caseStudies().forEach(study -> addPlanned(study.targets(), figures));
    addPlanned(dossier.targets(), figures);
    return figures.addAll(dossier.figures()).build();
  }

  private static void addOf(ClusterGroup group, ImmutableList.Builder<Figure> figures) {
    figures.addAll(group.figures());
    group.clusters().forEach(cluster -> figures.addAll(cluster.figures()));
  }

  private static void addPlanned(
      List<PolicyTarget> targets, ImmutableList.Builder<Figure> figures) {
    targets.forEach(target -> figures.addAll(target.pipeline()));
  }

  static Table table(List<Figure> figures) {
    boolean anyReading = figures.stream().anyMatch(figure -> figure.reading().isPresent());
    List<String> columns =
        new ArrayList<>(List.of("measure", "value", "as of", "of whom", "place in the document"));
    if (anyReading) {
      columns.add("read as");
    }
    Grid grid = Grid.of("Other figures of the documents", columns.toArray(String[]::new));
    for (Figure figure : figures) {
      grid.row(
          Stream.concat(
                  cells(figure),
                  anyReading ? Stream.of(Cells.orDash(figure.reading())) : Stream.empty())
              .toArray(Answer[]::new));
    }
    return grid.table();
  }

  private static Stream<Answer> cells(Figure figure) {
    return Stream.of(
        Cells.text(figure.measure()),
        Cells.number(figure.value(), figure.unit()),
        Cells.orDash(figure.asOf()),
        Cells.orDash(figure.population()),
        Cells.text(figure.source().place().orElseGet(figure.source()::document)));
  }
}
