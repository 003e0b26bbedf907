package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.PlanAmounts;
import org.creativehubs.finance.loan.Instalment;
import org.jspecify.annotations.Nullable;

/** One line of a model, ready to be run. */
public final class CompiledLine {

  /** With 500 lines and 600 months no sum leaves the range of a long. */
  private static final Ratio MOST = Ratio.of(10_000_000_000_000L);

  /** Below this an amount needs no exact look at its size. */
  private static final double SAFE = 9e12;

  private static final int YEAR = 12;

  private final String name;
  private final LineKind kind;
  private final String origin;
  private final Ratio base;
  private final Optional<OccupancyRamp> ramp;
  private final Ratio growth;
  private final OptionalInt from;
  private final OptionalInt until;
  private final @Nullable LoanPlan loan;

  private CompiledLine(
      String name,
      LineKind kind,
      String origin,
      Ratio base,
      Optional<OccupancyRamp> ramp,
      Optional<Ratio> increase,
      OptionalInt from,
      OptionalInt until,
      @Nullable LoanPlan loan) {
    this.name = name;
    this.kind = kind;
    this.origin = origin;
    this.base = base;
    this.ramp = ramp;
    this.growth = Ratio.ONE.plus(increase.orElse(Ratio.ZERO));
    this.from = from;
    this.until = until;
    this.loan = loan;
  }

  /** The lines of a plan. */
  public static List<CompiledLine> of(OperatingModel model) {
    List<CompiledLine> all = new ArrayList<>();
    for (UnitPlan unit : model.units()) {
      all.add(of(unit, unit.name(), LineKind.RENT, unit.sizeAndRent(), unit.fullRent()));
      unit.variableCost()
          .ifPresent(
              cost ->
                  all.add(
                      of(
                          unit,
                          unit.costLine(),
                          LineKind.VARIABLE_COST,
                          cost.toString(),
                          PlanAmounts.minor(cost))));
    }
    model.lines().forEach(line -> all.add(of(line)));
    for (LoanPlan loan : model.loans()) {
      all.add(of(loan, ": drawn", LineKind.LOAN_DRAWN));
      all.add(of(loan, ": interest", LineKind.LOAN_INTEREST));
      all.add(of(loan, ": repayment", LineKind.LOAN_REPAYMENT));
    }
    return all;
  }

  private static CompiledLine of(
      UnitPlan unit, String name, LineKind kind, String origin, Ratio base) {
    return new CompiledLine(
        name,
        kind,
        origin,
        base,
        Optional.of(unit.occupancy()),
        unit.annualIncrease(),
        unit.fromMonth(),
        unit.untilMonth(),
        null);
  }

  private static CompiledLine of(PlannedLine line) {
    return new CompiledLine(
        line.name(),
        line.kind(),
        line.monthly() + line.share().map(share -> " x " + share).orElse(""),
        PlanAmounts.minor(line.monthly()).times(line.share().orElse(Ratio.ONE)),
        line.takeUp(),
        line.annualIncrease(),
        line.fromMonth(),
        line.untilMonth(),
        null);
  }

  private static CompiledLine of(LoanPlan loan, String part, LineKind kind) {
    return new CompiledLine(
        loan.name() + part,
        kind,
        loan.terms().principal().toString(),
        Ratio.ZERO,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        loan);
  }

  /** The name of the line; not blank. */
  public String name() {
    return name;
  }

  /** What kind of line it is. */
  public LineKind kind() {
    return kind;
  }

  /** Whether the line is a loan: the one of the given name, or any loan if no name is given. */
  public boolean isOf(Optional<String> named) {
    LoanPlan own = loan;
    return own != null && named.filter(name -> !name.equals(own.name())).isEmpty();
  }

  /** How many times its amount it comes to in all months. */
  public double multiples(int months, List<Adjustment> adjustments) {
    Ratio[] all = base.isZero() ? new Ratio[0] : exact(months, adjustments);
    return Ratio.sum(List.of(all)).toDouble() / (base.isZero() ? 1 : base.toDouble());
  }

  /** The signed amounts of all months, in minor units. */
  public long[] amounts(int months, List<Adjustment> adjustments) {
    LoanPlan of = loan;
    return of == null ? planned(months, adjustments) : scheduled(months, of);
  }

