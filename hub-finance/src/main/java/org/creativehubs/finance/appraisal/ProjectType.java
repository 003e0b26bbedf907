package org.creativehubs.finance.appraisal;

import java.util.List;
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

  /** The upper bounds of the guidance, from Mott MacDonald's review of 2002. */
  public BiasBound bound() {
    List<String> row = Check.named(Table.ROWS, r -> r.get(0), name(), "projectType");
    return BiasBound.builder()
        .provenance(provenance())
        .capital(Ratio.parse(row.get(1)))
        .duration(Ratio.parse(row.get(2)))
        .build();
  }

  private Provenance provenance() {
    return Provenance.builder()
        .name("upper bounds of optimism bias, " + words)
        .dated(PartialDate.parse("2002"))
        .source(
            Source.builder()
                .document("HM Treasury, Supplementary Green Book Guidance: Optimism Bias")
                .edition("bounds from Mott MacDonald, 2002")
                .build())
        .standing(AssumptionStanding.VERIFIED)
        .note("as transcribed in the R package greenbook 0.1.1")
        .build();
  }

  /** Read when first asked for. */
  private static final class Table {
    static final List<List<String>> ROWS =
        BundledTable.rows(ProjectType.class, "optimism-bias.txt");
  }
}
