package org.creativehubs.core.finding;

import com.google.common.collect.Range;
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

/**
 * Something that is no mistake of input, and that a reader should know: data that do not agree with
 * one another, or that leave something open.
 */
@HubValue
@Value.Immutable
public abstract class Finding implements ExplainedAnswer {

  Finding() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A finding without figures.
   *
   * @param kind what is found
   * @param subject the code, id or name it is found of; not blank
   * @param sentence what is found, without a full stop; not blank
   * @return the finding
   */
  public static Finding of(FindingKind kind, String subject, String sentence) {
    return builder().kind(kind).subject(subject).sentence(sentence).build();
  }

  /**
   * How far one number, which may be a range, lies from another at least.
   *
   * @param found what there is
   * @param expected what there ought to be
   * @return above zero where all that may be found is above all that is expected, below zero where
   *     it is below, zero where the ranges meet
   */
  public static Ratio gap(QualifiedNumber found, QualifiedNumber expected) {
    return Gap.of(found, expected);
  }

  /** What is found. */
  public abstract FindingKind kind();

  /** The noun, code, id or name it is found of; not blank. */
  public abstract String subject();

  /** What is found, in a sentence without its full stop; not blank. */
  public abstract String sentence();

  /**
   * The figures that it rests on, such as those {@link #expected()} and {@link #found()} come from.
   */
  public abstract List<FindingFigure> figures();

  /** What would agree: a number where {@link #tolerance()} is given; given only with found. */
  public abstract Optional<FindingFigure> expected();

  /** What there is: a number in the unit of the one expected, where tolerance is given. */
  public abstract Optional<FindingFigure> found();

  /** The difference that was tolerated, zero or more; absent where no numbers are compared. */
  public abstract Optional<Ratio> tolerance();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(subject(), "subject"),
        () -> Check.notBlank(sentence(), "sentence"),
        () -> Check.givenExactlyIf(found(), "found", expected().isPresent(), "expected is"));
    if (tolerance().isPresent()) {
      Ratio tolerated = tolerance().get();
      Check.notNegative(tolerated, "tolerance");
      Check.that(
          unit(expected()).isPresent() && unit(expected()).equals(unit(found())),
          Fault.INCONSISTENT,
          "found",
          "be a number in the unit of expected where there is a tolerance",
          found().map(FindingFigure::toString).orElse("none"));
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

  private static Optional<String> unit(Optional<FindingFigure> figure) {
    return figure.flatMap(FindingFigure::unit);
  }

  private static QualifiedNumber number(Optional<FindingFigure> figure) {
    return figure.flatMap(FindingFigure::number).orElseThrow();
  }

  /** The figures, what was expected and found and how far apart, or the sentence; then the code. */
  @Override
  public final Explanation explanation() {
    Explanation.Builder steps = Explanation.answering("Does it agree: " + subject() + "?");
    if (expected().isEmpty()) {
      steps.given("sentence", Answer.text(sentence()));
    }
    figures().forEach(figure -> steps.addSteps(step(figure)));
    expected().ifPresent(figure -> steps.addSteps(step(figure)));
    found().ifPresent(figure -> steps.addSteps(step(figure)));
    tolerance().ifPresent(tolerated -> addMargin(steps, tolerated));
    return steps.given("finding", Answer.text(Show.words(kind()))).build();
  }

  private void addMargin(Explanation.Builder steps, Ratio tolerated) {
    Ratio margin = margin().orElseThrow();
    int side = margin.signum();
    String numbers =
        end(found().orElseThrow(), side) + " - " + end(expected().orElseThrow(), -side);
    steps.step("difference", numbers, Answer.number(margin));
    steps.given("tolerated", Answer.number(tolerated));
  }

  /** The number, or of a range the end that is nearest: the lower one of what is above. */
  private static String end(FindingFigure figure, int side) {
    QualifiedNumber number = figure.number().orElseThrow();
    if (number.isExact()) {
      return figure.answer().toString();
    }
    Range<Ratio> range = number.range();
    Ratio nearest = side > 0 ? range.lowerEndpoint() : range.upperEndpoint();
    return FindingFigure.of(figure.label(), nearest, figure.unit().orElseThrow())
        .answer()
        .toString();
  }

  private static Step step(FindingFigure figure) {
    return Step.builder()
        .label(figure.label())
        .value(figure.answer())
        .source(figure.source())
        .build();
  }

  /** The difference as a table shows it, with its sign; a dash where no numbers are compared. */
  public final Answer difference() {
    return margin().map(Finding::shown).orElseGet(() -> Answer.text("-"));
  }

  private static Answer shown(Ratio margin) {
    return Answer.text((margin.signum() > 0 ? "+" : "") + Show.number(margin));
  }

  /** Kind in words, subject and sentence in one line, with what it rests on. */
  @Override
  public final String toString() {
    return Show.line(
        "{} of {}: {}{}{}{}{}",
        kind(),
        subject(),
        sentence(),
        figures().isEmpty() ? "" : " " + figures(),
        expected().map(figure -> ", expected " + figure),
        found().map(figure -> ", found " + figure),
        tolerance().map(number -> ", tolerating " + number));
  }

  /** Builds a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
