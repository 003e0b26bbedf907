package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;

/** What documents say of the parts of a dossier, before anything is asked of it. */
final class Described {

  private Described() {}

  /** Every part that can be a table, in the order of the page. */
  static List<Table> tables(Dossier dossier) {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    for (Hub hub : dossier.hubs()) {
      tables.add(Hubs.table(hub));
      if (!hub.headLeases().isEmpty()) {
        tables.add(HeadLeases.table(hub.headLeases()));
      }
    }
    dossier.clusters().map(Clusters::table).ifPresent(tables::add);
    dossier.initiative().map(Initiatives::tables).ifPresent(tables::addAll);
    dossier.strategies().stream()
        .filter(strategy -> !strategy.actions().isEmpty())
        .map(Strategies::table)
        .forEach(tables::add);
    dossier.caseStudies().stream().map(CaseStudies::tables).forEach(tables::addAll);
    dossier.hubSurveys().stream().map(Surveys::table).forEach(tables::add);
    dossier.workspaceSurveys().stream().map(Surveys::table).forEach(tables::add);
    dossier.checklists().stream().map(Surveys::table).forEach(tables::add);
    if (!dossier.targets().isEmpty()) {
      tables.add(Results.targets(dossier.targets()));
    }
    return tables.build();
  }

  /** The same on a page, with what no table holds. */
  static void print(Dossier dossier, Page page) {
    dossier.hubs().forEach(hub -> Hubs.print(hub, page));
    dossier.clusters().ifPresent(clusters -> Clusters.print(clusters, page));
    dossier.initiative().ifPresent(initiative -> Initiatives.print(initiative, page));
    for (Hub hub : dossier.hubs()) {
      if (!hub.headLeases().isEmpty()) {
        HeadLeases.print(hub.headLeases(), page);
      }
    }
    dossier.strategies().forEach(strategy -> Strategies.print(strategy, page));
    dossier.caseStudies().forEach(study -> CaseStudies.print(study, page));
    dossier.hubSurveys().forEach(survey -> Surveys.print(survey, page));
    dossier.workspaceSurveys().forEach(survey -> Surveys.print(survey, page));
    dossier.checklists().forEach(checklist -> Surveys.print(checklist, page));
    if (!dossier.targets().isEmpty()) {
      Results.printTargets(dossier.targets(), page);
    }
  }
}
