package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.IndicatorCheck;
import org.creativehubs.metrics.kpi.IndicatorStatus;
import org.creativehubs.metrics.kpi.StatusRule;
import org.creativehubs.metrics.kpi.StatusRuleKind;

/**
 * Which actions of a strategy are done, under way and late, which have no owner, date or money, and
 * what is committed against what is wanted? Followed are the actions that are made of no others;
 * what is said of an action holds for its parts where they do not say otherwise. Whether an action
 * is late is decided as {@link PlanTracking} decides it, what is wanted is added up by {@link
 * AmbitionTotal}, and outputs stand as {@link IndicatorStatus} finds: promised is the target, and
 * delivered the actual.
 *
 * <p>Ranges are kept: "£5m+" is at least 5 million and at most anything, so that what is still to
 * be found is known from below only. Where nobody said who pays, {@link Silence} decides whether
 * that counts as unfunded.
 *
 * <pre>{@code
 * Action mapping = Action.builder()
 *         .number("1").title("Map the sector").addOwners("Growth Company")
 *         .due(PartialDate.parse("2026-03")).build();
 * Strategy strategy = Strategy.builder().id("s").name("S").addActions(mapping).build();
 * LocalDate on = LocalDate.parse("2026-04-10");
 * StrategyReport report =
 *         StrategyTracking.of(strategy, on, Silence.MEANS_NOT_DONE, "GBP");
 * report.actions().get(0).daysLate(); // 10
 * }</pre>
 */
public final class StrategyTracking {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<StrategyTrackingInput, StrategyReport> ENTRY =
      CatalogEntry.of(
              "strategy-tracking",
              StrategyTracking.class,
              StrategyTrackingInput.class,
              StrategyReport.class)
          .title("Tracking of a strategy")
          .question(
              "Which actions are done, late, unfunded, or without owner or date, and what is"
                  + " committed against what is wanted?")
          .convention("followed are the actions that are made of no others")
          .convention("what is said of an action holds for its parts that do not say otherwise")
          .convention("late by the days since the last day of its month, quarter or year")
          .convention("an action in several places counts in each of them")
          .convention("commitments add up; each stands at one action")
          .convention("silence: MEANS_NOT_DONE or PROVES_NOTHING, of progress and of money alike")
          .source(
              Source.of(
                  "West Midlands Combined Authority: Creative Industries Sector Plan, part "
                      + "of the West Midlands Local Industrial Strategy",
                  "4.0 Proposed Actions"))
          .source(IndicatorStatus.SOURCE)
          .answeredBy(StrategyTracking::answer);

  private static final StatusRule AT_TARGET =
      StatusRule.builder().kind(StatusRuleKind.TARGET_THEN_TOLERANCE).build();

  private final StrategyTrackingInput input;
  private final Currency currency;
  private final ImmutableList.Builder<TrackedAction> tracked = ImmutableList.builder();

  private StrategyTracking(StrategyTrackingInput input) {
    this.input = input;
    this.currency = Currencies.parse(input.currency());
  }

  /**
   * How the actions of a strategy stand.
   *
   * @param strategy the strategy; at least one action
   * @param on the day
   * @param silence how it is read that nobody said how far an action has come or who pays
   * @param currency the code of the currency to add up in, such as {@code GBP}
   * @return the report
   * @throws org.creativehubs.core.value.InvalidValueException for no code of ISO 4217, or for no
   *     action
   */
  public static StrategyReport of(
      Strategy strategy, LocalDate on, Silence silence, String currency) {
    StrategyTrackingInput.Builder input = StrategyTrackingInput.builder();
    return answer(input.strategy(strategy).on(on).silence(silence).currency(currency).build());
  }

  /** Answers the catalogue's question. */
  public static StrategyReport answer(StrategyTrackingInput input) {
    return new StrategyTracking(input).report();
  }

  private StrategyReport report() {
    Strategy strategy = input.strategy();
    strategy.actions().forEach(action -> track(action, List.of()));
    List<TrackedAction> actions = tracked.build();
    ActionMoney all = money("all actions", strategy.name(), strategy);
    return StrategyReport.builder()
        .strategy(strategy.name())
        .on(input.on())
        .silence(input.silence())
        .addAllActions(actions)
        .addAllMoney(strategy.actions().stream().map(this::money).toList())
        .total(all)
        .explanation(StrategyReport.explanation(input, actions, all))
        .build();
  }

  // the actions

  /** Follows the parts of an action, or itself where it has none; above are those around it. */
  private void track(Action action, List<Action> above) {
    List<Action> path = ImmutableList.<Action>builder().add(action).addAll(above).build();
    if (action.actions().isEmpty()) {
      tracked.add(tracked(path));
    }
    action.actions().forEach(part -> track(part, path));
  }

