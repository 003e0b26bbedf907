package org.creativehubs.core.standards.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class GivingExportTest {

  private static final FundingAward AWARD =
      FundingAward.builder()
          .id("7")
          .title("Studios")
          .description("Twelve studios")
          .funder("Fund of the North")
          .recipient("Hub")
          .instrument(FundingInstrument.GRANT)
          .amount(Money.parse("GBP 25000.00"))
          .awardedOn(PartialDate.parse("2026-03-01"))
          .build();

  @Test
  void anAwardBecomesAGrantWithIdentifiersOfThePublisherWhereThereAreNoBetter() {
    GivingGrant grant = GivingExport.as("360G-x").grants(List.of(AWARD)).value().get(0);

    assertThat(grant.json())
        .isEqualTo(
            "{\"id\":\"360G-x-7\",\"title\":\"Studios\",\"description\":\"Twelve studios\","
                + "\"currency\":\"GBP\",\"amountAwarded\":25000,\"awardDate\":\"2026-03-01\","
                + "\"recipientOrganization\":[{\"id\":\"360G-x-org-hub\",\"name\":\"Hub\"}],"
                + "\"fundingOrganization\":[{\"id\":\"360G-x-org-fund-of-the-north\","
                + "\"name\":\"Fund of the North\"}]}");
  }

  @Test
  void whoIsKnownIsNamedByItsRegister() {
    Organisation hub =
        Organisation.builder()
            .id("h")
            .name("The hub")
            .addRegistrationIds("GB-COH-01234567")
            .build();
    Organisation fund =
        Organisation.builder()
            .id("f")
            .name("FUND of the North")
            .addRegistrationIds("GB-CHC-1234567")
            .build();
    FundingAward own = AWARD.toBuilder().recipient(Optional.empty()).purpose("studios").build();
    StandardRead<List<GivingGrant>> read =
        GivingExport.as("360G-x").recipient(hub).knowing(List.of(fund)).grants(List.of(own));

    assertThat(read.value().get(0).recipientId()).isEqualTo("GB-COH-01234567");
    assertThat(read.value().get(0).recipient()).isEqualTo("The hub");
    assertThat(read.value().get(0).fundingOrganization().get(0).charityNumber())
        .contains("1234567");
    assertThat(read.report().remarks())
        .containsExactly("awards with terms or claims, for which the standard has no field: 1");
  }

  @Test
  void allThatAnAwardLacksIsTold() {
    FundingAward bare =
        FundingAward.builder()
            .funder("F")
            .instrument(FundingInstrument.GRANT)
            .amount(Money.parse("GBP 1"))
            .amountQualifier(Qualifier.NEARLY)
            .awardedOn(PartialDate.parse("2026-03"))
            .build();
    StandardRead<List<GivingGrant>> read =
        GivingExport.as("360G-x").grants(List.of(bare, AWARD, AWARD));

    assertThat(read.value()).hasSize(1);
    assertThat(read.report().records()).isEqualTo(3);
    assertThat(read.report().leftOut()).isEqualTo(2);
    assertThat(read.report().faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "awards[0].id must be given, but was missing",
            "awards[0].title must be given, but was missing",
            "awards[0].description must be given, but was missing",
            "awards[0].recipient must be given, but was missing",
            "awards[0].awardedOn must be a day, but was 2026-03",
            "awards[0].amountQualifier must be absent, since the amount must be exact, but was"
                + " nearly",
            "awards[2].id must differ from those of other awards, but was 360G-x-7");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> GivingExport.as("360G-x").grants(List.of(bare)))
        .satisfies(e -> assertThat(e.faults()).hasSize(6));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> GivingExport.as(" "))
        .withMessageContaining("prefix must hold");
  }
}
