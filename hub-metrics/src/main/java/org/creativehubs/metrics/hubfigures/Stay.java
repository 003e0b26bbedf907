package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.OpenDateRange;

/**
 * A letting of a hub: on which days its tenant is there for certain, and on which it may be.
 *
 * @param hub the id of the hub
 * @param letting the letting
 * @param occupied its days; empty where they are not known to the day
 */
record Stay(String hub, Letting letting, Optional<OpenDateRange> occupied) {

  /** A tenant of a hub; one id may be that of another tenant in another hub. */
  record Tenant(String hub, String id) {}

  static List<Stay> in(Hub hub) {
    return hub.lettings().stream().map(one -> new Stay(hub.id(), one, one.occupied())).toList();
  }

  boolean isThere(LocalDate day) {
    return occupied
        .map(days -> days.contains(day))
        .orElseGet(
            () ->
                letting
                    .start()
                    .filter(start -> covers(day, start.latest(), start.earliest()))
                    .isPresent());
  }

  boolean mayBeThere(LocalDate day) {
    return occupied
        .map(days -> days.contains(day))
        .orElseGet(
            () ->
                letting
                    .start()
                    .filter(start -> !covers(day, start.earliest(), start.latest()))
                    .isEmpty());
  }

  /** Whether it is not known if the tenant is there. */
  boolean isOpen(LocalDate day) {
    return mayBeThere(day) && !isThere(day);
  }

  /** Whether a day lies from one start on, and before the end of the term from another. */
  private boolean covers(LocalDate day, LocalDate from, LocalDate counted) {
    return !day.isBefore(from)
        && (letting.termMonths().isEmpty()
            || day.isBefore(counted.plusMonths(letting.termMonths().getAsInt())));
  }

  Optional<Tenant> tenant() {
    return letting.tenant().map(id -> new Tenant(hub, id));
  }
}
