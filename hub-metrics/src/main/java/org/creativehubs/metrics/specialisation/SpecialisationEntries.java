package org.creativehubs.metrics.specialisation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/** What this topic adds to the catalogue. */
public final class SpecialisationEntries {

  private SpecialisationEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(specialisation());
  }

  private static CatalogEntry<SpecialisationInput, IndexResult> specialisation() {
    return CatalogEntry.of(
            "specialisation", Specialisation.class, SpecialisationInput.class, IndexResult.class)
        .title("Specialisation and variety")
        .question("How specialised, or how varied, is the mix of industries here?")
        .convention("measure: Krugman, coefficient, Hachman, Gini, HHI, Shannon, Hill, variety ...")
        .convention("against: NATION, REST, PAIR, MEAN_OF_OTHERS, EVEN or GIVEN")
        .convention("logarithms: base 2 if not named; Gini: 0 to 1 if not named")
        .source(ShareMeasure.KRUGMAN.source())
        .example(SpecialisationEntries::sweden)
        .answeredBy(Specialisation::answer);
  }

  /** A worked example of a textbook, whose index of the first country is 0.1595. */
  private static SpecialisationInput sweden() {
    List<String> industries = ImmutableList.of("1", "2", "3", "4", "5");
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            ImmutableList.of("Sweden", "other 1", "other 2", "other 3", "other 4"),
            industries,
            new double[][] {
              {45000, 15000, 32000, 10000, 30000},
              {35000, 12000, 30000, 8000, 22000},
              {40000, 10000, 25000, 9000, 18000},
              {30000, 11000, 18000, 3000, 13000},
              {40000, 6000, 11000, 2000, 12000}
            });
    return SpecialisationInput.of(
        table.withSource(
            Source.builder()
                .document("O. Farhauer and A. Kroell, Standorttheorien, as in the manual of REAT")
                .edition("2013")
                .build()),
        ShareRule.of(ShareMeasure.KRUGMAN, Against.MEAN_OF_OTHERS));
  }
}
