package org.creativehubs.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.QualifiedNumber;
import org.junit.jupiter.api.Test;

class NetworkTieTest {

  private static ImmutableNetworkTie.Builder tie(String from, String to) {
    return NetworkTie.builder().from(from).to(to).kind("meetup");
  }

  private static ImmutableClusterGroup.Builder group() {
    return ClusterGroup.builder()
        .id("a")
        .name("A")
        .addClusters(Cluster.builder().id("a").name("A").build());
  }

  @Test
  void tiesTwoPlaces() {
    assertThat(tie("A", "B").build()).extracting(NetworkTie::words).isEqualTo("A - B");
    assertThat(tie("A", "B").strength(TieStrength.VERY_STRONG).build())
        .extracting(NetworkTie::words)
        .isEqualTo("A - B: Very strong");
    assertThatThrownBy(() -> tie("A", "A").build())
        .hasMessage("to must differ from from, but was A");
    assertThatThrownBy(() -> tie("", "A").build()).hasMessageStartingWith("from must hold");
    assertThatThrownBy(() -> tie("A", "").build()).hasMessageStartingWith("to must hold");
    assertThatThrownBy(() -> NetworkTie.builder().from("A").to("B").kind("Meet up").build())
        .hasMessageStartingWith("kind must be lower-case");
  }

  @Test
  void countsNothingNegative() {
    assertThat(tie("A", "B").count(QualifiedNumber.exact(0)).build().count()).isPresent();
    assertThatThrownBy(() -> tie("A", "B").count(QualifiedNumber.exact(-1)).build())
        .hasMessage("count must be >= 0, but was -1");
  }

  @Test
  void aGroupHoldsEachTieOnceInEitherDirection() {
    NetworkTie other = NetworkTie.builder().from("B").to("A").kind("project").build();
    assertThat(group().addTies(tie("A", "B").build(), other).build().ties()).hasSize(2);
    assertThatThrownBy(() -> group().addTies(tie("A", "B").build(), tie("B", "A").build()).build())
        .hasMessage("ties[1] must have a pair and kind of its own, but was [meetup, A, B]");
  }
}
