package org.creativehubs.finance.affordability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;

/** An assessment as a table, and where a cell of it comes from. */
final class AssessmentTable {

  private AssessmentTable() {}

  /** A column of the table. */
  enum Column {
    TEST,
    STATE,
    VALUE,
    LIMIT,
    HEADROOM,
    REASON;

    private String heading() {
      return switch (this) {
        case TEST -> "test";
        case STATE -> "state";
        case VALUE -> "value";
        case LIMIT -> "limit";
        case HEADROOM -> "headroom";
        case REASON -> "reason";
      };
    }

    /** What the step is called that finds this for a measure; it begins with the measure. */
    String label(AffordabilityMeasure measure) {
      return this == VALUE ? measure.label() : measure.label() + ", " + heading();
    }

    Answer cell(AffordabilityFinding finding) {
      return switch (this) {
        case TEST -> Answer.text(finding.measure().label());
        case STATE -> Answer.text(finding.state().words());
        case VALUE -> finding.value();
        case LIMIT -> finding.limit();
        case HEADROOM -> finding.headroom();
        case REASON -> Answer.text(finding.reason());
      };
    }
  }

  static Table of(AffordabilityAssessment assessment) {
    Table.Builder table = Table.builder();
    table.title(assessment.toString());
    columns().forEach(column -> table.addColumns(column.heading()));
    for (AffordabilityFinding finding : assessment.findings()) {
      table.addRows(columns().stream().map(column -> column.cell(finding)).toList());
    }
    return table.build();
  }

  static Explanation explain(AffordabilityAssessment assessment, String row, String column) {
    AffordabilityFinding finding =
        Check.named(assessment.findings(), found -> found.measure().label(), row, "row");
    Column wanted = Check.named(columns(), Column::heading, column, "column");
    String label = wanted.label(finding.measure());
    List<Step> steps = assessment.explanation().steps();
    Step last =
        steps.stream()
            .filter(step -> step.label().equals(label))
            .findFirst()
            .orElseGet(() -> Step.builder().label(label).value(wanted.cell(finding)).build());
    List<Step> before =
        steps.stream()
            .takeWhile(step -> !step.label().equals(label))
            .filter(step -> concerns(step, finding.measure()))
            .toList();
    return Explanation.answering(column + " of " + row + " of " + assessment.tenancy())
        .addAllSteps(before)
        .addSteps(last)
        .build();
  }

  /** Whether a step is about this measure: not about another one, nor about all together. */
  private static boolean concerns(Step step, AffordabilityMeasure measure) {
    return !step.label().equals(LeaseAffordability.TOGETHER)
        && Stream.of(AffordabilityMeasure.values())
            .filter(other -> other != measure)
            .noneMatch(other -> step.label().startsWith(other.label()));
  }

  private static List<Column> columns() {
    return Arrays.asList(Column.values());
  }
}
