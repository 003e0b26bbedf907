package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.IndicatorCheck;
import org.immutables.value.Value;

/** How the actions of a strategy stand on a day: progress, owners, dates, money and outputs. */
@HubValue
@Value.Immutable
public abstract class StrategyReport implements ExplainedAnswer, ExplainedTable {

  private static final String NOWHERE = "no place named";

  private static final Undefined NOT_TOLD = Reason.NOT_KNOWN.because("nobody said");
  private static final Undefined NO_OWNER = Reason.NOT_KNOWN.because("nobody is named");
  private static final Undefined NO_DATE = Reason.NOT_KNOWN.because("it has no date");
  private static final Undefined NO_PLACE = Reason.NOT_KNOWN.because("no place is named");

  /** One output of one action. */
  private record Output(TrackedAction action, IndicatorCheck check) {

    private boolean isMoreBetter() {
      return check.formula() == AttainmentFormula.ACTUAL_BY_TARGET;
    }
  }

  private static final Column<TrackedAction> STATE =
      Column.words("on the day", TrackedAction::state);

  private static final Grid<TrackedAction> ACTIONS =
      Grid.of(
              Column.text("number", TrackedAction::number),
              Column.text("action", TrackedAction::title),
              Column.words("progress", TrackedAction::status, NOT_TOLD),
              STATE,
              Column.text("owner", action -> joined(action.owners()), NO_OWNER),
              Column.day("last day", action -> action.dueWithin().map(DateRange::lastDay), NO_DATE),
              Column.count("days late", TrackedAction::daysLate),
              Column.text("place", action -> joined(action.places()), NO_PLACE),
              Column.truth("amount named", TrackedAction::amountTold),
              Column.text("money committed", StrategyReport::funding))
          .main(STATE);

  private static final Grid<ActionMoney> MONEY =
      Grid.of(
          Column.text("number", ActionMoney::action),
          Column.text("action", ActionMoney::title),
          Column.answer("wanted, at least", ColumnKind.MONEY, ActionMoney::wanted),
          Column.answer("wanted, at most", ColumnKind.MONEY, ActionMoney::wantedAtMost),
          Column.answer("at least, with budgets", ColumnKind.MONEY, ActionMoney::wantedWithBudgets),
          Column.answer("committed, at least", ColumnKind.MONEY, ActionMoney::committed),
          Column.answer("committed, at most", ColumnKind.MONEY, ActionMoney::committedAtMost),
          Column.answer("still to find, at least", ColumnKind.MONEY, ActionMoney::stillToFind)
              .byTerm(ActionMoney::open));

  StrategyReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the strategy; not blank. */
  public abstract String strategy();

  /** The day on which it is looked at, as in {@code 2019-12-31}. */
  @IsoDate
  public abstract LocalDate on();

  /** How it was read that nobody said how far an action has come or who pays for it. */
  public abstract Silence silence();

  /** The actions that are made of no others, each once and in order; at least one. */
  public abstract List<TrackedAction> actions();

  /** What is wanted for and committed to each action at the top of the strategy, in order. */
  public abstract List<ActionMoney> money();

  /** What is wanted for and committed to all of them. */
  public abstract ActionMoney total();

  /** How many actions are done, late or lack something; the last step is the complete ones. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notBlank(strategy(), "strategy");
    Check.notEmpty(actions(), "actions");
    Check.distinct(actions(), TrackedAction::number, "actions", "number");
    Check.distinct(money(), ActionMoney::action, "money", "action");
  }

  /** The actions that are past their last day and not done, in order. */
  public final List<TrackedAction> late() {
    return those(TrackedAction::isLate);
  }

  /** The actions for which nobody is named, in order. */
  public final List<TrackedAction> withoutOwner() {
    return those(action -> action.owners().isEmpty());
  }

  /** The actions without a date, in order. */
  public final List<TrackedAction> withoutDate() {
    return those(action -> action.dueWithin().isEmpty());
  }

  /** The actions for which no amount is named, in order. */
  public final List<TrackedAction> withoutAmount() {
    return those(action -> !action.amountTold());
  }

  /** The actions to which nothing is committed, in order. */
  public final List<TrackedAction> unfunded() {
    return those(action -> action.funding() == Standing.NOT_MET);
  }

  /**
   * The actions that are said to have come so far.
   *
   * @param status how far
   * @return the actions, in order
   */
  public final List<TrackedAction> at(PlanStatus status) {
    return those(action -> action.status().filter(status::equals).isPresent());
  }

  private List<TrackedAction> those(Predicate<TrackedAction> wanted) {
    return actions().stream().filter(wanted).toList();
  }

  /** One row for each action at the top: how many of its actions stand how, and lack what. */
  @Override
  public final Sheet<?> sheet() {
    return byAction();
  }

