package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SicCodeTest {

  @ParameterizedTest
  @CsvSource({
    "59, 59, DIVISION",
    "59.1, 59.1, GROUP",
    "591, 59.1, GROUP",
    "62.0, 62.0, GROUP",
    "59.11, 59.11, CLASS",
    "5911, 59.11, CLASS",
    "01.11, 01.11, CLASS",
    "0111, 01.11, CLASS",
    "59111, 59.11/1, SUBCLASS",
    "59.11/1, 59.11/1, SUBCLASS",
    "5911/1, 59.11/1, SUBCLASS",
    "59.111, 59.11/1, SUBCLASS",
    "62011, 62.01/1, SUBCLASS",
    "62.01/2, 62.01/2, SUBCLASS",
  })
  void readsEveryWrittenFormAndPrintsOne(String text, String printed, SicLevel level) {
    assertThat(SicCode.parse(text)).hasToString(printed);
    assertThat(SicCode.parse(text).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"73110, 73.11", "59120, 59.12", "62020, 62.02", "62.02/0, 62.02"})
  void fiveDigitsThatEndInZeroAreAClassWithoutSubclasses(String text, String printed) {
    assertThat(SicCode.parse(text)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00", "04", "34", "59.9", "59.99", "00.00", "5999", "59110", "59.11/4", "62.02/1", "62013",
        "74990", "98000", "99999", "111"
      })
  void codesThatDoNotExistAreRefused(String text) {
    assertThatThrownBy(() -> SicCode.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("sicCode must exist in SIC 2007, but was " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "J",
        "J59",
        "59.",
        "59/1",
        "591.1",
        "5.911",
        "59.1/1",
        "59.11/",
        "59.11/12",
        "591111",
        " 59",
        "59 11",
        "-59",
        "٥٩"
      })
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> SicCode.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.MALFORMED))
        .hasMessageStartingWith(
            "sicCode must be two to five digits such as 59, 59.1, 59.11 or 59.11/1, but was");
  }

  @Test
  void theListHasAsManyCodesAsIsPublished() {
    assertThat(SicCode.all(SicLevel.DIVISION)).hasSize(88);
    assertThat(SicCode.all(SicLevel.GROUP)).hasSize(272);
    assertThat(SicCode.all(SicLevel.CLASS)).hasSize(615);
    assertThat(SicCode.all(SicLevel.SUBCLASS)).hasSize(189);
  }

  @Test
  void codesLieInOneAnother() {
    SicCode code = SicCode.parse("59.11/1");
    assertThat(Stream.iterate(code, each -> each.parent().orElseThrow()).limit(4))
        .extracting(SicCode::toString)
        .containsExactly("59.11/1", "59.11", "59.1", "59");
    assertThat(SicCode.parse("59").parent()).isEmpty();
    assertThat(code.classCode()).contains(SicCode.parse("59.11"));
    assertThat(SicCode.parse("59.11").classCode()).contains(SicCode.parse("59.11"));
    assertThat(SicCode.parse("59.1").classCode()).isEmpty();
    assertThat(code.isWithin(SicCode.parse("59"))).isTrue();
    assertThat(code.isWithin(code)).isTrue();
    assertThat(SicCode.parse("59").isWithin(code)).isFalse();
    assertThat(code.isWithin(SicCode.parse("59.13"))).isFalse();
  }

  @Test
  void tellsWhatACodeIsMadeOf() {
    assertThat(SicCode.parse("62.0").children()).isEqualTo(SicCode.parse("62").classes());
    assertThat(SicCode.parse("62").classes())
        .extracting(SicCode::toString)
        .containsExactly("62.01", "62.02", "62.03", "62.09");
    assertThat(SicCode.parse("62.01").children())
        .containsExactly(SicCode.parse("62011"), SicCode.parse("62012"));
    assertThat(SicCode.parse("62.02").children()).isEmpty();
    assertThat(SicCode.parse("62.01/1").children()).isEmpty();
    assertThat(SicCode.parse("62.01/1").classes()).containsExactly(SicCode.parse("62.01"));
  }

  @Test
  void sortsEachCodeBeforeWhatItHolds() {
    assertThat(
            Stream.of("59.12", "60", "59.11/1", "59.2", "59", "59.11").map(SicCode::parse).sorted())
        .extracting(SicCode::toString)
        .containsExactly("59", "59.11", "59.11/1", "59.12", "59.2", "60");
  }

  @Test
  void isTextInJson() {
    JacksonLines.assertJson(SicCode.parse("59111"), SicCode.class, "\"59.11/1\"");
    JacksonLines.assertReads("\"5911\"", SicCode.class, SicCode.parse("59.11"));
    JacksonLines.assertRefuses(
        "\"59.99\"", SicCode.class, "sicCode must exist in SIC 2007, but was 59.99");
  }
}
