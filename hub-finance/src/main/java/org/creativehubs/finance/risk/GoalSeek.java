package org.creativehubs.finance.risk;

import java.util.Optional;
import java.util.OptionalLong;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.Viability;

/**
 * What rent, occupancy, grant or number of studios does a hub need to reach a target?
 *
 * <p>Finds the least or the greatest value with which the closing cash, the least cash or the
 * surplus of the last twelve months is at or above the target. But for the rounding of single
 * months the cash of each month is a straight line of the value, and so is the surplus: x = (target
 * - cash with nothing) / (cash with the most - cash with nothing) x the most. The least cash of
 * several months is the lowest of such lines and has one peak, so whether more helps or harms, the
 * values that meet the target lie together, and the lines say where. Whole runs of the model,
 * rounded as {@link Viability} rounds, settle the step: put back into the model, the answer meets
 * the target, and the next step beyond it, if there is one, does not. Where rounding leaves more
 * than 64 values open and the value changes several lines, a value a little further on may meet it
 * again.
 *
 * <p>{@link GoalState#NO_ANSWER} means that the peak of the lines misses the target by more than
 * rounding can make up, or that no run within 500 steps of the peak meets it; {@link
 * GoalState#MET_WITH_NOTHING} that the least value sought is zero.
 *
 * <p>Source: the plan's own arithmetic; bisection between the values that rounding leaves open.
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 1000"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Money target = Money.parse("GBP 2000");
 * GoalSeek.leastAmount(hub, "hire", target, Ratio.of(5000)); // found at 1125: closing cash GBP 2000.00
 * }</pre>
 */
public final class GoalSeek {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<GoalSeekInput, GoalResult> ENTRY =
      CatalogEntry.of("goal-seek", GoalSeek.class, GoalSeekInput.class, GoalResult.class)
          .title("Goal seek")
          .question("What rent, occupancy, grant or number of studios reaches our target?")
          .convention("least or greatest: factors and shares in millionths, amounts in minor units")
          .convention("units are whole; moved units leave one line and join another")
          .convention("every trial is a whole run, rounded as the outlook is")
          .source(Source.of("The hub's own plan", "cash is a straight line of what is sought"))
          .answeredBy(GoalSeek::answer);

  private GoalSeek() {}

  /**
   * Seeks a goal.
   *
   * @param input the model, what may change and the target
   * @return the value found, or that there is none
   */
  public static GoalResult answer(GoalSeekInput input) {
    GoalSearch search = new GoalSearch(input);
    long end = input.isGreatest() ? search.mostSteps() : 0;
    if (search.meets(end)) {
      GoalState state = input.isGreatest() ? GoalState.FOUND : GoalState.MET_WITH_NOTHING;
      return result(input, search, state, end);
    }
    long peak = search.peak();
    OptionalLong found = search.find(peak);
    return found.isPresent()
        ? result(input, search, GoalState.FOUND, found.getAsLong())
        : result(input, search, GoalState.NO_ANSWER, peak);
  }

  /**
   * Seeks the least amount of a month with which a hub closes with enough cash.
   *
   * @param model the plan of the hub
   * @param line a planned line or units given by number: what it comes to a month, or the rent of
   *     one unit, is sought to the minor unit
   * @param target what the closing cash must be at least
   * @param most the most the amount may be, in the currency of the plan; above zero
   * @return the amount found, or that there is none
   * @throws org.creativehubs.core.value.InvalidValueException if the line is not known, the target
   *     is of another currency, or the most is out of its range
   */
  public static GoalResult leastAmount(
      OperatingModel model, String line, Money target, Ratio most) {
    return answer(
        GoalSeekInput.builder()
            .model(model)
            .line(line)
            .unknown(GoalUnknown.AMOUNT)
            .measure(OutlookMeasure.CLOSING)
            .target(target)
            .most(most)
            .build());
  }

  /**
   * The model with a value put into it.
   *
   * @param input the search
   * @param value a factor, an amount, a share or a number of units
   * @return the changed model
   */
  public static OperatingModel with(GoalSeekInput input, Ratio value) {
    return GoalModel.with(input, value);
  }

  private static GoalResult result(
      GoalSeekInput input, GoalSearch search, GoalState state, long steps) {
    Ratio at = search.value(steps);
    Money reached = reached(input, search, steps);
    Optional<Ratio> value = state == GoalState.NO_ANSWER ? Optional.empty() : Optional.of(at);
    String what = what(input);
    String measure = input.measure().words() + input.plan().mark();
    Undefined none = Undefined.of(Reason.NO_ANSWER, "no value allowed meets the target");
    Explanation explanation =
        Explanation.answering("What " + what + " reaches the target?")
            .given("target", Answer.of(input.target()))
            .given(measure + " with nothing", Answer.of(reached(input, search, 0)))
            .given(
                measure + " with " + input.most(),
                Answer.of(reached(input, search, search.mostSteps())))
            .step(measure, "a run with " + at + " of " + input.line(), Answer.of(reached))
            .step(
                what,
                "from 0 to " + input.most() + ", where " + measure + " meets the target",
                value.map(Answer::number).orElseGet(() -> Answer.of(none)))
            .build();
    return GoalResult.builder()
        .state(state)
        .value(value)
        .measure(input.measure())
        .reached(reached)
        .target(input.target())
        .explanation(explanation)
        .build();
  }

  private static Money reached(GoalSeekInput input, GoalSearch search, long steps) {
    return Money.ofMinor(search.reached(steps), input.target().currency());
  }

  private static String what(GoalSeekInput input) {
    String choice = input.isGreatest() ? "greatest " : "least ";
    return choice
        + switch (input.unknown()) {
          case FACTOR -> "factor of " + input.line();
          case AMOUNT -> "amount of " + input.line();
          case OCCUPANCY -> "occupancy of " + input.line();
          case UNITS -> "number of " + input.line();
          case MOVED_UNITS ->
              "number of " + input.line() + " that become " + input.to().orElseThrow();
        };
  }
}
