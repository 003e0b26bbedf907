package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

  private static final Money RENT = Money.parse("GBP 100.00");

  private static List<Ratio> weights(String weights) {
    return Arrays.stream(weights.split(" ")).map(Ratio::parse).toList();
  }

  private static String shown(List<Money> parts) {
    return parts.stream()
        .map(part -> part.amount().toPlainString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 100, 1 1 1, 33.34 33.33 33.33",
    "GBP -100, 1 1 1, -33.34 -33.33 -33.33",
    "GBP 10, 0 1 2, 0.00 3.33 6.67",
    "GBP 0.01, 1 2, 0.00 0.01",
    "GBP 0.02, 1 1 1, 0.01 0.01 0.00",
    "JPY 100, 1 1 1, 34 33 33",
    "KWD 0.002, 1 1 1, 0.001 0.001 0.000",
    "GBP 99.99, 75% 25%, 74.99 25.00",
    "GBP 1, 1/3 1/6 1/2, 0.33 0.17 0.50",
    "GBP 0, 3 4, 0.00 0.00",
    "GBP 7, 1e40, 7.00",
    "GBP 1e40, 1 2, "
        + "3333333333333333333333333333333333333333.33 6666666666666666666666666666666666666666.67",
    "GBP -1, 1e30 2e30, -0.33 -0.67"
  })
  void splitsByLargestRemainder(String total, String weights, String parts) {
    assertThat(shown(Money.parse(total).allocate(weights(weights)))).isEqualTo(parts);
  }

  @Test
  void refusesWeightsThatAreAllZeroHoweverLargeTheTotal() {
    for (String total : List.of("GBP 1", "GBP 1e40")) {
      assertThatThrownBy(() -> Money.parse(total).allocate(weights("0 0")))
          .hasMessage("weights must hold one above zero, but was all zero");
    }
  }

  @Test
  void splitsIntoEqualPartsTheLargerOnesFirst() {
    assertThat(shown(RENT.allocate(3))).isEqualTo("33.34 33.33 33.33");
    assertThat(RENT.allocate(1)).containsExactly(RENT);
    assertThatThrownBy(() -> RENT.allocate(0)).hasMessage("parts must be >= 1, but was 0");
  }

  @Test
  void refusesWeightsThatGiveNoShares() {
    assertThatThrownBy(() -> RENT.allocate(List.of()))
        .hasMessage("weights must hold at least one element, but was none")
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.EMPTY));
    assertThatThrownBy(() -> RENT.allocate(weights("0 0")))
        .hasMessage("weights must hold one above zero, but was all zero");
    assertThatThrownBy(() -> RENT.allocate(weights("1 -1/2")))
        .hasMessage("weights[1] must be >= 0, but was -0.5");
  }
}
