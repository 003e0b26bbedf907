package org.creativehubs.metrics.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Tables;
import org.creativehubs.core.quantity.Ratio;

/** Claims about every screen, whatever the counts and thresholds. */
class ClusterScreenProperties {

  private static final List<String> PLACES = List.of("a", "b", "c", "d", "e", "f", "g");

  @Provide
  Arbitrary<EmploymentTable> tables() {
    return Arbitraries.integers()
        .between(0, 12)
        .list()
        .ofSize(PLACES.size() * Screens.INDUSTRIES.size())
        .map(ClusterScreenProperties::table);
  }

  private static EmploymentTable table(List<Integer> counts) {
    double[][] matrix = new double[PLACES.size()][Screens.INDUSTRIES.size()];
    for (int i = 0; i < counts.size(); i++) {
      matrix[i / matrix[0].length][i % matrix[0].length] = counts.get(i);
    }
    return EmploymentTable.of("jobs", PLACES, Screens.INDUSTRIES, matrix);
  }

  @Provide
  Arbitrary<ScreenRule> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(1, 7),
            Arbitraries.of(ScreenTies.class))
        .as((eighths, top, ties) -> Screens.rule(Ratio.of(eighths, 8), top, ties));
  }

  private static ClusterScreening screen(
      ScreenRule rule, EmploymentTable earlier, EmploymentTable later) {
    return ClusterScreen.by(rule).of(List.of(Screens.apart(later).earlier(earlier).build()));
  }

  private static Set<String> labelled(ClusterScreening screening) {
    Set<String> labelled = new HashSet<>();
    for (ScreenedPlace place : screening.places()) {
      place.reasons().forEach(r -> labelled.add(place.place() + " " + r.label() + " " + r.group()));
    }
    return labelled;
  }

  @Property(tries = 200)
  void thereIsALabelJustWhereSomeMetricGivesIt(
      @ForAll("rules") ScreenRule rule,
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later) {
    for (ScreenedPlace place : screen(rule, earlier, later).places()) {
      Set<ClusterLabel> union = EnumSet.noneOf(ClusterLabel.class);
      for (ScreenFinding finding : place.findings()) {
        boolean large = finding.size() >= finding.sizeThreshold();
        boolean top = finding.rank().orElse(Integer.MAX_VALUE) <= finding.top();
        if (large && top) {
          union.add(finding.label());
        }
      }
      assertThat(place.labels()).isEqualTo(union);
    }
  }

  @Property(tries = 200)
  void permutingPlacesPermutesAnswers(
      @ForAll("rules") ScreenRule rule,
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later,
      @ForAll long seed) {
    List<String> other = new ArrayList<>(PLACES);
    Collections.shuffle(other, new Random(seed));
    ClusterScreening first = screen(rule, earlier, later);
    ClusterScreening second =
        screen(rule, earlier, Tables.reordered(later, other, Screens.INDUSTRIES));
    assertThat(second.places()).extracting(ScreenedPlace::place).containsExactlyElementsOf(other);
    for (String place : PLACES) {
      assertThat(second.at(place)).isEqualTo(first.at(place));
    }
  }

  @Property(tries = 200)
  void aLowerNumberGivesFewerOfTheSameLabels(
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later,
      @ForAll @IntRange(min = 1, max = 6) int top,
      @ForAll ScreenTies ties) {
    Ratio quantile = Ratio.of(1, 3);
    assertThat(labelled(screen(Screens.rule(quantile, top + 1, ties), earlier, later)))
        .containsAll(labelled(screen(Screens.rule(quantile, top, ties), earlier, later)));
  }

  @Property(tries = 200)
  void theQuantileZeroKeepsEveryPlace(
      @ForAll("tables") EmploymentTable earlier, @ForAll("tables") EmploymentTable later) {
    ClusterScreening screening = screen(Screens.rule(Ratio.ZERO, 7), earlier, later);
    for (ScreenedPlace place : screening.places()) {
      for (ScreenFinding finding : place.findings()) {
        assertThat(finding.outcome())
            .isIn(ScreenOutcome.LABELLED, ScreenOutcome.NOTHING_THERE, ScreenOutcome.UNDEFINED);
      }
    }
  }

  /** Of the metric itself: in another group the share of the place falls, and it may lose there. */
  @Property(tries = 300)
  void moreOfAGroupNeverCostsAPlaceTheConcentrationLabelOfThatGroup(
      @ForAll("rules") ScreenRule rule,
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later,
      @ForAll @IntRange(min = 0, max = 6) int place,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    String label = PLACES.get(place) + " HIGH_CONCENTRATION content";
    double[][] counts = new double[PLACES.size()][Screens.INDUSTRIES.size()];
    for (int r = 0; r < counts.length; r++) {
      later.copyRegion(r, counts[r], 0);
    }
    counts[place][0] += more;
    EmploymentTable raised = EmploymentTable.of("jobs", PLACES, Screens.INDUSTRIES, counts);
    if (labelled(screen(rule, earlier, later)).contains(label)) {
      assertThat(labelled(screen(rule, earlier, raised))).contains(label);
    }
  }

  @Property(tries = 200)
  void scalingEveryCountChangesNoLabel(
      @ForAll("rules") ScreenRule rule,
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later) {
    double[][] counts = new double[PLACES.size()][Screens.INDUSTRIES.size()];
    for (int r = 0; r < counts.length; r++) {
      for (int i = 0; i < counts[r].length; i++) {
        counts[r][i] = 3 * later.countAt(r, i);
      }
    }
    EmploymentTable scaled = EmploymentTable.of("jobs", PLACES, Screens.INDUSTRIES, counts);
    assertThat(labelled(screen(rule, earlier, scaled)))
        .isEqualTo(labelled(screen(rule, earlier, later)));
  }

  /** A label is closest of all where it is given, and only a tie comes as close. */
  @Property(tries = 200)
  void onlyLabelsAndBrokenTiesAreFullyClose(
      @ForAll("rules") ScreenRule rule,
      @ForAll("tables") EmploymentTable earlier,
      @ForAll("tables") EmploymentTable later) {
    for (ScreenedPlace place : screen(rule, earlier, later).places()) {
      for (ScreenFinding finding : place.findings()) {
        boolean full = finding.closeness().orElse(0) == 1;
        assertThat(full)
            .as("%s", finding)
            .isEqualTo(finding.isLabelled() || finding.outcome() == ScreenOutcome.TIED_OUT);
      }
    }
  }
}
