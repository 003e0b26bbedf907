package org.creativehubs.examples.dossier;

import java.util.Map;
import java.util.stream.Collectors;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.quantity.Ratio;

/** Clusters on a page. */
final class Clusters {

  private Clusters() {}

  static Table table(ClusterGroup group) {
    Grid grid =
        Grid.of(group.name(), "cluster", "businesses", "share of all", "label", "sub-sectors");
    for (Cluster cluster : group.clusters()) {
      grid.row(
          Cells.text(cluster.name()),
          Cells.number(cluster.businesses(), "businesses"),
          Cells.share(cluster.concentration()),
          Cells.text(cluster.labels().isEmpty() ? "-" : Words.list(cluster.labels())),
          Cells.text(cluster.subsectorShares().isEmpty() ? "-" : shares(cluster)));
    }
    return grid.table();
  }

  private static String shares(Cluster cluster) {
    return cluster.subsectorShares().entrySet().stream()
        .map((Map.Entry<String, Ratio> part) -> part.getKey() + " " + Answer.share(part.getValue()))
        .collect(Collectors.joining(", "));
  }

  static void print(ClusterGroup group, Page page) {
    page.section(table(group));
    page.source(group.source());
    group.clusters().forEach(cluster -> print(cluster, page));
    for (NetworkTie tie : group.ties()) {
      page.bullet(tie.kind() + ": " + tie.words(), tie.source());
    }
  }

  private static void print(Cluster cluster, Page page) {
    if (!cluster.growingGroups().isEmpty()) {
      page.bullet(cluster.name() + ": growing in " + Words.list(cluster.growingGroups()));
    }
    if (!cluster.concentratedGroups().isEmpty()) {
      page.bullet(cluster.name() + ": concentrated in " + Words.list(cluster.concentratedGroups()));
    }
    if (!cluster.neighbours().isEmpty()) {
      page.bullet(cluster.name() + ": one with " + Words.list(cluster.neighbours()));
    }
    cluster
        .universities()
        .ifPresent(known -> page.bullet(universities(cluster, known), known.source()));
  }

  private static String universities(Cluster cluster, UniversityStanding known) {
    return cluster.name()
        + ": universities "
        + known.words()
        + "; strong in "
        + Words.list(known.strengths())
        + ", weak in "
        + Words.list(known.weaknesses());
  }
}
