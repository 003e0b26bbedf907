package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.kpi.KpiSheet;

/** The operating figures of one hub in one period. */
final class OperatingFigures {

  /** A figure, and how it is found where it exists. */
  private record Found(String name, Answer value, Formula<Found> formula) {}

  private static final Grid<Found> FIGURES =
      Grid.by("figure", Found::name)
          .with(Column.answer("value", Found::value).by(Operands.chosen(Found::formula)));

  private final HubOperationsInput input;
  private final LocalDate first;
  private final LocalDate last;

  OperatingFigures(HubOperationsInput input) {
    this.input = input;
    this.first = input.period().start();
    this.last = input.period().lastDay();
  }

  KpiSheet.Builder sheet() {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Operating figures of " + input.period())
            .rowsBy("figure")
            .addConventions("occupancy on " + last, "one who moves within the hub has stayed");
    List<SpaceUnit> let = input.units().stream().filter(unit -> isLet(unit, last)).toList();
    return sheet.figures(
        FIGURES,
        List.of(
            ofUnits("occupancy by units", let, input.units(), unit -> Optional.of(Ratio.ONE)),
            ofUnits("occupancy by area", let, input.units(), OperatingFigures::area),
            ofUnits(
                "occupancy of desks", desks(let), desks(input.units()), OperatingFigures::places),
            timeToLet(),
            churn(),
            retention(),
            income(),
            footfall()));
  }

  private boolean isLet(SpaceUnit unit, LocalDate day) {
    return input.lettings().stream()
        .anyMatch(letting -> letting.unit().equals(unit.id()) && letting.covers(day));
  }

  private static List<SpaceUnit> desks(List<SpaceUnit> units) {
    return units.stream().filter(unit -> unit.kind() == UnitKind.DESK).toList();
  }

  private static Optional<Ratio> area(SpaceUnit unit) {
    return unit.area().map(area -> area.squareMetres());
  }

  private static Optional<Ratio> places(SpaceUnit desk) {
    return desk.capacity()
        .map(places -> places.isExact() ? Optional.of(places.value()) : Optional.<Ratio>empty())
        .orElse(Optional.of(Ratio.ONE));
  }

  private static Found ofUnits(
      String name,
      List<SpaceUnit> let,
      List<SpaceUnit> all,
      Function<SpaceUnit, Optional<Ratio>> size) {
    if (all.isEmpty()) {
      return none(name, Reason.ZERO_DENOMINATOR.answer("there is none"));
    }
    Optional<SpaceUnit> open = all.stream().filter(unit -> size.apply(unit).isEmpty()).findFirst();
    return open.map(unit -> none(name, Reason.NO_DENOMINATOR.answer("size of " + unit.id())))
        .orElseGet(() -> quotient(name, sum(let, size), sum(all, size)));
  }

  private static Ratio sum(List<SpaceUnit> units, Function<SpaceUnit, Optional<Ratio>> size) {
    return Ratio.sum(units.stream().flatMap(unit -> size.apply(unit).stream()).toList());
  }

  private static Found quotient(String name, Ratio above, Ratio below) {
    return new Found(
        name,
        below.isZero() ? Reason.ZERO_DENOMINATOR.answer() : Answer.share(above.dividedBy(below)),
        Operands.<Found>shown(above).dividedBy(Operands.shown(below)));
  }

  private static Found none(String name, Answer why) {
    return new Found(name, why, Operands.words("not known"));
  }

  private Found timeToLet() {
    List<Ratio> days = new ArrayList<>();
    List<Letting> lettings =
        input.lettings().stream().sorted(Comparator.comparing(Letting::start)).toList();
    for (Letting next : lettings) {
      if (input.period().contains(next.start())) {
        lettings.stream()
            .filter(before -> before.unit().equals(next.unit()))
            .flatMap(before -> before.end().stream())
            .filter(end -> !end.isAfter(next.start()))
            .max(Comparator.naturalOrder())
            .ifPresent(end -> days.add(Ratio.of(ChronoUnit.DAYS.between(end, next.start()))));
      }
    }
    return days.isEmpty()
        ? none("time to let", Reason.NO_LETTING.answer())
        : new Found(
            "time to let",
            Answer.quantity(Ratio.sum(days).dividedBy(Ratio.of(days.size())), "days"),
            Operands.<Found>sum(days.stream().map(Operands::<Found>number).toList())
                .dividedBy(Operands.number(days.size())));
  }

  private Found churn() {
    Set<String> before = tenants(first);
    return quotient("churn", gone(before), Ratio.of(before.size()));
  }

  private Found retention() {
    Set<String> before = tenants(first);
    Ratio all = Ratio.of(before.size());
    return quotient("retention", all.minus(gone(before)), all);
  }

  private Ratio gone(Set<String> before) {
    Set<String> after = tenants(last);
    return Ratio.of(before.stream().filter(tenant -> !after.contains(tenant)).count());
  }

  private Set<String> tenants(LocalDate day) {
    return input.lettings().stream()
        .filter(letting -> letting.covers(day))
        .map(Letting::tenant)
        .collect(Collectors.toSet());
  }

  private Found income() {
    String name = "income per area";
    if (input.income().isEmpty()) {
      return none(name, Answer.of(Reason.NOT_KNOWN.because("no number is given")));
    }
    if (input.units().stream().anyMatch(unit -> unit.area().isEmpty())) {
      return none(name, Reason.NO_DENOMINATOR.answer("the area of a unit"));
    }
    Ratio area = sum(input.units(), OperatingFigures::area);
    Money income = input.income().get();
    return new Found(
        name,
        Answer.quantity(income.toRatio().dividedBy(area), income.currency() + " per m2"),
        Operands.<Found>of(income).dividedBy(Operands.of(row -> Answer.quantity(area, "m2"))));
  }

  private Found footfall() {
    Optional<QualifiedNumber> visits = input.footfall();
    Optional<QualifiedNumber> events = input.events();
    if (visits.isEmpty() || events.isEmpty()) {
      return none("footfall per event", Answer.of(Reason.NOT_KNOWN.because("no number is given")));
    }
    return new Found(
        "footfall per event",
        Quotients.answer(
            visits.get(), events.get(), number -> Answer.quantity(number, "visits per event")),
        Operands.<Found>plain(row -> visits.get()).dividedBy(Operands.plain(row -> events.get())));
  }
}
