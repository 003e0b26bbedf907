package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "59, 59",
    "59.11, 5911",
    "59.11/1, 59111",
    "J59, 59",
    "J5911, 5911",
    "J 59.11 Film, 5911",
    "59111 : Motion picture production, 59111",
    "58: Publishing, 58",
    "58. Publishing, 58",
    "2651 Visual artists, 2651",
    "58 - Publishing, 58",
    "01.1 Crops, 011",
    "47 Retail of 2 kinds, 47"
  })
  void aLabelBeginsWithTheDigitsOfItsCode(String label, String digits) {
    assertThat(CodeDigits.of(label)).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "film",
        "",
        "59-60",
        "59_60",
        "J62_J63",
        "59 to 60",
        "59, 60",
        "59 & 60",
        "59 - 60",
        "J",
        "NACE 59",
        "[59]",
        "59..1",
        "59x"
      })
  void whatIsNoCodeOrMoreThanOneIsRefused(String label) {
    assertThatThrownBy(() -> CodeDigits.of(label))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "label must begin with one code such as 59.11 or J5911, but was " + shown(label));
  }

  private static String shown(String label) {
    return label.isEmpty() ? "empty" : label;
  }

  @Test
  void firstDigitsTakeIndustriesTogether() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("Dover"),
            List.of("59.11 Film", "59.20 Sound", "60.10 Radio"),
            new double[][] {{1, 2, 4}});
    EmploymentTable grouped = table.groupedByIndustry(CodeDigits.first(2));
    assertThat(grouped.industries()).containsExactly("59", "60");
    assertThat(grouped.count("Dover", "59")).isEqualTo(3);
    assertThatThrownBy(() -> table.groupedByIndustry(CodeDigits.first(5)))
        .hasMessage("label must begin with a code of at least 5 digits, but was 59.11 Film");
    assertThatThrownBy(() -> CodeDigits.first(0)).hasMessage("digits must be > 0, but was 0");
  }

  /** A code that holds another, and one that lost its leading zero, have another depth. */
  @Test
  void codesOfSeveralDepthsAreRefused() {
    assertThat(CodeDigits.depth(List.of("59.11", "5912"))).isEqualTo(4);
    assertThatThrownBy(() -> CodeDigits.depth(List.of("59.11", "59.1")))
        .hasMessage("labels must begin with codes of 4 digits like the first, but was 59.1");
    assertThatThrownBy(() -> CodeDigits.depth(List.of())).isInstanceOf(InvalidValueException.class);
  }
}
