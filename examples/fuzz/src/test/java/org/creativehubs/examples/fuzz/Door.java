package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.creativehubs.core.value.InvalidValueException;

/** What takes bytes and makes something of them that can be shown. */
interface Door {

  /** What it makes of the bytes, as text; a fault of the library is any other exception. */
  String shown(byte[] bytes);

  /**
   * Tries the door: it gives a value or refuses with words, and one time in four it is tried again
   * to see that it says the same.
   */
  default void tried(byte[] bytes) {
    String first = outcome(bytes);
    if ((Arrays.hashCode(bytes) & 3) == 0) {
      assertThat(outcome(bytes.clone())).isEqualTo(first);
    }
  }

  private String outcome(byte[] bytes) {
    try {
      return shown(bytes);
    } catch (InvalidValueException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return "refused: " + refused.getMessage();
    }
  }

  /** The letters of bytes in UTF-8. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
