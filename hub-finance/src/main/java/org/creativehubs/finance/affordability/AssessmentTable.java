package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;

/**
 * The sheet of an assessment: a row for each finding. The explanation of an assessment has what is
 * given, then {@link LimitCheck#STEPS} for each finding in order, then all limits together; a cell
 * is explained by what is given and by the steps of its finding as far as the cell.
 */
final class AssessmentTable {

  private final AffordabilityAssessment assessment;

  private AssessmentTable(AffordabilityAssessment assessment) {
    this.assessment = assessment;
  }

  static Sheet<AffordabilityFinding> of(AffordabilityAssessment assessment) {
    AssessmentTable table = new AssessmentTable(assessment);
    return Grid.of(
            table.text("test", Column.text("test", finding -> finding.measure().label())),
            table.upTo(LimitCheck.STATE, Column.words("state", AffordabilityFinding::state)),
            table.upTo(LimitCheck.VALUE, Column.answer("value", AffordabilityFinding::value)),
            table.upTo(LimitCheck.LIMIT, Column.answer("limit", AffordabilityFinding::limit)),
            table.upTo(
                LimitCheck.HEADROOM, Column.answer("headroom", AffordabilityFinding::headroom)),
            table.text("reason", Column.text("reason", AffordabilityFinding::reason)))
        .sheet(assessment.toString(), assessment.findings());
  }

  /** A column whose cells are steps of the explanation themselves. */
  private Column<AffordabilityFinding> upTo(int last, Column<AffordabilityFinding> column) {
    return column.explained(
        finding -> answering(column.heading(), finding).addAllSteps(steps(finding, last)).build());
  }

  /** A column of what follows in words from all steps of a finding. */
  private Column<AffordabilityFinding> text(String heading, Column<AffordabilityFinding> column) {
    return column.explained(
        finding ->
            answering(heading, finding)
                .addAllSteps(steps(finding, LimitCheck.STEPS - 1))
                .given(finding.measure().label() + ", " + heading, column.cell(finding))
                .build());
  }

  private Explanation.Builder answering(String heading, AffordabilityFinding finding) {
    return Explanation.answering(
        heading + " of " + finding.measure().label() + " of " + assessment.letting());
  }

  /** The cost a year, by what is given. */
  static Explanation cost(AffordabilityAssessment assessment, Answer cost) {
    String label = "cost a year";
    List<Step> given = given(assessment);
    Explanation.Builder steps =
        Explanation.answering(label + " of " + assessment.letting()).addAllSteps(given);
    boolean isLast = !given.isEmpty() && given.get(given.size() - 1).value().equals(cost);
    return isLast ? steps.build() : steps.given(label, cost).build();
  }

  private static List<Step> given(AffordabilityAssessment assessment) {
    List<Step> all = assessment.explanation().steps();
    return all.subList(0, all.size() - 1 - LimitCheck.STEPS * assessment.findings().size());
  }

  private List<Step> steps(AffordabilityFinding finding, int last) {
    List<Step> given = given(assessment);
    int own = given.size() + LimitCheck.STEPS * assessment.findings().indexOf(finding);
    return Stream.of(given, assessment.explanation().steps().subList(own, own + last + 1))
        .flatMap(List::stream)
        .toList();
  }
}
