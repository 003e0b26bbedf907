package org.creativehubs.examples.dossier;

import java.util.Optional;
import org.creativehubs.metrics.consistency.ConsistencyCheck;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.consistency.Tolerances;

/** What in the documents of a dossier does not agree with itself. */
final class DossierFindings {

  private DossierFindings() {}

  /** Everything the dossier holds against itself, no difference tolerated. */
  static Optional<ConsistencyReport> in(Dossier dossier) {
    ConsistencyReport report = ConsistencyCheck.answer(says(dossier));
    return Optional.of(report).filter(found -> !found.compared().isEmpty());
  }

  /** What the dossier says, as the check takes it. */
  static ConsistencyCheckInput says(Dossier dossier) {
    ConsistencyCheckInput.Builder input =
        ConsistencyCheckInput.builder()
            .tolerances(Tolerances.exact())
            .addAllCaseStudies(dossier.caseStudies())
            .addAllHubSurveys(dossier.hubSurveys())
            .addAllWorkspaceSurveys(dossier.workspaceSurveys())
            .addAllTargets(dossier.targets())
            .addAllFigures(dossier.figures());
    dossier.hub().ifPresent(input::addHubs);
    dossier.clusters().ifPresent(input::addClusterGroups);
    dossier.strategy().ifPresent(input::addStrategies);
    dossier.initiative().ifPresent(input::addInitiatives);
    return input.build();
  }

  /** How many comparisons of each kind were made. */
  static String compared(ConsistencyReport report) {
    return String.join(
        "; ",
        report.compared().entrySet().stream()
            .map(kind -> Words.of(kind.getKey()) + " " + kind.getValue())
            .toList());
  }
}
