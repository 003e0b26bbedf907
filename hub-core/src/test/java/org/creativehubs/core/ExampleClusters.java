package org.creativehubs.core;

import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.cluster.HigherEducationIndicator;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.PlaceType;
import org.creativehubs.core.cluster.SubsectorGroup;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of clusters and of tables of counts. */
final class ExampleClusters {

  private static final Source SURVEY = Source.of("A survey", "table 2");
  private static final UniversityStanding UNIVERSITIES =
      UniversityStanding.builder()
          .rank(18)
          .ranked(33)
          .addStrengths(HigherEducationIndicator.QUALIFIERS)
          .addWeaknesses(HigherEducationIndicator.RESEARCH)
          .addStrengthsForItsSize(HigherEducationIndicator.RESEARCH)
          .source(SURVEY)
          .build();
  private static final NetworkTie TIE =
      NetworkTie.builder()
          .from("The coast")
          .to("The hills")
          .kind("meetup")
          .strength(TieStrength.VERY_STRONG)
          .count(QualifiedNumber.exact(12))
          .source(SURVEY)
          .build();
  private static final Cluster COAST =
      Cluster.builder()
          .id("coast")
          .name("The coast")
          .placeType(PlaceType.COUNTY)
          .businesses(QualifiedNumber.exact(400))
          .concentration(Ratio.of(1, 8))
          .addLabels(ClusterLabel.HIGH_GROWTH)
          .putSubsectorShares("music", Ratio.of(1, 4))
          .addGrowingGroups(SubsectorGroup.ARCHITECTURE)
          .addConcentratedGroups(SubsectorGroup.CONTENT)
          .addNeighbours("The hills")
          .addAnchorInstitutions(Organisation.of("university", "The university"))
          .addRatings(ExampleStrategies.RATING)
          .universities(UNIVERSITIES)
          .addFigures(ExampleHubs.FIGURE)
          .source(SURVEY)
          .build();
  private static final Cluster BARE = Cluster.builder().id("hills").name("The hills").build();

  private ExampleClusters() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Cluster.class, COAST, BARE)
        .with(
            ClusterGroup.class,
            ClusterGroup.builder()
                .id("county")
                .name("The county")
                .addClusters(COAST, BARE)
                .addTies(TIE)
                .addFigures(ExampleHubs.FIGURE)
                .source(SURVEY)
                .build(),
            ClusterGroup.builder().id("county").name("The county").addClusters(BARE).build())
        .with(UniversityStanding.class, UNIVERSITIES, UniversityStanding.builder().build())
        .with(NetworkTie.class, TIE, NetworkTie.builder().from("A").to("B").kind("meetup").build())
        .with(
            EmploymentTable.class,
            table().withSource(SURVEY),
            table(),
            EmploymentTable.builder()
                .measure("jobs")
                .add("North", "film", CellFlag.suppressed())
                .total(TableTotal.ofAll(3))
                .build());
  }

  private static EmploymentTable table() {
    return EmploymentTable.builder()
        .measure("jobs")
        .add("North", "music", 12)
        .add("South", "film", 7.5)
        .build();
  }
}
