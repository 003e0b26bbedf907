package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.funding.FundingAward;

/** Funding awards on a page. */
final class Awards {

  private Awards() {}

  static Table table(List<FundingAward> awards) {
    Grid grid = Grid.of("Funding", "funder", "form", "amount", "awarded", "for");
    for (FundingAward award : awards) {
      grid.row(
          Cells.text(award.label()),
          Cells.text(Words.of(award.instrument())),
          Cells.number(award.qualifiedAmount(), award.amount().currency().toString()),
          Cells.orDash(award.awardedOn()),
          Cells.orDash(award.purpose()));
    }
    return grid.table();
  }

  static void print(List<FundingAward> awards, Page page) {
    page.section("Who paid", table(awards));
    awards.forEach(award -> page.note(award.source()));
  }
}
