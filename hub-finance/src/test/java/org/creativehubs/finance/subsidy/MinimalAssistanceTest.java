package org.creativehubs.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class MinimalAssistanceTest {

  @Test
  void theLastPoundUnderTheLimitIsAllowed() {
    AssistancePosition position = answer("2026-11-21", "300000", "2024-04-01", "15000");
    assertThat(position.state()).isEqualTo(AssistanceState.ALLOWED);
    assertThat(position.headroom()).contains(gbp("15000"));
    assertThat(answer("2026-11-21", "300000", "2024-04-01", "15000.01").state())
        .isEqualTo(AssistanceState.EXCEEDED);
  }

  @Test
  void theWindowStartsOnTheFirstOfAprilTwoYearsBefore() {
    assertThat(answer("2026-11-21", "1", "2024-03-31", "1").used()).isEqualTo(gbp("0"));
    assertThat(answer("2026-11-21", "1", "2026-11-21", "1").used()).isEqualTo(gbp("1"));
    AssistancePosition later = answer("2026-11-21", "1", "2026-11-22", "1");
    assertThat(later.used()).isEqualTo(gbp("0"));
    assertThat(later.explain("1, council, 2026-11-22", "counted").steps().get(0))
        .hasToString("1, council, 2026-11-22, counted: after 2026-11-21 = no");
    assertThat(answer("2026-03-31", "1", "2024-01-01", "1").windowFrom()).isEqualTo("2023-04-01");
  }

  @Test
  void beforeTheActThereIsNoLimit() {
    AssistancePosition position = answer("2023-01-03", "1", "2022-01-01", "1");
    assertThat(position.state()).isEqualTo(AssistanceState.NO_LIMIT_IN_FORCE);
    assertThat(position.limit()).isEmpty();
    assertThat(position.isAllowed()).isFalse();
    assertThat(answer("2023-01-04", "1", "2022-01-01", "1").isAllowed()).isTrue();
    assertThat(JacksonLines.roundTrip(position)).isEqualTo(position);
  }

  @Test
  void refusesAmountsBelowZeroAndOtherCurrencies() {
    assertThatThrownBy(() -> answer("2026-11-21", "-1", "2024-04-01", "1"))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
    assertThatThrownBy(
            () ->
                MinimalAssistanceInput.builder()
                    .on(LocalDate.of(2026, 1, 1))
                    .newAward(Money.parse("EUR 1"))
                    .build())
        .hasMessage("newAward must be in GBP, as the limit is, but was EUR 1.00");
  }

  private static AssistancePosition answer(String on, String amount, String given, String award) {
    return MinimalAssistance.answer(
        MinimalAssistanceInput.builder()
            .on(LocalDate.parse(on))
            .addPreviousAwards(SubsidyAward.of("council", LocalDate.parse(given), gbp(amount)))
            .newAward(gbp(award))
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
