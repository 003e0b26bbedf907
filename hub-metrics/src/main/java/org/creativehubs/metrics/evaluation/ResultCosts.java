package org.creativehubs.metrics.evaluation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.internal.Shown;
import org.creativehubs.metrics.kpi.KpiSheet;

/** What each result of the programmes cost, where the money is known. */
final class ResultCosts {

  private static final Undefined UNTAGGED =
      Reason.NOT_KNOWN.because("it is of none of the success measures");

  /** One result of a programme, and what all of the programme cost. */
  private record Cost(String name, Money cost, Indicator result) {

    Answer count() {
      return result
          .actual()
          .map(number -> Shown.in(result.unit(), number))
          .orElseGet(Reason.NOT_KNOWN::answer);
    }

    Answer each() {
      return result
          .actual()
          .map(
              number ->
                  Quotients.answer(QualifiedNumber.exact(cost.toRatio()), number, this::money))
          .orElseGet(Reason.NOT_KNOWN::answer);
    }

    private Answer money(QualifiedNumber each) {
      return each.isExact()
          ? Answer.of(Money.round(each.value(), cost.currency(), RoundingMode.HALF_UP))
          : Answer.quantity(each, cost.currency().getCurrencyCode());
    }
  }

  private ResultCosts() {}

  /** A row for each result of each programme whose cost is known; empty where there is none. */
  static Optional<KpiSheet> of(StudiedHub hub) {
    List<Cost> costs = new ArrayList<>();
    for (Programme programme : hub.programmes()) {
      programme
          .expenditure()
          .flatMap(ResultCosts::total)
          .ifPresent(
              cost ->
                  counted(programme).map(one -> cost(programme, cost, one)).forEach(costs::add));
    }
    return costs.isEmpty() ? Optional.empty() : Optional.of(sheet(costs));
  }

  private static Optional<Money> total(Statement statement) {
    return statement.publishedTotal().or(statement::sum);
  }

  /** The results that can be counted: no shares. */
  private static Stream<Indicator> counted(Programme programme) {
    return programme.outputs().stream()
        .filter(one -> one.actual().isPresent() && !one.unit().equals("share"));
  }

  private static Cost cost(Programme programme, Money cost, Indicator result) {
    String name = Show.noted(programme.name() + ": " + result.measure(), "of", result.population());
    return new Cost(name, cost, result);
  }

  private static KpiSheet sheet(List<Cost> costs) {
    Column<Cost> cost = Column.money("cost of all", Cost::cost);
    Column<Cost> count = Column.answer("results", Cost::count);
    Grid<Cost> grid =
        Grid.by("result", Cost::name)
            .with(Column.words("success measure", one -> one.result().success(), UNTAGGED))
            .with(cost)
            .with(count)
            .with(Column.<Cost>answer("cost of each", Cost::each).by(cost.dividedBy(count)));
    return KpiSheet.builder()
        .title("What each result cost")
        .rowsBy("result")
        .addConventions(
            "all results of a programme share its one cost, so their unit costs must not be added")
        .addConventions("money is rounded half up")
        .source(HubEvaluation.SOURCE)
        .figures(grid, costs)
        .build();
  }
}
