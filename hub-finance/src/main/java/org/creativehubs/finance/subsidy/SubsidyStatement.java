package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What lettings below market are worth to each tenant in each year, and what the limit leaves. */
@HubValue
@Value.Immutable
public abstract class SubsidyStatement implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<SubsidyLine> GRID =
      Grid.by("space and year", SubsidyLine::label)
          .given("tenant", line -> Answer.text(line.tenant()))
          .given("days", line -> Answer.number(Ratio.of(line.period().days())))
          .found(
              "part of a year",
              line -> Answer.number(line.share()),
              line -> "days of " + line.period())
          .found(
              "market rent", line -> Answer.of(line.market()), line -> "a year x " + line.share())
          .found(
              "rent charged", line -> Answer.of(line.charged()), line -> "a year x " + line.share())
          .found(
              "subsidy",
              line -> Answer.of(line.subsidy()),
              line -> line.market() + " - " + line.charged());

  SubsidyStatement() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day of which the headroom was asked. */
  @IsoDate
  public abstract LocalDate on();

  /** What a part of a financial year counts for. */
  public abstract BrokenPeriodRule partYear();

  /** When a letting counts as given. */
  public abstract SubsidyDating dating();

  /** One line for each letting and financial year; at least one. */
  public abstract List<SubsidyLine> lines();

  /** Each tenant against the limit, in the order in which they first appear; at least one. */
  public abstract List<TenantAssistance> tenants();

  /** How it was found; the last step is the subsidy of all. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.notEmpty(tenants(), "tenants");
  }

  /** The subsidy of all lettings over their whole terms; zero or more. */
  public final Money total() {
    return SubsidyYears.total(lines());
  }

  /**
   * One tenant against the limit.
   *
   * @param name the name of a tenant
   * @return what it has had and what is left
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such tenant
   */
  public final TenantAssistance tenant(String name) {
    return Check.named(tenants(), TenantAssistance::tenant, name, "tenant");
  }

  /** One row for each letting and year: tenant, days, part, market rent, charged, subsidy. */
  @Override
  public final Table table() {
    return GRID.table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row a space and a year, such as {@code studio 12, 2025/26}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(lines(), row, column);
  }

  /** The subsidy statement in one line. */
  @Override
  public final String toString() {
    return "Rent below market: "
        + total()
        + " in all, "
        + "part of a year by "
        + SubsidyYears.words(partYear())
        + ", given "
        + dating().words()
        + ", limit on "
        + on();
  }

  static final class Builder extends ImmutableSubsidyStatement.Builder {}
}
