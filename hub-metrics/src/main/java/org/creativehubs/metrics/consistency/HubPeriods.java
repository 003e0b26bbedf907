package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/** Terms of head leases in months against their days, and lettings against opening and closing. */
final class HubPeriods implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      premises.headLeases().forEach(lease -> checkTerm(premises, lease, findings));
    }
    for (Hub hub : material.hubs()) {
      for (Letting letting : hub.lettings()) {
        PeriodRules.Terms.certain(letting)
            .ifPresent(days -> checkOpen(hub, letting, days, findings));
      }
    }
  }

  private static void checkTerm(Premises premises, HeadLease lease, Findings findings) {
    Optional<DateRange> days = lease.terms().map(LeaseTerms::term).flatMap(OpenDateRange::closed);
    if (days.isPresent() && lease.termMonths().isPresent()) {
      findings.demand(
          ends(days.get().start(), lease).contains(days.get().end()),
          FindingKind.TERM_DIFFERS,
          "head lease " + lease.id() + " of " + premises.id(),
          FindingFigure.text("term", months(lease), lease.source()),
          FindingFigure.text("days of the terms", days.get(), lease.terms().orElseThrow().source()),
          List.of());
    }
  }

  /** The ends that the months allow: of the first term, and after each of the renewals. */
  private static List<LocalDate> ends(LocalDate start, HeadLease lease) {
    List<LocalDate> ends = new ArrayList<>();
    int months = lease.termMonths().orElseThrow();
    ends.add(start.plusMonths(months));
    for (LeaseRenewal renewal : lease.renewals()) {
      months += renewal.months();
      ends.add(start.plusMonths(months));
    }
    return ends;
  }

  private static String months(HeadLease lease) {
    StringBuilder months = new StringBuilder().append(lease.termMonths().orElseThrow());
    lease.renewals().forEach(renewal -> months.append(" and ").append(renewal.months()));
    return months.append(" months").toString();
  }

  private static void checkOpen(Hub hub, Letting letting, OpenDateRange days, Findings findings) {
    hub.opened()
        .ifPresent(
            opened ->
                demand(
                    days.end().filter(end -> !end.isAfter(opened.earliest())).isEmpty(),
                    hub,
                    letting,
                    FindingFigure.text("opened", opened),
                    days,
                    findings));
    hub.closed()
        .ifPresent(
            (PartialDate closed) ->
                demand(
                    !days.start().isAfter(closed.latest()),
                    hub,
                    letting,
                    FindingFigure.text("closed", closed),
                    days,
                    findings));
  }

  private static void demand(
      boolean holds,
      Hub hub,
      Letting letting,
      FindingFigure limit,
      OpenDateRange days,
      Findings findings) {
    findings.demand(
        holds,
        FindingKind.LETTING_OUTSIDE_OPENING,
        "letting " + letting.id() + " of " + hub.id(),
        limit,
        FindingFigure.text("the letting", days, letting.source()),
        List.of());
  }
}
