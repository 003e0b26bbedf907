package org.creativehubs.metrics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.location.ReferenceArea;
import org.junit.jupiter.api.Test;

class ClusterScreenTest {

  /** Creative totals 30, 20, 10 and 40; shares of film 0.1, 0.2, 0.1 and 0.1. */
  private static final EmploymentTable EARLIER =
      Screens.table("jobs", new double[][] {{10, 20, 70}, {10, 10, 30}, {5, 5, 40}, {20, 20, 160}});

  /** Creative totals 60, 20, 6 and 44; shares of film 0.4, 0.3, 0.05 and 0.12. */
  private static final EmploymentTable LATER =
      Screens.table("jobs", new double[][] {{40, 20, 40}, {15, 5, 30}, {5, 1, 94}, {24, 20, 156}});

  private static ClusterScreening screen(Ratio quantile, int top) {
    return ClusterScreen.by(Screens.rule(quantile, top))
        .of(List.of(Screens.apart(LATER).earlier(EARLIER).build()));
  }

  private static ScreenFinding find(
      ClusterScreening screening, String place, ClusterLabel label, String group) {
    return screening.at(place).findings().stream()
        .filter(one -> one.label() == label && one.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  /** Sizes 6, 20, 44, 60: the quantile 1/2 of type 7 is 32. Film is 84 of 450. */
  @Test
  void theLargePlaceWithTheHighestQuotientIsConcentrated() {
    ScreenFinding ashford =
        find(screen(Ratio.of(1, 2), 1), "Ashford", ClusterLabel.HIGH_CONCENTRATION, "content");
    assertThat(ashford.outcome()).isEqualTo(ScreenOutcome.LABELLED);
    assertThat(ashford.sizeThreshold()).isEqualTo(32);
    assertThat(ashford.size()).isEqualTo(60);
    assertThat(ashford.value()).hasValueCloseTo(0.4 * 450 / 84, within(1e-12));
    assertThat(ashford.rank()).hasValue(1);
  }

  @Test
  void aMinimumWithholdsTheLabelFromTheBestOfFew() {
    ClusterScreening screening =
        ClusterScreen.by(
                Screens.unfinished(Ratio.ZERO, 4, ScreenTies.KEEP_ALL)
                    .minimumQuotient(Ratio.of(45, 28))
                    .minimumGrowth(Ratio.ZERO)
                    .build())
            .of(List.of(Screens.apart(LATER).earlier(EARLIER).build()));
    assertThat(find(screening, "Deal", ClusterLabel.HIGH_CONCENTRATION, "content").outcome())
        .as("its quotient, 0.3 x 450 / 84, is the minimum itself")
        .isEqualTo(ScreenOutcome.LABELLED);
    ScreenFinding below =
        screening.places().stream()
            .flatMap(place -> place.findings().stream())
            .filter(finding -> finding.outcome() == ScreenOutcome.BELOW_MINIMUM)
            .findFirst()
            .orElseThrow();
    assertThat(below.why()).isEqualTo("below the minimum of 1.6071");
    assertThat(below.closeness())
        .hasValueCloseTo(below.value().orElseThrow() / (45 / 28.0), within(1e-12));
    assertThat(screening.places())
        .flatExtracting(ScreenedPlace::reasons)
        .filteredOn(reason -> reason.label() == ClusterLabel.HIGH_GROWTH)
        .allSatisfy(reason -> assertThat(reason.value().orElseThrow()).isGreaterThanOrEqualTo(0));
    ScreenRule.Builder none = Screens.unfinished(Ratio.ZERO, 4, ScreenTies.KEEP_ALL);
    assertThatThrownBy(() -> none.minimumGrowth(Ratio.of(-1)).build())
        .hasMessage("minimumGrowth must be > -1, but was -1");
  }

  @Test
  void aPlaceThatIsTooSmallSaysHowCloseItComes() {
    ScreenFinding deal =
        find(screen(Ratio.of(1, 2), 1), "Deal", ClusterLabel.HIGH_CONCENTRATION, "content");
    assertThat(deal.outcome()).isEqualTo(ScreenOutcome.TOO_SMALL);
    assertThat(deal.rank()).hasValue(2);
    assertThat(deal.closeness()).hasValueCloseTo(20 / 32.0, within(1e-12));
    assertThat(deal.why()).isEqualTo("20 creative jobs < 32");
  }

  @Test
  void aPlaceBelowTheTopSaysHowFarItsQuotientIsFromTheLast() {
    ScreenFinding hythe =
        find(screen(Ratio.of(1, 2), 1), "Hythe", ClusterLabel.HIGH_CONCENTRATION, "content");
    assertThat(hythe.outcome()).isEqualTo(ScreenOutcome.NOT_AMONG_TOP);
    assertThat(hythe.closeness()).hasValueCloseTo(0.12 / 0.4, within(1e-12));
    assertThat(hythe.why()).isEqualTo("rank 2 is not within 1, the last labelled has 2.1429");
  }

  /** Earlier sizes 30, 20, 10, 40; growth of the share of film by 4, 1.5, 0.5 and 1.2. */
  @Test
  void growthIsThatOfTheQuotientAmongPlacesThatWereLarge() {
    ClusterScreening screening = screen(Ratio.of(1, 2), 1);
    ScreenFinding ashford = find(screening, "Ashford", ClusterLabel.HIGH_GROWTH, "content");
    assertThat(ashford.sizeThreshold()).isEqualTo(25);
    assertThat(ashford.outcome()).isEqualTo(ScreenOutcome.LABELLED);
    double national = (84 / 450.0) / (45 / 400.0);
    assertThat(ashford.value()).hasValueCloseTo(4 / national - 1, within(1e-12));
    ScreenFinding hythe = find(screening, "Hythe", ClusterLabel.HIGH_GROWTH, "content");
    assertThat(hythe.closeness()).hasValueCloseTo(1.2 / 4, within(1e-12));
    assertThat(screening.at("Ashford").isBoth()).isTrue();
  }

  @Test
  void theExplanationSaysWhyAndEndsWithTheLabels() {
    String told = screen(Ratio.of(1, 2), 1).explain("Ashford").toString();
    assertThat(told)
        .startsWith("Is Ashford a cluster?")
        .contains(
            "high concentration by jobs in content: quotient 2.1429, "
                + "60 creative jobs >= 32 and rank 1 is within 1 = labelled");
    assertThat(told).contains("growth of the quotient of jobs in content: 2.1429 / 0.88889 - 1 = ");
    ClusterScreening screening = screen(Ratio.of(1, 2), 1);
    assertThat(screening.explain("Ashford", "labels")).isEqualTo(screening.explain("Ashford"));
    assertThat(screening.explain("Deal", "why").answer()).hasToString("no metric gives a label");
    assertThat(told.lines().reduce((a, b) -> b).orElseThrow())
        .contains("labels: all that a metric gives = high growth and high concentration");
  }

  @Test
  void aPlaceWithoutLabelNamesTheNearest() {
    ScreenedPlace deal = screen(Ratio.of(1, 2), 1).at("Deal");
    assertThat(deal.isCluster()).isFalse();
    ScreenFinding nearest = deal.nearest().orElseThrow();
    assertThat(nearest.closeness()).hasValueCloseTo(20 / 32.0, within(1e-12));
    assertThat(deal.explanation().toString())
        .contains("nearest label that it lacks: high concentration by jobs in content at 62.5 %");
  }

  @Test
  void growthFromNothingIsTyped() {
    EmploymentTable none =
        Screens.table(
            "jobs", new double[][] {{0, 20, 70}, {10, 10, 30}, {5, 5, 40}, {20, 20, 160}});
    ClusterScreening screening =
        ClusterScreen.by(Screens.rule(Ratio.ZERO, 4))
            .of(List.of(Screens.apart(LATER).earlier(none).build()));
    ScreenFinding ashford = find(screening, "Ashford", ClusterLabel.HIGH_GROWTH, "content");
    assertThat(ashford.outcome()).isEqualTo(ScreenOutcome.UNDEFINED);
    assertThat(ashford.undefined().orElseThrow().code()).isEqualTo("ZERO_BASE");
    assertThat(ashford.closeness()).isEmpty();
  }

  /** Deal and Dover have the same share, in other numbers. */
  @Test
  void tiesAtTheLastRankAreKeptOrBrokenByName() {
    EmploymentTable tied =
        Screens.table("jobs", new double[][] {{4, 0, 96}, {1, 1, 8}, {3, 3, 24}, {0, 9, 91}});
    ScreenTable table = Screens.apart(tied).build();
    assertThat(ClusterScreen.by(Screens.rule(Ratio.ZERO, 1)).of(List.of(table)).clusters())
        .extracting(ScreenedPlace::place)
        .containsExactly("Deal", "Dover");
    ClusterScreening byName =
        ClusterScreen.by(Screens.rule(Ratio.ZERO, 1, ScreenTies.BY_NAME)).of(List.of(table));
    assertThat(byName.clusters()).extracting(ScreenedPlace::place).containsExactly("Deal");
    ScreenFinding dover = find(byName, "Dover", ClusterLabel.HIGH_CONCENTRATION, "content");
    assertThat(dover.outcome()).isEqualTo(ScreenOutcome.TIED_OUT);
    assertThat(dover.closeness()).hasValue(1);
  }

  @Test
  void aQuotientOfZeroEarnsNoLabelHoweverFewCompete() {
    EmploymentTable table =
        Screens.table("jobs", new double[][] {{4, 0, 96}, {0, 1, 9}, {0, 3, 27}, {0, 9, 91}});
    ClusterScreening screening =
        ClusterScreen.by(Screens.rule(Ratio.ZERO, 3)).of(List.of(Screens.apart(table).build()));
    ScreenFinding deal = find(screening, "Deal", ClusterLabel.HIGH_CONCENTRATION, "content");
    assertThat(deal.outcome()).isEqualTo(ScreenOutcome.NOTHING_THERE);
    assertThat(deal.closeness()).hasValue(0);
  }

  /** Quotients of later film and design: 2.142857 and 1.956522 in Ashford. */
  @Test
  void sideMeasuresAreMeansAndTheNumberOfSubsectorsAboveOne() {
    ClusterScreening screening = screen(Ratio.of(1, 2), 1);
    assertThat(screening.sideMeasures().value("Ashford", "jobs: mean quotient"))
        .hasValueCloseTo((0.4 * 450 / 84 + 0.2 * 450 / 46) / 2, within(1e-12));
    assertThat(screening.sideMeasures().value("Ashford", "jobs: diversity")).hasValue(2);
    assertThat(screening.sideMeasures().value("Deal", "jobs: diversity")).hasValue(1);
  }

  @Test
  void aQuotientOfJustOneAddsNothingToDiversity() {
    EmploymentTable even =
        Screens.table(
            "jobs", new double[][] {{0.1, 0.2, 0.7}, {0.1, 0.2, 0.7}, {0.1, 0.2, 0.7}, {0, 0, 0}});
    ClusterScreening screening =
        ClusterScreen.by(Screens.rule(Ratio.ZERO, 1)).of(List.of(Screens.apart(even).build()));
    assertThat(screening.sideMeasures().value("Ashford", "jobs: diversity")).hasValue(0);
    assertThat(screening.sideMeasures().undefined("Hythe", "jobs: diversity").orElseThrow().code())
        .isEqualTo("NOTHING_TO_AVERAGE");
    assertThat(
            screening.sideMeasures().undefined("Ashford", "jobs: mean change").orElseThrow().code())
        .isEqualTo("NO_EARLIER_TABLE");
  }

  @Test
  void severalMeasuresAddTheirLabels() {
    EmploymentTable businesses =
        Screens.table("businesses", new double[][] {{1, 1, 8}, {1, 1, 8}, {9, 1, 0}, {1, 1, 8}});
    ClusterScreening screening =
        ClusterScreen.by(Screens.rule(Ratio.of(1, 2), 1))
            .of(
                List.of(
                    Screens.apart(LATER).earlier(EARLIER).build(),
                    Screens.apart(businesses).build()));
    assertThat(screening.labelled(ClusterLabel.HIGH_CONCENTRATION)).contains("Ashford", "Dover");
    assertThat(screening.at("Dover").reasons())
        .extracting(ScreenFinding::metric)
        .contains("businesses in content");
    assertThat(HubJson.read(HubJson.write(screening), ClusterScreening.class)).isEqualTo(screening);
  }

  /** Without the creative, film of Ashford is 40 of 40 and design 20 of 40. */
  @Test
  void totalsMayLeaveTheCreativeOut() {
    ScreenRule rule =
        ScreenRule.builder()
            .concentrationQuantile(Ratio.ZERO)
            .concentrationTop(1)
            .growthQuantile(Ratio.ZERO)
            .growthTop(1)
            .ties(ScreenTies.KEEP_ALL)
            .totals(ScreenTotals.WITHOUT_CREATIVE)
            .build();
    ScreenFinding ashford =
        find(
            ClusterScreen.by(rule).of(List.of(Screens.apart(LATER).build())),
            "Ashford",
            ClusterLabel.HIGH_CONCENTRATION,
            "content");
    assertThat(ashford.value()).hasValueCloseTo((40 / 40.0) / (84 / 320.0), within(1e-12));
  }

  @Test
  void placesMayBeComparedWithAnArea() {
    ReferenceArea nation =
        ReferenceArea.of(
            "nation",
            Map.of("content", 1000.0, "services", 1000.0, "film", 1000.0, "design", 1000.0),
            10_000);
    ScreenFinding ashford =
        find(
            ClusterScreen.by(Screens.rule(Ratio.ZERO, 1))
                .of(List.of(Screens.apart(LATER).reference(nation).build())),
            "Ashford",
            ClusterLabel.HIGH_CONCENTRATION,
            "content");
    assertThat(ashford.value()).hasValueCloseTo(4.0, within(1e-12));
  }

  @Test
  void badInputIsRefusedByName() {
    assertThatThrownBy(() -> Screens.rule(Ratio.of(3, 2), 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("concentrationQuantile must be in [0, 1], but was 1.5");
    assertThatThrownBy(() -> Screens.rule(Ratio.ZERO, 0))
        .hasMessage("concentrationTop must be >= 1, but was 0");
    assertThatThrownBy(() -> ScreenTable.builder().later(LATER).putGroups("opera", "x").build())
        .hasMessage("groups[opera] must be an industry of later, but was opera");
    assertThatThrownBy(() -> ScreenTable.builder().later(LATER).putGroups("film", "other").build())
        .hasMessage(
            "later.industries must hold no ungrouped industry with the name of a group,"
                + " but was other");
    assertThatThrownBy(
            () ->
                Screens.apart(LATER)
                    .earlier(EARLIER.ofRegions(List.of("Ashford", "Deal", "Dover")))
                    .build())
        .hasMessageStartingWith("earlier.regions must be [Ashford, Deal, Dover, Hythe]");
    assertThatThrownBy(
            () ->
                Screens.apart(LATER)
                    .earlier(EARLIER)
                    .reference(ReferenceArea.of("nation", Map.of(), 10))
                    .build())
        .hasMessage(
            "earlierReference must be "
                + "absent without an earlier table, and given with one if reference is an area, but was absent");
  }
}
