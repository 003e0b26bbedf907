package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedTest {

  @Test
  void saysWhyThereIsNoValue() {
    assertThat(Undefined.of(Reason.EMPTY_REGION, "nobody works there"))
        .hasToString("undefined: nobody works there (EMPTY_REGION)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOMETHING_ELSE", "empty_region", "EMPTY REGION", "9A"})
  void aCodeOutsideTheListIsRefusedByItsPath(String code) {
    String json = "{\"kind\":\"UNDEFINED\",\"undefined\":{\"code\":\"%s\",\"because\":\"so\"}}";
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal(json.formatted(code), Answer.class);
      assertThat(refusal)
          .as("%s", line)
          .hasMessage("undefined.code must be the name of a Reason, but was " + code);
      assertThat(refusal.code()).as("%s", line).isEqualTo(Fault.UNKNOWN_CODE);
    }
  }

  @Test
  void theReasonIsVisible() {
    assertThatThrownBy(() -> Undefined.of(Reason.EMPTY, ""))
        .hasMessage("because must hold a visible character, but was empty");
  }
}
