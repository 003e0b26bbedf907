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
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/** Who had which space of a hub to itself on how many days of a year. */
final class Occupation {

  private final DateRange year;
  private final List<DateRange> periods;
  private final List<Letting> lettings;
  private final Map<String, List<Letting>> tenants = new HashMap<>();
  private final Set<String> shared = new LinkedHashSet<>();

  Occupation(ServiceChargeInput input) {
    this.year = input.year();
    this.periods = input.heads().stream().map(head -> head.days(year)).distinct().toList();
    this.lettings = input.hub().lettings();
    lettings.stream().filter(letting -> days(letting, year).isPresent()).forEach(this::add);
    Comparator<Letting> byStart =
        Comparator.comparing(letting -> days(letting, year).orElseThrow());
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
  List<String> leftOut(Set<String> spaces) {
    return lettings.stream()
        .filter(letting -> days(letting, year).isPresent())
        .filter(
            letting ->
                isMembership(letting) || letting.spaces().stream().noneMatch(spaces::contains))
        .map(Letting::id)
        .toList();
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
      if (bearer.letting().filter(letting -> letting.id().equals(tenant.id())).isPresent()) {
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
