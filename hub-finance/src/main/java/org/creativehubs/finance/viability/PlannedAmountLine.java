package org.creativehubs.finance.viability;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.PlanAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A line with an amount for each month: the rent of units, what they cost, or a planned line.
 *
 * <p>{@link #amounts} is fast and {@link #amount} says how; both come to the same.
 */
final class PlannedAmountLine implements AdjustableLine {

  /** Below this an amount needs no exact look at its size. */
  private static final double SAFE = 9e12;

  private final String name;
  private final LineKind kind;
  private final Term full;
  private final String takeUpWords;
  private final LineCourse course;
  private final Ratio base;
  private final Ratio growth;

  private PlannedAmountLine(
      String name, LineKind kind, Term full, String takeUpWords, LineCourse course, Ratio base) {
    this.name = name;
    this.kind = kind;
    this.full = full;
    this.takeUpWords = takeUpWords;
    this.course = course;
    this.base = base;
    this.growth = course.growth();
  }

  static PlannedAmountLine rentOf(UnitPlan unit) {
    Term full =
        unit.count().isPresent()
            ? rentOfNumber(unit.count().getAsInt(), unit.rentEach().orElseThrow())
            : rentOfArea(unit.area().orElseThrow(), unit.rate().orElseThrow());
    return of(unit, unit.name(), LineKind.RENT, full);
  }

  static PlannedAmountLine costOf(UnitPlan unit, Money cost) {
    return of(unit, unit.costLine(), LineKind.VARIABLE_COST, Term.given("when all is let", cost));
  }

  private static PlannedAmountLine of(UnitPlan unit, String name, LineKind kind, Term full) {
    LineCourse course =
        new LineCourse(
            Optional.of(unit.occupancy()),
            unit.annualIncrease(),
            unit.fromMonth(),
            unit.untilMonth());
    return new PlannedAmountLine(name, kind, full, "let", course, minor(full, unit.currency()));
  }

  static PlannedAmountLine of(PlannedLine line) {
    Term monthly = Term.given("amount of a month", line.monthly());
    Term full =
        line.share()
            .map(share -> monthly.times(Term.share(share).named("share of the hub")))
            .orElse(monthly);
    LineCourse course =
        new LineCourse(line.takeUp(), line.annualIncrease(), line.fromMonth(), line.untilMonth());
    return new PlannedAmountLine(
        line.name(), line.kind(), full, "take-up", course, minor(full, line.monthly().currency()));
  }

  private static Ratio minor(Term full, Currency currency) {
    return PlanAmounts.minor(full.ratio(), currency);
  }

  private static Term rentOfNumber(int count, Money each) {
    return Term.given("number", count).times(Term.given("rent of each for a month", each));
  }

  private static Term rentOfArea(Area area, RentRate rate) {
    String unit = rate.currency() + " per " + rate.per().symbol();
    Term ofPeriod =
        Term.given("area", area.in(rate.per()))
            .times(Term.given("rent a " + Show.words(rate.every()), rate.amount(), unit));
    int periods = rate.every().paymentsPerYear();
    int months = RentPeriod.MONTH.paymentsPerYear();
    if (periods == months) {
      return ofPeriod;
    }
    return (periods == 1 ? ofPeriod : ofPeriod.times(periods)).dividedBy(months);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public LineKind kind() {
    return kind;
  }

  /**
   * Calculates in floating point, and exactly where that does not settle how an amount is rounded.
   * No number is rounded more than a hundred times on the way: twice a year and twice an
   * adjustment.
   */
  @Override
  public long[] amounts(int months, List<Adjustment> adjustments) {
    List<Adjustment> own = changesOf(adjustments);
    long[] amounts = new long[months];
    double step = growth.toDouble();
    boolean level = growth.equals(Ratio.ONE);
    double grown = base.toDouble();
    @Nullable Ratio before = null;
    for (int month = 1; month <= months; month++) {
      boolean rises = LineCourse.risesIn(month);
      grown = rises ? grown * step : grown;
      Ratio factor = course.factor(month, own);
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
    int years = growth.equals(Ratio.ONE) ? 0 : LineCourse.increasesTo(month);
    for (int year = 0; year < years; year++) {
      grown = grown.times(growth);
    }
    return grown;
  }

  private List<Adjustment> changesOf(List<Adjustment> adjustments) {
    return adjustments.isEmpty()
        ? adjustments
        : adjustments.stream().filter(one -> one.changes(name, kind)).toList();
  }

  @Override
  public Ratio[] exact(int months, List<Adjustment> adjustments) {
    List<Adjustment> own = changesOf(adjustments);
    Ratio[] exact = new Ratio[months];
    Ratio grown = base;
    for (int month = 1; month <= months; month++) {
      grown = LineCourse.risesIn(month) ? grown(month) : grown;
      exact[month - 1] = grown.times(course.factor(month, own));
    }
    return exact;
  }

  @Override
  public double multiples(int months, List<Adjustment> adjustments) {
    return base.isZero()
        ? 0
        : Ratio.sum(List.of(exact(months, adjustments))).toDouble() / base.toDouble();
  }

  @Override
  public Term amount(int month, List<Adjustment> adjustments) {
    Term exact =
        course.holdsIn(month)
            ? changed(grown(let(full, month), month), month, adjustments)
            : full.times(Term.given("this month is not one of the line", 0));
    return (kind.isMoneyIn() ? exact : exact.negated()).rounded(RoundingMode.HALF_UP);
  }

  private Term let(Term amount, int month) {
    return course
        .takeUp()
        .map(ramp -> amount.times(ramp.term(course.sinceFirst(month)).named(takeUpWords)))
        .orElse(amount);
  }

  private Term grown(Term amount, int month) {
    int years = LineCourse.increasesTo(month);
    return years == 0 || growth.equals(Ratio.ONE)
        ? amount
        : amount.times(Term.of(growth).power(years));
  }

  private Term changed(Term amount, int month, List<Adjustment> adjustments) {
    Term changed = amount;
    for (Adjustment one : changesOf(adjustments)) {
      if (one.holdsIn(month)) {
        changed = changed.times(Term.given("change of " + one.what(), one.factor()));
      }
    }
    return changed;
  }
}
