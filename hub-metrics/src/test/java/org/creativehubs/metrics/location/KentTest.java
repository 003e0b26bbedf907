package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.cluster.PlaceType;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** The figures of the summary of NESTA's Geography of Creativity for Kent (2016). */
class KentTest {

  private static final Offset<Double> TO_FOUR_DECIMALS = within(0.00005);

  private static final ClusterGroup KENT =
      ClusterGroup.builder()
          .id("kent")
          .name("Kent")
          .addClusters(
              cluster("medway", "Medway", 1699, "7.4%").addLabels(ClusterLabel.HIGH_GROWTH).build())
          .addClusters(
              cluster("canterbury", "Canterbury", 625, "8.4%")
                  .addLabels(ClusterLabel.HIGH_CONCENTRATION)
                  .build())
          .addClusters(
              cluster("tunbridge-wells", "Tunbridge Wells", 2138, "11.5%")
                  .addLabels(ClusterLabel.HIGH_GROWTH, ClusterLabel.HIGH_CONCENTRATION)
                  .build())
          .source(Source.of("Summary of NESTA's Geography of Creativity for Kent (2016)"))
          .build();

  private static final EmploymentTable TABLE = KENT.businessTable();

  private static final LocationQuotients QUOTIENTS =
      LocationQuotient.pooled().of(TABLE, List.of("creative"));

  private static Cluster.Builder cluster(String id, String name, long businesses, String share) {
    Cluster.Builder cluster = Cluster.builder();
    cluster
        .id(id)
        .name(name)
        .placeType(PlaceType.TRAVEL_TO_WORK_AREA)
        .businesses(QualifiedNumber.exact(businesses))
        .concentration(Ratio.parse(share));
    return cluster;
  }

  @Test
  void sharesAreThoseOfTheDocument() {
    assertThat(QUOTIENTS.share("Medway", "creative")).hasValueCloseTo(0.074, within(1e-12));
    assertThat(QUOTIENTS.share("Canterbury", "creative")).hasValueCloseTo(0.084, within(1e-12));
    assertThat(QUOTIENTS.share("Tunbridge Wells", "creative"))
        .hasValueCloseTo(0.115, within(1e-12));
    assertThat(QUOTIENTS.referenceShare("creative")).hasValueCloseTo(0.0911, TO_FOUR_DECIMALS);
  }

  @Test
  void quotientsAgainstTheThreeTogether() {
    assertThat(QUOTIENTS.quotient("Medway", "creative")).hasValueCloseTo(0.8125, TO_FOUR_DECIMALS);
    assertThat(QUOTIENTS.quotient("Canterbury", "creative"))
        .hasValueCloseTo(0.9223, TO_FOUR_DECIMALS);
    assertThat(QUOTIENTS.quotient("Tunbridge Wells", "creative"))
        .hasValueCloseTo(1.2627, TO_FOUR_DECIMALS);
    assertThat(QUOTIENTS.isConcentrated("Tunbridge Wells", "creative")).isTrue();
    assertThat(QUOTIENTS.isConcentrated("Canterbury", "creative")).isFalse();
  }

  @Test
  void tunbridgeWellsIsFirstAndMedwayLast() {
    assertThat(QUOTIENTS.ranked("creative"))
        .extracting(RankedRegion::region)
        .containsExactly("Tunbridge Wells", "Canterbury", "Medway");
    assertThat(QUOTIENTS.ranked("creative").get(0)).hasToString("1. Tunbridge Wells 1.2627");
  }

  @Test
  void theNationalQuotientIsUndefinedSinceTheDocumentGivesNoShareOfBusinesses() {
    LocationQuotients national =
        LocationQuotient.against(
                ReferenceArea.withoutTotals(
                    "United Kingdom",
                    "the document gives the creative share of value added (5.2 %),"
                        + " not of businesses"))
            .of(TABLE, List.of("creative"));
    assertThat(national.quotient("Medway", "creative")).isEmpty();
    assertThat(national.undefined("Medway", "creative").orElseThrow())
        .hasToString(
            "undefined: the document gives the creative share of value added (5.2 %),"
                + " not of businesses (NO_REFERENCE_TOTALS)");
    assertThat(national.share("Medway", "creative")).hasValueCloseTo(0.074, within(1e-12));
    assertThat(national.isConcentrated("Medway", "creative")).isFalse();
    assertThat(national.ranked("creative")).isEmpty();
    assertThat(national.explain("Medway", "creative").answer().isDefined()).isFalse();
  }

  @Test
  void theExplanationGoesFromBothSharesToTheQuotient() {
    List<Step> steps = QUOTIENTS.explain("Medway", "creative").steps();
    assertThat(steps)
        .extracting(Step::label)
        .containsExactly(
            "share of creative in Medway",
            "share of creative in the 3 regions together",
            "location quotient");
    assertThat(steps)
        .extracting(step -> step.expression().orElseThrow())
        .containsExactly("1,699 / 22,959.4595", "4,462 / 48,991.2400", "7.4000 % / 9.1078 %");
    assertThat(steps.get(0).value().number()).hasValueCloseTo(0.074, within(1e-12));
    assertThat(steps.get(1).value().number()).hasValueCloseTo(0.0911, TO_FOUR_DECIMALS);
    assertThat(steps.get(2).value()).hasToString("0.8125");
    assertThat(steps.get(0).source()).isEqualTo(KENT.source());
    assertThat(steps.get(2).source()).contains(LocationQuotient.SOURCE);
  }
}
