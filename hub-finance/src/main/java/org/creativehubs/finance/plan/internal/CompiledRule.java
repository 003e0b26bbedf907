package org.creativehubs.finance.plan.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.RuleLine;
import org.creativehubs.finance.plan.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * A rule on other lines, ready to be run.
 *
 * <p>{@link #amounts} is fast and {@link #amount} says how; both come to the same.
 */
public final class CompiledRule implements CompiledLine {

  private static final int YEAR = 12;

  /** Below this a share of a sum is exact enough in floating point. */
  private static final double SAFE = 9e12;

  private final OperatingModel model;
  private final RuleLine rule;
  private final List<Part> parts;
  private final double share;
  private final long threshold;
  private final long base;

  /**
   * A line it takes in.
   *
   * @param at its place among the lines of the plan
   * @param name its name
   * @param turned whether its amounts count the other way
   */
  private record Part(int at, String name, boolean turned) {

    long of(long amount) {
      return turned ? -amount : amount;
    }
  }

  /** Months that are settled together, from one place to the one before another. */
  private record Period(int from, int until) {}

  private CompiledRule(OperatingModel model, RuleLine rule, List<Part> parts) {
    this.model = model;
    this.rule = rule;
    this.parts = parts;
    share = rule.share().toDouble();
    threshold = minor(rule.threshold());
    base = minor(rule.base());
  }

  private static long minor(Optional<Money> amount) {
    return amount.map(given -> given.minorUnits().longValueExact()).orElse(0L);
  }

  /** Adds the rules of a plan to its other lines. */
  static void addTo(List<CompiledLine> lines, OperatingModel model) {
    List<CompiledLine> own = List.copyOf(lines);
    List<RuleLine> rules = model.rules();
    for (int at = 0; at < rules.size(); at++) {
      RuleLine rule = rules.get(at);
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        if (rule.isOfProfit() || own.get(i).stage() < RULES) {
          add(rule, own.get(i).name(), own.get(i).kind(), i, parts);
        }
      }
      for (int i = 0; i < (rule.isOfProfit() ? rules.size() : at); i++) {
        if (!rules.get(i).isOfProfit()) {
          add(rule, rules.get(i).name(), rules.get(i).kind(), own.size() + i, parts);
        }
      }
      lines.add(new CompiledRule(model, rule, parts));
    }
  }

  private static void add(RuleLine rule, String name, LineKind kind, int at, List<Part> parts) {
    if (rule.takesIn(name, kind)) {
      parts.add(new Part(at, name, !rule.isOfProfit() && !kind.isMoneyIn()));
    }
  }

  /** Whether it is a share of profit. */
  boolean isOfProfit() {
    return rule.isOfProfit();
  }

  /** How many months the plan has. */
  int months() {
    return model.months();
  }

  @Override
  public int stage() {
    return isOfProfit() ? PROFIT : RULES;
  }

  @Override
  public String name() {
    return rule.name();
  }

  @Override
  public LineKind kind() {
    return rule.kind();
  }

  /** Whether it takes in a line at one of the places that are marked. */
  boolean takesAny(boolean[] marked) {
    return parts.stream().anyMatch(part -> marked[part.at()]);
  }

  /**
   * Adds what it takes in to a sum for each month.
   *
   * @param sums one for each month
   * @param amounts the amounts of lines by place; null for those that are not to be added
   */
  public void addTo(long[] sums, IntFunction<long @Nullable []> amounts) {
    for (Part part : parts) {
      long[] of = amounts.apply(part.at());
      if (of != null) {
        for (int month = 0; month < sums.length; month++) {
          sums[month] += part.of(of[month]);
        }
      }
    }
  }

  /** The signed amounts of all months, in minor units, from the sums of what it takes in. */
  public long[] amounts(long[] sums) {
    long[] amounts = new long[sums.length];
    long lost = minor(rule.lossBroughtForward());
    for (int from = 0; from < sums.length; ) {
      Period period = period(from);
      long sum = sum(sums, period);
      int paid = paidIn(period);
      if (paid < sums.length && isCounted(period)) {
        amounts[paid] = signed(of(sum - lost - threshold));
      }
      lost = lostAfter(lost, sum);
      from = period.until();
    }
    return amounts;
  }

  private long lostAfter(long lost, long sum) {
    return rule.carriesLosses().orElse(false) ? Math.max(0, lost - sum) : 0;
  }

  private long signed(long amount) {
    return rule.kind().isMoneyIn() ? amount : -amount;
  }

  private long of(long shared) {
    double near = Math.max(0, shared) * share;
    long found = near < SAFE ? WholeUnits.halfUp(near) : WholeUnits.IN_DOUBT;
    if (found == WholeUnits.IN_DOUBT) {
      Ratio exact = Ratio.of(Math.max(0, shared)).times(rule.share());
      checkSize(exact);
      found = WholeUnits.halfUp(exact);
    }
    return base + found;
  }

  private long sum(long[] sums, Period period) {
    long sum = 0;
    for (int month = period.from(); month < Math.min(period.until(), sums.length); month++) {
      sum += rule.holdsIn(month + 1) ? sums[month] : 0;
    }
    return sum;
  }

  private boolean isCounted(Period period) {
    return IntStream.range(period.from(), period.until())
        .anyMatch(month -> rule.holdsIn(month + 1));
  }

  /** The period that begins with a month, counted from 0; the last may reach beyond the plan. */
  private Period period(int from) {
    if (rule.settlement().isEmpty()) {
      return new Period(from, from + 1);
    }
    int calendar = (model.start().getMonthValue() - 1 + from) % YEAR + 1;
    int left = Math.floorMod(rule.settlement().get().yearEnd() - calendar, YEAR);
    return new Period(from, from + left + 1);
  }

  private int paidIn(Period period) {
    return period.until() - 1 + rule.settlement().map(Settlement::paidAfterMonths).orElse(0);
  }

  /**
   * The signed amount of a month, and how it is calculated.
   *
   * @param month from 1
   * @param amounts the amounts of the lines of the plan by place
   */
  public Term amount(int month, long[][] amounts) {
    long[] sums = new long[model.months()];
    addTo(sums, line -> amounts[line]);
    long lost = minor(rule.lossBroughtForward());
    for (int from = 0; from < sums.length; ) {
      Period period = period(from);
      if (paidIn(period) == month - 1 && isCounted(period)) {
        Term exact = shared(period, amounts, lost).times(Term.share(rule.share()));
        Term all = rule.base().map(given -> exact.plus(Term.given("base", given))).orElse(exact);
        return (rule.kind().isMoneyIn() ? all : all.negated()).rounded(RoundingMode.HALF_UP);
      }
      lost = lostAfter(lost, sum(sums, period));
      from = period.until();
    }
    return Term.given("nothing is settled in this month", money(0));
  }

  private Term shared(Period period, long[][] amounts, long lost) {
    Term counted = all(period, amounts).named(rule.isOfProfit() ? "profit before shares" : "of");
    if (lost > 0) {
      counted = counted.minus(Term.given("losses brought forward", money(lost)));
    }
    if (rule.threshold().isPresent()) {
      counted = counted.minus(Term.given("threshold", rule.threshold().get()));
    }
    return Term.max(Term.of(0), counted).named("of which it is a share");
  }

  private Term all(Period period, long[][] amounts) {
    List<Term> terms = new ArrayList<>();
    for (Part part : parts) {
      long[] of = amounts[part.at()];
      long sum = part.of(sum(of, period));
      if (sum != 0) {
        terms.add(Term.given(part.name() + label(period), money(sum)));
      }
    }
    return terms.isEmpty() ? Term.of(money(0)) : Term.sum(terms);
  }

  private String label(Period period) {
    String first = ", " + model.label(period.from() + 1);
    return period.until() == period.from() + 1
        ? first
        : first + " to " + model.label(period.until());
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, model.openingCash().currency());
  }
}