  /** Counts by action and by place, the actions themselves, then money and outputs. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(sheet(), byPlace(), ACTIONS.sheet(title("Actions"), actions()));
    sheets.add(
        MONEY.sheet(
            title("Money wanted and committed"),
            ImmutableList.<ActionMoney>builder().addAll(money()).add(total()).build()));
    List<Output> outputs =
        actions().stream()
            .flatMap(action -> action.outputs().stream().map(check -> new Output(action, check)))
            .toList();
    if (!outputs.isEmpty()) {
      sheets.add(outputs(outputs));
    }
    return sheets.build();
  }

  private String title(String what) {
    return what + " of " + strategy() + " on " + on();
  }

  private Sheet<?> byAction() {
    Grid<ActionMoney> grid = Grid.by("action", top -> top.action() + " " + top.title());
    grid.orById(ActionMoney::action);
    List<Column<ActionMoney>> counts = counts((top, action) -> action.top().equals(top.action()));
    counts.forEach(column -> grid.with(column.summed()));
    return grid.totals("all actions").sheet(title("Progress by action"), money());
  }

  /** An action in several places counts in each, so there are no totals. */
  private Sheet<?> byPlace() {
    Grid<String> grid = Grid.by("place", place -> place);
    counts(StrategyReport::isIn).forEach(grid::with);
    List<String> named =
        actions().stream().flatMap(action -> action.places().stream()).distinct().toList();
    List<String> places =
        those(action -> action.places().isEmpty()).isEmpty()
            ? named
            : ImmutableList.<String>builder().addAll(named).add(NOWHERE).build();
    return grid.sheet(title("Progress by place"), places);
  }

  private static boolean isIn(String place, TrackedAction action) {
    return action.places().isEmpty() ? place.equals(NOWHERE) : action.places().contains(place);
  }

  private <R> List<Column<R>> counts(BiPredicate<R, TrackedAction> belongs) {
    return List.of(
        count("actions", belongs, action -> true),
        count("done", belongs, action -> action.state() == PlanState.DONE),
        count("under way", belongs, StrategyReport::isUnderWay),
        count("late", belongs, TrackedAction::isLate),
        count("progress not stated", belongs, action -> action.status().isEmpty()),
        count("unfunded", belongs, action -> action.funding() == Standing.NOT_MET),
        count("money not stated", belongs, action -> action.funding() == Standing.NOT_KNOWN),
        count("without owner", belongs, action -> action.owners().isEmpty()),
        count("without date", belongs, action -> action.dueWithin().isEmpty()),
        count("without amount", belongs, action -> !action.amountTold()));
  }

  private <R> Column<R> count(
      String heading, BiPredicate<R, TrackedAction> belongs, Predicate<TrackedAction> wanted) {
    return Column.count(
        heading, row -> those(action -> belongs.test(row, action) && wanted.test(action)).size());
  }

  private static boolean isUnderWay(TrackedAction action) {
    return action.status().filter(PlanStatus.UNDER_WAY::equals).isPresent();
  }

  private Sheet<?> outputs(List<Output> outputs) {
    Column<Output> number = Column.text("number", output -> output.action().number());
    Column<Output> measure = Column.text("output", output -> output.check().measure());
    Column<Output> promised = Column.answer("promised", output -> output.check().target());
    Column<Output> delivered = Column.answer("delivered", output -> output.check().actual());
    Formula<Output> more = delivered.dividedBy(promised);
    Formula<Output> less = promised.dividedBy(delivered);
    Column<Output> part =
        Column.<Output>answer(
                "delivered of promised", ColumnKind.SHARE, output -> output.check().attainment())
            .by(Operands.chosen(output -> output.isMoreBetter() ? more : less));
    return Grid.of(
            number,
            measure,
            promised,
            delivered,
            part,
            Column.text("verdict", output -> output.check().reason()))
        .namedBy(number, measure)
        .sheet(title("Outputs"), outputs);
  }

  private static String funding(TrackedAction action) {
    return switch (action.funding()) {
      case MET -> "covers what is wanted";
      case PARTLY -> "covers a part";
      case NOT_MET -> "none";
      case NOT_KNOWN -> "cannot be told";
    };
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** Counts, then the share of actions that name an owner, a date and an amount. */
  static Explanation explanation(
      StrategyTrackingInput input, List<TrackedAction> actions, ActionMoney total) {
    Explanation.Builder steps =
        Explanation.answering("How do the actions stand on " + input.on() + "?");
    steps.given("where nothing is said", Answer.text(input.silence().meaning()));
    Term all = Term.given("actions", actions.size());
    steps.terms(
        counted("done", actions, action -> action.state() == PlanState.DONE),
        counted("under way", actions, StrategyReport::isUnderWay),
        counted("late", actions, TrackedAction::isLate),
        counted("progress not stated", actions, action -> action.status().isEmpty()),
        counted("unfunded", actions, action -> action.funding() == Standing.NOT_MET),
        counted("money not stated", actions, action -> action.funding() == Standing.NOT_KNOWN),
        counted("without owner", actions, action -> action.owners().isEmpty()),
        counted("without date", actions, action -> action.dueWithin().isEmpty()),
        counted("without amount", actions, action -> !action.amountTold()));
    steps.terms(total.open());
    Term complete = counted("with owner, date and amount", actions, TrackedAction::isComplete);
    return steps.terms(complete.dividedBy(all).asShare().named("complete actions")).build();
  }

  private static Term counted(
      String label, List<TrackedAction> actions, Predicate<TrackedAction> wanted) {
    return Term.given(label, actions.stream().filter(wanted).count());
  }

  /** How many actions are done, late or lack something, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line(
            "{} actions of {} on {}: {} done, {} under way, {} late, {} unfunded; {} without owner,"
                + " {} without date, {} without amount",
            actions().size(),
            strategy(),
            on(),
            those(action -> action.state() == PlanState.DONE).size(),
            at(PlanStatus.UNDER_WAY).size(),
            late().size(),
            unfunded().size(),
            withoutOwner().size(),
            withoutDate().size(),
            withoutAmount().size()),
        "silence",
        silence());
  }

  static final class Builder extends ImmutableStrategyReport.Builder {}
}
