package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  @Test
  void aRuleThatHoldsIsSilent() {
    assertThatCode(
            () -> {
              Check.that(true, "size", "be >= 0", 1);
              Check.notBlank("a", "name");
              Check.finite(Double.MAX_VALUE, "rate");
              Check.notEmpty(List.of(1), "parts");
              Check.distinct(List.of("a", "bb"), String::length, "parts", "length");
              Check.given(List.of("a", "b"), 1, "x");
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aBrokenRuleSaysFieldRuleAndValue() {
    assertRefusal(
        () -> Check.that(false, "size", "be >= 0", -1),
        Fault.OUT_OF_RANGE,
        "size must be >= 0, but was -1");
    assertRefusal(
        () -> Check.that(false, Fault.INCONSISTENT, "end", "be later", "now"),
        Fault.INCONSISTENT,
        "end must be later, but was now");
  }

  @Test
  void nullIsRefusedByName() {
    assertThat(Check.notNull("a", "name")).isEqualTo("a");
    assertRefusal(
        () -> Check.notNull(null, "name"), Fault.NULL_VALUE, "name must be given, but was null");
  }

  @Test
  void oneBrokenRuleOfSeveralIsToldAsItIs() {
    InvalidValueException thrown = new InvalidValueException(Fault.EMPTY, "a", "be", "not");
    assertThatThrownBy(
            () ->
                Check.together(
                    () -> {},
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
    assertThat(thrown.faults()).isEqualTo(List.of(thrown));
  }

  @Test
  void severalBrokenRulesAreToldInOrder() {
    Runnable nested =
        () -> Check.together(() -> Check.notBlank("", "a"), () -> Check.finite(Double.NaN, "b"));
    assertThatThrownBy(() -> Check.together(nested, () -> Check.notBlank("", "c")))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.faults()).extracting("field").containsExactly("a", "b", "c");
              assertThat(e.field()).isEqualTo("a");
            })
        .hasMessage(
            "a must hold a visible character, but was empty; b must be a finite number, but was"
                + " NaN; c must hold a visible character, but was empty");
  }

  @Test
  void blankTextIsEmpty() {
    assertRefusal(
        () -> Check.notBlank("", "name"),
        Fault.EMPTY,
        "name must hold a visible character, but was empty");
    assertRefusal(
        () -> Check.notBlank(" \t", "name"),
        Fault.EMPTY,
        "name must hold a visible character, but was   ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S1", "SC204123", "A-101", "LV2/07", "Studio 2", "Nord-S\u00fcd"})
  void anyTextOnOneLineIsAKey(String id) {
    assertThatCode(() -> Check.id(id, "id")).doesNotThrowAnyException();
    assertThatCode(() -> Check.id("x".repeat(100), "id")).doesNotThrowAnyException();
  }

  @Test
  void aKeyThatLooksLikeAnotherIsRefused() {
    assertRefusal(
        () -> Check.id(" ", "id"), Fault.EMPTY, "id must hold a visible character, but was  ");
    assertRefusal(
        () -> Check.id("x".repeat(101), "id"),
        Fault.TOO_LARGE,
        "id must have at most 100 characters, but was " + "x".repeat(101));
    for (String id : List.of(" a", "a ", "a\tb", "a\nb", "a\u0085b")) {
      assertThatThrownBy(() -> Check.id(id, "id"))
          .isInstanceOfSatisfying(
              InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.MALFORMED))
          .hasMessageStartingWith("id must be text on one line without blanks around it, but was");
    }
  }

  @Test
  void onlyFiniteNumbersAreNumbers() {
    assertRefusal(
        () -> Check.finite(Double.NaN, "rate"),
        Fault.NOT_FINITE,
        "rate must be a finite number, but was NaN");
    assertRefusal(
        () -> Check.finite(Double.NEGATIVE_INFINITY, "rate"),
        Fault.NOT_FINITE,
        "rate must be a finite number, but was -Infinity");
  }

  @Test
  void collectionsHoldAnElement() {
    assertRefusal(
        () -> Check.notEmpty(List.of(), "parts"),
        Fault.EMPTY,
        "parts must hold at least one element, but was none");
  }

  @Test
  void theSecondOfTwoAlikeIsNamed() {
    assertRefusal(
        () -> Check.distinct(List.of("a", "bb", "c"), String::length, "parts", "length"),
        Fault.DUPLICATE,
        "parts[2] must have a length of its own, but was 1");
  }

  @Test
  void allMissingFieldsAreNamedAtOnce() {
    assertRefusal(
        () -> Check.given(List.of("a", "b", "c"), null, 1, null),
        Fault.MISSING_FIELD,
        "a, c must be given, but was missing");
  }

  @Test
  void theFirstOfANameIsFound() {
    List<String> words = List.of("a", "bb", "c");
    assertThat(Check.<String>named(words, word -> "" + word.length(), "1", "word")).isEqualTo("a");
    assertRefusal(
        () -> Check.named(words, word -> word, "d", "row"),
        Fault.UNKNOWN_CODE,
        "row must be one of a, bb, c, but was d");
  }

  @Test
  void aRefusalListsNoMoreThanTwelveNames() {
    List<Integer> many = IntStream.rangeClosed(1, 14).boxed().toList();
    assertRefusal(
        () -> Check.named(many, String::valueOf, "0", "row"),
        Fault.UNKNOWN_CODE,
        "row must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more, but was 0");
  }

  @Test
  void aSlipAmongManyNamesIsAnsweredWithThoseSpeltNearlySo() {
    List<String> many =
        List.of(
            "London",
            "Leeds",
            "York",
            "Bath",
            "Hull",
            "Ely",
            "Wells",
            "Truro",
            "Derby",
            "Ripon",
            "Londonderry",
            "Preston",
            "Salford");
    assertNames(many, "Lodnon", "13 names, perhaps London");
    assertNames(many, "london", "13 names, perhaps London or Londonderry");
    assertNames(many, "Pretson", "13 names, perhaps Preston");
    assertNames(many, "Yrok", "13 names, perhaps York");
    assertNames(many, "Wels", "13 names, perhaps Wells");
    assertNames(
        many,
        "Oslo",
        "London, Leeds, York, Bath, Hull, Ely, Wells, Truro, Derby, Ripon,"
            + " Londonderry, Preston and 1 more");
    assertNames(many.subList(0, 3), "Lodnon", "London, Leeds, York");
  }

  private static void assertNames(List<String> names, String name, String shown) {
    assertThat(Check.shownNames(names, name)).isEqualTo(shown);
  }

  private static void assertRefusal(ThrowingCallable check, Fault code, String message) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessage(message);
  }

  @Test
  void whatAPartRefusesIsNamedFromTheWhole() {
    assertThat(Check.<String>inPlace("a[1]", () -> "made")).isEqualTo("made");
    assertThatThrownBy(
            () ->
                Check.inPlace(
                    "a[1]",
                    () -> {
                      Check.together(() -> Check.notBlank("", "b"), () -> Check.notBlank("", "c"));
                      return "made";
                    }))
        .hasMessageContaining("a[1].b must")
        .hasMessageContaining("a[1].c must");
  }
}
