package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.giving.GivingColumn;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.standards.giving.GivingPackage;
import org.junit.jupiter.api.Test;

/**
 * Grants in spreadsheets, under the headings that the guidance of 360Giving shows
 * (documentation/examples in ThreeSixtyGiving/standard), and under others.
 */
class GrantSheetTest {

  private static final String NEEDED =
      "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,"
          + "Recipient Org:Name,Funding Org:Identifier,Funding Org:Name";
  private static final String ROW = "1,T,D,GBP,10,2026-03-01,GB-COH-1,R,GB-CHC-1,F";

  private static SheetRead<List<GivingGrant>> read(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Sheets.grants(SheetFile.bytes("grants.csv", bytes, SheetLocale.of("en-GB")));
  }

  private static GivingGrant one(String headings, String cells) {
    SheetRead<List<GivingGrant>> read = read(NEEDED + "," + headings, ROW + "," + cells);
    assertThat(read.report().faults()).isEmpty();
    return read.value().get(0);
  }

  @Test
  void headingsWithAndWithoutNumbersNameTheSameField() {
    GivingGrant grant =
        one(
            "Beneficiary Location:0:Name,beneficiary location: 1 :NAME,Recipient Org:Location:0:"
                + "Geographic Code,From An Open Call?,To Individuals Details:Grant Purpose,Related"
                + " Activity,Last Modified,For Regrant Type",
            "Town,Village,E06000001,Yes,GTIP070;GTIP080,a; b,2026-03-01T10:30:00Z,FRG010");

    assertThat(grant.beneficiaryLocation())
        .extracting(place -> place.name().orElse(""))
        .containsExactly("Town", "Village");
    assertThat(grant.recipientOrganization().get(0).location().get(0).geoCode())
        .contains("E06000001");
    assertThat(grant.fromOpenCall()).contains("Yes");
    assertThat(grant.toIndividualsDetails().orElseThrow().grantPurpose())
        .containsExactly("GTIP070", "GTIP080");
    assertThat(grant.relatedActivity()).containsExactly("a", "b");
    assertThat(grant.dateModified()).hasToString("Optional[2026-03-01T10:30:00Z]");
    assertThat(grant.regrantType()).contains("FRG010");
  }

  @Test
  void whatPeopleWriteIsReadAndWhatTheyAddIsKept() {
    GivingGrant grant =
        one(
            "Amount Applied For,Planned Dates:0:Start Date,Planned Dates:End Date,Reference,Funding"
                + " Org:Team,Amount paid out:Value",
            "\"£12,000.50\",1 Apr 2026,2026-04,'=A1,North,007");

    assertThat(grant.amountAppliedFor()).hasToString("Optional[12000.50]");
    assertThat(grant.plannedDates().get(0).startDate()).hasToString("Optional[2026-04-01]");
    assertThat(grant.plannedDates().get(0).endDate()).hasToString("Optional[2026-04]");
    assertThat(grant.others()).containsExactly(Map.entry("Reference", JsonText.of("=A1")));
    assertThat(grant.fundingOrganization().get(0).others())
        .containsExactly(Map.entry("Team", JsonText.of("North")));
    assertThat(grant.disbursementTransaction().get(0).value()).hasToString("Optional[7]");
    assertThat(GivingPackage.of(List.of(grant)).csv())
        .startsWith("Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,")
        .contains("Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Identifier")
        .contains(",Funding Org:Team,", ",Reference\n", ",'=A1\n");
  }

  @Test
  void aRegisterUnderOtherHeadingsIsReadIfItHasWhatTheStandardWants() {
    SheetRead<List<GivingGrant>> read =
        read(
            "Award number,Project title,Project description,Amount of award,Decision date,Grantee,"
                + "Recipient Org:Identifier,Funder,Funding Org:Identifier",
            "7,T,D,\"1,000\",01/03/2026,R,GB-COH-1,F,GB-CHC-1");

    assertThat(read.value().get(0).json())
        .isEqualTo(
            "{\"id\":\"7\",\"title\":\"T\",\"description\":\"D\",\"currency\":\"GBP\","
                + "\"amountAwarded\":1000,\"awardDate\":\"2026-03-01\",\"recipientOrganization\":"
                + "[{\"id\":\"GB-COH-1\",\"name\":\"R\"}],\"fundingOrganization\":[{\"id\":"
                + "\"GB-CHC-1\",\"name\":\"F\"}]}");
  }

  @Test
  void everyRowIsUsedOrToldOf() {
    SheetRead<List<GivingGrant>> read =
        read(
            NEEDED + ",Last Modified",
            ROW + ",",
            ROW + ",",
            "2,T,,GBP,ten,2026-02-30,GB-COH-1,R,,F,",
            "3,T,D,GBP,10,2026-03-01,GB-COH-1,R,GB-CHC-1,F,yesterday",
            "4,T,D,GBP,10,2026-03-01,,,GB-CHC-1,F,",
            "Total,,,,20,,,,,,");

    assertThat(read.value()).hasSize(1);
    assertThat(read.report().rows()).isEqualTo(6);
    assertThat(read.report().used()).isEqualTo(1);
    assertThat(read.report().leftOut()).hasSize(1);
    assertThat(read.report().faults().stream().map(FileFault::toString))
        .satisfiesExactly(
            fault -> assertThat(fault).contains("line 3", "differ from that on line 2"),
            fault -> assertThat(fault).contains("line 4", "Amount Awarded must be a number"),
            fault -> assertThat(fault).contains("line 4", "Award Date must be a day"),
            fault -> assertThat(fault).contains("line 5", "Last Modified must be a date with"),
            fault -> assertThat(fault).contains("line 6", "recipientOrganization must be given"));
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> read(NEEDED, "2,T,,GBP,1,2026-03-01,GB-COH-1,R,,F"))
        .withMessageContaining("Description must be given")
        .withMessageContaining("Funding Org:Identifier must be given");
  }

  @Test
  void aColumnSaysWhatItHolds() {
    assertThat(GivingColumn.of("Recipient Org:0:Name"))
        .hasToString("recipientOrganization[0].name");
    assertThat(GivingColumn.of("Amount Awarded").cells()).isEqualTo(GivingColumn.Cells.NUMBER);
    assertThat(GivingColumn.of("Award Date").cells()).isEqualTo(GivingColumn.Cells.DAY);
    assertThat(GivingColumn.of("Actual Dates:Start Date").cells())
        .isEqualTo(GivingColumn.Cells.DATE);
    assertThat(GivingColumn.of("Colour").isKnown()).isFalse();
    assertThat(GivingColumn.of("Recipient Org").isKnown()).isFalse();
    assertThat(GivingColumn.of("Recipient Org:Colour").isKnown()).isFalse();
    assertThat(GivingColumn.of("Title").isKnown()).isTrue();
  }
}
