package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

/** Walks the months of a plan and looks for those that nothing pays for. */
final class CliffWalk {

  private final FundingCliffInput input;
  private final HubOutlook outlook;
  private final OperatingModel model;
  private final Currency currency;
  private final int each;

  /** Those that are core cost or pay for it. */
  private final List<OutlookLine> lines;

  CliffWalk(FundingCliffInput input) {
    this.input = input;
    outlook = Viability.answer(input.model());
    model = outlook.model();
    currency = model.openingCash().currency();
    each = input.monthsEach();
    lines =
        outlook.lines().stream()
            .filter(line -> isFunding(line.kind()) || isCost(line.kind()))
            .toList();
  }

  private static boolean isCost(LineKind kind) {
    return kind.isOperatingCost() || kind == LineKind.LOAN_REPAYMENT;
  }

  private static boolean isFunding(LineKind kind) {
    return kind.isEarned() || kind == LineKind.GRANT;
  }

  private static boolean isRent(LineKind kind) {
    return kind == LineKind.RENT || kind == LineKind.MEMBERSHIPS;
  }

  FundingCliffs answer() {
    List<CliffPart> parts = parts();
    CliffPart hub = parts.get(0);
    Term rise = rise(hub);
    return FundingCliffs.builder()
        .plan(model.name() + model.mark())
        .monthsEach(each)
        .addAllPeriods(IntStream.range(0, periods()).mapToObj(this::period).toList())
        .addAllParts(parts)
        .addAllEnds(ends())
        .addAllOptions(input.extensions().stream().map(this::with).toList())
        .rentRise(Quotient.of(rise))
        .addAllLeftOut(model.leftOut())
        .explanation(explanation(hub, rise))
        .build();
  }

  private int periods() {
    return (model.months() + each - 1) / each;
  }

  /** The period that a month is in, both counted from zero. */
  private int periodOf(int month) {
    return month / each;
  }

  private LocalDate start(int period) {
    return model.firstDayOf(period * each + 1);
  }

  private CliffPeriod period(int at) {
    int end = Math.min(model.months(), (at + 1) * each);
    return CliffPeriod.builder()
        .start(start(at))
        .months(end - at * each)
        .cost(money(-sum(lines, CliffWalk::isCost)[at]))
        .earned(money(sum(lines, LineKind::isEarned)[at]))
        .grants(money(sum(lines, kind -> kind == LineKind.GRANT)[at]))
        .cash(outlook.cashAfter(end))
        .build();
  }

  private Money money(long minorUnits) {
    return Money.ofMinor(minorUnits, currency);
  }

  /** The sum of some lines in each period, money out below zero. */
  private long[] sum(List<OutlookLine> of, Predicate<LineKind> which) {
    long[] sums = new long[periods()];
    for (OutlookLine line : of) {
      if (which.test(line.kind())) {
        long[] months = line.minorUnits();
        for (int month = 0; month < months.length; month++) {
          sums[periodOf(month)] = Math.addExact(sums[periodOf(month)], months[month]);
        }
      }
    }
    return sums;
  }

  private List<CliffPart> parts() {
    List<CliffPart> parts = new ArrayList<>();
    parts.add(part(model.name(), lines, new long[model.months()], outlook.outOfCashMonth()));
    if (input.programmes().isEmpty()) {
      return parts;
    }
    List<OutlookLine> core = new ArrayList<>(lines);
    for (int i = 0; i < input.programmes().size(); i++) {
      ProgrammeLines programme = input.programmes().get(i);
      String field = "programmes[" + i + "].lines";
      List<OutlookLine> own =
          programme.lines().stream().map(name -> named(name, field, lines)).toList();
      core.removeAll(own);
      parts.add(part(programme.name(), own, new long[model.months()], Optional.empty()));
    }
    parts.add(part("core, of no programme", core, new long[model.months()], Optional.empty()));
    return parts;
  }

  private static OutlookLine named(String name, String field, List<OutlookLine> lines) {
    return Check.named(lines, OutlookLine::name, name, field);
  }

  /** A part with more money, by month. */
  private CliffPart part(
      String name, List<OutlookLine> of, long[] more, Optional<LocalDate> outOfCash) {
    long[] costs = sum(of, CliffWalk::isCost);
    long[] funds = sum(of, CliffWalk::isFunding);
    for (int month = 0; month < more.length; month++) {
      funds[periodOf(month)] = Math.addExact(funds[periodOf(month)], more[month]);
    }
    CliffPart.Builder part = CliffPart.builder().name(name).outOfCash(outOfCash);
    OptionalInt first =
        IntStream.range(0, costs.length).filter(at -> costs[at] + funds[at] < 0).findFirst();
    part.uncovered(Check.boxed(first).map(this::start));
    for (int at = 0; at < costs.length; at++) {
      part.addGaps(money(Math.max(0, -(costs[at] + funds[at]))));
    }
    return part.cost(money(-total(costs))).funding(money(total(funds))).build();
  }

