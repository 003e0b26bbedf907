package org.creativehubs.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  private static final Place PLACE =
      Place.builder()
          .name("Northgate")
          .locality("Canterbury")
          .region("Kent")
          .country("GB")
          .gssCode("E07000106")
          .coordinates(Coordinates.of(51.2802, 1.0789))
          .build();

  @Test
  void printsWhatIsKnownOnOneLine() {
    assertThat(PLACE).extracting(Place::words).isEqualTo("Northgate, Canterbury, Kent, GB");
    assertThat(Place.of("Canterbury")).extracting(Place::words).isEqualTo("Canterbury");
    assertThat(Place.builder().name("Berlin").locality("Berlin").country("DE").build())
        .extracting(Place::words)
        .isEqualTo("Berlin, DE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "gb", "GBR", "", "ZZ"})
  void countriesAreIsoCodes(String code) {
    assertThatThrownBy(() -> Place.builder().name("A").country(code).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("country must be an ISO 3166-1 alpha-2 code such as GB, but was");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E0700010", "E070001066", "e07000106", "107000106"})
  void gssCodesAreACapitalAndEightDigits(String code) {
    assertThatThrownBy(() -> Place.builder().name("A").gssCode(code).build())
        .hasMessage(
            "gssCode must be a capital and eight digits such as E07000106, but was " + code);
  }

  @Test
  void blankTextsAreRefused() {
    assertThatThrownBy(() -> Place.of(" "))
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(() -> Place.builder().name("A").locality("").build())
        .hasMessage("locality must hold a visible character, but was empty");
    assertThatThrownBy(() -> Place.builder().name("A").region("").build())
        .hasMessage("region must hold a visible character, but was empty");
  }

  @Test
  void leavesOutInJsonWhatIsNotKnown() {
    JacksonLines.assertJson(Place.of("Canterbury"), Place.class, "{\"name\":\"Canterbury\"}");
    JacksonLines.assertJson(
        PLACE,
        Place.class,
        "{\"name\":\"Northgate\",\"locality\":\"Canterbury\",\"region\":\"Kent\",\"country\":\"GB\","
            + "\"gssCode\":\"E07000106\","
            + "\"coordinates\":{\"latitude\":51.2802,\"longitude\":1.0789}}");
  }
}
