package org.creativehubs.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.value.InvalidValueException;

class SicCodeProperties {

  private static final List<SicCode> CODES =
      Arrays.stream(SicLevel.values()).flatMap(level -> SicCode.all(level).stream()).toList();

  @Property(tries = 500)
  void theTextReadsBackWithAndWithoutItsMarks(@ForAll("codes") SicCode code) {
    assertThat(SicCode.parse(code.toString())).isEqualTo(code);
    assertThat(SicCode.parse(code.toString().replaceAll("[./]", ""))).isEqualTo(code);
  }

  @Property(tries = 500)
  void aCodeIsAChildOfItsParentAndOfNoOtherCode(
      @ForAll("codes") SicCode code, @ForAll("codes") SicCode other) {
    code.parent().ifPresent(parent -> assertThat(parent.children()).contains(code));
    assertThat(other.children().contains(code))
        .isEqualTo(code.parent().map(other::equals).orElse(false));
  }

  @Property(tries = 500)
  void aCodeIsWithinAnotherExactlyIfItIsReachedThroughParents(
      @ForAll("codes") SicCode code, @ForAll("codes") SicCode other) {
    boolean above = code.equals(other) || code.parent().map(up -> up.isWithin(other)).orElse(false);
    assertThat(code.isWithin(other)).isEqualTo(above);
    assertThat(other.isWithin(other)).isTrue();
  }

  @Property(tries = 300)
  void everyLevelAboveSubclassesHoldsTheSameClasses(@ForAll("codes") SicCode code) {
    if (code.level() == SicLevel.DIVISION || code.level() == SicLevel.GROUP) {
      assertThat(code.classes())
          .containsExactlyElementsOf(
              code.children().stream().flatMap(child -> child.classes().stream()).toList());
    }
  }

  @Property(tries = 300)
  void codesAreInOrder(@ForAll("codes") SicCode code) {
    assertThat(List.copyOf(code.children()))
        .isSorted()
        .allMatch(child -> child.compareTo(code) > 0);
  }

  @Property(tries = 500)
  void anyDigitsAreACodeOfTheListOrRefused(@ForAll("digits") String digits) {
    boolean listed =
        CODES.stream().anyMatch(code -> code.toString().replaceAll("[./]", "").equals(digits));
    boolean wholeClass =
        digits.length() == 5
            && digits.endsWith("0")
            && CODES.stream()
                .filter(code -> code.level() == SicLevel.CLASS && code.children().isEmpty())
                .anyMatch(code -> code.toString().replace(".", "").equals(digits.substring(0, 4)));
    if (listed || wholeClass) {
      assertThat(SicCode.parse(digits)).isIn(CODES);
    } else {
      assertThatThrownBy(() -> SicCode.parse(digits)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Provide
  Arbitrary<SicCode> codes() {
    return Arbitraries.of(CODES);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6);
  }
}
