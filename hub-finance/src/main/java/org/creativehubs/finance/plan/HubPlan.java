package org.creativehubs.finance.plan;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.CalendarMonths;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.ChargeLines;
import org.creativehubs.finance.vat.VatTreatment;

/** What the leases of one hub make due in a plan, and what is assumed beyond them. */
final class HubPlan {

  /** Minor units of a line in a month: what the lines of a plan come to at most. */
  private static final BigInteger MOST = BigInteger.valueOf(10_000_000_000_000L);

  private static final int YEAR = 12;

  private final Hub hub;
  private final String prefix;
  private final PlanAssumptions assumptions;
  private final Currency currency;
  private final DateRange window;
  private final Map<String, Space> spaces = new HashMap<>();

  private final Map<String, List<Letting>> bySpace = new HashMap<>();

  /** The days on which somebody has a space, by its id. */
  private final Map<String, List<OpenDateRange>> taken = new HashMap<>();

  private final Map<String, Amounts> lines = new LinkedHashMap<>();

  /** How the lines of lettings are taxed. */
  private final Map<String, VatLine> taxed = new LinkedHashMap<>();

  private final List<PlannedDeposit> deposits = new ArrayList<>();
  private final Map<Vacancy, Ratio> vacant = new LinkedHashMap<>();
  private final List<RuleLine> rules = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** The amounts of a line by month, in minor units. */
  private static final class Amounts {

    final LineKind kind;
    final boolean assumed;
    final long[] months;
    final List<String> lettings = new ArrayList<>();

    Amounts(LineKind kind, boolean assumed, int months) {
      this.kind = kind;
      this.assumed = assumed;
      this.months = new long[months];
    }

    /** Adds what falls into a month, as long as a plan can carry the sum. */
    void add(int month, Money amount, String place) {
      BigInteger sum = amount.minorUnits().add(BigInteger.valueOf(months[month - 1]));
      Check.that(
          sum.abs().compareTo(MOST) <= 0,
          Fault.TOO_LARGE,
          place,
          "come to at most " + MOST + " minor units a month",
          amount);
      months[month - 1] = sum.longValueExact();
    }
  }

  /** Spaces of one kind that are vacant in the same months, from one to before another. */
  private record Vacancy(UnitKind kind, int from, int until) {}

  /** Who pays: the words with which its lines begin, and the id of the letting if it is one. */
  private record Payer(String line, Optional<String> letting) {}

  HubPlan(Hub hub, String prefix, PlanAssumptions assumptions) {
    this.hub = hub;
    this.prefix = prefix;
    this.assumptions = assumptions;
    currency = assumptions.openingCash().currency();
    window = DateRange.of(assumptions.start(), firstDayOf(assumptions.months() + 1));
    hub.spaces().forEach(space -> spaces.put(space.id(), space));
    for (Letting letting : hub.lettings()) {
      for (String space : letting.spaces()) {
        bySpace.computeIfAbsent(space, id -> new ArrayList<>(1)).add(letting);
      }
    }
  }

  static void addAssumed(PlannedUnits unit, OperatingModel.Builder model) {
    model.addAssumed(unit.name());
    unit.variableCost().ifPresent(cost -> model.addAssumed(unit.costLine()));
  }

  /** How the lines that it has are taxed, once it is added to a plan. */
  Map<String, VatLine> taxed() {
    taxed.keySet().retainAll(lines.keySet());
    return taxed;
  }

  void addTo(OperatingModel.Builder model) {
    hub.lettings().forEach(this::addLetting);
    hub.headLeases().forEach(this::addHeadLease);
    if (assumptions.vacantSpaces().isPresent()) {
      hub.spaces().forEach(this::addVacant);
    }
    lines.forEach((name, line) -> model.addSchedules(schedule(name, line)));
    lines.forEach(
        (name, line) -> {
          if (line.assumed) {
            model.addAssumed(name);
          }
        });
    for (Map.Entry<Vacancy, Ratio> entry : vacant.entrySet()) {
      PlannedUnits unit = unit(entry.getKey(), entry.getValue());
      model.addUnits(unit);
      addAssumed(unit, model);
    }
    hub.loans().forEach(loan -> model.addLoans(named(loan)));
    model.addAllRules(rules).addAllLeftOut(leftOut).addAllDeposits(deposits);
  }

  /** A loan under the name of its hub, where there are several. */
  private Loan named(Loan loan) {
    return prefix.isEmpty() ? loan : loan.toBuilder().id(prefix + loan.id()).build();
  }

  private ScheduledLine schedule(String name, Amounts line) {
    ScheduledLine.Builder schedule = ScheduledLine.builder();
    schedule.name(name).kind(line.kind).addAllLettings(line.lettings);
    for (long amount : line.months) {
      schedule.addAmounts(Money.ofMinor(amount, currency));
    }
    return schedule.build();
  }

