package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

/** The order of the agreements of a portfolio, what they add up to, and how that is explained. */
class PortfolioSummaryTest {

  private static final PortfolioSummary THREE =
      SlaPortfolio.answer(Kpis.example(SlaPortfolioInput.class));

  private static PortfolioLine.Builder line(String agreement, int notMet, int partly, int unknown) {
    PortfolioLine.Builder line = PortfolioLine.builder().agreement(agreement).name(agreement);
    line.state(ObligationState.NOT_MET).worstObligation("it");
    return line.notMet(notMet).partly(partly).notKnown(unknown).met(1).notDue(2);
  }

  @Test
  void theWorstIsFirstByMissedThenPartlyThenNotKnownThenNearness() {
    List<PortfolioLine> order =
        List.of(
            line("most-missed", 3, 0, 0).build(),
            line("more-partly", 2, 4, 0).build(),
            line("more-unknown", 2, 3, 9).build(),
            line("far", 2, 3, 8).nearness(Ratio.of(1, 10)).build(),
            line("near", 2, 3, 8).nearness(Ratio.of(9, 10)).build(),
            line("a", 1, 0, 0).build(),
            line("b", 1, 0, 0).period(DateRange.parse("2025-01-01/2026-01-01")).build(),
            line("b", 1, 0, 0).period(DateRange.parse("2026-01-01/2027-01-01")).build(),
            line("a", 1, 0, 0).hub("mill").build(),
            line("a", 1, 0, 0).hub("yard").build());

    for (int seed = 0; seed < 5; seed++) {
      List<PortfolioLine> mixed = new ArrayList<>(order);
      Collections.shuffle(mixed, new Random(seed));
      mixed.sort(PortfolioLine.WORST_FIRST);
      assertThat(mixed).isEqualTo(order);
    }
  }

  @Test
  void aLineCountsAndExplainsItsObligations() {
    PortfolioLine line =
        line("lease", 3, 4, 5).addReadings("\"local\" as nearby").nearness(Ratio.of(3, 4)).build();

    assertThat(line.obligations()).isEqualTo(15);
    assertThat(line.explanation())
        .hasToString(
            """
            Is lease kept?
              1. met: 1 obligation
              2. partly: 4 obligations
              3. not met: 3 obligations
              4. not known: 5 obligations
              5. not due: 2 obligations
              6. read as: "local" as nearby
              7. worst: it
              8. nearness of the worst: 75 %
              9. all together: 15 obligations
              10. state: not met\
            """);
    assertThat(line("lease", 0, 0, 0).build().explanation().toString())
        .doesNotContain("0 obligations", "partly", "read as", "nearness");
  }

  @Test
  void theExampleIsShownByAgreementAndByState() {
    assertThat(THREE.obligations()).isEqualTo(4);
    assertThat(THREE.sheets()).hasSize(2);
    assertThat(THREE.sheets().get(0).table().toString())
        .contains("\"volunteering\" as hours without pay", "as given", "94.29 %", "no evidence")
        .doesNotContain("hub");
    assertThat(THREE.sheets().get(1).table())
        .hasToString(
            """
            Obligations by state
            state            obligations  share
            ---------------  -----------  -----
            met                        0    0 %
            not met                    2   50 %
            not known                  1   25 %
            partly                     0    0 %
            not due                    1   25 %
            ---------------  -----------  -----
            all obligations            4  100 %\
            """);
    assertThat(THREE.sheets().get(0).explain("Agreement on the depot", "worst").steps())
        .containsAll(THREE.lines().get(1).explanation().steps());
  }

