package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** From when core costs are uncovered, by hub and by programme, and what would cover them. */
@HubValue
@Value.Immutable
public abstract class FundingCliffs implements ExplainedAnswer, ExplainedTable {

  private static final Undefined COVERED =
      Reason.NEVER.because("core cost is covered in every month of the plan");
  private static final Undefined LASTS = Reason.NEVER.because("no month closes below zero");
  private static final String PART = "part";

  FundingCliffs() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the plan, marked where amounts are assumed; not blank. */
  public abstract String plan();

  /** How many months are looked at together; from 1 to 12. */
  public abstract int monthsEach();

  /** What each period costs and has, in their order; at least one, the last perhaps shorter. */
  public abstract List<CliffPeriod> periods();

  /**
   * The hub first; then, where there are programmes, each of them and what belongs to none. Costs
   * and funding of these add up to the hub's; their gaps to at least its gap.
   */
  public abstract List<CliffPart> parts();

  /** The sources of money that stop before the plan does, the first to stop first. */
  public abstract List<FundingEnd> ends();

  /** The hub under each extension that was asked about. */
  public abstract List<CliffPart> options();

  /**
   * By how much rents and memberships must rise in every uncovered period so that none is left, as
   * a decimal fraction; undefined if one of these has no rent.
   */
  public abstract Quotient rentRise();

  /** What of the hub the plan says nothing about, and why. */
  public abstract List<LeftOut> leftOut();

  /** How it was found; the last step is the month from which core cost is uncovered. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(periods(), "periods");
    Check.notEmpty(parts(), "parts");
  }

  /** The whole hub. */
  public final CliffPart hub() {
    return parts().get(0);
  }

  /**
   * A programme, the hub, or what belongs to no programme.
   *
   * @param name its name
   * @return its part
   * @throws org.creativehubs.core.value.InvalidValueException if there is none of that name
   */
  public final CliffPart part(String name) {
    return Check.named(parts(), CliffPart::name, name, PART);
  }

  /** One row for the hub and for each programme. */
  @Override
  public final Sheet<?> sheet() {
    return parts(PART, "The hub and its programmes", parts());
  }

  /** The parts; the options; the sources that stop; every period; what is uncovered by part. */
  @Override
  public final List<Sheet<?>> sheets() {
    List<Sheet<?>> sheets = new ArrayList<>(List.of(sheet()));
    if (!options().isEmpty()) {
      sheets.add(optionSheet());
    }
    if (!ends().isEmpty()) {
      sheets.add(endSheet());
    }
    sheets.add(periodSheet());
    if (parts().size() > 1) {
      sheets.add(gapSheet());
    }
    return List.copyOf(sheets);
  }

  /** One row for each extension that was asked about: the hub with it. */
  public final Sheet<?> optionSheet() {
    return parts("with", "If a source of money went on", options());
  }

  private Sheet<?> parts(String heading, String title, List<CliffPart> rows) {
    Grid<CliffPart> grid = Grid.by(heading, CliffPart::name);
    grid.with(
        Column.text("uncovered from", (CliffPart part) -> month(part.uncovered()), COVERED)
            .because("the first months whose core cost is above earned income and grants"));
    grid.with(Column.money("uncovered then", CliffPart::firstGap));
    grid.with(
        Column.money("uncovered in all months", CliffPart::gap)
            .byTerm(part -> Term.sum(part.gaps().stream().map(Term::of).toList())));
    grid.with(Column.money("core cost", CliffPart::cost));
    grid.with(Column.money("earned and grants", CliffPart::funding));
    grid.with(
        Column.answer("cash runs out", this::cash)
            .because("the first month that closes below zero, as the outlook has it"));
    return grid.sheet(title, rows);
  }

  private Answer cash(CliffPart part) {
    if (parts().indexOf(part) > 0) {
      return Reason.NOT_KNOWN.answer("a part of a hub has no cash of its own");
    }
    return month(part.outOfCash()).map(Answer::text).orElseGet(() -> Answer.of(LASTS));
  }

  private static Optional<String> month(Optional<LocalDate> day) {
    return day.map(found -> YearMonth.from(found).toString());
  }

  /** One row for each source of money that stops. */
  public final Sheet<?> endSheet() {
    return Grid.by("source of money", FundingEnd::line)
        .with(Column.<FundingEnd, LineKind>words("kind", FundingEnd::kind))
        .with(
            Column.<FundingEnd>text("last paid", end -> YearMonth.from(end.lastPaid()).toString())
                .because("the last month of the plan in which it pays"))
        .with(Column.money("last amount", FundingEnd::lastAmount).because("of that month"))
        .with(Column.money("in the plan", FundingEnd::total).because("all its months"))
        .sheet("What stops before the plan does", ends());
  }

  /** One row for each period. */
  public final Sheet<?> periodSheet() {
    Column<CliffPeriod> cost =
        Column.money("core cost", CliffPeriod::cost)
            .because("running costs, interest and repayment of loans")
            .summed();
    Column<CliffPeriod> earned =
        Column.money("earned", CliffPeriod::earned).because("lines of earned income").summed();
    Column<CliffPeriod> grants =
        Column.money("grants", CliffPeriod::grants).because("lines of grants").summed();
    return Grid.by("months", CliffPeriod::label)
        .with(cost)
        .with(earned)
        .with(grants)
        .with(Column.money("uncovered", this::gap).byTerm(FundingCliffs::uncovered).summed())
        .with(Column.money("cash at the end", CliffPeriod::cash).because("as the outlook has it"))
        .totals("all months")
        .sheet("Month by month", periods());
  }

  private Money gap(CliffPeriod period) {
    return hub().gaps().get(periods().indexOf(period));
  }

  private static Term uncovered(CliffPeriod period) {
    return Term.max(
        Term.of(0),
        Term.of(period.cost()).minus(Term.of(period.earned())).minus(Term.of(period.grants())));
  }

  /** One row for each period, one column for the hub and for each programme. */
  public final Sheet<?> gapSheet() {
    Grid<CliffPeriod> grid = Grid.by("months", CliffPeriod::label);
    for (CliffPart part : parts()) {
      grid.with(
          Column.money(
                  part.name(), (CliffPeriod period) -> part.gaps().get(periods().indexOf(period)))
              .because("core cost less earned income and grants of its lines, if above zero")
              .summed());
    }
    return grid.totals("all months").sheet("Uncovered, by programme", periods());
  }

  /** The month and the amount in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        plan()
            + ": "
            + hub()
                .uncovered()
                .map(
                    day ->
                        "core cost is uncovered from "
                            + YearMonth.from(day)
                            + ", by "
                            + hub().firstGap())
                .orElse("core cost is covered in every month"),
        "months looked at together",
        monthsEach(),
        "cash runs out",
        month(hub().outOfCash()),
        "rise of rents that covers it",
        rentRise().asShare(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableFundingCliffs.Builder {}
}
