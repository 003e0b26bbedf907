package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedTest {

  @Test
  void saysWhyThereIsNoValue() {
    assertThat(Undefined.of("EMPTY_REGION", "nobody works there"))
        .hasToString("undefined: nobody works there (EMPTY_REGION)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Z9", "NO_TARGET", "A__"})
  void codesInCapitalsAreTaken(String code) {
    assertThat(Undefined.of(code, "so").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "9A", "_A", "NO TARGET", "No", "A\n"})
  void otherCodesAreRefused(String code) {
    assertThatThrownBy(() -> Undefined.of(code, "so"))
        .hasMessage("code must be in capitals, but was " + code.replace('\n', ' '));
  }

  @Test
  void theReasonIsVisible() {
    assertThatThrownBy(() -> Undefined.of("A", ""))
        .hasMessage("because must hold a visible character, but was empty");
  }
}