  private static long total(long[] amounts) {
    long total = 0;
    for (long amount : amounts) {
      total = Math.addExact(total, amount);
    }
    return total;
  }

  private CliffPart with(FundingExtension extension) {
    List<OutlookLine> sources = lines.stream().filter(line -> isFunding(line.kind())).toList();
    OutlookLine line = named(extension.line(), "extensions.line", sources);
    int from = lastPaid(line).orElse(-1) + 1;
    long[] more = new long[model.months()];
    long monthly = extension.monthly().minorUnits().longValueExact();
    for (int month = from; month < Math.min(more.length, from + extension.months()); month++) {
      more[month] = monthly;
    }
    return part(extension.toString(), lines, more, outOfCash(more));
  }

  private Optional<LocalDate> outOfCash(long[] more) {
    long soFar = 0;
    long[] cash = outlook.cashMinorUnits();
    for (int month = 0; month < more.length; month++) {
      soFar = Math.addExact(soFar, more[month]);
      if (Math.addExact(cash[month], soFar) < 0) {
        return Optional.of(model.firstDayOf(month + 1));
      }
    }
    return Optional.empty();
  }

  /** The last month in which a line pays, counted from zero. */
  private static OptionalInt lastPaid(OutlookLine line) {
    long[] months = line.minorUnits();
    return IntStream.range(0, months.length).filter(at -> months[at] > 0).max();
  }

  private List<FundingEnd> ends() {
    return lines.stream()
        .filter(line -> isFunding(line.kind()) && hasStopped(line))
        .map(this::end)
        .sorted(Comparator.comparing(FundingEnd::lastPaid))
        .toList();
  }

  /** Whether it has not paid again after the longest time between two of its payments. */
  private boolean hasStopped(OutlookLine line) {
    long[] months = line.minorUnits();
    int last = -1;
    int longest = 1;
    for (int month = 0; month < months.length; month++) {
      if (months[month] > 0) {
        longest = last < 0 ? longest : Math.max(longest, month - last);
        last = month;
      }
    }
    return last >= 0 && last + longest < months.length;
  }

  private FundingEnd end(OutlookLine line) {
    int last = lastPaid(line).orElseThrow();
    return FundingEnd.builder()
        .line(line.name())
        .kind(line.kind())
        .lastPaid(model.firstDayOf(last + 1))
        .lastAmount(money(line.minorUnits()[last]))
        .total(money(total(line.minorUnits())))
        .build();
  }

  /** The largest of what is uncovered over the rents of the same months. */
  private Term rise(CliffPart hub) {
    String label = "rise of rents that covers every month";
    long[] rents = sum(lines, CliffWalk::isRent);
    Term largest = Term.of(0).asShare();
    for (int at = 0; at < rents.length; at++) {
      Money gap = hub.gaps().get(at);
      if (gap.isPositive() && rents[at] == 0) {
        return Term.undefined(label, Reason.NO_INCOME.because("no rent is planned in " + name(at)));
      }
      if (gap.isPositive()) {
        Term rent = Term.given("rents and memberships, " + name(at), money(rents[at]));
        Term wanted = Term.given("uncovered, " + name(at), gap).dividedBy(rent).asShare();
        largest = wanted.ratio().compareTo(largest.ratio()) > 0 ? wanted : largest;
      }
    }
    return largest.named(label);
  }

  private String name(int period) {
    return YearMonth.from(start(period)).toString();
  }

  private Explanation explanation(CliffPart hub, Term rise) {
    Explanation.Builder steps = Explanation.answering("From when are core costs uncovered?");
    if (!model.assumed().isEmpty()) {
      steps.given("assumed lines", Answer.text(String.join(", ", model.assumed())));
    }
    model.leftOut().forEach(one -> steps.given(one.what(), Answer.text(one.because())));
    hub.uncovered()
        .ifPresent(
            day -> {
              CliffPeriod period = period(periodOf(model.monthOf(day) - 1));
              Term cost = Term.given("core cost, " + period.label(), period.cost());
              Term earned = Term.given("earned, " + period.label(), period.earned());
              Term grants = Term.given("grants, " + period.label(), period.grants());
              steps.terms(cost.minus(earned).minus(grants).named("uncovered in " + period.label()));
            });
    steps.terms(rise);
    return steps
        .step(
            "uncovered from",
            "the first months whose core cost is above earned income and grants",
            hub.uncovered()
                .map(day -> Answer.text(YearMonth.from(day).toString()))
                .orElseGet(
                    () ->
                        Answer.of(
                            Reason.NEVER.because(
                                "core cost is covered in every month of the plan"))))
        .build();
  }
}
