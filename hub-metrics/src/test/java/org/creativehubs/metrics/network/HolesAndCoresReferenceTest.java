package org.creativehubs.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Constraint, effective size, levels and cores as igraph and R's matrices measure them, the fewest
 * departures by trying every core; the resource says how it was asked.
 */
class HolesAndCoresReferenceTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  /** A network of the resource: {@code network SEED TIES DEPARTURES}, its ties and its members. */
  record Measured(List<String> network, List<String[]> ties, List<String[]> members) {

    NetworkPositionsReport positions(TieWeights weights) {
      List<NetworkTie> all =
          ties.stream()
              .map(
                  line ->
                      NetworkAnalysisTest.tie(line[1], line[2])
                          .count(QualifiedNumber.parse(line[3]))
                          .build())
              .toList();
      return NetworkPositions.answer(
          NetworkPositionsInput.builder()
              .addAllMembers(members.stream().map(line -> line[1]).toList())
              .addAllTies(all)
              .direction(TieDirection.FROM_TO)
              .weights(weights)
              .closeness(ClosenessRule.HARMONIC)
              .build());
    }

    @Override
    public String toString() {
      return "seed " + network.get(1) + ", " + ties.size() + " ties";
    }
  }

  static Stream<Measured> networks() throws IOException {
    List<Measured> all = new ArrayList<>();
    try (var stream = HolesAndCoresReferenceTest.class.getResourceAsStream("igraph-holes.txt")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.trim().split(" +"))
          .forEach(
              line -> {
                switch (line[0]) {
                  case "network" ->
                      all.add(new Measured(List.of(line), new ArrayList<>(), new ArrayList<>()));
                  case "tie" -> all.get(all.size() - 1).ties().add(line);
                  default -> all.get(all.size() - 1).members().add(line);
                }
              });
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void constraintAndEffectiveSizeByCountAddBothWays(Measured measured) {
    NetworkPositionsReport report = measured.positions(TieWeights.COUNTS);
    for (String[] line : measured.members()) {
      isClose(report.member(line[1]).constraint(), line[2]);
      isClose(report.member(line[1]).effectiveSize(), line[3]);
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void constraintAndEffectiveSizeOfLinksThatCountOnce(Measured measured) {
    // both ways of a tie add up, so that a link both ways counts twice here and once in igraph's s
    List<String[]> once = new ArrayList<>();
    for (String[] tie : measured.ties()) {
      boolean isBothWays =
          measured.ties().stream().anyMatch(o -> o[1].equals(tie[2]) && o[2].equals(tie[1]));
      if (!isBothWays || tie[1].compareTo(tie[2]) < 0) {
        once.add(tie);
      }
    }
    NetworkPositionsReport report =
        new Measured(measured.network(), once, measured.members())
            .positions(TieWeights.EACH_LINK_ONCE);
    for (String[] line : measured.members()) {
      isClose(report.member(line[1]).constraint(), line[4]);
      isClose(report.member(line[1]).effectiveSize(), line[5]);
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void levelsAreThoseOfIgraphAndNoCoreDepartsLess(Measured measured) {
    NetworkPositionsReport report = measured.positions(TieWeights.COUNTS);
    assertThat(report.departures()).isEqualTo(Long.parseLong(measured.network().get(3)));
    for (String[] line : measured.members()) {
      MemberPosition found = report.member(line[1]);
      assertThat(found.coreNumber()).isEqualTo(Integer.parseInt(line[6]));
      CoreStanding standing =
          switch (line[7]) {
            case "always" -> CoreStanding.CORE;
            case "never" -> CoreStanding.PERIPHERY;
            default -> CoreStanding.EITHER;
          };
      assertThat(found.standing()).as(line[1]).isEqualTo(standing);
    }
  }

  private static void isClose(Answer found, String number) {
    if (number.equals("NaN")) {
      assertThat(found.isDefined()).isFalse();
    } else {
      assertThat(found.number().orElseThrow()).isCloseTo(Double.parseDouble(number), CLOSE);
    }
  }
}
