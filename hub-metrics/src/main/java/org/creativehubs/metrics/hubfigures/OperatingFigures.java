package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.hubfigures.Stay.Tenant;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.kpi.KpiSheet;

/** The operating figures of hubs in one period. */
final class OperatingFigures {

  /** A figure, and how it is found where it exists. */
  private record Found(String name, Answer value, Formula<Found> formula) {}

  private static final Grid<Found> FIGURES =
      Grid.by("figure", Found::name)
          .with(Column.answer("value", Found::value).by(Operands.chosen(Found::formula)));

  private final HubOperationsInput input;
  private final LocalDate first;
  private final LocalDate last;
  private final List<SpaceStays> spaces;
  private final List<Stay> stays;

  OperatingFigures(HubOperationsInput input) {
    this.input = input;
    this.first = input.period().start();
    this.last = input.period().lastDay();
    this.spaces = input.hubs().stream().flatMap(hub -> SpaceStays.in(hub).stream()).toList();
    this.stays = input.hubs().stream().flatMap(hub -> Stay.in(hub).stream()).toList();
  }

  KpiSheet.Builder sheet() {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Operating figures of " + input.period())
            .rowsBy("figure")
            .addConventions("occupancy on " + last, "one who moves within the hub has stayed");
    List<SpaceStays> desks = spaces.stream().filter(OperatingFigures::isDesk).toList();
    return sheet.figures(
        FIGURES,
        List.of(
            occupancy("occupancy by units", spaces, space -> Optional.of(Ratio.ONE)),
            occupancy("occupancy by area", spaces, OperatingFigures::area),
            occupancy("occupancy of desks", desks, OperatingFigures::places),
            timeToLet(),
            ofTenants("churn", (all, gone) -> gone),
            ofTenants("retention", Ratio::minus),
            income(),
            footfall()));
  }

  private static boolean isDesk(SpaceStays each) {
    return each.space().kind() == UnitKind.DESK;
  }

  private static Optional<Ratio> area(Space space) {
    return space.area().map(Area::squareMetres);
  }

  private static Optional<Ratio> places(Space desk) {
    return desk.capacity()
        .map(places -> places.isExact() ? Optional.of(places.value()) : Optional.<Ratio>empty())
        .orElse(Optional.of(Ratio.ONE));
  }

  private Found occupancy(
      String name, List<SpaceStays> all, Function<Space, Optional<Ratio>> size) {
    if (all.isEmpty()) {
      return none(name, Reason.ZERO_DENOMINATOR.answer("there is none"));
    }
    Optional<Space> unsized = unsized(all, size);
    if (unsized.isPresent()) {
      return none(name, Reason.NO_DENOMINATOR.answer("size of " + unsized.get().id()));
    }
    List<SpaceStays> let = all.stream().filter(each -> each.isLet(last)).toList();
    return firstOf(all, each -> each.open(last))
        .map(open -> none(name, notToTheDay(open)))
        .orElseGet(() -> quotient(name, sum(let, size), sum(all, size)));
  }

  private static Optional<Space> unsized(
      List<SpaceStays> all, Function<Space, Optional<Ratio>> size) {
    return all.stream()
        .map(SpaceStays::space)
        .filter(space -> size.apply(space).isEmpty())
        .findFirst();
  }

  private static Optional<Stay> firstOf(
      List<SpaceStays> spaces, Function<SpaceStays, Optional<Stay>> open) {
    return spaces.stream().flatMap(each -> open.apply(each).stream()).findFirst();
  }

  private static Answer notToTheDay(Stay open) {
    return Reason.NOT_KNOWN.answer("days of letting " + open.letting().id());
  }

  private static Ratio sum(List<SpaceStays> spaces, Function<Space, Optional<Ratio>> size) {
    return Ratio.sum(spaces.stream().flatMap(each -> size.apply(each.space()).stream()).toList());
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
    String name = "time to let";
    Optional<Stay> open = firstOf(spaces, each -> each.openToLet(input.period()));
    if (open.isPresent()) {
      return none(name, notToTheDay(open.get()));
    }
    List<Ratio> days =
        spaces.stream().flatMap(each -> each.daysToLet(input.period()).stream()).toList();
    return days.isEmpty()
        ? none(name, Reason.NO_LETTING.answer())
        : new Found(
            name,
            Answer.quantity(Ratio.sum(days).dividedBy(Ratio.of(days.size())), "days"),
            Operands.<Found>sum(days.stream().map(Operands::<Found>number).toList())
                .dividedBy(Operands.number(days.size())));
  }

  private Found ofTenants(String name, BinaryOperator<Ratio> counted) {
    Set<Tenant> before = tenants(first);
    Set<Tenant> gone = new LinkedHashSet<>(before);
    gone.removeAll(tenants(last));
    return stays.stream()
        .filter(stay -> hidesWhoCame(stay, before) || hidesWhoStayed(stay, gone))
        .findFirst()
        .map(stay -> Reason.NOT_KNOWN.answer("tenant or days of letting " + stay.letting().id()))
        .map(why -> none(name, why))
        .orElseGet(
            () -> {
              Ratio all = Ratio.of(before.size());
              return quotient(name, counted.apply(all, Ratio.of(gone.size())), all);
            });
  }

  private Set<Tenant> tenants(LocalDate day) {
    return stays.stream()
        .filter(stay -> stay.isThere(day))
        .flatMap(stay -> stay.tenant().stream())
        .collect(Collectors.toSet());
  }

  private boolean hidesWhoCame(Stay stay, Set<Tenant> before) {
    return stay.mayBeThere(first) && stay.tenant().filter(before::contains).isEmpty();
  }

  private boolean hidesWhoStayed(Stay stay, Set<Tenant> gone) {
    return stay.mayBeThere(last) && stay.tenant().map(gone::contains).orElse(!gone.isEmpty());
  }

  private Found income() {
    String name = "income per area";
    if (input.income().isEmpty()) {
      return none(name, Answer.of(Reason.NOT_KNOWN.because("no number is given")));
    }
    if (spaces.isEmpty() || unsized(spaces, OperatingFigures::area).isPresent()) {
      return none(name, Reason.NO_DENOMINATOR.answer("the area of a unit"));
    }
    Ratio area = sum(spaces, OperatingFigures::area);
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
