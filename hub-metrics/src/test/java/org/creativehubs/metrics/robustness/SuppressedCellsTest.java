package org.creativehubs.metrics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.Offices;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.junit.jupiter.api.Test;

/** A file with suppressed counts: declined, right with published totals, and bounded. */
class SuppressedCellsTest {

  private static final String FILM = "uk-film-idbr-region-2015-2023.csv";
  private static final String PROJECTION = "Motion picture projection activities";
  private static final String VIDEO = "Video distribution activities";
  private static final List<String> NOT_REGIONS = List.of("England", "UK");

  /** Two of four counts of cinemas are suppressed; all totals are published. */
  private static final String MADE_UP =
      """
      region,industry,jobs,status
      City,film,60,
      City,cinemas,30,
      City,all,90,
      Coast,film,20,
      Coast,cinemas,,C
      Coast,all,40,
      Hills,film,5,
      Hills,cinemas,,C
      Hills,all,15,
      Plain,film,15,
      Plain,cinemas,10,
      Plain,all,25,
      UK,film,100,
      UK,cinemas,70,
      UK,all,170,
      """;

  private static EmploymentTable madeUp() {
    FileLayout layout =
        FileLayout.csv().column("value", "jobs").flagged("status", "C", CellFlag.suppressed());
    return EmploymentTable.read(DataFile.text(MADE_UP, layout)).value();
  }

  /** The regions and industries by themselves, and those totals that the file gives for them. */
  private static EmploymentTable parts(EmploymentTable all, String whole, String every) {
    List<String> regions = new ArrayList<>(all.regions());
    regions.removeAll(NOT_REGIONS);
    List<String> industries = new ArrayList<>(all.industries());
    industries.remove(every);
    EmploymentTable parts = all.slice(regions, industries);
    List<TableTotal> totals = new ArrayList<>();
    regions.forEach(it -> totals.add(TableTotal.ofRegion(it, all.count(it, every))));
    industries.forEach(it -> totals.add(TableTotal.ofIndustry(it, all.count(whole, it))));
    totals.add(TableTotal.ofAll(all.count(whole, every)));
    return parts.withTotals(totals);
  }

  private static EmploymentTable withoutTotals(EmploymentTable parts) {
    return parts.withTotals(List.of());
  }

  private static EmploymentTable withTotalsOfRegions(EmploymentTable parts) {
    return parts.withTotals(
        parts.unknown().totals().stream().filter(it -> it.region().isPresent()).toList());
  }

  private static Optional<Reason> reason(LocationQuotients found, String region, String industry) {
    return found.undefined(region, industry).map(Undefined::reason);
  }

  @Test
  void aQuotientOverSuppressedCellsIsDeclined() {
    LocationQuotients found =
        LocationQuotient.pooled().of(withoutTotals(parts(madeUp(), "UK", "all")));
    assertThat(reason(found, "City", "cinemas")).contains(Reason.UNKNOWN_CELL);
    assertThat(reason(found, "Coast", "cinemas")).contains(Reason.UNKNOWN_CELL);
    assertThat(found.undefined("Coast", "cinemas").orElseThrow().because())
        .isEqualTo("the count of cinemas in Coast is suppressed (mark C)");
    assertThat(found.explain("City", "cinemas").toString()).contains("UNKNOWN_CELL");
  }

  @Test
  void totalsThatArePublishedGiveTheQuotient() {
    LocationQuotients found = LocationQuotient.pooled().of(parts(madeUp(), "UK", "all"));
    assertThat(found.quotient("City", "cinemas").orElseThrow())
        .isEqualTo((30 / 90.0) / (70 / 170.0));
    assertThat(found.quotient("Coast", "film").orElseThrow())
        .isEqualTo((20 / 40.0) / (100 / 170.0));
    assertThat(found.quotient("Coast", "cinemas")).isEmpty();
    assertThat(found.ranked("cinemas")).hasSize(2);
  }

  @Test
  void boundsHoldTheQuotientAndCloseInWithEachTotal() {
    EmploymentTable parts = parts(madeUp(), "UK", "all");
    BoundedIndex open = UnknownBounds.quotient(withoutTotals(parts), "City", "cinemas");
    assertThat(open.high().orElseThrow()).isCloseTo((30 / 90.0) / (40 / 140.0), within(1e-12));
    assertThat(open.highKind()).contains(BoundKind.EXACT);
    assertThat(open.low()).hasValue(30 / 90.0);
    // each total leaves its region one value: 20 and 10
    BoundedIndex regions = UnknownBounds.quotient(withTotalsOfRegions(parts), "City", "cinemas");
    assertThat(regions.value().orElseThrow()).isCloseTo(0.8095, within(1e-4));
    BoundedIndex suppressed = UnknownBounds.quotient(parts, "Coast", "cinemas");
    assertThat(suppressed.value().orElseThrow())
        .isCloseTo((20 / 40.0) / (70 / 170.0), within(1e-12));
  }

  private static Optional<Path> file(String name) {
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared").resolve("data").resolve(name))
        .filter(Files::exists)
        .findFirst();
  }

  private static EmploymentTable film(Path file) {
    FileLayout layout =
        Offices.idbr()
            .column("region", "region_name")
            .column("industry", "sic_label")
            .measuring("turnover in thousand pounds")
            .where("measure", "turnover_thousand_gbp")
            .where("year", "2023")
            .flagged("obs_status", "C", CellFlag.suppressed());
    return EmploymentTable.read(DataFile.of(file, layout)).value();
  }

  /** Read as zero the suppressed counts made 0.801 and 1.081 of 0.505 and 0.919. */
  @Test
  void filmInLondonIsDeclinedRightWithTotalsAndBounded() {
    Optional<Path> file = file(FILM);
    assumeThat(file).as("the file of official figures is not here").isPresent();
    EmploymentTable parts = parts(film(file.orElseThrow()), "UK", "Total");
    assertThat(parts.regions()).hasSize(12);
    assertThat(parts.unknown().size()).isEqualTo(16);

    LocationQuotients declined = LocationQuotient.pooled().of(withoutTotals(parts));
    assertThat(reason(declined, "London", PROJECTION)).contains(Reason.UNKNOWN_CELL);
    assertThat(reason(declined, "London", VIDEO)).contains(Reason.UNKNOWN_CELL);
    assertThat(reason(declined, "North East", PROJECTION)).contains(Reason.UNKNOWN_CELL);

    LocationQuotients right = LocationQuotient.pooled().of(parts);
    double projection = right.quotient("London", PROJECTION).orElseThrow();
    double video = right.quotient("London", VIDEO).orElseThrow();
    assertThat(projection).isCloseTo(0.505, within(5e-4));
    assertThat(video).isCloseTo(0.919, within(5e-4));
    assertThat(right.isConcentrated("London", VIDEO)).isFalse();

    EmploymentTable regions = withTotalsOfRegions(parts);
    BoundedIndex bounded = UnknownBounds.quotient(regions, "London", PROJECTION);
    assertThat(bounded.contains(projection)).isTrue();
    assertThat(bounded.lowKind()).contains(BoundKind.EXACT);
    assertThat(bounded.highKind()).contains(BoundKind.EXACT);
    BoundedIndex ofVideo = UnknownBounds.quotient(regions, "London", VIDEO);
    assertThat(ofVideo.contains(video)).isTrue();
    assertThat(ofVideo.contains(1)).isTrue();
    assertThat(UnknownBounds.quotient(parts, "London", VIDEO).value().orElseThrow())
        .isCloseTo(video, within(1e-9));
  }
}
