package org.creativehubs.finance.plan;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.CalendarMonths;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.BalanceLines;
import org.creativehubs.finance.internal.SumRows;
import org.creativehubs.finance.loan.LoanCourse;
import org.immutables.value.Value;

/** What a hub plans to earn and to pay, month by month; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class OperatingModel {

  private static final BigInteger MOST_CASH = BigInteger.TEN.pow(15);

  OperatingModel() {}

  /**
   * A plan without units and loans, which {@link #toBuilder()} can add.
   *
   * @param name the name of the model; not blank
   * @param start the first day of month 1; the first day of a calendar month
   * @param months how many months, from 1 to 600
   * @param openingCash cash before month 1
   * @param lines income and costs, in the currency of the cash
   * @return the plan
   */
  public static OperatingModel of(
      String name, LocalDate start, int months, Money openingCash, List<PlannedLine> lines) {
    return builder()
        .name(name)
        .start(start)
        .months(months)
        .openingCash(openingCash)
        .lines(lines)
        .build();
  }

  /**
   * The plan of a hub: what its lettings and head leases make due, month by month, and what is
   * assumed beside them.
   *
   * <p>A letting pays what falls due under its terms, net of concessions and before value added
   * tax; one that rolls or is held over goes on. Once its term has run out, and in spaces that
   * nobody has, the named assumptions hold: a twelfth of the year's amount each month, by the days
   * where a month is not whole, until another letting of a space starts. A space is vacant in the
   * months on whose first day nobody has it. A head lease is paid by its terms, and as it passes
   * after them; its share of profit follows from the plan. A loan is drawn, served and repaid by
   * its schedule ({@link org.creativehubs.finance.loan.LoanSchedule}). Deposits of lettings, value
   * added tax by the option to tax, and tranches of awards are in the plan where the assumptions
   * say so. Whatever is assumed is named in {@link #assumed()}. Lettings, spaces and head leases of
   * which too little is known are left out and listed in {@link #leftOut()}.
   *
   * @param hub the hub, all money of its leases in one currency
   * @param assumptions the months, the opening cash and what is assumed
   * @return the plan
   * @throws org.creativehubs.core.value.InvalidValueException if money is in two currencies, or a
   *     head lease has a share of profit and no assumption says when it is paid
   */
  public static OperatingModel of(Hub hub, PlanAssumptions assumptions) {
    return PlanOfHubs.of(List.of(hub), assumptions);
  }

  /**
   * The plan of some hubs together, their lines named by the hub.
   *
   * @param hubs the hubs, each with an id of its own; at least one
   * @param assumptions the months, the opening cash and what is assumed, for all of them
   * @return the plan
   * @throws org.creativehubs.core.value.InvalidValueException as for one hub
   */
  public static OperatingModel of(List<Hub> hubs, PlanAssumptions assumptions) {
    return PlanOfHubs.of(hubs, assumptions);
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the model; not blank. */
  public abstract String name();

  /** The first day of month 1; the first day of a calendar month. */
  @IsoDate
  public abstract LocalDate start();

  /** How many months, from 1 to 600. */
  public abstract int months();

  /** Cash before month 1, of any sign, within 10^15 minor units. */
  public abstract Money openingCash();

  /** The units that are let. */
  public abstract List<PlannedUnits> units();

  /** Other income and costs. */
  public abstract List<PlannedLine> lines();

  /** Income and costs with an amount of their own for each month, such as those of lettings. */
  public abstract List<ScheduledLine> schedules();

  /** Income and costs that follow from other lines. */
  public abstract List<RuleLine> rules();

  /**
   * The loans, by whose ids their lines are named; what falls outside the months is left out. On a
   * day of a month means in that month.
   */
  public abstract List<Loan> loans();

  /**
   * When lines are paid that are not paid in the month in which they count, at most one for a line
   * and one for a kind.
   */
  public abstract List<CashTerms> terms();

  /** The deposits that are held for tenants. */
  public abstract List<PlannedDeposit> deposits();

  /** The grants that are paid in tranches. */
  public abstract List<PlannedGrant> grants();

  /** Value added tax; absent where amounts have none, or are meant with it. */
  public abstract Optional<VatPlan> vat();

  /** What is changed about the lines. */
  public abstract List<Adjustment> adjustments();

  /** What the plan stands on: figures of documents and assumptions, each with its own name. */
  public abstract List<PlanFigure> basis();

  /**
   * The names of the lines whose amounts are assumed and not contracted; none where the plan does
   * not say. A rule on one of them is assumed with it.
   */
  public abstract List<String> assumed();

  /** What of the hub the plan says nothing about, and why. */
  public abstract List<LeftOut> leftOut();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(start().getDayOfMonth() == 1, "start", "be the first day of a month", start());
    Check.between(months(), 1, 600, "months");
    Check.that(
        openingCash().minorUnits().abs().compareTo(MOST_CASH) <= 0,
        Fault.TOO_LARGE,
        "openingCash",
        "be within 10^15 minor units",
        openingCash());
    checkCurrencies(openingCash().currency());
    List<String> names = lineNames();
    Check.that(names.size() <= 500, Fault.TOO_LARGE, "lines", "be at most 500", names.size());
    Check.distinct(names, name -> name, "lines", "name");
    for (String name : names) {
      Check.that(
          !SumRows.ALL.contains(name),
          "lines",
          "have other names than the sums of an outlook",
          name);
    }
    Check.distinct(basis(), PlanFigure::name, "basis", "name");
    Check.distinct(assumed(), name -> name, "assumed", "name");
    for (int i = 0; i < assumed().size(); i++) {
      Check.that(
          names.contains(assumed().get(i)),
          Fault.UNKNOWN_CODE,
          "assumed[" + i + "]",
          "name a line",
          assumed().get(i));
    }
    checkRules();
    checkTerms();
    checkGrants();
    vat().ifPresent(this::checkVat);
    checkAdjustments("adjustments", adjustments());
  }

  private void checkTerms() {
    Map<String, LineKind> known = plannedKinds();
    Check.distinct(
        terms(),
        one -> one.line().orElseGet(() -> "kind " + one.kind().orElseThrow()),
        "terms",
        "line or kind");
    Check.each(
        terms(),
        "terms",
        (one, at) -> {
          one.line()
              .ifPresent(
                  line -> {
                    checkPlanned(known, line, at + ".line");
                    Check.that(
                        one.badDebt().isEmpty() || Check.notNull(known.get(line), at).isMoneyIn(),
                        Fault.INCONSISTENT,
                        at + ".badDebt",
                        "be given only for income",
                        line);
                  });
          checkCurrency(one.opening(), at + ".opening", openingCash().currency());
        });
  }

  private static void checkPlanned(Map<String, LineKind> known, String line, String field) {
    Check.that(
        known.containsKey(line),
        Fault.UNKNOWN_CODE,
        field,
        "name a line that is not of a loan or a grant in tranches",
        line);
  }

  private void checkGrants() {
    List<String> names = adjustableNames();
    Map<String, LineKind> known = plannedKinds();
    Check.each(
        grants(),
        "grants",
        (grant, at) -> {
          Money first = grant.tranches().get(0).amount();
          MoneyCheck.sameCurrency(first, at + ".tranches", openingCash(), "openingCash");
          checkCurrency(grant.spentBefore(), at + ".spentBefore", openingCash().currency());
          Check.each(
              grant.tranches(),
              at + ".tranches",
              (tranche, place) ->
                  checkCurrency(tranche.spend(), place + ".spend", openingCash().currency()));
          for (String cost : grant.costs()) {
            Check.that(
                names.contains(cost) && !Check.notNull(known.get(cost), at).isMoneyIn(),
                Fault.UNKNOWN_CODE,
                at + ".costs",
                "name lines of costs that are not of a loan or a rule",
                cost);
          }
        });
    Check.each(
        deposits(),
        "deposits",
        (one, at) ->
            MoneyCheck.sameCurrency(one.amount(), at + ".amount", openingCash(), "openingCash"));
  }

  private void checkVat(VatPlan vat) {
    Map<String, LineKind> known = plannedKinds();
    grants().forEach(grant -> known.put(grant.name(), grant.kind()));
    Currency own = openingCash().currency();
    MoneyCheck.inCurrency(vat.method().smallAMonth(), "vat.method.smallAMonth", own);
    checkCurrency(vat.opening(), "vat.opening", own);
    Check.each(
        vat.lines(),
        "vat.lines",
        (one, at) -> {
          one.line().ifPresent(line -> checkPlanned(known, line, at + ".line"));
          LineKind kind =
              one.kind().orElseGet(() -> Check.notNull(known.get(one.line().orElseThrow()), at));
          Check.that(
              kind.isMoneyIn() == one.treatment().isPresent(),
              Fault.INCONSISTENT,
              at,
              "have a treatment for income, and a use for a cost",
              one);
        });
    known.forEach(
        (name, kind) ->
            Check.that(
                !kind.isEarned() || vat.of(name, kind).isPresent(),
                Fault.MISSING_FIELD,
                "vat.lines",
                "say how each line of earned income is treated, or its kind",
                name));
  }

  /** The kinds of the lines that can have terms and tax, by name. */
  private Map<String, LineKind> plannedKinds() {
    Map<String, LineKind> kinds = new LinkedHashMap<>();
    for (PlannedUnits unit : units()) {
      kinds.put(unit.name(), LineKind.RENT);
      unit.variableCost().ifPresent(cost -> kinds.put(unit.costLine(), LineKind.VARIABLE_COST));
    }
    schedules().forEach(line -> kinds.put(line.name(), line.kind()));
    lines().forEach(line -> kinds.put(line.name(), line.kind()));
    rules().forEach(rule -> kinds.put(rule.name(), rule.kind()));
    return kinds;
  }

  /** Whether some income is never paid. */
  public final boolean hasBadDebts() {
    return terms().stream().anyMatch(one -> one.badDebt().isPresent());
  }

  /** Whether some lines follow from others: rules, grants, and how lines are paid and taxed. */
  public final boolean hasFollowingLines() {
    return !rules().isEmpty() || hasBalances() || vat().isPresent();
  }

  /** Whether lines can be paid in other months than they count. */
  public final boolean hasBalances() {
    return !terms().isEmpty() || !grants().isEmpty();
  }

  /** A rule names lines, and rules before it that are no share of profit. */
  private void checkRules() {
    List<String> known = ownNames();
    for (int i = 0; i < rules().size(); i++) {
      RuleLine rule = rules().get(i);
      for (String line : rule.lines()) {
        Check.that(
            known.contains(line),
            Fault.UNKNOWN_CODE,
            "rules[" + i + "].lines",
            "name a line, or a rule before it that is not of profit",
            line);
      }
      if (!rule.isOfProfit()) {
        known.add(rule.name());
      }
    }
  }

  private void checkCurrencies(Currency own) {
    for (int i = 0; i < units().size(); i++) {
      String unit = "units[" + i + "].";
      PlannedUnits plan = units().get(i);
      MoneyCheck.sameCurrency(plan.currency(), unit + "rent", own, "openingCash");
      plan.variableCost()
          .ifPresent(
              cost ->
                  MoneyCheck.sameCurrency(
                      cost.currency(), unit + "variableCost", own, "openingCash"));
    }
    for (int i = 0; i < lines().size(); i++) {
      PlannedLine line = lines().get(i);
      String field = line.monthly().isPresent() ? "monthly" : "annual";
      MoneyCheck.sameCurrency(line.currency(), "lines[" + i + "]." + field, own, "openingCash");
    }
    for (int i = 0; i < schedules().size(); i++) {
      String at = "schedules[" + i + "].amounts";
      List<Money> amounts = schedules().get(i).amounts();
      Check.that(
          amounts.size() <= months(), at, "be at most " + months() + " months", amounts.size());
      for (Money amount : amounts) {
        MoneyCheck.sameCurrency(amount.currency(), at, own, "openingCash");
      }
    }
    for (int i = 0; i < rules().size(); i++) {
      RuleLine rule = rules().get(i);
      String at = "rules[" + i + "].";
      checkCurrency(rule.threshold(), at + "threshold", own);
      checkCurrency(rule.base(), at + "base", own);
      checkCurrency(rule.lossBroughtForward(), at + "lossBroughtForward", own);
    }
    for (int i = 0; i < loans().size(); i++) {
      Currency found = loans().get(i).currency();
      MoneyCheck.sameCurrency(found, "loans[" + i + "].drawings", own, "openingCash");
    }
  }

  private static void checkCurrency(Optional<Money> amount, String field, Currency own) {
    amount.ifPresent(given -> MoneyCheck.sameCurrency(given.currency(), field, own, "openingCash"));
  }

  private List<String> lineNames() {
    List<String> names = ownNames();
    rules().forEach(rule -> names.add(rule.name()));
    names.addAll(followingNames());
    return names;
  }

  /** The names of the lines that follow from deposits, terms and tax. */
  private List<String> followingNames() {
    List<String> names = new ArrayList<>();
    if (!deposits().isEmpty()) {
      names.addAll(List.of(BalanceLines.DEPOSITS_TAKEN, BalanceLines.DEPOSITS_ENDED));
    }
    if (deposits().stream().anyMatch(one -> one.kept().isPresent())) {
      names.add(BalanceLines.DEPOSITS_KEPT);
    }
    if (hasBadDebts()) {
      names.add(BalanceLines.BAD_DEBTS);
    }
    if (hasBalances()) {
      names.addAll(List.of(BalanceLines.DEBTORS, BalanceLines.CREDITORS));
    }
    if (vat().isPresent()) {
      names.addAll(BalanceLines.OF_VAT);
    }
    return names;
  }

  /** The names of the lines that follow from no others. */
  private List<String> ownNames() {
    List<String> names = new ArrayList<>(adjustableNames());
    loans().forEach(loan -> names.addAll(linesOf(loan)));
    grants().forEach(grant -> names.add(grant.name()));
    return names;
  }

  /** The names of the lines of a loan. */
  static List<String> linesOf(Loan loan) {
    List<String> names = new ArrayList<>(4);
    for (LineKind kind : LineKind.values()) {
      if (kind.isOfLoan() && (kind != LineKind.LOAN_FEES || !loan.fees().isEmpty())) {
        names.add(kind.lineOf(loan.id()));
      }
    }
    return names;
  }

  /** The course of each loan, in their order, made once: it follows from the loans. */
  @Value.Lazy
  public List<LoanCourse> courses() {
    return loans().stream().map(LoanCourse::of).toList();
  }

  /**
   * The month of a day.
   *
   * @param day the day
   * @return 1 for the first, zero or less for earlier ones
   */
  public final int monthOf(LocalDate day) {
    return 12 * (day.getYear() - start().getYear())
        + (day.getMonthValue() - start().getMonthValue())
        + 1;
  }

  /** The names of the lines that are neither of a loan nor rules. */
  private List<String> adjustableNames() {
    List<String> names = new ArrayList<>();
    for (PlannedUnits unit : units()) {
      names.add(unit.name());
      unit.variableCost().ifPresent(cost -> names.add(unit.costLine()));
    }
    schedules().forEach(line -> names.add(line.name()));
    lines().forEach(line -> names.add(line.name()));
    return names;
  }

  /** Whether it has a line of this name that is not of a loan. */
  public final boolean hasAdjustableLine(String name) {
    return adjustableNames().contains(name);
  }

  /** Refuses an adjustment of a line that this model does not have. */
  public final void checkAdjustments(String field, List<Adjustment> adjustments) {
    List<String> names = adjustableNames();
    List<String> let = letNames();
    for (int i = 0; i < adjustments.size(); i++) {
      Adjustment one = adjustments.get(i);
      String at = field + "[" + i + "]";
      boolean caps = one.occupancy().isPresent();
      one.line()
          .ifPresent(
              name ->
                  Check.that(
                      (caps ? let : names).contains(name),
                      Fault.UNKNOWN_CODE,
                      at,
                      caps
                          ? "name units or the line of lettings"
                          : "name a line that is not of a loan",
                      name));
    }
  }

  /** The names of the lines of what is let. */
  private List<String> letNames() {
    List<String> names = new ArrayList<>();
    units().forEach(unit -> names.add(unit.name()));
    schedules().stream()
        .filter(line -> !line.lettings().isEmpty())
        .forEach(line -> names.add(line.name()));
    return names;
  }

  /**
   * The first day of a month.
   *
   * @param month from 1
   * @return its first day
   */
  public final LocalDate firstDayOf(int month) {
    return CalendarMonths.add(start(), month - 1);
  }

  /**
   * A month as text, such as 2027-04.
   *
   * @param month from 1
   * @return its year and month
   */
  public final String label(int month) {
    return YearMonth.from(firstDayOf(month)).toString();
  }

  /**
   * This model with further changes.
   *
   * @param further what is changed about it besides
   * @return the changed model, of the same name
   */
  public final OperatingModel adjusted(List<Adjustment> further) {
    return toBuilder().addAllAdjustments(further).build();
  }

  /** This model with other units and lines. */
  public final Builder with(List<PlannedUnits> units, List<PlannedLine> lines) {
    return toBuilder().units(units).lines(lines);
  }

  /** What a figure of the plan bears that rests on assumed amounts; empty if none is assumed. */
  public final String mark() {
    return assumed().isEmpty() ? "" : ", with assumed amounts";
  }

  /** The name and the period in one line, and whether amounts are assumed. */
  @Override
  public final String toString() {
    return Show.noted(
        name() + ", " + Show.counted(months(), "months") + " from " + start() + mark(),
        "left out",
        leftOut());
  }

  /** Builds an {@link OperatingModel}. */
  public static final class Builder extends ImmutableOperatingModel.Builder {
    Builder() {}
  }
}