  /**
   * Calculates in floating point, and exactly where that does not settle how an amount is rounded.
   * No number is rounded more than a hundred times on the way: twice a year and twice an
   * adjustment.
   */
  private long[] planned(int months, List<Adjustment> adjustments) {
    List<Adjustment> own = changesOf(adjustments);
    long[] amounts = new long[months];
    double step = growth.toDouble();
    boolean level = growth.equals(Ratio.ONE);
    double grown = base.toDouble();
    @Nullable Ratio before = null;
    for (int month = 1; month <= months; month++) {
      boolean rises = month > 1 && month % YEAR == 1;
      grown = rises ? grown * step : grown;
      Ratio factor = factor(month, own);
      boolean same = factor.equals(before) && (!rises || level);
      amounts[month - 1] = same ? amounts[month - 2] : amount(grown, month, factor);
      before = factor;
    }
    return amounts;
  }

  private long amount(double grown, int month, Ratio factor) {
    double near = grown * factor.toDouble();
    long found = near < SAFE ? Rounding.halfUp(near) : Rounding.IN_DOUBT;
    if (found == Rounding.IN_DOUBT) {
      Ratio exact = grown(month).times(factor);
      checkSize(exact);
      found = Rounding.halfUp(exact);
    }
    return kind.isMoneyIn() ? found : -found;
  }

  /** The amount with the increases up to a month. */
  private Ratio grown(int month) {
    Ratio grown = base;
    for (int year = (month - 1) / YEAR; year > 0 && !growth.equals(Ratio.ONE); year--) {
      grown = grown.times(growth);
    }
    return grown;
  }

  private List<Adjustment> changesOf(List<Adjustment> adjustments) {
    return adjustments.isEmpty()
        ? adjustments
        : adjustments.stream().filter(one -> one.changes(name, kind)).toList();
  }

  /** The exact amounts of all months in minor units, whichever way they go; not of a loan. */
  public Ratio[] exact(int months, List<Adjustment> adjustments) {
    List<Adjustment> own = changesOf(adjustments);
    Ratio[] exact = new Ratio[months];
    Ratio grown = base;
    for (int month = 1; month <= months; month++) {
      grown = month % YEAR == 1 ? grown(month) : grown;
      exact[month - 1] = grown.times(factor(month, own));
    }
    return exact;
  }

  private Ratio factor(int month, List<Adjustment> own) {
    if (!Months.hold(from, until, month)) {
      return Ratio.ZERO;
    }
    Ratio factor = ramp.isPresent() ? ramp.get().in(sinceFirst(month)) : Ratio.ONE;
    for (Adjustment adjustment : own) {
      if (adjustment.holdsIn(month)) {
        factor = factor.times(adjustment.factor());
      }
    }
    return factor;
  }

  /** The number of a month, counted from the first of the line. */
  private int sinceFirst(int month) {
    return month - from.orElse(1) + 1;
  }

  /** Refuses an amount of a month that sums could not hold. */
  public void checkSize(Ratio exact) {
    Check.that(
        exact.compareTo(MOST) <= 0,
        Fault.TOO_LARGE,
        name,
        "be at most " + MOST + " minor units a month",
        exact);
  }

  private long[] scheduled(int months, LoanPlan of) {
    long[] amounts = new long[months];
    if (kind == LineKind.LOAN_DRAWN) {
      put(amounts, of.drawnInMonth(), of.terms().principal());
      return amounts;
    }
    for (Instalment row : of.schedule().rows()) {
      Money part = kind == LineKind.LOAN_INTEREST ? row.interest() : row.principal();
      put(amounts, of.monthBeforePayments() + row.number(), part.negated());
    }
    return amounts;
  }

  private void put(long[] amounts, int month, Money amount) {
    if (month >= 1 && month <= amounts.length) {
      Check.that(
          PlanAmounts.minor(amount).abs().compareTo(MOST) <= 0,
          Fault.TOO_LARGE,
          name,
          "be at most " + MOST + " minor units a month",
          amount);
      amounts[month - 1] = amount.minorUnits().longValueExact();
    }
  }

  /** How the amount of a month is calculated. */
  public String expression(int month, List<Adjustment> adjustments) {
    if (loan != null) {
      return "schedule of " + origin + ", month " + month;
    }
    if (!Months.hold(from, until, month)) {
      return origin + " x 0 outside its months";
    }
    StringBuilder text = new StringBuilder(origin);
    ramp.ifPresent(
        shares -> text.append(" x ").append(shares.in(sinceFirst(month))).append(" let"));
    if (!growth.equals(Ratio.ONE) && month > 12) {
      text.append(" x ").append(growth).append("^").append((month - 1) / 12);
    }
    for (Adjustment one : adjustments) {
      if (one.changes(name, kind) && one.holdsIn(month)) {
        text.append(" x ").append(one.factor()).append(" changed");
      }
    }
    return text + (kind.isMoneyIn() ? "" : ", paid");
  }
}
