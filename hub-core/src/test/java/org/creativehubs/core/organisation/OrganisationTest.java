package org.creativehubs.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

  private static YearlyIncome year(String period, IncomeBasis basis, String amount) {
    return YearlyIncome.of(DateRange.parse(period), basis, Money.parse("GBP " + amount));
  }

  @Test
  void theLastIncomeIsThatOfTheLatestYearThatIsOver() {
    YearlyIncome first = year("2023-04-01/2024-04-01", IncomeBasis.INCOME, "14000");
    YearlyIncome second = year("2024-04-01/2025-04-01", IncomeBasis.INCOME, "16500");
    YearlyIncome turnover = year("2024-05-01/2025-05-01", IncomeBasis.TURNOVER, "40000");
    Organisation potter =
        Organisation.builder()
            .id("potter")
            .name("The potter")
            .addIncomes(second, first, turnover)
            .build();
    LocalDate day = LocalDate.of(2025, 4, 1);
    assertThat(potter.lastIncome(IncomeBasis.INCOME, day)).contains(second);
    assertThat(potter.lastIncome(IncomeBasis.INCOME, day.minusDays(1))).contains(first);
    assertThat(potter.lastIncome(IncomeBasis.TURNOVER, day)).isEmpty();
    assertThatThrownBy(
            () ->
                potter.toBuilder()
                    .addIncomes(year("2025-01-01/2026-01-01", IncomeBasis.INCOME, "1"))
                    .build())
        .hasMessage(
            "incomes[3].period must have no day in common with another year of income, but was"
                + " 2025-01-01/2026-01-01");
    assertThatThrownBy(() -> year("2025-01-01/2025-12-31", IncomeBasis.INCOME, "1"))
        .hasMessage("period must be twelve whole months, but was 2025-01-01/2025-12-31");
    assertThatThrownBy(() -> year("2025-01-01/2026-01-01", IncomeBasis.INCOME, "-1"))
        .hasMessage("amount must be >= 0, but was GBP -1.00");
  }

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
                + "profitUses=[], activities=[], incomes=[]}");
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
            + "\"profitUses\":[],\"activities\":[],\"incomes\":[]}");
    JacksonLines.assertReads(
        "{\"name\":\"A\",\"id\":\"a\"}", Organisation.class, Organisation.of("a", "A"));
    JacksonLines.assertRefuses(
        "{\"id\":\"a\",\"name\":\"A\",\"parentId\":\"a\"}",
        Organisation.class,
        "parentId must differ from id, but was a");
  }
}