  private void addLetting(Letting letting) {
    if (letting.terms().isEmpty()) {
      leaveOut("letting " + letting.id(), "its terms are not known");
      take(letting, letting.occupied().orElseGet(() -> OpenDateRange.from(LocalDate.of(1, 1, 1))));
      return;
    }
    LeaseTerms terms = ended(letting.terms().get());
    checkCurrency(terms, "hubs.lettings[" + letting.id() + "].terms");
    Payer payer = new Payer(prefix + lineOf(letting), Optional.of(letting.id()));
    addDue(terms, payer, false);
    if (assumptions.vat().isPresent()) {
      terms.charges().forEach(charge -> addTaxed(letting, charge, payer));
    }
    Optional<LocalDate> end = terms.payable().end();
    if (end.isEmpty() || !end.get().isAfter(window.start()) || !end.get().isBefore(window.end())) {
      take(letting, terms.occupied());
    } else if (!terms.occupied().equals(terms.payable())) {
      leaveOut("letting " + letting.id() + " after its term", "its tenant has no right to stay");
      take(letting, terms.occupied());
    } else {
      LocalDate until = goesOn(letting, terms, end.get(), payer);
      take(letting, OpenDateRange.of(terms.term().start(), until));
    }
  }

  private void addTaxed(Letting letting, RentCharge charge, Payer payer) {
    boolean isOpted =
        !letting.spaces().isEmpty() && assumptions.optedSpaces().containsAll(letting.spaces());
    String of = "hubs.lettings[" + letting.id() + "].terms.charges[" + charge.name() + "].vatRate";
    Check.givenExactlyIf(charge.vatRate(), of, isOpted, "its spaces are opted to tax");
    for (String after : List.of("", ", after the term")) {
      String name = payer.line() + after + ": " + words(income(charge.kind()), false);
      VatLine.Builder line = VatLine.builder().line(name).rate(charge.vatRate());
      VatLine found = line.treatment(isOpted ? VatTreatment.TAXABLE : VatTreatment.EXEMPT).build();
      Check.that(
          taxed.getOrDefault(name, found).equals(found),
          Fault.INCONSISTENT,
          "assumptions.linesBy",
          "keep lettings apart that are taxed in different ways",
          of);
      taxed.put(name, found);
    }
  }

  /** Terms without an end up to the day on which they are assumed to end. */
  private LeaseTerms ended(LeaseTerms terms) {
    if (assumptions.rollingMonths().isEmpty() || !terms.payable().isOpen()) {
      return terms;
    }
    LocalDate first = later(window.start(), terms.term().start());
    LocalDate end = first.plusMonths(assumptions.rollingMonths().getAsInt());
    return terms.endedAt(later(end, terms.term().end().orElse(end)));
  }

  private String lineOf(Letting letting) {
    return switch (assumptions.linesBy().orElse(LettingLines.LETTING)) {
      case LETTING -> letting.id();
      case TIER -> letting.tier().orElse("no tier");
      case KIND -> "lettings";
    };
  }

  private void checkCurrency(LeaseTerms terms, String what) {
    MoneyCheck.sameCurrency(terms.currency(), what, currency, "openingCash");
  }

  private void addDue(LeaseTerms terms, Payer payer, boolean isPaidByHub) {
    for (RentCharge charge : terms.charges()) {
      ImmutableList.Builder<RentLine> due = ImmutableList.builder();
      new ChargeLines(charge, terms).addDueIn(window, due);
      Amounts line = line(payer, charge.kind(), isPaidByHub, false);
      for (RentLine one : due.build()) {
        line.add(monthOf(one.due()), one.net(), placeOf(payer));
      }
    }
  }

  private static String placeOf(Payer payer) {
    return payer.letting().map(id -> "hubs.lettings[" + id + "].terms").orElse("hubs.headLeases");
  }

  private Amounts line(Payer payer, ChargeKind charge, boolean isPaidByHub, boolean assumed) {
    LineKind kind = isPaidByHub ? cost(charge) : income(charge);
    String name = payer.line() + (assumed ? ", after the term: " : ": ") + words(kind, isPaidByHub);
    Amounts line =
        lines.computeIfAbsent(name, any -> new Amounts(kind, assumed, assumptions.months()));
    payer.letting().filter(id -> !line.lettings.contains(id)).ifPresent(line.lettings::add);
    return line;
  }

  private static LineKind income(ChargeKind charge) {
    return switch (charge) {
      case RENT -> LineKind.RENT;
      case DESKS, MEMBERSHIP -> LineKind.MEMBERSHIPS;
      case SERVICE_CHARGE, INSURANCE, OTHER -> LineKind.OTHER_INCOME;
    };
  }

  private static LineKind cost(ChargeKind charge) {
    return charge == ChargeKind.RENT ? LineKind.HEAD_RENT : LineKind.FIXED_COST;
  }

