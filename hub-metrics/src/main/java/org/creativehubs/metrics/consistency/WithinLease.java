package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.DateRange;

/**
 * Lettings that lie on a day outside the lease of the building. Where there are several leases it
 * is not known which of them a tenancy is under, so it must go beyond all of them.
 */
final class WithinLease implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      List<DateRange> held =
          premises.headLeases().stream().flatMap(lease -> widest(lease).stream()).toList();
      if (!held.isEmpty() && held.size() == premises.headLeases().size()) {
        premises.lettings().forEach(each -> check(premises, each, held, findings));
      }
    }
  }

  /** From the first day it may start on to the last it may end on, by what is agreed. */
  private static Optional<DateRange> widest(HeadLease lease) {
    return lease
        .start()
        .flatMap(start -> lease.end().map(end -> DateRange.of(start.earliest(), end.latest())));
  }

  private static void check(
      Premises premises, Letting letting, List<DateRange> held, Findings findings) {
    Terms.certain(letting)
        .map(
            days ->
                days.closed().orElseGet(() -> DateRange.ofInclusive(days.start(), days.start())))
        .ifPresent(
            term ->
                findings.demand(
                    held.stream().anyMatch(lease -> lease.contains(term)),
                    FindingKind.TENANCY_OUTSIDE_LEASE,
                    premises.subject(letting),
                    FindingFigure.text("the head lease", shown(held)),
                    FindingFigure.text("the letting", term, letting.source()),
                    sources(premises)));
  }

  private static String shown(List<DateRange> held) {
    return String.join("; ", held.stream().map(DateRange::toString).toList());
  }

  private static List<FindingFigure> sources(Premises premises) {
    return premises.headLeases().stream()
        .map(lease -> FindingFigure.text(lease.id(), lease, lease.source()))
        .toList();
  }
}
