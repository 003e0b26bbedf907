package org.creativehubs.core;

import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.cluster.PlaceType;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of clusters and of tables of counts. */
final class ExampleClusters {

  private static final Source SURVEY = Source.of("A survey", "table 2");
  private static final Cluster COAST =
      Cluster.builder()
          .id("coast")
          .name("The coast")
          .placeType(PlaceType.COUNTY)
          .businesses(QualifiedNumber.exact(400))
          .concentration(Ratio.of(1, 8))
          .addLabels(ClusterLabel.HIGH_GROWTH)
          .putSubsectorShares("music", Ratio.of(1, 4))
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
                .source(SURVEY)
                .build(),
            ClusterGroup.builder().id("county").name("The county").addClusters(BARE).build())
        .with(EmploymentTable.class, table().withSource(SURVEY), table());
  }

  private static EmploymentTable table() {
    return EmploymentTable.builder()
        .measure("jobs")
        .add("North", "music", 12)
        .add("South", "film", 7.5)
        .build();
  }
}