  private static String words(LineKind kind, boolean isPaidByHub) {
    return kind == LineKind.OTHER_INCOME || kind == LineKind.FIXED_COST
        ? "other charges"
        : isPaidByHub ? "rent" : Show.words(kind);
  }

  /** Adds what is assumed after the term, and says when the tenant is assumed to leave. */
  private LocalDate goesOn(Letting letting, LeaseTerms terms, LocalDate end, Payer payer) {
    LocalDate until = earlier(window.end(), nextLetting(letting, end));
    if (assumptions.termEnds() == TermEndRule.VACANT) {
      until = earlier(until, end.plusMonths(assumptions.monthsBeforeVacant().orElseThrow()));
    }
    if (until.isAfter(end)) {
      DateRange days = DateRange.of(end, until);
      Optional<Ratio> market = Optional.empty();
      if (assumptions.termEnds() == TermEndRule.MARKET_RENT && !letting.spaces().isEmpty()) {
        market = market(letting.spaces(), end);
        if (market.isEmpty()) {
          leaveOut("letting " + letting.id() + " after its term", "no market rent is known");
          return until;
        }
      }
      addPassing(terms, days, payer, false, market);
    }
    return until;
  }

  private void addPassing(
      LeaseTerms terms, DateRange days, Payer payer, boolean isPaidByHub, Optional<Ratio> market) {
    LocalDate last = days.start().minusDays(1);
    for (RentCharge charge : terms.charges()) {
      boolean isRent = charge.kind() == ChargeKind.RENT;
      if (!isRent || market.isEmpty()) {
        Ratio annual = charge.annualOn(last).toRatio();
        addMonthly(annual, days, line(payer, charge.kind(), isPaidByHub, true));
      }
    }
    market.ifPresent(
        rent -> addMonthly(rent, days, line(payer, ChargeKind.RENT, isPaidByHub, true)));
  }

  /** Adds a twelfth a month, by its days where it is not whole, with a rise every twelve months. */
  private void addMonthly(Ratio annual, DateRange days, Amounts line) {
    int first = monthOf(days.start());
    Ratio growth = Ratio.ONE.plus(assumptions.annualIncrease().orElse(Ratio.ZERO));
    Ratio monthly = annual.dividedBy(Ratio.of(YEAR));
    for (int month = first; month <= assumptions.months(); month++) {
      monthly = month > first && (month - first) % YEAR == 0 ? monthly.times(growth) : monthly;
      DateRange whole = DateRange.of(firstDayOf(month), firstDayOf(month + 1));
      Optional<DateRange> part = whole.intersection(days);
      if (part.isEmpty()) {
        return;
      }
      Ratio amount = monthly.times(Ratio.of(part.get().days(), whole.days()));
      line.add(month, Money.round(amount, currency, RoundingMode.HALF_UP), "assumptions");
    }
  }

  /** When another letting has one of the spaces of this, after its end. */
  private LocalDate nextLetting(Letting letting, LocalDate end) {
    LocalDate next = window.end();
    for (String space : letting.spaces()) {
      for (Letting other : bySpace.getOrDefault(space, List.of())) {
        Optional<LocalDate> start = other.occupied().map(OpenDateRange::start);
        boolean isAfter = start.filter(day -> !day.isBefore(end)).isPresent();
        if (isAfter && other != letting && !(isMembership(letting) && isMembership(other))) {
          next = earlier(next, start.get());
        }
      }
    }
    return next;
  }

