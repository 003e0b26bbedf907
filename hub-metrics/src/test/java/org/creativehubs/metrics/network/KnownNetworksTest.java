package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Networks that have been measured many times; the resources say where the links come from. */
class KnownNetworksTest {

  private static final List<NetworkTie> KARATE = ties("karate-club.txt");
  private static final List<NetworkTie> FLORENCE = ties("florentine-marriages.txt");

  /** The faction of the instructor as it formed (Zachary 1977, table 1). */
  private static final List<Integer> INSTRUCTOR =
      List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22);

  private static List<NetworkTie> ties(String file) {
    try (var stream = KnownNetworksTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(pair -> NetworkAnalysisTest.tie(pair[0], pair[1]).build())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> members(List<NetworkTie> ties) {
    return ties.stream()
        .flatMap(tie -> List.of(tie.from(), tie.to()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static NetworkReport analysed(List<NetworkTie> ties) {
    return NetworkAnalysis.of(members(ties), ties, Distance.HOPS);
  }

  private static NetworkPositionsReport positions(List<NetworkTie> ties) {
    return NetworkPositions.of(members(ties), ties, ClosenessRule.OF_ALL);
  }

  /** Jackson, Social and Economic Networks (2008), section 1.2.1, by three decimals. */
  @Test
  void theMediciLieBetweenHalfOfTheFamiliesOfFlorence() {
    NetworkReport report = analysed(FLORENCE);
    assertThat(share(report, "Medici")).isCloseTo(0.522, within(0.0005));
    assertThat(share(report, "Guadagni")).isCloseTo(0.255, within(0.0005));
    assertThat(share(report, "Strozzi")).isCloseTo(0.103, within(0.0005));
    assertThat(report.member("Medici").betweenness()).isCloseTo(47.5, within(1e-12));
  }

  private static double share(NetworkReport report, String name) {
    return report.member(name).betweennessShare().number().orElseThrow();
  }

  @Test
  void theMediciAreNearToAllAndLittleConstrained() {
    NetworkPositionsReport report = positions(FLORENCE);
    assertThat(report.member("Medici").closeness()).isEqualTo(Answer.number(14 / 25.0));
    assertThat(report.members())
        .allSatisfy(
            member ->
                assertThat(member.constraint().number().orElseThrow())
                    .isGreaterThanOrEqualTo(
                        report.member("Medici").constraint().number().orElseThrow()));
    assertThat(report.member("Pazzi").constraint()).isEqualTo(Answer.number(1));
    assertThat(analysed(FLORENCE).bridges())
        .containsExactly(
            List.of("Acciaiuoli", "Medici"),
            List.of("Albizzi", "Ginori"),
            List.of("Guadagni", "Lamberteschi"),
            List.of("Medici", "Salviati"),
            List.of("Pazzi", "Salviati"));
  }

  /** Values of networkx 2.8.8, which follows Freeman, Burt, Borgatti (1997) and Bonacich. */
  @Test
  void theKarateClubHasTheValuesOfOthers() {
    NetworkReport report = analysed(KARATE);
    assertThat(report.member("1").betweenness()).isCloseTo(231 + 1 / 14.0, within(1e-10));
    assertThat(report.member("34").betweenness()).isCloseTo(160.5515873015873, within(1e-10));
    NetworkPositionsReport positions = positions(KARATE);
    MemberPosition instructor = positions.member("1");
    assertThat(number(instructor.constraint())).isCloseTo(0.15542329764660495, within(1e-14));
    assertThat(number(positions.member("34").constraint()))
        .isCloseTo(0.1564186851211073, within(1e-14));
    assertThat(number(instructor.effectiveSize())).isCloseTo(16 - 2 * 18 / 16.0, within(1e-12));
    assertThat(number(instructor.closeness())).isCloseTo(33 / 58.0, within(1e-15));
    assertThat(number(instructor.eigenvector())).isCloseTo(0.9521323664766568, within(1e-9));
    assertThat(positions.member("34").eigenvector()).isEqualTo(Answer.number(1));
    assertThat(positions.clustering()).isEqualTo(Answer.share(Ratio.of(3 * 45, 528)));
    assertThat(number(positions.meanClustering()))
        .isCloseTo(0.5706384782076823 * 34 / 33, within(1e-12)); // there one member counts as zero
    assertThat(positions.highestCore()).isEqualTo(4);
    assertThat(positions.members())
        .filteredOn(member -> member.coreNumber() == 4)
        .extracting(MemberPosition::name)
        .containsExactlyInAnyOrder("1", "2", "3", "4", "8", "9", "14", "31", "33", "34");
  }

  private static double number(Answer answer) {
    return answer.number().orElseThrow();
  }

  /** Newman, Modularity and community structure in networks (2006), table 1: 0.419 at best. */
  @Test
  void theSearchFindsTheBestKnownGroupsOfTheKarateClub() {
    NetworkGroupsReport found =
        NetworkGroups.of(members(KARATE), KARATE, GroupSearch.of(20_261_129));
    assertThat(found.modularity()).hasValue(Ratio.of(2554, 6084));
    assertThat(found.groups()).hasSize(4);
    assertThat(found.foundBy().orElseThrow()).isBetween(1, 20);
  }

  @Test
  void theFactionsOfTheClubAreGroupsButNotTheBest() {
    Map<String, String> factions = new TreeMap<>();
    for (String member : members(KARATE)) {
      boolean isInstructor = INSTRUCTOR.contains(Integer.valueOf(member));
      factions.put(member, isInstructor ? "instructor" : "president");
    }
    NetworkGroupsReport report =
        NetworkGroups.answer(
            NetworkGroupsInput.builder()
                .addAllMembers(members(KARATE))
                .addAllTies(KARATE)
                .weights(TieWeights.EACH_LINK_ONCE)
                .putAllGroups(factions)
                .build());
    assertThat(report.modularity().orElseThrow().toDouble())
        .isCloseTo(0.3582347140039448, within(1e-15));
    assertThat(report.foundBy()).isEmpty();
    assertThat(report.groups())
        .extracting(NetworkGroup::name)
        .containsExactly("instructor", "president");
  }
}
