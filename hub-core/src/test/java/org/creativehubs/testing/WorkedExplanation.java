package org.creativehubs.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.testing.PrintedExpression.CannotBeWorkedOut;
import org.creativehubs.testing.PrintedExpression.Outcome;

/** Works out every printed expression of an explanation and compares it with what its step says. */
public final class WorkedExplanation {

  /** How a step's expression stands to its value. */
  public enum Verdict {
    /** What comes out is the value, to the precision that is printed. */
    AGREES,
    /** What comes out is another value. */
    DIFFERS,
    /** The expression is not arithmetic all through. */
    NOT_WORKED_OUT,
    /** The step says that there is no value, and nothing comes out. */
    UNDEFINED
  }

  /**
   * A step with an expression, and how that stands to its value.
   *
   * @param step the step
   * @param verdict the verdict
   * @param found what came out, or why nothing did
   */
  public record WorkedStep(Step step, Verdict verdict, String found) {}

  private static final Pattern BETWEEN =
      Pattern.compile("between ([\\d.,]+(?: %)?) and ([\\d.,]+(?: %)?)");
  private static final Pattern ROUNDED_IN_LABEL =
      Pattern.compile("(?:, |, rounded )(down|up|half up)$");
  private static final BigDecimal NEARLY_NONE = new BigDecimal("1e-12");
  private static final BigDecimal SHOWN = new BigDecimal("0.00005");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, Span> names = new HashMap<>();

  private WorkedExplanation() {}

  /**
   * The steps that have an expression.
   *
   * @param explanation the explanation
   * @return one for each, in order
   */
  public static List<WorkedStep> of(Explanation explanation) {
    return of(explanation, Map.of());
  }

  /**
   * The steps that have an expression, of the explanation of a cell.
   *
   * @param explanation the explanation
   * @param row the cells of its row by their headings, which expressions may name
   * @return one for each, in order
   */
  public static List<WorkedStep> of(Explanation explanation, Map<String, Answer> row) {
    WorkedExplanation worked = new WorkedExplanation();
    row.forEach(
        (heading, cell) -> exact(cell).ifPresent(value -> worked.names.put(heading, value)));
    List<WorkedStep> steps = new ArrayList<>();
    for (Step step : explanation.steps()) {
      step.expression().ifPresent(text -> steps.add(worked.workOut(step, text)));
      worked.name(step);
    }
    return steps;
  }

  private void name(Step step) {
    exact(step.value())
        .ifPresent(
            value -> {
              String label = step.label();
              names.put(label, value);
              names.put(label.substring(label.lastIndexOf(", ") + 1).trim(), value);
            });
  }

  private WorkedStep workOut(Step step, String text) {
    try {
      OptionalDouble to = step.value().to();
      Matcher range = BETWEEN.matcher(text);
      if (to.isPresent() && range.find()) {
        WorkedStep rising = ofRange(step, range, "$1", "$2");
        WorkedStep falling = ofRange(step, range, "$2", "$1");
        return falling.verdict() == Verdict.AGREES ? falling : rising;
      }
      return compared(step, text, exact(step.value()));
    } catch (CannotBeWorkedOut e) {
      return new WorkedStep(step, Verdict.NOT_WORKED_OUT, String.valueOf(e.getMessage()));
    } catch (ArithmeticException e) {
      boolean isRight = !step.value().isDefined();
      return new WorkedStep(
          step, isRight ? Verdict.UNDEFINED : Verdict.DIFFERS, String.valueOf(e.getMessage()));
    }
  }

  /**
   * An expression of a range at both ends, the one of which gives the low and the other the high.
   */
  private WorkedStep ofRange(Step step, Matcher range, String low, String high)
      throws CannotBeWorkedOut {
    WorkedStep atHigh =
        compared(step, range.replaceAll(high), exact(step.value().to().orElseThrow()));
    return atHigh.verdict() == Verdict.AGREES
        ? compared(step, range.replaceAll(low), exact(step.value()))
        : atHigh;
  }

