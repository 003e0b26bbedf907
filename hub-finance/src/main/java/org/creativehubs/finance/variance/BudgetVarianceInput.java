package org.creativehubs.finance.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.viability.PlanQuestion;
import org.immutables.value.Value;

/** What {@link BudgetVariance} takes. */
@HubValue
@Value.Immutable
public abstract class BudgetVarianceInput extends PlanQuestion {

  BudgetVarianceInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first month that is compared, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month that no longer is, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** What lines came to, each once; these or {@link #matches()} are given. */
  public abstract List<ActualAmount> actuals();

  /** The hub whose statements say what lines came to; given only with {@link #matches()}. */
  public abstract Optional<Hub> hub();

  /**
   * Which lines the categories of its statements belong to, each category once; the amounts of a
   * line add up, each zero or more. A statement whose period is given is of the months that are
   * compared.
   */
  public abstract List<StatementMatch> matches();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkPlan();
    int months = plan().months();
    Check.between(from(), 1, months, "fromMonth");
    untilMonth()
        .ifPresent(
            until -> {
              Check.above(until, "untilMonth", from(), "fromMonth");
              Check.atMost(until, months + 1, "untilMonth");
            });
    Check.givenExactlyIf(hub(), "hub", !matches().isEmpty(), "matches are");
    List<String> lines =
        Stream.concat(
                actuals().stream().map(ActualAmount::line),
                matches().stream().map(StatementMatch::line).distinct())
            .toList();
    Check.notEmpty(lines, "actuals");
    Check.distinct(lines, line -> line, "actuals", "line");
    Check.each(
        actuals(),
        "actuals",
        (one, at) ->
            MoneyCheck.sameCurrency(
                one.amount(), at + ".amount", plan().openingCash(), "openingCash"));
    checkMatches();
  }

  private void checkMatches() {
    Check.distinct(
        matches(), one -> List.of(one.statement(), one.category()), "matches", "category");
    Check.each(
        matches(),
        "matches",
        (one, at) -> {
          Optional<Statement> statement = statement(one.statement());
          Check.that(
              statement.isPresent(),
              Fault.UNKNOWN_CODE,
              at + ".statement",
              "be a statement of the hub",
              one.statement());
          checkPeriod(statement.orElseThrow(), at);
          Optional<StatementLine> line = statement.orElseThrow().line(one.category());
          Check.that(
              line.isPresent(),
              Fault.UNKNOWN_CODE,
              at + ".category",
              "be a category of the statement",
              one.category());
          Check.that(
              line.flatMap(StatementLine::amount).isPresent(),
              Fault.MISSING_FIELD,
              at + ".category",
              "have an amount",
              one.category());
          Money amount = line.flatMap(StatementLine::amount).orElseThrow();
          MoneyCheck.sameCurrency(amount, at, plan().openingCash(), "openingCash");
          Check.that(
              !amount.isNegative(),
              Fault.OUT_OF_RANGE,
              at + ".category",
              "have an amount of zero or more, or be given in actuals as a credit",
              amount);
        });
  }

  private void checkPeriod(Statement statement, String at) {
    statement
        .period()
        .filter(period -> period.from().isPresent() && period.to().isPresent())
        .ifPresent(
            period ->
                Check.that(
                    period.from().get().earliest().equals(days().start())
                        && period.to().get().latest().equals(days().lastDay()),
                    Fault.INCONSISTENT,
                    at + ".statement",
                    "be of the months that are compared, "
                        + days().start()
                        + " to "
                        + days().lastDay(),
                    period));
  }

  /** The statement of an id. */
  final Optional<Statement> statement(String id) {
    return hub().stream()
        .flatMap(hub -> hub.statements().stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /** The first month that is compared, from 1. */
  final int from() {
    return fromMonth().orElse(1);
  }

  /** The first month that no longer is. */
  final int until() {
    return untilMonth().orElse(plan().months() + 1);
  }

  /** The days that are compared. */
  final DateRange days() {
    return DateRange.of(plan().firstDayOf(from()), plan().firstDayOf(until()));
  }

  /** The categories of the statements used that no line has, by statement. */
  final List<String> unmatched() {
    List<String> unmatched = new ArrayList<>();
    matches().stream()
        .map(StatementMatch::statement)
        .distinct()
        .forEach(
            id ->
                statement(id).orElseThrow().lines().stream()
                    .map(StatementLine::category)
                    .filter(category -> !isMatched(id, category))
                    .forEach(category -> unmatched.add(id + ", " + category)));
    return unmatched;
  }

  private boolean isMatched(String statement, String category) {
    return matches().stream()
        .anyMatch(one -> one.statement().equals(statement) && one.category().equals(category));
  }

  /** Builds a {@link BudgetVarianceInput}. */
  public static final class Builder extends ImmutableBudgetVarianceInput.Builder {
    Builder() {}
  }
}