  @Test
  void theExplanationsAreThoseOfAllTogetherAndThenOfEachLine() {
    assertThat(THREE.explanations()).hasSize(4);
    assertThat(THREE.explanations().get(0))
        .hasToString(
            """
            How do 3 agreements stand?
              1. not met: 2 obligations
              2. partly: 0 obligations
              3. not known: 1 obligation
              4. not due: 1 obligation
              5. met: 0 obligations
              6. of: 4 obligations\
            """);
    assertThat(THREE.explain(0)).isEqualTo(THREE.lines().get(0).explanation());
    assertThat(THREE.explain(2)).isEqualTo(THREE.explanations().get(3));
    assertThatThrownBy(() -> THREE.explain(3)).hasMessage("row must be in [0, 3), but was 3");
    assertThatThrownBy(() -> THREE.explain(-1)).hasMessage("row must be in [0, 3), but was -1");
    assertThat(summary(OptionalInt.empty(), line("a", 1, 0, 0).build()).explanations().get(0))
        .asString()
        .startsWith("How does the agreement stand?");
  }

  @Test
  void mergedSummariesAddUpEveryStateAndKeepTheWorst() {
    PortfolioSummary one = summary(OptionalInt.of(2), line("a", 3, 1, 4).build());
    PortfolioSummary other =
        summary(OptionalInt.of(2), line("b", 5, 2, 6).build(), line("c", 1, 7, 8).build());

    PortfolioSummary both = one.merge(other);

    assertThat(both.agreements()).isEqualTo(3);
    assertThat(both.met()).isEqualTo(3);
    assertThat(both.partly()).isEqualTo(10);
    assertThat(both.notMet()).isEqualTo(9);
    assertThat(both.notKnown()).isEqualTo(18);
    assertThat(both.notDue()).isEqualTo(6);
    assertThat(both.obligations()).isEqualTo(46);
    assertThat(both.lines()).extracting(PortfolioLine::agreement).containsExactly("b", "a");
    assertThatThrownBy(() -> one.merge(summary(OptionalInt.empty(), line("d", 1, 0, 0).build())))
        .hasMessage("other.worst must be that of this summary, but was OptionalInt.empty");
  }

  /** More lines than are sorted at a time, so that those left out early were rightly left out. */
  @Test
  void theWorstOfManyAreKeptInWhateverOrderTheyCome() {
    List<PortfolioLine> lines =
        new ArrayList<>(
            IntStream.range(0, 2_500).mapToObj(i -> line("a" + i, i, 0, 0).build()).toList());
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(lines, new Random(seed));
      PortfolioSummary kept = summary(OptionalInt.of(3), lines.toArray(PortfolioLine[]::new));
      assertThat(kept.lines())
          .extracting(PortfolioLine::agreement)
          .containsExactly("a2499", "a2498", "a2497");
      assertThat(kept.agreements()).isEqualTo(2_500);
      assertThat(kept.notMet()).isEqualTo(2_499L * 2_500 / 2);
    }
    PortfolioSummary all = summary(OptionalInt.empty(), lines.toArray(PortfolioLine[]::new));
    assertThat(all.lines()).hasSize(2_500);
    assertThat(all.lines()).isSortedAccordingTo(Comparator.comparing(line -> -line.notMet()));
  }

  @Test
  void partsOfAListMakeTheSummaryOfTheWhole() {
    List<SlaCheckerInput> checks = Kpis.example(SlaPortfolioInput.class).checks();
    for (int parts : new int[] {1, 2, 3, 7}) {
      List<Runnable> given = new ArrayList<>();
      PortfolioSummary summary =
          SlaPortfolio.listingAll()
              .summarise(
                  checks,
                  work -> {
                    given.add(work);
                    work.run();
                  },
                  parts);
      assertThat(summary).isEqualTo(THREE);
      assertThat(given).hasSizeLessThanOrEqualTo(parts);
    }
  }

  @Test
  void theHubIsAColumnWhereThereIsOne() {
    PortfolioSummary mixed =
        summary(
            OptionalInt.empty(),
            line("a", 1, 0, 0).hub("mill").build(),
            line("b", 1, 0, 0).build());

    assertThat(mixed.table().toString()).contains("hub", "mill");
    assertThat(mixed.lines().get(0).hub()).isEqualTo(Optional.empty());
  }

  private static PortfolioSummary summary(OptionalInt worst, PortfolioLine... lines) {
    Tally tally = new Tally(worst);
    List.of(lines).forEach(tally::add);
    return tally.summary();
  }
}
