package org.creativehubs.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

  private static final Organisation TRUST =
      Organisation.builder()
          .id("riverside-trust")
          .name("Riverside Trust")
          .legalForm(LegalForm.CHARITY)
          .parentId("riverside-group")
          .addRegistrationIds("GB-CHC-0000000", "GB-COH-00000000")
          .build();

  @Test
  void printsNameAndIdentifier() {
    assertThat(TRUST)
        .hasToString(
            "Organisation{id=riverside-trust, name=Riverside Trust, legalForm=CHARITY, "
                + "parentId=riverside-group, registrationIds=[GB-CHC-0000000, GB-COH-00000000], "
                + "profitUses=[], activities=[]}");
    assertThat(Organisation.of("a", "A").registrationIds()).isEmpty();
  }

  @Test
  void noOrganisationOwnsItself() {
    assertThatThrownBy(
            () -> Organisation.builder().id("group").name("Group").parentId("group").build())
        .hasMessage("parentId must differ from id, but was group");
  }

  @Test
  void identifiersAreKeysOfAnyRegisterAndNamesAreVisible() {
    assertThat(Organisation.of("SC204123", "Group").id()).isEqualTo("SC204123");
    assertThatThrownBy(() -> Organisation.of(" group", "Group"))
        .hasMessageStartingWith("id must be text on one line without blanks around it");
    assertThatThrownBy(() -> Organisation.builder().id("a").name("A").parentId("b ").build())
        .hasMessageStartingWith("parentId must be text on one line without blanks around it");
    assertThatThrownBy(() -> Organisation.of("group", ""))
        .hasMessage("name must hold a visible character, but was empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GB-COH-SC000000", "XM-DAC-41114", "CA_ON-AAA-1/2.b", "US-EIN-00-0000000"})
  void registrationsHaveCountryRegisterAndNumber(String text) {
    assertThat(
            Organisation.builder()
                .id("a")
                .name("A")
                .addRegistrationIds(text)
                .build()
                .registrationIds())
        .containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00000000", "GB-COH", "GB-COH-", "gb-coh-1", "GB-COH-1 2", "GBR-COH-1"})
  void otherRegistrationsAreRefused(String text) {
    assertThatThrownBy(
            () ->
                Organisation.builder()
                    .id("a")
                    .name("A")
                    .addRegistrationIds("GB-COH-1", text)
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "registrationIds[1] must be country, register and number such as GB-COH-01234567,"
                + " but was ");
  }

  @Test
  void aRegistrationGivenTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                Organisation.builder()
                    .id("a")
                    .name("A")
                    .addRegistrationIds("GB-COH-1", "GB-COH-1")
                    .build())
        .hasMessage("registrationIds[1] must have a number of its own, but was GB-COH-1");
  }

  @Test
  void readsBackFromJson() {
    JacksonLines.assertJson(
        TRUST,
        Organisation.class,
        "{\"id\":\"riverside-trust\",\"name\":\"Riverside Trust\",\"legalForm\":\"CHARITY\","
            + "\"parentId\":\"riverside-group\","
            + "\"registrationIds\":[\"GB-CHC-0000000\",\"GB-COH-00000000\"],"
            + "\"profitUses\":[],\"activities\":[]}");
    JacksonLines.assertReads(
        "{\"name\":\"A\",\"id\":\"a\"}", Organisation.class, Organisation.of("a", "A"));
    JacksonLines.assertRefuses(
        "{\"id\":\"a\",\"name\":\"A\",\"parentId\":\"a\"}",
        Organisation.class,
        "parentId must differ from id, but was a");
  }
}
