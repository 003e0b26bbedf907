package org.creativehubs.metrics.sla;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** The steps of a forecast, each with its numbers. */
final class RunRateSteps {

  /** What a forecast found. */
  record Answers(Answer done, Answer open, Answer pace, Answer perMonthLeft, Answer atEnd) {}

  private final RunRateInput input;
  private final Measure measure;
  private final Progress progress;
  private final Course course;
  private final Answers found;

  RunRateSteps(
      RunRateInput input, Measure measure, Progress progress, Course course, Answers found) {
    this.input = input;
    this.measure = measure;
    this.progress = progress;
    this.course = course;
    this.found = found;
  }

  Explanation of(RunRateOutcome outcome, String reason) {
    Explanation.Builder steps =
        Explanation.answering("Will this be met: " + input.promise().promise() + "?");
    steps.given("target, " + measure.comparison(), measure.show(measure.target()));
    input.basisPerMonth().ifPresent(basis -> steps.given("basis per month", in(basis)));
    if (found.done().isDefined()) {
      known(steps);
    }
    return steps.step("outcome", reason, Answer.text(Show.words(outcome))).build();
  }

  private void known(Explanation.Builder steps) {
    steps.step("done", doneText(), found.done());
    steps.step(measure.isCeiling() ? "room left" : "left to do", openText(), found.open());
    if (found.pace().isDefined()) {
      String latest = input.pace() == RunRatePace.LATEST_MONTHS ? "latest " : "";
      steps.given(latest + "months that set the pace", Answer.number(progress.monthsPaced()));
      steps.step("pace", paceText(), found.pace());
    }
    if (found.perMonthLeft().isDefined()) {
      steps.step(
          measure.isCeiling() ? "allowed from now on" : "needed from now on",
          found.open()
              + " / "
              + (measure.isShare()
                  ? in(course.basisLeft())
                  : Show.counted(progress.monthsLeft(), "months")),
          found.perMonthLeft());
    }
    if (progress.monthsLeft() > 0 && found.pace().isDefined()) {
      steps.step("at the end", endText(), found.atEnd());
    }
  }

  private String doneText() {
    String pieces = Show.counted(input.evidence().size(), "pieces of evidence");
    return measure.isShare()
        ? pieces + ": " + in(progress.all().amount()) + " / " + in(progress.all().basis())
        : pieces;
  }

  private String openText() {
    return measure.targetText()
        + (measure.isShare() ? " x " + wholeBasis() : "")
        + " - "
        + in(progress.all().amount())
        + (course.open().value().isZero() ? ", no less than zero" : "");
  }

  private String wholeBasis() {
    return "(" + in(progress.all().basis()) + " + " + in(course.basisLeft()) + ")";
  }

  private String paceText() {
    String by =
        measure.isShare()
            ? in(progress.paced().basis()).toString()
            : Show.counted(progress.monthsPaced(), "months");
    return in(progress.paced().amount()) + " / " + by;
  }

  private String endText() {
    if (measure.isShare()) {
      String rest = found.pace() + " x " + in(course.basisLeft());
      return "(" + in(progress.all().amount()) + " + " + rest + ") / " + wholeBasis();
    }
    Answer counted = in(progress.counted().amount());
    return counted + " + " + found.pace() + " x " + Show.counted(progress.monthsLeft(), "months");
  }

  private Answer in(Ratio number) {
    return in(QualifiedNumber.exact(number));
  }

  private Answer in(QualifiedNumber number) {
    return Answer.quantity(number, input.promise().unit());
  }
}