  private WorkedStep compared(Step step, String text, Optional<Span> value)
      throws CannotBeWorkedOut {
    Outcome outcome = PrintedExpression.workOut(text, names);
    if (outcome.value().isEmpty()) {
      return ofComparison(step, text, outcome);
    }
    Span found = outcome.value().get();
    if (!step.value().isDefined() && found.isBeyondAll()) {
      return new WorkedStep(step, Verdict.UNDEFINED, "what is printed may divide by zero");
    }
    if (value.isEmpty()) {
      throw new CannotBeWorkedOut("a number, where the step has none");
    }
    Span meant =
        step.value().unit().filter("percentage points"::equals).isPresent()
            ? found.times(Span.exactly(HUNDRED))
            : found;
    boolean agrees = agrees(meant, value.get(), step, outcome);
    if (!agrees && !outcome.hasOperation()) {
      throw new CannotBeWorkedOut("a number that is no result");
    }
    return new WorkedStep(step, agrees ? Verdict.AGREES : Verdict.DIFFERS, "comes to " + meant);
  }

  /** A limit that is exceeded may be printed as it is, or as the comparison that fails. */
  private static WorkedStep ofComparison(Step step, String text, Outcome outcome)
      throws CannotBeWorkedOut {
    if (step.value().kind() != AnswerKind.TEXT) {
      throw new CannotBeWorkedOut("a comparison, where the step has no words");
    }
    String words = step.value().toString();
    boolean says = !words.equals("no") && !words.startsWith("not ");
    boolean agrees = (says || text.contains(" > ")) ? outcome.holds() : outcome.fails();
    return new WorkedStep(
        step, agrees ? Verdict.AGREES : Verdict.DIFFERS, agrees ? "" : "the contrary holds");
  }

  private static boolean agrees(Span found, Span value, Step step, Outcome outcome) {
    Optional<RoundingMode> mode = outcome.rounding().or(() -> inLabel(step.label()));
    Optional<Integer> decimals = step.value().money().map(money -> decimals(money.currency()));
    if (mode.isPresent()) {
      int places = outcome.decimals().or(() -> decimals).orElse(0);
      return found.rounded(places, mode.get()).widened(noise(value)).meets(value);
    }
    if (decimals.isPresent()) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals.get());
      return found.low().compareTo(value.high().add(unit)) < 0
          && found.high().compareTo(value.low().subtract(unit)) > 0;
    }
    BigDecimal rounded =
        step.value().kind() == AnswerKind.SHARE
            ? SHOWN.multiply(BigDecimal.valueOf(outcome.roundShares()))
            : BigDecimal.ZERO;
    return found.widened(noise(value).add(rounded)).meets(value);
  }

  private static int decimals(Currency currency) {
    return currency.getDefaultFractionDigits();
  }

  private static Optional<RoundingMode> inLabel(String label) {
    Matcher rounded = ROUNDED_IN_LABEL.matcher(label);
    return rounded.find()
        ? Optional.of(PrintedExpression.mode(rounded.group(1)))
        : Optional.empty();
  }

  /**
   * What is lost where a number is shown: it has four decimals, or, if it is small, four digits;
   * and the doubles in which answers hold their numbers have an error.
   */
  private static BigDecimal noise(Span value) {
    BigDecimal size = value.high().abs();
    return NEARLY_NONE
        .multiply(BigDecimal.ONE.max(size))
        .max(SHOWN.multiply(BigDecimal.ONE.min(size)));
  }

  private static Optional<Span> exact(Answer answer) {
    return answer
        .money()
        .map(money -> Span.exactly(money.amount()))
        .or(
            () ->
                answer.number().isPresent()
                    ? exact(answer.number().getAsDouble())
                    : Optional.empty());
  }

  private static Optional<Span> exact(double number) {
    return Optional.of(Span.exactly(number));
  }
}
