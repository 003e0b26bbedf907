package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationKindsTest {

  private static final Set<ObligationKind> SHARES =
      EnumSet.of(
          ObligationKind.FREE_COMMUNITY_TIME,
          ObligationKind.SHARE_OF_REVENUE,
          ObligationKind.UNITS_BELOW_MARKET,
          ObligationKind.DEPTH_OF_DISCOUNT,
          ObligationKind.LOCAL_PROCUREMENT);

  @ParameterizedTest
  @CsvSource({
    // Two halves of a year; counts that add up are summed, those that stand are not.
    "JOBS, 350, 450, 450, MET",
    "JOBS, 350, 450, 340, PARTLY",
    "JOBS, 350, 200, 200, NOT_MET",
    "VOLUNTEERING_HOURS, 3600, 2600, 2600, MET",
    "VOLUNTEERING_HOURS, 3600, 1700, 1800, NOT_MET",
    "FREE_COMMUNITY_TIME, 0.25, 0.2, 0.3, MET",
    "FREE_COMMUNITY_TIME, 0.25, 0.2, 0.29, NOT_MET",
    "SHARE_OF_REVENUE, 0.1, 0.05, 0.15, MET",
    "SHARE_OF_REVENUE, 0.1, 0.05, 0.14, NOT_MET",
    "UNITS_BELOW_MARKET, 0.2, 0.2, 0.2, MET",
    "UNITS_BELOW_MARKET, 0.2, 0.18, 0.3, PARTLY",
    "DEPTH_OF_DISCOUNT, 2/3, 2/3, 0.7, MET",
    "DEPTH_OF_DISCOUNT, 2/3, 0.5, 0.6, NOT_MET",
    "MONITORING, 3, 3, 3, MET",
    "MONITORING, 3, 1, 1, NOT_MET",
    "LOCAL_PROCUREMENT, 0.2, 0.1, 0.3, MET",
    "LOCAL_PROCUREMENT, 0.2, 0.1, at least 0.1, NOT_KNOWN",
    "FREE_USE_DAYS, 40, 20, 20, MET",
    "FREE_USE_DAYS, 40, 20, over 19, NOT_KNOWN",
    "NET_CHANGE, 6, 10, -4, MET",
    "NET_CHANGE, -5, -2, -4, NOT_MET",
    "NET_CHANGE, -5, -2, at least -3, MET",
    "GENERAL, 500, 250, 251, MET"
  })
  void everyKindIsJudgedOverTwoHalves(
      ObligationKind kind, String target, String first, String second, ObligationState state) {
    assertThat(check(kind, target, first, second).state()).isEqualTo(state);
  }

  @Test
  void everyKindIsAmongThose() throws NoSuchMethodException {
    CsvSource rows =
        ObligationKindsTest.class
            .getDeclaredMethod(
                "everyKindIsJudgedOverTwoHalves",
                ObligationKind.class,
                String.class,
                String.class,
                String.class,
                ObligationState.class)
            .getAnnotation(CsvSource.class);
    for (ObligationKind kind : ObligationKind.values()) {
      assertThat(rows.value()).anyMatch(row -> row.startsWith(kind + ","));
    }
  }

  /** Tenths of studios at a third of the market rent: the figures of Peckham Levels. */
  @Test
  void aFifthOfFiftyStudiosAtAThirdOfTheMarketKeepsBothPromises() {
    Evidence units = Peckham.evidence("it", "0.2").basisSize(QualifiedNumber.exact(50)).build();
    Obligation share =
        Monthly.promise(
                ObligationKind.UNITS_BELOW_MARKET,
                Comparison.AT_LEAST,
                "0.2",
                ObligationPeriod.ALWAYS)
            .basis("studios")
            .build();
    Obligation depth =
        Monthly.promise(
                ObligationKind.DEPTH_OF_DISCOUNT,
                Comparison.AT_LEAST,
                "2/3",
                ObligationPeriod.ALWAYS)
            .basis("market rent")
            .build();
    assertThat(Monthly.check(share, List.of(units)).margin()).hasToString("0 percentage points");
    assertThat(Monthly.check(depth, List.of(Peckham.evidence("it", "2/3").build())).state())
        .isEqualTo(ObligationState.MET);
  }

  private static ObligationCheck check(
      ObligationKind kind, String target, String first, String second) {
    Obligation.Builder obligation =
        Monthly.promise(kind, Comparison.AT_LEAST, target, ObligationPeriod.YEAR);
    if (kind == ObligationKind.GENERAL) {
      obligation.metric("footfall").accrual(Accrual.ADDS_UP);
    }
    if (SHARES.contains(kind)) {
      obligation.basis("the whole");
    }
    List<Evidence> halves = new ArrayList<>();
    List<String> values = List.of(first, second);
    for (int i = 0; i < 2; i++) {
      Evidence.Builder half = Monthly.in(Monthly.YEAR.splitByMonths(6).get(i), values.get(i));
      if (SHARES.contains(kind)) {
        half.basisSize(QualifiedNumber.exact(1000));
      }
      halves.add(half.build());
    }
    return Monthly.check(obligation.build(), halves);
  }
}
