package org.creativehubs.finance.tenantcharge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Who had which space of a hub to itself on how many days of a year. */
final class Occupation {

  private final DateRange year;
  private final Set<DateRange> periods;
  private final List<Letting> lettings;
  private final Map<String, List<Letting>> tenants = new HashMap<>();
  private final Set<String> shared = new LinkedHashSet<>();

  Occupation(Hub hub, ServiceYear year) {
    this.year = year.period();
    this.periods = new LinkedHashSet<>();
    this.lettings = hub.lettings();
    year.heads()
        .forEach(
            head -> head.costs().forEach(cost -> periods.add(cost.period().orElse(year.period()))));
    lettings.stream().filter(letting -> days(letting).isPresent()).forEach(this::add);
    Comparator<Letting> byStart = Comparator.comparing(letting -> days(letting).orElseThrow());
    tenants.values().forEach(all -> all.sort(byStart));
  }

  private void add(Letting letting) {
    if (isMembership(letting)) {
      shared.addAll(letting.spaces());
      return;
    }
    for (String space : letting.spaces()) {
      tenants.computeIfAbsent(space, id -> new ArrayList<>(1)).add(letting);
    }
  }

  private Optional<DateRange> days(Letting letting) {
    return days(letting, year);
  }

  /** Refuses a space that two tenants have on one day of the year. */
  void checkLetOnce(String space) {
    List<Letting> all = tenants(space);
    for (int i = 1; i < all.size(); i++) {
      Letting before = all.get(i - 1);
      Letting next = all.get(i);
      Check.that(
          !days(before).orElseThrow().overlaps(days(next).orElseThrow()),
          Fault.INCONSISTENT,
          "hub.lettings[" + lettings.indexOf(next) + "].start",
          "leave " + space + " to one tenant on a day, while " + before.id() + " has it",
          days(next).orElseThrow());
    }
  }

  static boolean isMembership(Letting letting) {
    return letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP));
  }

  /** The days on which a tenant is in occupation, as far as a period needs to know them. */
  static Optional<OpenDateRange> occupied(Letting letting, DateRange period) {
    return letting.occupied().or(() -> since(letting, period));
  }

  /** A start that is known to lie before a period is exact enough for it. */
  private static Optional<OpenDateRange> since(Letting letting, DateRange period) {
    return letting
        .start()
        .filter(start -> letting.termMonths().isEmpty())
        .map(PartialDate::latest)
        .filter(day -> !day.isAfter(period.start()))
        .map(OpenDateRange::from);
  }

  private static Optional<DateRange> days(Letting letting, DateRange period) {
    return occupied(letting, period).flatMap(days -> days.within(period));
  }

  /** The tenants of the spaces, and the landlord after those of a space that is not always let. */
  List<ServiceBearer> bearers(Set<String> spaces) {
    ImmutableList.Builder<ServiceBearer> bearers = ImmutableList.builder();
    Set<String> seen = new LinkedHashSet<>();
    for (String space : spaces) {
      for (Letting letting : tenants(space)) {
        if (seen.add(letting.id())) {
          List<String> own = letting.spaces().stream().filter(spaces::contains).toList();
          bearers.add(new ServiceBearer(letting.id(), Optional.of(letting), own));
        }
      }
      if (periods.stream().anyMatch(period -> letDays(space, period) < period.days())) {
        String name = (shared.contains(space) ? "shared " : "vacant ") + space;
        bearers.add(new ServiceBearer(name, Optional.empty(), ImmutableList.of(space)));
      }
    }
    return bearers.build();
  }

  /** The lettings with days in the year that bear none of the spaces. */
  List<LeftOut> leftOut(Set<String> spaces) {
    ImmutableList.Builder<LeftOut> all = ImmutableList.builder();
    for (Letting letting : lettings) {
      boolean bears = letting.spaces().stream().anyMatch(spaces::contains);
      if (days(letting).isPresent() && (isMembership(letting) || !bears)) {
        String why =
            isMembership(letting)
                ? "the fee of a membership includes the services"
                : "none of its spaces bears a head";
        all.add(LeftOut.of("letting " + letting.id(), why));
      }
    }
    return all.build();
  }

  private List<Letting> tenants(String space) {
    return tenants.getOrDefault(space, List.of());
  }

  private long letDays(String space, DateRange period) {
    return tenants(space).stream().mapToLong(letting -> daysOf(letting, period)).sum();
  }

  private static long daysOf(Letting letting, DateRange period) {
    return days(letting, period).map(DateRange::days).orElse(0L);
  }

  /** The days of a period for which somebody bears. */
  long days(ServiceBearer bearer, DateRange period) {
    return bearer
        .letting()
        .map(letting -> daysOf(letting, period))
        .orElseGet(() -> stretch(bearer, bearer.spaces().get(0), period).days());
  }

  /**
   * The days for which somebody bears the part of a space, counted from the first that is let: one
   * tenant after the other, then the landlord.
   */
  Stretch stretch(ServiceBearer bearer, String space, DateRange period) {
    long before = 0;
    for (Letting tenant : tenants(space)) {
      long days = daysOf(tenant, period);
      if (bearer.isOf(tenant.id())) {
        return new Stretch(before, before + days, period.days());
      }
      before += days;
    }
    return new Stretch(before, period.days(), period.days());
  }

  /**
   * A stretch of the days of a period.
   *
   * @param before the days before it
   * @param end the days up to its end
   * @param all the days of the period
   */
  record Stretch(long before, long end, long all) {

    long days() {
      return end - before;
    }
  }
}
