package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What lettings below market are worth to each tenant in each year, and what the limit leaves. */
@HubValue
@Value.Immutable
public abstract class SubsidyStatement implements ExplainedAnswer, ExplainedTable {

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

  /** Lettings of a hub that are not in it, and why; none without a hub. */
  public abstract List<LeftOut> leftOut();

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
  public final Sheet<?> sheet() {
    Column<SubsidyLine> market =
        Column.money("market rent", SubsidyLine::market)
            .because("the rent of a year for the part of it, rounded half up")
            .summed();
    Column<SubsidyLine> charged =
        Column.money("rent charged", SubsidyLine::charged)
            .because("the rent of a year for the part of it, rounded half up")
            .summed();
    return Grid.by("space and year", SubsidyLine::label)
        .with(Column.text("tenant", SubsidyLine::tenant))
        .with(Column.count("days", line -> line.period().days()))
        .with(
            Column.number("part of a year", SubsidyLine::share)
                .byTerm(line -> SubsidyYears.share(line.period(), line.year().range(), partYear())))
        .with(market)
        .with(charged)
        .with(Column.money("subsidy", SubsidyLine::subsidy).by(market.minus(charged)).summed())
        .totals("all lettings")
        .sheet(toString(), lines());
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
