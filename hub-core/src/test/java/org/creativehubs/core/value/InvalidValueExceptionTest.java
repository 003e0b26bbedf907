package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void itsPartsNeedNoParsing() {
    InvalidValueException refusal =
        new InvalidValueException(Fault.OUT_OF_RANGE, "steps[2]", "be > 0", -1);

    assertThat(refusal).hasMessage("steps[2] must be > 0, but was -1");
    assertThat(refusal.code()).isEqualTo(Fault.OUT_OF_RANGE);
    assertThat(refusal.field()).isEqualTo("steps[2]");
    assertThat(refusal.rule()).isEqualTo("be > 0");
    assertThat(refusal.value()).isEqualTo("-1");
  }

  @Test
  void itsMessageStaysOnOneLine() {
    assertThat(refused("a\r\nb\tc\u0000").value()).isEqualTo("a  b c ");
    assertThat(refused("a\u2028b\u2029c\u0085d").value()).isEqualTo("a b c d");
    assertThat(refused("").value()).isEqualTo("empty");
  }

  @Test
  void longValuesAreCut() {
    assertThat(refused("x".repeat(120)).value()).isEqualTo("x".repeat(120));
    assertThat(refused("x".repeat(121)).value()).isEqualTo("x".repeat(120) + "...");
  }

  @Test
  void noCharacterIsCutInHalves() {
    String emoji = "\ud83c\udfa8";
    assertThat(refused("x".repeat(119) + emoji).value()).isEqualTo("x".repeat(119) + "...");
  }

  private static InvalidValueException refused(Object value) {
    return new InvalidValueException(Fault.MALFORMED, "name", "be short", value);
  }
}
