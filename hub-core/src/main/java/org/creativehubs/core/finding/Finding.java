package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something in the data that does not agree with something else in it. */
@HubValue
@Value.Immutable
public abstract class Finding implements ExplainedAnswer {

  Finding() {}

  static Builder builder() {
    return new Builder();
  }

  /** What is wrong. */
  public abstract FindingKind kind();

  /** Where: the noun and what of it; not blank. */
  public abstract String subject();

  /** What was found and what was expected, in words; not blank. */
  public abstract String sentence();

  /** The figures that {@link #expected()} and {@link #found()} come from. */
  public abstract List<FindingFigure> figures();

  /** What would agree: a number where {@link #tolerance()} is given. */
  public abstract FindingFigure expected();

  /** What there is: a number in the unit of the one expected, where tolerance is given. */
  public abstract FindingFigure found();

  /** The difference that was tolerated, zero or more; absent where no numbers are compared. */
  public abstract Optional<Ratio> tolerance();

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    Check.notBlank(sentence(), "sentence");
    if (tolerance().isPresent()) {
      Ratio tolerated = tolerance().get();
      Check.that(tolerated.signum() >= 0, "tolerance", "be >= 0", tolerated);
      Check.that(
          expected().number().isPresent() && expected().unit().equals(found().unit()),
          Fault.INCONSISTENT,
          "found",
          "be a number in the unit of expected where there is a tolerance",
          found());
      Ratio margin = margin().orElseThrow();
      Check.that(
          margin.abs().compareTo(tolerated) > 0,
          Fault.INCONSISTENT,
          "found",
          "differ from expected by more than " + tolerated,
          margin);
    }
  }

  /**
   * By how much found is above expected, at least; below zero where it is less. Between ranges it
   * is the distance of their nearest ends.
   *
   * @return the difference in the unit of both; empty where no numbers are compared
   */
  public final Optional<Ratio> margin() {
    return tolerance().map(tolerated -> Gap.of(number(found()), number(expected())));
  }

  private static QualifiedNumber number(FindingFigure figure) {
    return figure.number().orElseThrow();
  }

  /** The figures, what was expected, what was found, how far apart they lie, and the code. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("Does it agree: " + subject() + "?");
    figures().forEach(figure -> steps.addSteps(step(figure)));
    steps.addSteps(step(expected()), step(found()));
    tolerance().ifPresent(tolerated -> addMargin(steps, tolerated));
    return steps.given("finding", Answer.text(kind().name())).build();
  }

  private void addMargin(Explanation.Builder steps, Ratio tolerated) {
    String numbers = found().answer() + " - " + expected().answer();
    steps.step("difference", numbers, Answer.number(margin().orElseThrow()));
    steps.given("tolerated", Answer.number(tolerated));
  }

  private static Step step(FindingFigure figure) {
    return Step.builder()
        .label(figure.label())
        .value(figure.answer())
        .source(figure.source())
        .build();
  }

  /** What the table shows as the difference. */
  final Answer difference() {
    return margin().map(Finding::shown).orElseGet(() -> Answer.text("-"));
  }

  private static Answer shown(Ratio margin) {
    return Answer.text((margin.signum() > 0 ? "+" : "") + Show.number(margin));
  }

  /** Code and sentence in one line. */
  @Override
  public final String toString() {
    return kind() + ": " + sentence();
  }

  static final class Builder extends ImmutableFinding.Builder {}
}
