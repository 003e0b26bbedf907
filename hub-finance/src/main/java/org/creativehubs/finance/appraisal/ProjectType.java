package org.creativehubs.finance.appraisal;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.internal.BundledTable;

/** The types of project of the guidance on optimism bias. */
public enum ProjectType {
  /** Buildings that need no special design, such as offices. */
  STANDARD_BUILDINGS("standard buildings"),
  /** Buildings that need special design, such as listed or unusual ones. */
  NON_STANDARD_BUILDINGS("non-standard buildings"),
  /** Civil engineering that needs no special design. */
  STANDARD_CIVIL_ENGINEERING("standard civil engineering"),
  /** Civil engineering that needs special design. */
  NON_STANDARD_CIVIL_ENGINEERING("non-standard civil engineering"),
  /** Equipment and software to be developed. */
  EQUIPMENT_DEVELOPMENT("equipment and development"),
  /** Services bought from outside. */
  OUTSOURCING("outsourcing");

  private final String words;

  ProjectType(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** The bounds of the guidance, from Mott MacDonald's review of 2002. */
  public BiasBound bound() {
    List<String> row = Check.named(Table.ROWS, r -> r.get(0), name(), "projectType");
    return BiasBound.builder()
        .provenance(provenance())
        .costKind(BiasedCost.valueOf(row.get(1)))
        .cost(range(row.get(2), row.get(3)))
        .duration(
            Optional.of(row.get(4))
                .filter(upper -> !upper.isEmpty())
                .map(upper -> range(upper, row.get(5))))
        .build();
  }

  private static BiasRange range(String upper, String lower) {
    return BiasRange.of(Ratio.parse(upper), Ratio.parse(lower));
  }

  private Provenance provenance() {
    return Provenance.builder()
        .name("bounds of optimism bias, " + words)
        .dated(PartialDate.parse("2002"))
        .source(
            Source.builder()
                .document("HM Treasury, Supplementary Green Book Guidance: Optimism Bias")
                .edition("bounds from Mott MacDonald, 2002")
                .place("table 2")
                .build())
        .standing(AssumptionStanding.AS_QUOTED)
        .note("as quoted at ppponline.affinitext.com, book 1343, section 444193")
        .build();
  }

  /** Read when first asked for. */
  private static final class Table {
    static final List<List<String>> ROWS =
        BundledTable.rows(ProjectType.class, "optimism-bias.txt");
  }
}
