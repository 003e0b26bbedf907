package org.creativehubs.finance.leaseaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A lease in the accounts of its lessee from its first day to its last, with all that happens. */
@HubValue
@Value.Immutable
public abstract class LesseeLedger implements ExplainedAnswer, ExplainedTable {

  LesseeLedger() {}

  static Builder builder() {
    return new Builder();
  }

  /** The lease, what happened to it, and the days on which balances are drawn. */
  public abstract LesseeAccountsInput input();

  /** The months in order, cut where something happens; the last ends without a liability. */
  public abstract List<LesseePeriod> periods();

  /** What each event does, in the order of the input. */
  public abstract List<LeaseEventOutcome> events();

  /** The balance sheet at the end of each reporting day, in order. */
  public abstract List<LesseeBalance> balances();

  /**
   * The journals, in order; each entry has debits that equal its credits; none where all is zero.
   */
  public abstract List<LesseePosting> postings();

  /** How it was found; the last step is what the lease costs over its term. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(periods(), "periods");
    Money left = postings().stream().map(LesseePosting::signed).reduce(zero(), Money::plus);
    Check.that(left.isZero(), Fault.INCONSISTENT, "postings", "have debits equal to credits", left);
  }

  /** The interest of all months. */
  public final Money interest() {
    return sum(LesseePeriod::interest);
  }

  /** What is paid off the liability in all months. */
  public final Money paid() {
    return sum(LesseePeriod::paid);
  }

  /** The depreciation of all months. */
  public final Money depreciation() {
    return sum(LesseePeriod::depreciation);
  }

  /** What the provision for restoration grows by in all months. */
  public final Money unwinding() {
    return sum(LesseePeriod::unwinding);
  }

  /** The gains of all events, losses counted below zero. */
  public final Money gain() {
    return events().stream().map(LeaseEventOutcome::gain).reduce(zero(), Money::plus);
  }

  private Money zero() {
    return Money.zero(periods().get(0).opening().currency());
  }

  private Money sum(Function<LesseePeriod, Money> amount) {
    return Money.sum(zero().currency(), periods().stream().map(amount).toList());
  }

  /** One row for each period, named by its first day. */
  @Override
  public final Sheet<LesseePeriod> sheet() {
    return new LedgerGrids(LesseeCourse.of(input()))
        .periods()
        .sheet("The lease, period by period", periods());
  }

  /** The periods, then events, balances and journals as far as there are any. */
  @Override
  public final List<Sheet<?>> sheets() {
    LedgerGrids grids = new LedgerGrids(LesseeCourse.of(input()));
    List<Sheet<?>> sheets = new ArrayList<>();
    sheets.add(sheet());
    if (!events().isEmpty()) {
      sheets.add(grids.events().sheet("What happened", events()));
    }
    if (!balances().isEmpty()) {
      sheets.add(grids.balances().sheet("Balance sheet, and what falls due", balances()));
    }
    if (!postings().isEmpty()) {
      sheets.add(LedgerGrids.postings().sheet("Journals", postings()));
    }
    return sheets;
  }

  /** Interest, depreciation and gains over the term in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line(
            "{} periods: interest {}, depreciation {}, unwinding {}, gain {}, paid {}",
            periods().size(),
            interest(),
            depreciation(),
            unwinding(),
            gain(),
            paid()),
        "balances",
        balances());
  }

  static final class Builder extends ImmutableLesseeLedger.Builder {}
}
