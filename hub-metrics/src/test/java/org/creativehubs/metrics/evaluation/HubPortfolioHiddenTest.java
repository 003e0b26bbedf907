package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

/** Hubs of a city of which some counts of businesses are hidden. */
class HubPortfolioHiddenTest {

  private static final List<String> PLACES = List.of("Marsh", "Hill", "Dale");
  private static final List<String> SECTORS = List.of("design", "film", "games");
  private static final CellFlag HIDDEN = CellFlag.suppressed();

  private static HubCoverage city(EmploymentTable firms) {
    Hub mill = Hub.builder().id("m").name("Mill").place(Place.of("Marsh")).build();
    Hub barn = Hub.builder().id("b").name("Barn").place(Place.of("Hill")).build();
    return HubPortfolio.answer(
        HubPortfolioInput.builder()
            .addHubs(mill, barn)
            .putSectorsOf("m", List.of("design"))
            .putSectorsOf("b", List.of("design", "film"))
            .businesses(firms)
            .build());
  }

  private static EmploymentTable.Builder firms(double[][] counts, boolean[][] hidden) {
    EmploymentTable.Builder table = EmploymentTable.builder().measure("firms");
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (hidden[i][j]) {
          table.add(PLACES.get(i), SECTORS.get(j), j == 1 ? CellFlag.below(30) : HIDDEN);
        } else {
          table.add(PLACES.get(i), SECTORS.get(j), counts[i][j]);
        }
      }
    }
    return table;
  }

  @Test
  void aHiddenCountIsWhatTheTotalsLeaveForIt() {
    double[][] counts = {{30, 4, 6}, {10, 5, 2}, {0, 0, 7}};
    boolean[][] hidden = {{false, true, true}, {false, false, false}, {false, false, true}};
    HubCoverage open = city(firms(counts, hidden).build());
    KpiSheet places = open.districts().orElseThrow();
    assertThat(places.value("Marsh", "firms"))
        .isEqualTo(Answer.quantity(QualifiedNumber.parse("at least 30"), "firms"));
    assertThat(open.gaps().orElseThrow().value("Marsh, film", "firms"))
        .isEqualTo(Answer.quantity(QualifiedNumber.between(Ratio.ZERO, Ratio.of(30)), "firms"));
    assertThat(places.value("Dale", "coverage")).isEqualTo(Answer.text("not stated"));
    assertThat(open.summary().findings())
        .extracting(Finding::sentence)
        .contains("3 counts are not known, and taken between zero and what the totals given leave");
    HubCoverage given = city(firms(counts, hidden).total(TableTotal.ofRegion("Marsh", 40)).build());
    assertThat(given.districts().orElseThrow().value("Marsh", "firms"))
        .isEqualTo(Answer.number(40));
    assertThat(given.gaps().orElseThrow().value("Marsh, film", "firms"))
        .isEqualTo(Answer.quantity(QualifiedNumber.between(Ratio.ZERO, Ratio.of(10)), "firms"));
    HubCoverage one = city(firms(counts, hidden).total(TableTotal.ofRegion("Dale", 7)).build());
    assertThat(one.districts().orElseThrow().value("Dale", "coverage"))
        .isEqualTo(Answer.text("gap"));
    assertThat(one.gaps().orElseThrow().value("Dale, games", "firms")).isEqualTo(Answer.number(7));
  }

  @Test
  void everyFigureIsWithinTheBoundsOfTheSameWithoutCounts() {
    Random random = new Random(1);
    boolean[][] none = new boolean[3][3];
    for (int i = 0; i < 400; i++) {
      double[][] counts = new double[3][3];
      boolean[][] hidden = new boolean[3][3];
      for (int at = 0; at < 9; at++) {
        counts[at / 3][at % 3] = random.nextInt(3) == 0 ? 0 : random.nextInt(30);
        hidden[at / 3][at % 3] = random.nextInt(3) == 0;
      }
      EmploymentTable all = firms(counts, none).build();
      EmploymentTable.Builder some = firms(counts, hidden);
      for (int at = 0; at < 3; at++) {
        if (random.nextBoolean()) {
          some.total(TableTotal.ofRegion(PLACES.get(at), all.regionTotal(PLACES.get(at))));
        }
        if (random.nextBoolean()) {
          some.total(TableTotal.ofIndustry(SECTORS.get(at), all.industryTotal(SECTORS.get(at))));
        }
      }
      if (random.nextBoolean()) {
        some.total(TableTotal.ofAll(all.total()));
      }
      compare(city(some.build()), city(all));
    }
  }

  private static void compare(HubCoverage some, HubCoverage all) {
    for (String place : PLACES) {
      compare(some.districts(), all.districts(), place);
    }
    for (String sector : SECTORS) {
      compare(some.sectors(), all.sectors(), sector);
    }
    for (String level : List.of("districts", "sectors", "districts by sector")) {
      for (String column : List.of("firms covered", "of all firms", "share covered")) {
        isWithin(some.summary().value(level, column), all.summary().value(level, column));
      }
    }
  }

  private static void compare(Optional<KpiSheet> some, Optional<KpiSheet> all, String row) {
    for (String column : List.of("firms", "share of all", "firms per hub")) {
      isWithin(some.orElseThrow().value(row, column), all.orElseThrow().value(row, column));
    }
    Answer coverage = some.orElseThrow().value(row, "coverage");
    if (!coverage.equals(Answer.text("not stated"))) {
      assertThat(all.orElseThrow().value(row, "coverage")).isEqualTo(coverage);
    }
  }

  private static void isWithin(Answer bounds, Answer exact) {
    if (!bounds.isDefined() || !exact.isDefined()) {
      assertThat(exact.isDefined()).isFalse();
      return;
    }
    double number = exact.number().orElseThrow();
    if (bounds.qualifier().isEmpty()) {
      assertThat(number).isCloseTo(bounds.number().orElseThrow(), within(1e-12));
    } else {
      assertThat(number).isGreaterThanOrEqualTo(bounds.number().orElseThrow() - 1e-12);
      assertThat(number).isLessThanOrEqualTo(bounds.to().orElse(1e9) + 1e-12);
    }
  }
}
