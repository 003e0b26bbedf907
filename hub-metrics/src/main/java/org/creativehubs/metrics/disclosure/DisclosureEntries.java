package org.creativehubs.metrics.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;

/** What this topic adds to the catalogue. */
public final class DisclosureEntries {

  private static final Source CONTROLLED =
      Source.of(
          "L. H. Cox, A constructive procedure for unbiased controlled rounding, Journal of the"
              + " American Statistical Association 82, 1987");
  private static final Source SUPPRESSION =
      Source.of(
          "L. H. Cox, Suppression methodology and statistical disclosure control, Journal of the"
              + " American Statistical Association 75, 1980");
  private static final Source NETWORK =
      Source.of(
          "D. Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on"
              + " Computing 17, 1988");

  private DisclosureEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(rounding(), suppression(), attack());
  }

  private static CatalogEntry<?, ?> rounding() {
    return CatalogEntry.of(
            "table-rounding", TableRounding.class, TableRoundingInput.class, PublishedTable.class)
        .title("Rounding of a table")
        .question("What may be shown of these counts if every number is rounded?")
        .convention("policy: bands of counts with their step, BRES strict, relaxed or another")
        .convention("method: NEAREST or NEAREST_ZERO_KEPT, a tie upwards, or CONTROLLED")
        .convention("parts and totals are rounded by themselves unless CONTROLLED")
        .source(RoundingPolicy.bresStrict().source())
        .source(DominanceRule.bres().source())
        .source(CONTROLLED)
        .example(DisclosureEntries::relaxedWhereAllowed)
        .answeredBy(TableRounding::answer);
  }

  private static CatalogEntry<?, ?> suppression() {
    return CatalogEntry.of(
            "cell-suppression",
            CellSuppression.class,
            CellSuppressionInput.class,
            PublishedTable.class)
        .title("Suppression of small cells")
        .question("Which cells must be hidden so that no small count can be worked out?")
        .convention("primary: above zero and below the threshold, or dominated; a zero is shown")
        .convention(
            "protection: every hidden count stays open by leastWidth and by leastShare of it")
        .convention("secondary: the cycle with the smallest sum of further hidden counts")
        .source(SUPPRESSION)
        .source(NETWORK)
        .example(DisclosureEntries::belowTen)
        .answeredBy(CellSuppression::answer);
  }

  private static CatalogEntry<?, ?> attack() {
    return CatalogEntry.of(
            "disclosure-attack",
            DisclosureAttack.class,
            DisclosureAttackInput.class,
            AttackReport.class)
        .title("Attack on a published table")
        .question("What could a stranger work out of this published table?")
        .convention(
            "protection: bounds closer than its width recover a cell; left out for certainty")
        .convention(
            "hidden: exact, the least and greatest count in all tables that add up; rounded: by lines")
        .convention("counts are whole and not negative; rounded ones lie near what is shown")
        .source(NETWORK)
        .example(DisclosureEntries::carelesslyHidden)
        .answeredBy(DisclosureAttack::answer);
  }

  private static EmploymentTable jobs() {
    return EmploymentTable.builder()
        .measure("jobs")
        .source(Source.of("Invented counts"))
        .add("North", "design", 15)
        .add("North", "film", 4)
        .add("North", "crafts", 320)
        .add("South", "design", 120)
        .add("South", "film", 61)
        .add("South", "crafts", 38)
        .add("West", "design", 44)
        .add("West", "film", 57)
        .add("West", "crafts", 1_204)
        .build();
  }

  private static Contributors.Builder crafts(String region) {
    return Contributors.builder().region(region).industry("crafts");
  }

  private static Contributors allCrafts() {
    return Contributors.builder()
        .industry("crafts")
        .enterprises(31)
        .largest(700)
        .second(300)
        .build();
  }

  private static Contributors allJobs() {
    return Contributors.builder().enterprises(64).largest(700).second(300).build();
  }

  private static TableRoundingInput relaxedWhereAllowed() {
    return TableRoundingInput.builder()
        .table(jobs())
        .policy(RoundingPolicy.bresRelaxed())
        .stricter(RoundingPolicy.bresStrict())
        .dominance(DominanceRule.bres())
        .addContributors(crafts("North").enterprises(9).largest(110).second(40).build())
        .addContributors(crafts("West").enterprises(7).largest(700).second(480).build())
        .addContributors(allCrafts(), allJobs())
        .build();
  }

  private static CellSuppressionInput belowTen() {
    return CellSuppressionInput.builder()
        .table(jobs())
        .threshold(10)
        .protection(ProtectionPolicy.builder().leastWidth(5).leastShare(Ratio.of(1, 5)).build())
        .dominance(DominanceRule.bres())
        .addContributors(crafts("North").enterprises(9).largest(110).second(40).build())
        .addContributors(crafts("West").enterprises(7).largest(700).second(480).build())
        .addContributors(allCrafts(), allJobs())
        .build();
  }

  /** One cell is hidden in its row, so the row gives it away, and with it another one. */
  private static DisclosureAttackInput carelesslyHidden() {
    PublishedTable shown = PublishedTable.of(jobs());
    PublishedTable.Builder published =
        PublishedTable.builder()
            .measure(shown.measure())
            .addAllRegions(shown.regions())
            .addAllIndustries(shown.industries())
            .method("one small cell and a second one are hidden by hand");
    for (PublishedCell cell : shown.cells()) {
      boolean isHidden =
          cell.industry().equals(Optional.of("film"))
              && !cell.region().isEmpty()
              && !cell.name().startsWith("West");
      published.addCells(isHidden ? hidden(cell) : cell);
    }
    return DisclosureAttackInput.builder()
        .table(published.build())
        .protection(ProtectionPolicy.shareOfCount(Ratio.of(1, 5)))
        .counts(jobs())
        .build();
  }

  private static PublishedCell hidden(PublishedCell cell) {
    return PublishedCell.builder()
        .region(cell.region())
        .industry(cell.industry())
        .status(CellStatus.PRIMARY_BELOW_THRESHOLD)
        .build();
  }
}
