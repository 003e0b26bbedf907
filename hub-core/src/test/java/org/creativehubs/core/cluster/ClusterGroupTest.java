package org.creativehubs.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class ClusterGroupTest {

  private static final Source SOURCE =
      Source.of("Summary of NESTA's Geography of Creativity for Kent (2016)");

  private static final ClusterGroup KENT =
      ClusterGroup.builder()
          .id("kent")
          .name("Kent")
          .addClusters(cluster("medway", "Medway", 1699, "7.4%"))
          .addClusters(cluster("canterbury", "Canterbury", 625, "8.4%"))
          .addClusters(cluster("tunbridge-wells", "Tunbridge Wells", 2138, "11.5%"))
          .source(SOURCE)
          .build();

  private static Cluster cluster(String id, String name, long businesses, String share) {
    return Cluster.builder()
        .id(id)
        .name(name)
        .placeType(PlaceType.TRAVEL_TO_WORK_AREA)
        .businesses(QualifiedNumber.exact(businesses))
        .concentration(Ratio.parse(share))
        .build();
  }

  private static ClusterGroup.Builder group() {
    return ClusterGroup.builder().id("group").name("Group");
  }

  @Test
  void theTableOfKentHasWhatTheSharesImply() {
    EmploymentTable table = KENT.businessTable();
    assertThat(table.measure()).isEqualTo("businesses");
    assertThat(table.source()).contains(SOURCE);
    assertThat(table.regions()).containsExactly("Medway", "Canterbury", "Tunbridge Wells");
    assertThat(table.industries()).containsExactly("creative", "other");
    assertThat(table.industryTotal("creative")).isEqualTo(4462);
    assertThat(table.regionTotal("Medway")).isCloseTo(22_959, within(0.5));
    assertThat(table.regionTotal("Canterbury")).isCloseTo(7_440, within(0.5));
    assertThat(table.regionTotal("Tunbridge Wells")).isCloseTo(18_591, within(0.5));
    assertThat(table.total()).isCloseTo(48_991, within(0.5));
  }

  @Test
  void aTableNeedsExactNumbersOfEveryCluster() {
    Cluster vague =
        Cluster.builder()
            .id("vague")
            .name("Vague")
            .businesses(QualifiedNumber.parse("over 450"))
            .concentration(Ratio.parse("5%"))
            .build();
    Cluster first = cluster("medway", "Medway", 1699, "7.4%");
    assertThatThrownBy(group().addClusters(first, vague).build()::businessTable)
        .hasMessage("clusters[1].businesses must be known exactly for a table, but was over 450");
    Cluster bare = Cluster.builder().id("bare").name("Bare").build();
    assertThatThrownBy(group().addClusters(bare).build()::businessTable)
        .hasMessage("clusters[0].businesses must be known exactly for a table, but was absent");
    Cluster half =
        Cluster.builder().id("half").name("Half").businesses(QualifiedNumber.exact(1)).build();
    assertThatThrownBy(group().addClusters(half).build()::businessTable)
        .hasMessage("clusters[0].concentration must be known for a table, but was absent");
  }

  @Test
  void clustersHaveIdsAndNamesOfTheirOwn() {
    Cluster first = cluster("medway", "Medway", 1699, "7.4%");
    assertThatThrownBy(
            () -> group().addClusters(first, cluster("medway", "Other", 1, "1%")).build())
        .hasMessage("clusters[1] must have an id of its own, but was medway");
    assertThatThrownBy(
            () -> group().addClusters(first, cluster("other", "Medway", 1, "1%")).build())
        .hasMessage("clusters[1] must have a name of its own, but was Medway");
    assertThatThrownBy(() -> group().build())
        .hasMessage("clusters must hold at least one element, but was none");
    assertThatThrownBy(() -> ClusterGroup.builder().id("A ").name("A").addClusters(first).build())
        .hasMessageStartingWith("id must be text on one line");
    assertThatThrownBy(() -> ClusterGroup.builder().id("a").name("").addClusters(first).build())
        .hasMessageStartingWith("name must hold");
  }

  @Test
  void printsItsClustersAndReadsBackFromJson() {
    assertThat(KENT)
        .hasToString(
            "ClusterGroup{id=kent, name=Kent, clusters=[Medway (medway), 1699 creative businesses, 7.4 "
                + "% of all, Canterbury (canterbury), 625 creative businesses, 8.4 % of all, Tunbridge Wells (tunbridge-wells), "
                + "2138 creative businesses, 11.5 % of all], ties=[], figures=[], source=Summary of "
                + "NESTA's Geography of Creativity for Kent (2016)}");
    assertThat(JacksonLines.read(HubJson.write(KENT), ClusterGroup.class)).isEqualTo(KENT);
  }
}
