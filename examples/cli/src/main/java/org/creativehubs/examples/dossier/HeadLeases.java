package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.lease.CapitalWorks;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.time.DateRange;

/** Head leases on a page. */
final class HeadLeases {

  private HeadLeases() {}

  static Table table(List<HeadLease> leases) {
    Grid grid =
        Grid.of(
            "Leases by which the space is held",
            "premises",
            "landlord",
            "tenant",
            "start",
            "first term, months",
            "renewals, months",
            "last day, as agreed",
            "share of profit");
    for (HeadLease lease : leases) {
      grid.row(
          Cells.text(lease.premises()),
          Cells.text(lease.landlord()),
          Cells.text(lease.tenant()),
          Cells.orDash(lease.start()),
          Cells.text(term(lease)),
          renewals(lease),
          Cells.orDash(lease.lastDays().map(HeadLeases::words)),
          Cells.share(lease.profitShare()));
    }
    return grid.table();
  }

  private static String term(HeadLease lease) {
    if (lease.rollsEveryMonths().isPresent()) {
      return lease.rollsEveryMonths().getAsInt() + ", again and again";
    }
    return lease.termMonths().isPresent() ? Integer.toString(lease.termMonths().getAsInt()) : "-";
  }

  /** A last day, or the days between which it lies. */
  static String words(DateRange days) {
    return days.days() == 1 ? days.lastDay().toString() : days.start() + " to " + days.lastDay();
  }

  private static Answer renewals(HeadLease lease) {
    List<String> renewals =
        lease.renewals().stream()
            .map(renewal -> renewal.months() + " " + Words.of(renewal.state()))
            .toList();
    return Cells.text(renewals.isEmpty() ? "-" : String.join(", ", renewals));
  }

  static void print(List<HeadLease> leases, Page page) {
    page.section(table(leases));
    for (HeadLease lease : leases) {
      page.note(lease.source());
      lease.renewals().forEach(renewal -> page.note(renewal.source()));
      lease.capitalWorks().forEach(works -> page.bullet(words(works), works.source()));
    }
  }

  private static String words(CapitalWorks works) {
    return "works: "
        + works.works()
        + works.cost().map(cost -> ", " + cost).orElse("")
        + ", paid by "
        + works.paidBy();
  }
}
