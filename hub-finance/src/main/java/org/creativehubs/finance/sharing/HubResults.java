package org.creativehubs.finance.sharing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * What the statements of a hub say came in and was spent, for each of their periods within a span.
 *
 * @param periods the periods with both, by date, none of which overlap
 * @param leftOut the statements that are not in them, and why
 */
record HubResults(List<Result> periods, List<LeftOut> leftOut) {

  /**
   * What came in and was spent in one period.
   *
   * @param days the period
   * @param income what came in
   * @param spent what was spent
   */
  record Result(DateRange days, Money income, Money spent) {

    YearResult year() {
      return YearResult.of(days.lastDay(), income.minus(spent));
    }

    Term profit() {
      return Term.given("revenue, " + days, income)
          .minus(Term.given("expenditure, " + days, spent))
          .named("net profit, " + days);
    }
  }

  /** The statements of one period, until both sides of it are found. */
  private record Sides(List<Statement> revenue, List<Statement> expenditure) {

    Sides() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Statement statement) {
      (statement.kind() == StatementKind.REVENUE ? revenue : expenditure).add(statement);
    }
  }

  /** The results within a span; at least one. */
  static HubResults of(Hub hub, DateRange span) {
    TreeMap<DateRange, Sides> periods = new TreeMap<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    for (Statement statement : hub.statements()) {
      Optional<DateRange> days = statement.period().flatMap(HubResults::days);
      Optional<String> why = whyNot(statement, days, span);
      why.ifPresent(because -> leftOut.add(leftOut(statement, because)));
      if (why.isEmpty()) {
        periods.computeIfAbsent(days.orElseThrow(), any -> new Sides()).add(statement);
      }
    }
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    periods.forEach((days, sides) -> addTo(results, days, sides, leftOut));
    List<Result> found = results.build();
    Check.that(
        !found.isEmpty(),
        Fault.INCONSISTENT,
        "hub.statements",
        "say the revenue and the expenditure of a period in " + span,
        hub.statements().size() + " given");
    checkApart(found);
    return new HubResults(found, leftOut.build());
  }

  private static void addTo(
      ImmutableList.Builder<Result> results,
      DateRange days,
      Sides sides,
      ImmutableList.Builder<LeftOut> leftOut) {
    if (sides.revenue().isEmpty() || sides.expenditure().isEmpty()) {
      sides.revenue().forEach(one -> leftOut.add(leftOut(one, "its expenditure is not known")));
      sides.expenditure().forEach(one -> leftOut.add(leftOut(one, "its revenue is not known")));
      return;
    }
    checkOne(sides.revenue(), "revenue", days);
    checkOne(sides.expenditure(), "expenditure", days);
    Money income = total(sides.revenue().get(0)).orElseThrow();
    Money spent = total(sides.expenditure().get(0)).orElseThrow();
    MoneyCheck.sameCurrency(spent, "hub.statements.expenditure", income, "revenue");
    results.add(new Result(days, income, spent));
  }

  private static void checkOne(List<Statement> side, String what, DateRange days) {
    Check.that(
        side.size() == 1,
        Fault.DUPLICATE,
        "hub.statements",
        "hold one of " + what + " for " + days,
        side.stream().map(Statement::id).collect(Collectors.joining(", ")));
  }

  private static void checkApart(List<Result> results) {
    for (int i = 1; i < results.size(); i++) {
      DateRange before = results.get(i - 1).days();
      Check.that(
          !before.overlaps(results.get(i).days()),
          Fault.INCONSISTENT,
          "hub.statements",
          "be of periods that do not overlap, as " + before + " does",
          results.get(i).days());
    }
  }

  private static LeftOut leftOut(Statement statement, String because) {
    return LeftOut.of("statement " + statement.id(), because);
  }

  private static Optional<String> whyNot(
      Statement statement, Optional<DateRange> days, DateRange span) {
    if (days.isEmpty()) {
      return Optional.of("its days are not known");
    }
    if (!span.contains(days.get())) {
      return Optional.of("it is not all within " + span);
    }
    return total(statement).isEmpty() ? Optional.of("its total is not known") : Optional.empty();
  }

  /** The total as it is published, else what the lines add up to. */
  private static Optional<Money> total(Statement statement) {
    return statement.publishedTotal().or(statement::sum);
  }

  /** From the first to the last day; none where fewer months are meant than lie between them. */
  private static Optional<DateRange> days(StatedPeriod period) {
    Optional<LocalDate> last = period.to().map(PartialDate::latest);
    return period
        .from()
        .flatMap(from -> last.map(to -> DateRange.ofInclusive(from.earliest(), to)))
        .filter(days -> period.months().isEmpty() || days.months().equals(period.months()));
  }

  /** What came in, in all periods. */
  Term income(String label) {
    return Term.sum(terms("revenue, ", Result::income)).named(label);
  }

  /** What was spent, in all periods. */
  Term spent(String label) {
    return Term.sum(terms("expenditure, ", Result::spent)).named(label);
  }

  private List<Term> terms(String words, Function<Result, Money> amount) {
    return periods.stream()
        .map(result -> Term.given(words + result.days(), amount.apply(result)))
        .toList();
  }

  /** A head lease of a hub that reserves a share of profit. */
  static HeadLease sharing(Hub hub, String id) {
    HeadLease lease = Check.named(hub.headLeases(), HeadLease::id, id, "headLease");
    Check.given(List.of("headLease.profitShare"), lease.profitShare().orElse(null));
    return lease;
  }
}
