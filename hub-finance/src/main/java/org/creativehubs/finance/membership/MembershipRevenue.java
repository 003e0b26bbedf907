package org.creativehubs.finance.membership;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.ScheduledLine;
import org.immutables.value.Value;

/** What memberships bring month by month. */
@HubValue
@Value.Immutable
public abstract class MembershipRevenue implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOBODY =
      Reason.ZERO_BASE.because("nobody had it at the start of the month");

  MembershipRevenue() {}

  static Builder builder() {
    return new Builder();
  }

  /** The first month. */
  @IsoDate
  public abstract YearMonth from();

  /** What is charged for a month in which a member joins or leaves. */
  public abstract PartMonthRule partMonths();

  /** One for each product and month, product by product. */
  public abstract List<MembershipMonth> months();

  /** What each subscription brings in each of the months, in the order of the input. */
  public abstract List<MembershipCharge> charges();

  /** Ids of lettings on the footing of membership that say no terms, so that nothing is known. */
  public abstract List<String> withoutTerms();

  /** What is earned in all months; zero or more. */
  public abstract Money earned();

  /** What is billed in all months; zero or more. */
  public abstract Money billed();

  /** What is billed up to the end and earned later; below zero where billed in arrears. */
  public abstract Money deferred();

  /** How the sums were calculated; the last step is what is deferred at the end. */
  @Override
  public abstract Explanation explanation();

  /** What all products together earn, month by month. */
  public final List<Money> earnedByMonth() {
    return byMonth(MembershipMonth::earned);
  }

  /** What all products together bill, month by month. */
  public final List<Money> billedByMonth() {
    return byMonth(MembershipMonth::billed);
  }

  private List<Money> byMonth(Function<MembershipMonth, Money> amount) {
    return months().stream()
        .map(MembershipMonth::month)
        .distinct()
        .map(
            month ->
                Money.sum(
                    earned().currency(),
                    months().stream()
                        .filter(one -> one.month().equals(month))
                        .map(amount)
                        .toList()))
        .toList();
  }

  /**
   * A line of a plan that starts with the first month: what is billed, when it is billed.
   *
   * @param name the name of the line
   * @return the line
   */
  public final ScheduledLine plannedLine(String name) {
    return ScheduledLine.builder()
        .name(name)
        .kind(LineKind.MEMBERSHIPS)
        .addAllAmounts(billedByMonth())
        .build();
  }

  /** One row for each product and month. */
  @Override
  public final Sheet<?> sheet() {
    Column<MembershipMonth> start = Column.count("at start", MembershipMonth::atStart);
    Column<MembershipMonth> joined = Column.count("joined", MembershipMonth::joined);
    Column<MembershipMonth> left = Column.count("left", MembershipMonth::left);
    return Grid.by("product and month", MembershipMonth::label)
        .with(start)
        .with(joined)
        .with(left)
        .with(Column.count("at end", MembershipMonth::atEnd).by(start.plus(joined).minus(left)))
        .with(Column.share("churn", MembershipMonth::churn, NOBODY).by(left.dividedBy(start)))
        .with(Column.money("earned", MembershipMonth::earned).summed())
        .with(Column.money("billed", MembershipMonth::billed).summed())
        .with(Column.money("deferred", MembershipMonth::deferred))
        .totals("all months")
        .sheet(toString(), months());
  }

  /** The months, then what each subscription brings. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(
        sheet(),
        Grid.by("subscription and month", MembershipCharge::label)
            .with(Column.text("product", MembershipCharge::product))
            .with(Column.money("price", MembershipCharge::price))
            .with(Column.count("quantity", MembershipCharge::quantity))
            .with(Column.count("days charged", MembershipCharge::days))
            .with(Column.count("days of the month", MembershipCharge::daysOfMonth))
            .with(
                Column.money("amount", MembershipCharge::amount)
                    .byTerm(MembershipCharge::term)
                    .summed())
            .totals("all subscriptions")
            .sheet("What each subscription brings", charges()));
  }

  /** First month and sums in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "memberships from {}: {} earned, {} billed, {} deferred at the end",
        from(),
        earned(),
        billed(),
        deferred());
  }

  static final class Builder extends ImmutableMembershipRevenue.Builder {}
}