  /** An action and those around it, from the inside out. */
  private TrackedAction tracked(List<Action> path) {
    Action action = path.get(0);
    Optional<DateRange> within = first(path, Action::due).map(PartialDate::range);
    TrackedAction.Builder line = TrackedAction.builder();
    line.number(action.number()).title(action.title()).top(path.get(path.size() - 1).number());
    line.status(first(path, Action::status)).dueWithin(within);
    PlanState state =
        PlanTracking.state(within, first(path, Action::status), input.on(), input.silence());
    return line.state(state)
        .daysLate(state == PlanState.OVERDUE ? daysLate(within.orElseThrow()) : 0)
        .addAllOwners(firstOf(path, Action::owners))
        .addAllPlaces(firstOf(path, Action::places))
        .amountTold(path.stream().anyMatch(this::hasAmount))
        .funding(funding(path))
        .addAllOutputs(outputs(action))
        .build();
  }

  private int daysLate(DateRange within) {
    return Math.toIntExact(ChronoUnit.DAYS.between(within.lastDay(), input.on()));
  }

  private static <T> Optional<T> first(List<Action> path, Function<Action, Optional<T>> told) {
    return path.stream().flatMap(action -> told.apply(action).stream()).findFirst();
  }

  private static <T> List<T> firstOf(List<Action> path, Function<Action, List<T>> told) {
    return path.stream().map(told).filter(list -> !list.isEmpty()).findFirst().orElseGet(List::of);
  }

  private boolean hasAmount(Action action) {
    return Stream.of(
            action.ambition().stream(), action.budget().stream(), action.committed().stream())
        .flatMap(amounts -> amounts)
        .anyMatch(this::fits);
  }

  private static List<IndicatorCheck> outputs(Action action) {
    return action.outputs().stream()
        .map(output -> IndicatorStatus.of(output, AT_TARGET, AttainmentFormula.TARGET_BY_ACTUAL))
        .toList();
  }

  // money

  private boolean fits(PlannedAmount amount) {
    return amount.amount().currency().equals(currency);
  }

  /** Judged where money is committed that is nearest to the action; by silence where none is. */
  private Standing funding(List<Action> path) {
    Standing none =
        input.silence() == Silence.MEANS_NOT_DONE ? Standing.NOT_MET : Standing.NOT_KNOWN;
    return path.stream()
        .filter(action -> action.committed().stream().anyMatch(this::fits))
        .findFirst()
        .map(this::covered)
        .orElse(none);
  }

  private Standing covered(Action action) {
    ActionMoney money = money(action);
    Optional<Money> least = money.committed().money();
    Optional<Money> most = money.committedAtMost().money();
    if (most.filter(Money::isZero).isPresent()) {
      return Standing.NOT_MET;
    }
    Optional<Money> wanted = money.wantedWithBudgets().money();
    if (wanted.isEmpty() || least.isEmpty()) {
      return Standing.NOT_KNOWN;
    }
    if (least.get().compareTo(wanted.get()) >= 0) {
      return Standing.MET;
    }
    return most.filter(amount -> amount.compareTo(wanted.get()) < 0).isPresent()
        ? Standing.PARTLY
        : Standing.NOT_KNOWN;
  }

  private ActionMoney money(Action action) {
    Strategy alone = input.strategy().toBuilder().actions(List.of(action)).build();
    return money(action.number(), action.title(), alone);
  }

  private ActionMoney money(String action, String title, Strategy strategy) {
    AmbitionSum wanted = AmbitionTotal.of(strategy, input.currency());
    List<PlannedAmount> amounts =
        strategy.allActions().stream()
            .flatMap(one -> one.committed().stream())
            .filter(amount -> fits(amount) && amount.partOf().isEmpty())
            .toList();
    return ActionMoney.builder()
        .action(action)
        .title(title)
        .wanted(wanted.lower())
        .wantedAtMost(wanted.upper())
        .wantedWithBudgets(wanted.withBudgets())
        .committed(sum(amounts, amount -> amount.lowerBound().or(this::nothing)))
        .committedAtMost(sum(amounts, PlannedAmount::upperBound))
        .build();
  }

  private Optional<Money> nothing() {
    return Optional.of(Money.zero(currency));
  }

  private Answer sum(List<PlannedAmount> amounts, Function<PlannedAmount, Optional<Money>> end) {
    if (amounts.isEmpty()) {
      return input.silence() == Silence.MEANS_NOT_DONE
          ? Answer.of(Money.zero(currency))
          : Reason.NOT_KNOWN.answer("nobody said whether money is committed");
    }
    List<Term> ends =
        amounts.stream().flatMap(amount -> end.apply(amount).stream()).map(Term::of).toList();
    return ends.size() < amounts.size()
        ? Reason.UNBOUNDED.answer("at least one commitment has no upper end")
        : Term.sum(ends).answer();
  }
}
