package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class SelfSufficiencyTest {

  @Test
  void aSetbackEndsWhatWasSustained() {
    SufficiencyPath path =
        SelfSufficiency.of(
            List.of(
                year(2021, "100", "100"),
                year(2022, "99.99", "100"),
                year(2023, "110", "100"),
                year(2024, "120", "100")));
    assertThat(path.firstReached()).contains(LocalDate.of(2021, 3, 31));
    assertThat(path.sustainedSince()).contains(LocalDate.of(2023, 3, 31));
    assertThat(path).hasToString("Self-sufficient: first 2021-03-31, sustained since 2023-03-31");
  }

  @Test
  void reachedOnceButNotInTheLastYearIsNotSustained() {
    SufficiencyPath path =
        SelfSufficiency.of(List.of(year(2021, "100", "100"), year(2022, "50", "100")));
    assertThat(path.firstReached()).isPresent();
    assertThat(path.sustainedSince()).isEmpty();
    assertThat(path.explanation().answer().undefined().map(Undefined::code))
        .contains("NOT_SUSTAINED");
    assertThat(JacksonLines.roundTrip(path)).isEqualTo(path);
  }

  @Test
  void aYearWithoutCostsHasNoRatioAndDoesNotCount() {
    SufficiencyPath path = SelfSufficiency.of(List.of(year(2021, "5", "0")));
    assertThat(path.years().get(0).ratio().undefined().map(Undefined::code)).contains("NO_COST");
    assertThat(path.firstReached()).isEmpty();
  }

  @Test
  void refusesYearsOutOfOrder() {
    assertThatThrownBy(
            () -> SelfSufficiency.of(List.of(year(2021, "1", "1"), year(2021, "1", "1"))))
        .hasMessage("years[1] must have a greater yearEnd than 2021-03-31, but was 2021-03-31");
    assertThatThrownBy(() -> year(2021, "1", "-1"))
        .hasMessage("operatingCosts must be >= 0, but was GBP -1.00");
  }

  private static EarnedYear year(int year, String earned, String costs) {
    return EarnedYear.of(LocalDate.of(year, 3, 31), gbp(earned), gbp(costs));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
