package org.creativehubs.finance.plan.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.ScheduledLine;
import org.jspecify.annotations.Nullable;

/** One line of a model, ready to be run. */
public sealed interface CompiledLine
    permits CompiledLine.OwnLine, CompiledRule, FollowingLine, GrantLine {

  /** The stage of lines that follow from no others. */
  int OWN = 0;

  /** The stage of grants, which follow from what is spent. */
  int GRANTS = 1;

  /** The stage of rules on other lines. */
  int RULES = 2;

  /** The stage of costs that follow from how lines are paid and taxed. */
  int BEFORE_PROFIT = 3;

  /** The stage of shares of profit. */
  int PROFIT = 4;

  /** The stage of what moves cash alone. */
  int LAST = 5;

  /** With 500 lines and 600 months no sum leaves the range of a long. */
  Ratio MOST = Ratio.of(10_000_000_000_000L);

  /** The lines of a plan, in its order. */
  static List<CompiledLine> of(OperatingModel model) {
    List<CompiledLine> all = new ArrayList<>();
    for (PlannedUnits unit : model.units()) {
      all.add(PlannedAmountLine.rentOf(unit));
      unit.variableCost().ifPresent(cost -> all.add(PlannedAmountLine.costOf(unit, cost)));
    }
    model.schedules().forEach(line -> all.add(PlannedAmountLine.of(line, model)));
    model.lines().forEach(line -> all.add(PlannedAmountLine.of(line, model)));
    model.courses().forEach(course -> LoanLine.addTo(all, course, model));
    DepositLine.addTo(all, model);
    if (!model.hasBalances() && model.vat().isEmpty()) {
      CompiledRule.addTo(all, model);
      return all;
    }
    List<CompiledLine> lines = new ArrayList<>(all);
    addFollowing(lines, model, new PlanCash(model, List.copyOf(all)));
    List<CompiledLine> known = List.copyOf(lines);
    addFollowing(all, model, new PlanCash(model, known));
    return all;
  }

  private static void addFollowing(List<CompiledLine> all, OperatingModel model, PlanCash cash) {
    model.grants().forEach(grant -> all.add(new GrantLine(grant, model, cash)));
    FollowingLine.addCosts(all, model, cash);
    CompiledRule.addTo(all, model);
    FollowingLine.addBalances(all, model, cash);
  }

  /** The places of lines that follow from others, in the order in which they run. */
  static int[] order(List<CompiledLine> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).stage() > OWN)
        .boxed()
        .sorted(Comparator.comparingInt(i -> lines.get(i).stage()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** When it runs: a line follows from lines of earlier stages, and of its own before it. */
  default int stage() {
    return OWN;
  }

  /**
   * The signed amounts of a line that follows from others, in minor units.
   *
   * @param line one whose stage is not OWN
   * @param all the amounts of the lines of the plan by place, those of earlier stages known
   */
  static long[] following(CompiledLine line, long[][] all) {
    if (line instanceof CompiledRule rule) {
      long[] sums = new long[rule.months()];
      rule.addTo(sums, place -> all[place]);
      return rule.amounts(sums);
    }
    return line instanceof GrantLine grant
        ? grant.amounts(all)
        : ((FollowingLine) line).amounts(all);
  }

  /**
   * The signed amount of a month, and how it is calculated.
   *
   * @param month from 1
   * @param model the plan
   * @param all the amounts of the lines of the plan by place
   */
  default Term amount(int month, OperatingModel model, long[][] all) {
    if (this instanceof OwnLine own) {
      return own.amount(month, model.adjustments());
    }
    if (this instanceof CompiledRule rule) {
      return rule.amount(month, all);
    }
    return this instanceof GrantLine grant
        ? grant.amount(month, all)
        : ((FollowingLine) this).amount(month, all);
  }

  /** Whether terms and tax can be given for it: it is planned, or a rule on what is planned. */
  default boolean isOfPlan() {
    return kind().isPlanned() && !(this instanceof DepositLine || this instanceof FollowingLine);
  }

  /** The name of the line; not blank. */
  String name();

  /** What kind of line it is. */
  LineKind kind();

  /** Refuses an amount of a month, in minor units, that sums could not hold. */
  default void checkSize(Ratio exact) {
    Check.that(
        exact.abs().compareTo(MOST) <= 0,
        Fault.TOO_LARGE,
        "lines",
        "come to at most " + MOST + " minor units a month in " + name(),
        exact);
  }

  /** A line that follows from no others. */
  sealed interface OwnLine extends CompiledLine permits DepositLine, LoanLine, PlannedAmountLine {

    /** The signed amounts of all months, in minor units. */
    long[] amounts(int months, List<Adjustment> adjustments);

    /** The signed amount of a month, and how it is calculated. */
    Term amount(int month, List<Adjustment> adjustments);
  }

  /**
   * A line with an amount for each month: the rent of units, what they cost, a schedule or a
   * planned line.
   *
   * <p>{@link #amounts} is fast and {@link #amount} says how; both come to the same.
   */
  final class PlannedAmountLine implements OwnLine {

    /** Below this an amount needs no exact look at its size. */
    private static final double SAFE = 9e12;

    private final String name;
    private final LineKind kind;
    private final Term full;
    private final String takeUpWords;
    private final LineCourse course;
    private final Ratio base;
    private final Ratio growth;

    /** The amounts of the months, where each has its own. */
    private final long @Nullable [] schedule;

    /** How one of them is calculated. */
    private final IntFunction<Term> scheduled;

    /** The name by which a change of occupancy knows what is let, if it is. */
    private final Optional<String> let;

    private PlannedAmountLine(
        String name,
        LineKind kind,
        FullAmount amount,
        String takeUpWords,
        LineCourse course,
        long @Nullable [] schedule,
        IntFunction<Term> scheduled,
        Optional<String> let) {
      this.schedule = schedule;
      this.scheduled = scheduled;
      this.let = let;
      this.name = name;
      this.kind = kind;
      this.full = amount.term();
      this.base = amount.minorUnits();
      this.takeUpWords = takeUpWords;
      this.course = course;
      this.growth = course.growth();
    }

    private static PlannedAmountLine rentOf(PlannedUnits unit) {
      return of(unit, unit.name(), LineKind.RENT, FullAmount.rentOf(unit));
    }

    private static PlannedAmountLine costOf(PlannedUnits unit, Money cost) {
      return of(unit, unit.costLine(), LineKind.VARIABLE_COST, FullAmount.costOf(cost));
    }

    private static PlannedAmountLine of(
        PlannedUnits unit, String name, LineKind kind, FullAmount full) {
      Optional<String> let = Optional.of(unit.name());
      return new PlannedAmountLine(
          name, kind, full, "let", LineCourse.of(unit), null, month -> full.term(), let);
    }

    private static PlannedAmountLine of(ScheduledLine line, OperatingModel model) {
      long[] schedule = new long[model.months()];
      for (int month = 0; month < line.amounts().size(); month++) {
        schedule[month] = line.amounts().get(month).minorUnits().longValueExact();
      }
      Currency currency = model.openingCash().currency();
      IntFunction<Term> due =
          month -> Term.given("due in this month", Money.ofMinor(schedule[month - 1], currency));
      Optional<String> let =
          line.lettings().isEmpty() ? Optional.empty() : Optional.of(line.name());
      return new PlannedAmountLine(
          line.name(),
          line.kind(),
          FullAmount.byMonth(currency),
          "let",
          LineCourse.level(),
          schedule,
          due,
          let);
    }

    private static PlannedAmountLine of(PlannedLine line, OperatingModel model) {
      if (line.annual().isEmpty() && line.oneOffs().isEmpty()) {
        FullAmount full = FullAmount.of(line, line.monthly().orElseThrow());
        return of(line, full, LineCourse.of(line), null, month -> full.term());
      }
      CalendarAmounts amounts = new CalendarAmounts(line, model);
      FullAmount none = FullAmount.byMonth(line.currency());
      return of(line, none, LineCourse.withoutRise(line), amounts.byMonth(), amounts::term);
    }

    private static PlannedAmountLine of(
        PlannedLine line,
        FullAmount full,
        LineCourse course,
        long @Nullable [] schedule,
        IntFunction<Term> scheduled) {
      return new PlannedAmountLine(
          line.name(), line.kind(), full, "take-up", course, schedule, scheduled, Optional.empty());
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
     * Calculates in floating point, and exactly where that does not settle how an amount is
     * rounded. No number is rounded more than a hundred times on the way: twice a year and twice an
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
        grown = schedule != null ? schedule[month - 1] : rises ? grown * step : grown;
        Ratio factor = course.factor(month, own);
        boolean same = schedule == null && factor.equals(before) && (!rises || level);
        amounts[month - 1] = same ? amounts[month - 2] : amount(grown, month, factor);
        before = factor;
      }
      return amounts;
    }

    private long amount(double grown, int month, Ratio factor) {
      double near = grown * factor.toDouble();
      long found = near < SAFE ? WholeUnits.halfUp(near) : WholeUnits.IN_DOUBT;
      if (found == WholeUnits.IN_DOUBT) {
        Ratio exact = grown(month).times(factor);
        checkSize(exact);
        found = WholeUnits.halfUp(exact);
      }
      return kind.isMoneyIn() ? found : -found;
    }

    /** The amount with the increases up to a month. */
    private Ratio grown(int month) {
      if (schedule != null) {
        return Ratio.of(schedule[month - 1]);
      }
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
          : adjustments.stream().filter(this::isChangedBy).toList();
    }

    private boolean isChangedBy(Adjustment one) {
      return one.changes(name, kind)
          || let.filter(units -> one.caps(units, schedule != null)).isPresent();
    }

    /** The exact amounts of all months in minor units, whichever way they go. */
    public Ratio[] exact(int months, List<Adjustment> adjustments) {
      List<Adjustment> own = changesOf(adjustments);
      Ratio[] exact = new Ratio[months];
      Ratio grown = base;
      for (int month = 1; month <= months; month++) {
        grown = schedule != null || LineCourse.risesIn(month) ? grown(month) : grown;
        exact[month - 1] = grown.times(course.factor(month, own));
      }
      return exact;
    }

    /** How many times its full amount it comes to in all months. */
    public double multiples(int months, List<Adjustment> adjustments) {
      return base.isZero()
          ? 0
          : Ratio.sum(List.of(exact(months, adjustments))).toDouble() / base.toDouble();
    }

    @Override
    public Term amount(int month, List<Adjustment> adjustments) {
      Term exact =
          course.holdsIn(month)
              ? changed(grown(let(full(month), month, adjustments), month), month, adjustments)
              : full.times(Term.given("this month is not one of the line", 0));
      return (kind.isMoneyIn() ? exact : exact.negated()).rounded(RoundingMode.HALF_UP);
    }

    private Term full(int month) {
      return schedule == null ? full : scheduled.apply(month);
    }

    private Term let(Term amount, int month, List<Adjustment> adjustments) {
      Optional<Term> ramp =
          course.takeUp().map(share -> LineCourse.share(share, course.sinceFirst(month)));
      Optional<Ratio> most = LineCourse.mostLet(month, changesOf(adjustments));
      if (most.isEmpty()) {
        return ramp.map(share -> amount.times(share.named(takeUpWords))).orElse(amount);
      }
      Term cap = Term.share(most.get());
      return amount.times(ramp.map(share -> Term.min(share, cap)).orElse(cap).named(takeUpWords));
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
        if (one.holdsIn(month) && one.factor().isPresent()) {
          changed = changed.times(Term.given("change of " + one.what(), one.factor().get()));
        }
      }
      return changed;
    }
  }
}