  private static boolean isMembership(Letting letting) {
    return letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP));
  }

  /** What the market would pay for spaces a year; empty where that of one is not known. */
  private Optional<Ratio> market(List<String> ids, LocalDate day) {
    Ratio sum = Ratio.ZERO;
    for (String id : ids) {
      Optional<Ratio> rent = Optional.ofNullable(spaces.get(id)).flatMap(one -> market(one, day));
      if (rent.isEmpty()) {
        return rent;
      }
      sum = sum.plus(rent.get());
    }
    return Optional.of(sum);
  }

  private Optional<Ratio> market(Space space, LocalDate day) {
    return space
        .marketRentOn(day)
        .map(market -> market.rent())
        .flatMap(
            rent -> {
              MoneyCheck.sameCurrency(
                  rent.currency(),
                  "hubs.spaces[" + space.id() + "].marketRents",
                  currency,
                  "openingCash");
              return rent.yearly(space.area());
            });
  }

  private void addDeposit(Letting letting, Money amount, OpenDateRange days) {
    boolean hasEnded = days.end().filter(end -> !end.isAfter(window.start())).isPresent();
    if (amount.isPositive() && !hasEnded && days.start().isBefore(window.end())) {
      PlannedDeposit.Builder deposit = PlannedDeposit.builder().amount(amount);
      deposit.name(prefix + letting.id());
      if (!days.start().isBefore(window.start())) {
        deposit.takenMonth(monthOf(days.start()));
      }
      days.end()
          .filter(end -> end.isBefore(window.end()))
          .ifPresent(end -> deposit.returnedMonth(monthOf(end)));
      deposits.add(deposit.build());
    }
  }

  private void take(Letting letting, OpenDateRange days) {
    if (assumptions.withLettingDeposits()) {
      letting
          .terms()
          .flatMap(LeaseTerms::deposit)
          .ifPresent(amount -> addDeposit(letting, amount, days));
    }
    for (String space : letting.spaces()) {
      taken.computeIfAbsent(space, id -> new ArrayList<>()).add(days);
    }
  }

  private void addHeadLease(HeadLease lease) {
    String name = "head lease " + lease.id();
    Payer payer = new Payer(prefix + name, Optional.empty());
    if (lease.terms().isPresent()) {
      LeaseTerms terms = lease.terms().get();
      checkCurrency(terms, "hubs.headLeases[" + lease.id() + "].terms");
      addDue(terms, payer, true);
      Optional<LocalDate> end = terms.payable().end();
      if (end.filter(day -> day.isAfter(window.start()) && day.isBefore(window.end()))
          .isPresent()) {
        addPassing(terms, DateRange.of(end.get(), window.end()), payer, true, Optional.empty());
      }
    } else if (lease.profitShare().isEmpty()) {
      leaveOut(name, "its terms are not known");
    }
    lease.profitShare().ifPresent(share -> rules.add(shareOfProfit(lease, prefix + name, share)));
  }

  private RuleLine shareOfProfit(HeadLease lease, String name, Ratio share) {
    Check.that(
        assumptions.profitSettlement().isPresent() && assumptions.profitCarriesLosses().isPresent(),
        Fault.MISSING_FIELD,
        "assumptions.profitSettlement",
        "be given with profitCarriesLosses where a head lease has a share of profit",
        lease.id());
    return RuleLine.ofProfit(
            name + ": share of profit", share, assumptions.profitSettlement().orElseThrow())
        .toBuilder()
        .carriesLosses(assumptions.profitCarriesLosses())
        .build();
  }

  /** Adds the months on whose first day nobody has a space, run by run. */
  private void addVacant(Space space) {
    List<OpenDateRange> days = taken.getOrDefault(space.id(), List.of());
    boolean isKnown = true;
    for (int month = 1; month <= assumptions.months(); month++) {
      int from = month;
      while (month <= assumptions.months() && isFree(days, firstDayOf(month))) {
        month++;
      }
      if (month > from) {
        Optional<Ratio> market = market(space, firstDayOf(from));
        isKnown &= market.isPresent();
        Vacancy vacancy = new Vacancy(space.kind(), from, month);
        market.ifPresent(rent -> vacant.merge(vacancy, rent, Ratio::plus));
      }
    }
    if (!isKnown) {
      leaveOut("space " + space.id() + " while it is vacant", "no market rent is known");
    }
  }

  private static boolean isFree(List<OpenDateRange> days, LocalDate day) {
    return days.stream().noneMatch(range -> range.contains(day));
  }

  private PlannedUnits unit(Vacancy vacancy, Ratio annual) {
    VacantSpaces rule = assumptions.vacantSpaces().orElseThrow();
    Ratio monthly = annual.times(rule.shareOfMarket()).dividedBy(Ratio.of(YEAR));
    PlannedUnits.Builder unit = PlannedUnits.builder();
    String from = vacancy.from() > 1 ? " from " + label(vacancy.from()) : "";
    boolean ends = vacancy.until() <= assumptions.months();
    String until = ends ? " until " + label(vacancy.until()) : "";
    unit.name(prefix + "vacant " + Show.words(vacancy.kind()) + from + until)
        .kind(vacancy.kind())
        .count(1)
        .rentEach(Money.round(monthly, currency, RoundingMode.HALF_UP))
        .occupancy(rule.occupancy())
        .annualIncrease(assumptions.annualIncrease());
    if (vacancy.from() > 1) {
      unit.fromMonth(vacancy.from());
    }
    if (ends) {
      unit.untilMonth(vacancy.until());
    }
    return unit.build();
  }

  private void leaveOut(String what, String because) {
    leftOut.add(LeftOut.of(prefix + what, because));
  }

  private LocalDate firstDayOf(int month) {
    return CalendarMonths.add(assumptions.start(), month - 1);
  }

  private String label(int month) {
    return firstDayOf(month).toString().substring(0, 7);
  }

  private int monthOf(LocalDate day) {
    LocalDate start = assumptions.start();
    return (day.getYear() - start.getYear()) * YEAR
        + day.getMonthValue()
        - start.getMonthValue()
        + 1;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
