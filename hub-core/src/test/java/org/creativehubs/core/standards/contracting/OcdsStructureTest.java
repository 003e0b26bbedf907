package org.creativehubs.core.standards.contracting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.Cursors;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.SameJson;
import org.creativehubs.core.standards.Structure;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;

/** Our records against the structure that the Open Contracting Partnership publishes. */
class OcdsStructureTest {

  private static final Structure STRUCTURE = Structure.beside(OcdsStructureTest.class);
  private static final Map<String, Shape<?, ?>> SHAPES =
      ImmutableMap.<String, Shape<?, ?>>builder()
          .put("ReleasePackage", OcdsReleasePackage.SHAPE)
          .put("RecordPackage", OcdsRecordPackage.SHAPE)
          .put("Record", OcdsRecord.SHAPE)
          .put("Publisher", OcdsPublisher.SHAPE)
          .put("Release", OcdsRelease.SHAPE)
          .put("Tender", OcdsTender.SHAPE)
          .put("Award", OcdsAward.SHAPE)
          .put("Contract", OcdsContract.SHAPE)
          .put("Implementation", OcdsImplementation.SHAPE)
          .put("Milestone", OcdsMilestone.SHAPE)
          .put("Document", OcdsDocument.SHAPE)
          .put("Transaction", OcdsTransaction.SHAPE)
          .put("OrganizationReference", OcdsReference.SHAPE)
          .put("Organization", OcdsParty.SHAPE)
          .put("Item", OcdsItem.SHAPE)
          .put("Unit", OcdsUnit.SHAPE)
          .put("Amendment", OcdsAmendment.SHAPE)
          .put("Classification", OcdsClassification.SHAPE)
          .put("Identifier", OcdsIdentifier.SHAPE)
          .put("Address", OcdsAddress.SHAPE)
          .put("ContactPoint", OcdsContactPoint.SHAPE)
          .put("Value", OcdsValue.SHAPE)
          .put("Period", OcdsPeriod.SHAPE)
          .put("RelatedProcess", OcdsRelatedProcess.SHAPE)
          .buildOrThrow();

  @Example
  void everyRecordHasTheFieldsOfTheStandardByNameTypeAndClosedCodes() {
    List<String> differences = new ArrayList<>();
    STRUCTURE
        .names()
        .forEach(
            name ->
                differences.addAll(
                    STRUCTURE.differences(name, Check.notNull(SHAPES.get(name), name), SHAPES)));

    assertThat(differences).isEmpty();
    assertThat(STRUCTURE.names()).containsExactlyInAnyOrderElementsOf(SHAPES.keySet());
  }

  @Provide
  static Arbitrary<String> releases() {
    return STRUCTURE.documents("Release");
  }

  @Provide
  static Arbitrary<String> contracts() {
    return STRUCTURE.documents("Contract");
  }

  @Property(tries = 100)
  void anyReleaseComesBackWithEveryFieldAndDigit(@ForAll("releases") String json) {
    OcdsRelease release = OcdsRelease.parse(json);

    assertThat(SameJson.of(release.json())).isEqualTo(SameJson.of(json));
    assertThat(OcdsRelease.parse(release.json())).isEqualTo(release);
    assertThat(release.toBuilder().build()).isEqualTo(release);
    assertThat(HubJson.write(release)).isEqualTo(release.json());
  }

  @Property(tries = 100)
  void anyContractIsReadAlikeByBothLinesOfJackson(@ForAll("contracts") String json) {
    OcdsContract contract = read(Cursors.jackson2(json));

    assertThat(contract).isEqualTo(read(Cursors.jackson3(json)));
    assertThat(SameJson.of(contract.json())).isEqualTo(SameJson.of(json));
  }

  private static OcdsContract read(JsonCursor json) {
    json.next();
    return Objects.requireNonNull(OcdsContract.SHAPE.read(new Reading("test", "1.1").of(json)));
  }

  /** The fields are those of docs/examples/contract.json of open-contracting/standard. */
  @Example
  void aPackageBuiltLikeAPublishedOneIsReadAndComesBack() throws IOException {
    String json =
        Resources.toString(
            Resources.getResource(OcdsStructureTest.class, "contract.json"),
            StandardCharsets.UTF_8);
    OcdsReleasePackage file = OcdsReleasePackage.SHAPE.parse(JsonText.parse(json), "1.1");

    assertThat(SameJson.of(SameJson.without(file.json(), "extensions")))
        .isEqualTo(SameJson.of(SameJson.without(json, "extensions")));
    OcdsContract contract = file.releases().get(0).contracts().get(0);
    assertThat(contract.value().flatMap(OcdsValue::money)).hasToString("Optional[GBP 1100.50]");
    assertThat(contract.dateSigned()).hasToString("Optional[2015-06-10T14:23:12Z]");
    assertThat(file.releases().get(0).party(file.releases().get(0).buyer().orElseThrow()))
        .hasValueSatisfying(
            party -> {
              assertThat(party.toOrganisation().registrationIds())
                  .containsExactly("GB-LAC-E00000000");
              assertThat(party.address().orElseThrow().others()).containsOnlyKeys("country");
            });
  }
}
