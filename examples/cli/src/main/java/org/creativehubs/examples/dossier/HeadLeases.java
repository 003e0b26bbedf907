package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.lease.CapitalWorks;
import org.creativehubs.core.lease.HeadLease;

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
            "end as agreed",
            "share of profit");
    for (HeadLease lease : leases) {
      grid.row(
          Cells.text(lease.premises()),
          Cells.text(lease.landlord()),
          Cells.text(lease.tenant()),
          Cells.orDash(lease.start()),
          Cells.text(lease.termMonths().isPresent() ? lease.termMonths().getAsInt() : "-"),
          renewals(lease),
          Cells.orDash(lease.end()),
          Cells.share(lease.profitShare()));
    }
    return grid.table();
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
