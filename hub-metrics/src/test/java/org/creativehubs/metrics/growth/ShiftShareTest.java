package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ShiftShareTest {

  private static final EmploymentTable BEFORE = jobs(new double[][] {{100, 50}, {100, 150}});
  private static final EmploymentTable AFTER = jobs(new double[][] {{130, 40}, {110, 160}});

  private static EmploymentTable jobs(double[][] counts) {
    return EmploymentTable.of("jobs", List.of("N", "S"), List.of("film", "steel"), counts);
  }

  @Test
  void theClassicPartsAreThoseReckonedByHand() {
    ShiftShares shares = ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, AFTER);
    ShiftShareLine film = shares.line("N", "film");
    // G = 440 / 400 - 1 = 10 %, film 240 / 200 - 1 = 20 %
    assertThat(film.value(ShiftComponent.NATIONAL_SHARE)).hasValue(10);
    assertThat(film.value(ShiftComponent.INDUSTRY_MIX)).hasValue(10);
    assertThat(film.value(ShiftComponent.REGIONAL_SHIFT)).hasValue(10);
    assertThat(film.value(ShiftComponent.GROWTH)).hasValue(30);
    assertThat(shares.total("N").value(ShiftComponent.NET_TOTAL_SHIFT)).hasValue(5);
    assertThat(shares.total("N").value(ShiftComponent.HOMOTHETIC)).isEmpty();
  }

  @Test
  void arcelusSplitsTheRegionalShiftIntoRegionAndIndustry() {
    ShiftShares shares = ShiftShare.by(ShiftShareMethod.ARCELUS).of(BEFORE, AFTER);
    ShiftShareLine film = shares.line("N", "film");
    // homothetic 150 x 200 / 400 = 75, g - G = 170 / 150 - 1.1 = 1 / 30
    assertThat(film.value(ShiftComponent.HOMOTHETIC)).hasValue(75);
    assertThat(film.value(ShiftComponent.REGIONAL_GROWTH).getAsDouble())
        .isCloseTo(10 / 3.0, within(1e-13));
    assertThat(film.value(ShiftComponent.EXPECTED_REGIONAL_GROWTH).getAsDouble())
        .isCloseTo(2.5, within(1e-13));
    assertThat(film.value(ShiftComponent.REGIONAL_MIX).getAsDouble())
        .isCloseTo(20 / 3.0, within(1e-13));
  }

  @Test
  void anIndustryWithoutAStartGrowsByRegionalShiftAlone() {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.CLASSIC)
            .of(jobs(new double[][] {{0, 50}, {100, 150}}), AFTER);
    assertThat(shares.line("N", "film").value(ShiftComponent.REGIONAL_SHIFT)).hasValue(130);
    assertThat(shares.line("N", "film").value(ShiftComponent.INDUSTRY_MIX)).hasValue(0);
  }

  @Test
  void aCountThatIsNotKnownIsRefusedByTheTableThatHoldsIt() {
    EmploymentTable hidden =
        EmploymentTable.builder()
            .measure("jobs")
            .add("N", "film", CellFlag.suppressed())
            .add("N", "steel", 40)
            .add("S", "film", 110)
            .add("S", "steel", 160)
            .build();
    ShiftShare classic = ShiftShare.by(ShiftShareMethod.CLASSIC);
    assertThatThrownBy(() -> classic.of(hidden, AFTER))
        .hasMessageStartingWith("tables[0] must be known where it is needed");
    assertThatThrownBy(() -> classic.of(BEFORE, hidden))
        .hasMessageStartingWith("tables[1] must be known where it is needed");
    assertThatThrownBy(() -> classic.of(List.of(BEFORE, AFTER), List.of(BEFORE, hidden)))
        .hasMessageStartingWith("reference[1] must be known where it is needed");
  }

  @Test
  void effectsFromNothingAreUndefinedAndSoIsTheirTotal() {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.ESTEBAN_MARQUILLAS)
            .of(jobs(new double[][] {{0, 50}, {100, 150}}), AFTER);
    for (ShiftShareLine line : List.of(shares.line("N", "film"), shares.total("N"))) {
      assertThat(line.find(ShiftComponent.COMPETITIVE_EFFECT).orElseThrow().undefined())
          .map(Undefined::toString)
          .contains("undefined: film had nothing in the region at the start (ZERO_BASE)");
    }
  }

  @Test
  void anIndustryThatTheReferenceDidNotHaveCannotBeCompared() {
    EmploymentTable nation0 = jobs(new double[][] {{0, 50}, {0, 150}});
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.CLASSIC).of(List.of(BEFORE, AFTER), List.of(nation0, AFTER));
    assertThat(shares.line("N", "film").find(ShiftComponent.INDUSTRY_MIX).orElseThrow().undefined())
        .map(Undefined::toString)
        .contains("undefined: the reference had nothing of film at the start (NO_REFERENCE_BASE)");
    assertThat(shares.line("N", "film").value(ShiftComponent.NATIONAL_SHARE)).isPresent();
  }

  @Test
  void gerfinIsUndefinedFromNothingAndToNothing() {
    EmploymentTable empty = jobs(new double[][] {{0, 0}, {0, 0}});
    ShiftShares vanished = ShiftShare.by(ShiftShareMethod.GERFIN).of(BEFORE, empty);
    assertThat(codes(vanished.total("N")))
        .containsExactly("REFERENCE_VANISHED", "NOTHING_EXPECTED", "REFERENCE_VANISHED");
    ShiftShares fromNothing = ShiftShare.by(ShiftShareMethod.GERFIN).of(empty, BEFORE);
    assertThat(codes(fromNothing.total("N"))).containsOnly("NO_REFERENCE_BASE");
    EmploymentTable newRegion = jobs(new double[][] {{0, 0}, {100, 150}});
    ShiftShares started = ShiftShare.by(ShiftShareMethod.GERFIN).of(newRegion, BEFORE);
    assertThat(codes(started.total("N"))).containsOnly("ZERO_BASE");
  }

  private static List<String> codes(ShiftShareLine line) {
    return line.components().stream()
        .map(value -> value.undefined().map(Undefined::code).orElse("defined"))
        .toList();
  }

  @Test
  void theExplanationEndsWithTheGrowth() {
    ShiftShares shares = ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, AFTER);
    assertThat(shares.explain("N", "film").toString().lines())
        .startsWith(
            "What made film in N grow?",
            "  1. e0, jobs at the start: 100",
            "  2. e1, jobs at the" + " end: 130")
        .contains(
            "  5. growth of the reference: 440 / 400 - 1 = 10 %",
            "  8. industry mix: 100 x (20.000 % - 10.000 %) = 10 ["
                + ShiftShareMethod.CLASSIC.source()
                + "]")
        .endsWith("  11. growth: 130 - 100 = 30 [" + ShiftShareMethod.CLASSIC.source() + "]");
    assertThat(shares.table().rows()).hasSize(6);
    assertThat(shares.explain("N, film", "growth")).isEqualTo(shares.explain("N", "film"));
    assertThat(shares.explain("N", "all")).isEqualTo(shares.explain("N"));
    assertThat(shares.explain("N, all", "regional shift").toString())
        .contains("regional shift: 10 + (-10) = 0");
    assertThatThrownBy(() -> shares.explain("East", "film"))
        .hasMessageStartingWith("row must be one of N, film, N, steel, N, all");
  }

  @Test
  void theStepsOfTheDynamicMethodAreATableOfTheirOwn() {
    ShiftShares shares =
        ShiftShare.by(ShiftShareMethod.DYNAMIC)
            .of(BEFORE, AFTER, jobs(new double[][] {{140, 30}, {120, 170}}));
    assertThat(shares.tables()).hasSize(2);
    assertThat(shares.explain("N, film", "national share").toString()).contains("10 + ");
    assertThat(shares.explain("N, film, table 1 to table 2", "national share").toString())
        .contains("national share: 100 x 10.000 % = 10");
  }

  @Test
  void tablesThatDoNotFitAreRefused() {
    EmploymentTable other =
        EmploymentTable.of("jobs", List.of("N", "S"), List.of("film", "x"), new double[2][2]);
    assertThatThrownBy(() -> ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "tables[1] must have the industries of tables[0] (film, steel), but was film, x");
    assertThatThrownBy(() -> ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, AFTER, AFTER))
        .hasMessage("tables must be two for CLASSIC, but was 3");
    assertThatThrownBy(
            () -> ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, AFTER).total("East"))
        .hasMessage("region must be in this result, but was East");
  }
}
