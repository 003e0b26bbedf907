package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.HubAssessment;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.RateLimit;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.UnexpiredTerm;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.regression.AreaData;
import org.creativehubs.metrics.regression.LeastSquares;
import org.creativehubs.metrics.regression.RegressionTable;
import org.creativehubs.metrics.regression.SpatialModel;
import org.creativehubs.metrics.regression.SpatialRegression;
import org.creativehubs.metrics.robustness.BoundedIndex;
import org.creativehubs.metrics.robustness.UnknownBounds;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.creativehubs.metrics.spatial.WeightStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's promises. */
class ReadmeTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path THIS =
      Path.of("src/test/java/org/creativehubs/examples/house/ReadmeTest.java");

  @Test
  void theCodeOnTheFirstScreenRuns() {
    // README begins
    LocalDate today = LocalDate.parse("2026-11-29");
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP 5440"), PaymentTerms.monthlyInAdvance());
    LeaseTerms lease =
        LeaseTerms.builder()
            .term(OpenDateRange.parse("2024-04-01/2027-04-01"))
            .addCharges(rent)
            .build();
    Hub mill =
        Hub.builder()
            .id("mill")
            .name("The Mill")
            .addSpaces(
                Space.of("studio-7", UnitKind.STUDIO, Area.parse("320 ft2")),
                Space.of("studio-8", UnitKind.STUDIO, Area.parse("280 ft2")))
            .addMembers(Organisation.of("bo", "Bo Ceramics"))
            .addLettings(Letting.of("studio-7", "studio-7", "bo", lease))
            .build();
    AffordabilityPolicy policy =
        AffordabilityPolicy.builder()
            .name("rent ceiling")
            .maximumAllInRate(
                RateLimit.chosen(RentRate.parse("GBP 19 per ft2 per year"), "our policy"))
            .build();

    HubRentRoll roll = RentRoll.of(mill, today);
    UnexpiredTerm term = Wault.of(mill, today);
    HubAssessment affordable = LeaseAffordability.under(policy).assess(mill, today);
    HubChange raise = HubChange.rents("rents up a tenth", Ratio.parse("1.1"), today);
    HubRentRoll raised = RentRoll.of(HubChange.apply(mill, List.of(raise)).hub(), today);
    // README ends

    assertThat(roll.totals().toString())
        .startsWith("1 letting in force, 1 of 2 spaces vacant, GBP 5440.00 a year passing");
    assertThat(raised.totals().passingRent()).isEqualTo(Money.parse("GBP 5984"));
    assertThat(term.toExpiry()).isPresent();
    assertThat(affordable.lettings()).hasSize(1);
    assertThat(HubJson.write(roll)).contains("\"steps\"");
  }

  @Test
  void theReadmeShowsTheCodeThatRuns() throws IOException {
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java") + 7);
    String code = shown.substring(0, shown.indexOf("roll.totals();"));

    String test = Files.readString(THIS);
    String run =
        test.substring(test.indexOf("// README begins") + 16, test.indexOf("// README ends"));

    assertThat(words(code)).isEqualTo(words(run));
  }

  @Test
  void theCodeForResearchersRuns() throws IOException {
    // researchers begin
    String file =
        "region,industry,jobs\nLeeds,film,10\nLeeds,other,30\nYork,film,..\nYork,other,20\n";
    FileLayout layout =
        FileLayout.csv().column("value", "jobs").unknown("..", CellFlag.suppressed());
    EmploymentTable jobs = EmploymentTable.read(DataFile.text(file, layout)).value();
    EmploymentTable published = jobs.withTotals(List.of(TableTotal.ofIndustry("film", 25)));

    Optional<Undefined> declined = LocationQuotient.pooled().of(jobs).undefined("Leeds", "film");
    OptionalDouble byTotals = LocationQuotient.pooled().of(published).quotient("Leeds", "film");
    BoundedIndex bounded = UnknownBounds.quotient(jobs, "Leeds", "film");
    // researchers end

    assertThat(declined.orElseThrow())
        .hasToString(
            "undefined: 1 count of film is not known, and its total is not given (UNKNOWN_CELL)");
    assertThat(byTotals.orElseThrow()).isEqualTo(0.75);
    assertThat(bounded).hasToString("location quotient of film in Leeds: 0.25 to 1.5");
  }

  @Test
  void theRegressionsOfTheReadmeRun() throws IOException {
    Observations rents =
        Observations.of("rent", Map.of("a", 4.0, "b", 8.0, "c", 9.0, "d", 13.0, "e", 7.0));
    Observations jobs =
        Observations.of("jobs", Map.of("a", 1.0, "b", 2.0, "c", 3.0, "d", 5.0, "e", 4.0));
    SpatialWeights weights =
        SpatialWeights.contiguity(
            Map.of(
                "a", List.of("b", "e"),
                "b", List.of("a", "c"),
                "c", List.of("b", "d"),
                "d", List.of("c"),
                "e", List.of("a")),
            WeightStyle.ROW_STANDARDISED);
    // regressions begin
    AreaData data = AreaData.of(rents, jobs); // or AreaData.read(file, columns, groupings)
    RegressionTable table = LeastSquares.of(data, "rent", "jobs");
    RegressionTable lag =
        SpatialRegression.of(data, "rent", List.of("jobs"), weights, SpatialModel.LAG);
    // regressions end

    assertThat(table.coefficient("jobs").orElseThrow()).isCloseTo(1.7, within(1e-12));
    assertThat(table.term("jobs").p().value()).isPresent();
    assertThat(lag.impact("jobs").total().value()).isPresent();

    String test = Files.readString(THIS);
    String run =
        test.substring(
            test.indexOf("// regressions begin") + 20, test.indexOf("// regressions end"));
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java\nAreaData") + 7);
    assertThat(words(shown.substring(0, shown.indexOf("table.term(")))).isEqualTo(words(run));
  }

  @Test
  void theFileOnTheFirstScreenIsRead(@TempDir Path folder) throws IOException {
    Path nomis = folder.resolve("nomis.csv");
    Files.writeString(
        nomis,
        """
        "DATE_NAME","GEOGRAPHY_NAME","INDUSTRY_NAME","MEASURES_NAME","OBS_VALUE","OBS_STATUS"
        "2022","Northtown","58 : Publishing","Value",40,"A"
        "2022","Northtown","58 : Publishing","Percent",100,"A"
        "2022","Northtown","90 : Arts","Value",,"Q"
        "2022","Southtown","58 : Publishing","Value",50,"A"
        "2022","Southtown","90 : Arts","Value",25,"A"
        """);
    // file begins
    DataFile file = DataFile.of(nomis, Offices.nomis().where("MEASURES_NAME", "Value"));
    EmploymentTable jobs = EmploymentTable.read(file).value();
    Table quotients = LocationQuotient.pooled().of(jobs).table();
    // file ends

    assertThat(jobs.unknown().size()).isEqualTo(1);
    assertThat(quotients.toString()).contains("Southtown").contains("58 : Publishing");

    String test = Files.readString(THIS);
    String run = test.substring(test.indexOf("// file begins") + 14, test.indexOf("// file ends"));
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java\nDataFile") + 7);
    assertThat(words(shown.substring(0, shown.indexOf("```")))).isEqualTo(words(run));
  }

  @Test
  void theRentRollOfTheReadmeIsRead() throws IOException {
    Path rentRoll = Path.of("sheets", "rent-roll.csv");
    LocalDate today = LocalDate.parse("2026-11-30");
    // sheets begin
    SheetFile file = SheetFile.of(rentRoll, SheetLocale.of("en-GB"));
    SheetRead<LettingSheet> read = Sheets.rentRoll(file, today);
    // sheets end

    assertThat(RentRoll.of(read.value().hub(), today).totals().lettings()).isEqualTo(34);
    assertThat(read.report().lines()).isNotEmpty();

    String test = Files.readString(THIS);
    String run =
        test.substring(test.indexOf("// sheets begin") + 15, test.indexOf("// sheets end"));
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java\nSheetFile") + 7);
    assertThat(words(shown.substring(0, shown.indexOf("RentRoll.of")))).isEqualTo(words(run));
  }

  @Test
  void theMapOfTheReadmeHasNeighbours() throws IOException {
    Path map = Path.of("sheets", "places.geojson");
    // map begins
    GeoShapes places = GeoShapes.read(Files.readString(map), "name");
    SpatialWeights queen = SpatialWeights.queen(places, WeightStyle.ROW_STANDARDISED);
    SpatialWeights near =
        SpatialWeights.distanceBand(places.centroids(), places.measure(), 10, WeightStyle.BINARY);
    // map ends

    assertThat(queen.places().get(0).neighbours()).contains("Brindle");
    assertThat(queen.islands()).isEmpty();
    assertThat(near.places().get(0).neighbours()).contains("Brindle").doesNotContain("Calder");

    String test = Files.readString(THIS);
    String run = test.substring(test.indexOf("// map begins") + 13, test.indexOf("// map ends"));
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java\nGeoShapes") + 7);
    assertThat(words(shown.substring(0, shown.indexOf("```")))).isEqualTo(words(run));
  }

  @Test
  void theReadmeShowsTheCodeForResearchers() throws IOException {
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java\nString file") + 7);
    String code = shown.substring(0, shown.indexOf("declined; //"));

    String test = Files.readString(THIS);
    String run =
        test.substring(
            test.indexOf("// researchers begin") + 20, test.indexOf("// researchers end"));

    assertThat(words(code)).isEqualTo(words(run));
  }

  @Test
  void everyLinkOfTheReadmeLeadsSomewhere() throws IOException {
    String readme = Files.readString(README);
    Set<String> anchors = anchors(readme);
    try (Stream<MatchResult> links = Pattern.compile("]\\(([^):]+)\\)").matcher(readme).results()) {
      assertThat(links.map(link -> link.group(1)).toList())
          .isNotEmpty()
          .allMatch(link -> anchors.contains(link) || Files.exists(README.resolveSibling(link)));
    }
  }

  /** How a heading is linked to: in lower case, with hyphens for blanks and without other signs. */
  private static Set<String> anchors(String readme) {
    return readme
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> "#" + heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static String words(String code) {
    return CharMatcher.whitespace().removeFrom(code);
  }
}
