package org.creativehubs.metrics.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Where rules bring what they compare; keeps what does not agree, and counts the rest. */
final class Findings {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::sentence);

  private final Tolerances tolerances;
  private final SubjectNames names;
  private final Map<FindingKind, Integer> compared = new EnumMap<>(FindingKind.class);
  private final List<Finding> found = new ArrayList<>();

  Findings(Tolerances tolerances, SubjectNames names) {
    this.tolerances = tolerances;
    this.names = names;
  }

  /** Two numbers in one unit ought to be the same. */
  void same(
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures) {
    hold(kind, subject, expected, found, figures, sign -> true);
  }

  /** The number found ought not to be above the one expected. */
  void atMost(
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures) {
    hold(kind, subject, expected, found, figures, sign -> sign > 0);
  }

  /** The number found ought not to be below the one expected. */
  void atLeast(
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures) {
    hold(kind, subject, expected, found, figures, sign -> sign < 0);
  }

  /** What is there ought to be so. */
  void demand(
      boolean holds,
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures) {
    count(kind);
    if (!holds) {
      add(finding(kind, subject, expected, found, figures));
    }
  }

  private void hold(
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures,
      IntPredicate isWrong) {
    count(kind);
    QualifiedNumber wanted = expected.number().orElseThrow();
    Ratio tolerated = tolerances.around(wanted, expected.unit().orElseThrow());
    Ratio gap = Finding.gap(found.number().orElseThrow(), wanted);
    if (isWrong.test(gap.signum()) && gap.abs().compareTo(tolerated) > 0) {
      add(finding(kind, subject, expected, found, figures).tolerance(tolerated));
    }
  }

  private void count(FindingKind kind) {
    compared.merge(kind, 1, Integer::sum);
  }

  private Finding.Builder finding(
      FindingKind kind,
      String subject,
      FindingFigure expected,
      FindingFigure found,
      List<FindingFigure> figures) {
    return Finding.builder()
        .kind(kind)
        .subject(subject)
        .sentence(names.told(subject) + ": " + new Wording(expected, found, figures).of(kind))
        .expected(expected)
        .found(found)
        .addAllFigures(figures);
  }

  private void add(Finding.Builder finding) {
    found.add(finding.build());
  }

  ConsistencyReport report() {
    return ConsistencyReport.builder()
        .tolerances(tolerances)
        .putAllCompared(compared)
        .addAllFindings(found.stream().sorted(ORDER).toList())
        .build();
  }
}
