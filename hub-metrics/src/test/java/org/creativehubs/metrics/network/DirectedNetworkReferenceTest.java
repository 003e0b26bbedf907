package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Directed ties with counts as igraph measures them; the resource says how it was asked. */
class DirectedNetworkReferenceTest {

  private static final Offset<Double> CLOSE = within(1e-11);
  private static final List<String[]> LINES = lines();
  private static final List<NetworkTie> TIES =
      of("tie").stream()
          .map(
              line ->
                  NetworkAnalysisTest.tie(line[1], line[2])
                      .count(QualifiedNumber.parse(line[3]))
                      .build())
          .toList();
  private static final List<String> MEMBERS = of("member").stream().map(line -> line[1]).toList();

  private static List<String[]> lines() {
    try (var stream =
        DirectedNetworkReferenceTest.class.getResourceAsStream("igraph-directed.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.trim().split(" +"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String[]> of(String kind) {
    return LINES.stream().filter(line -> line[0].equals(kind)).toList();
  }

  private static double number(Answer answer) {
    return answer.number().orElse(Double.NaN);
  }

  private static NetworkReport analysed(Distance distance) {
    return NetworkAnalysis.answer(
        NetworkAnalysisInput.builder()
            .addAllMembers(MEMBERS)
            .addAllTies(TIES)
            .direction(TieDirection.FROM_TO)
            .distance(distance)
            .build());
  }

  @Test
  void betweennessFollowsTiesThatAreAsLongAsOneByTheirCount() {
    NetworkReport byCount = analysed(Distance.INVERSE_WEIGHT);
    NetworkReport byHops = analysed(Distance.HOPS);
    for (String[] line : of("member")) {
      assertThat(byCount.member(line[1]).betweenness())
          .as(line[1])
          .isCloseTo(Double.parseDouble(line[2]), CLOSE);
      assertThat(byHops.member(line[1]).betweenness())
          .as(line[1])
          .isCloseTo(Double.parseDouble(line[3]), CLOSE);
    }
  }

  @Test
  void closenessFollowsTiesOutwardsAndTheOthersAddBothWays() {
    NetworkPositionsReport report =
        NetworkPositions.answer(
            NetworkPositionsInput.builder()
                .addAllMembers(MEMBERS)
                .addAllTies(TIES)
                .direction(TieDirection.FROM_TO)
                .weights(TieWeights.COUNTS)
                .closeness(ClosenessRule.HARMONIC)
                .build());
    for (String[] line : of("member")) {
      MemberPosition found = report.member(line[1]);
      assertThat(number(found.closeness())).isCloseTo(Double.parseDouble(line[4]), CLOSE);
      assertThat(number(found.constraint())).isCloseTo(Double.parseDouble(line[5]), CLOSE);
      assertThat(number(found.clustering())).isCloseTo(Double.parseDouble(line[6]), CLOSE);
      assertThat(number(found.eigenvector())).isCloseTo(Double.parseDouble(line[7]), within(1e-8));
      assertThat(found.coreNumber()).isEqualTo(Integer.parseInt(line[8]));
    }
    assertThat(number(report.clustering()))
        .isCloseTo(Double.parseDouble(of("transitivity").get(0)[1]), CLOSE);
  }

  @Test
  void modularityIsThatOfWhatLeadsOutAndInByCount() {
    Map<String, String> groups =
        MEMBERS.stream()
            .collect(
                Collectors.toMap(name -> name, name -> "g" + (Integer.parseInt(name) - 1) % 4));
    NetworkGroupsReport report =
        NetworkGroups.answer(
            NetworkGroupsInput.builder()
                .addAllMembers(MEMBERS)
                .addAllTies(TIES)
                .direction(TieDirection.FROM_TO)
                .weights(TieWeights.COUNTS)
                .putAllGroups(groups)
                .build());
    assertThat(report.modularity().map(Ratio::toDouble).orElseThrow())
        .isCloseTo(Double.parseDouble(of("modularity").get(0)[1]), CLOSE);
  }
}
