package org.creativehubs.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceAddressTest {

  @Test
  void aSubdivisionLiesInTheCountry() {
    assertThat(place().subdivision("GB-SWK").build().subdivision()).contains("GB-SWK");
    assertThat(Place.builder().name("A").subdivision("KZ-75").build().subdivision())
        .contains("KZ-75");
    assertThatThrownBy(() -> place().subdivision("KZ-75").build())
        .hasMessage("subdivision must lie in country GB, but was KZ-75");
    assertThatThrownBy(() -> place().subdivision("Southwark").build())
        .hasMessage("subdivision must be an ISO 3166-2 code such as GB-SWK, but was Southwark");
    assertThatThrownBy(() -> place().subdivision("GB-SWKX").build())
        .hasMessage("subdivision must be an ISO 3166-2 code such as GB-SWK, but was GB-SWKX");
  }

  @Test
  void streetAndPostalCodeAreVisible() {
    assertThat(place().street("36 Baribayev Street").postalCode("SE15").build().street())
        .contains("36 Baribayev Street");
    assertThatThrownBy(() -> place().street(" ").build())
        .hasMessage("street must hold a visible character, but was  ");
    assertThatThrownBy(() -> place().postalCode("").build())
        .hasMessage("postalCode must hold a visible character, but was empty");
  }

  private static ImmutablePlace.Builder place() {
    return Place.builder().name("Peckham").country("GB");
  }
}
