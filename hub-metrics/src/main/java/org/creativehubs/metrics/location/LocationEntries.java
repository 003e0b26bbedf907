package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;

/** What this topic adds to the catalogue. */
public final class LocationEntries {

  private LocationEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(locationQuotient())
        .addAll(QuotientEntries.all())
        .build();
  }

  private static CatalogEntry<LocationQuotientInput, LocationQuotients> locationQuotient() {
    return CatalogEntry.of(
            "location-quotient",
            LocationQuotient.class,
            LocationQuotientInput.class,
            LocationQuotients.class)
        .title("Location quotient")
        .question("How concentrated is this industry here, against elsewhere?")
        .convention("reference: POOLED regions, an AREA with totals, or an area WITHOUT_TOTALS")
        .convention("at or above 1 is concentrated, decided on the counts")
        .convention("a region without any count has no quotient; a count of zero has quotient 0")
        .source(LocationQuotient.SOURCE)
        .example(LocationEntries::kent)
        .answeredBy(LocationQuotient::answer);
  }

  private static LocationQuotientInput kent() {
    EmploymentTable businesses =
        EmploymentTable.builder()
            .measure("businesses")
            .addConcentration("Medway", "creative", 1699, Ratio.of(74, 1000), "other")
            .addConcentration("Canterbury", "creative", 625, Ratio.of(84, 1000), "other")
            .addConcentration("Tunbridge Wells", "creative", 2138, Ratio.of(115, 1000), "other")
            .source(Source.of("Summary of NESTA's Geography of Creativity for Kent (2016)"))
            .build();
    return LocationQuotientInput.builder().table(businesses).addIndustries("creative").build();
  }
}
