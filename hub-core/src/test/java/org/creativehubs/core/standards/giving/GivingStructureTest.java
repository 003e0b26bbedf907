package org.creativehubs.core.standards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.Cursors;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCursor;
import org.creativehubs.core.json.StrictJackson2;
import org.creativehubs.core.json.StrictJackson3;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.SameJson;
import org.creativehubs.core.standards.Structure;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;

/** Our records against the structure that 360Giving publishes. */
class GivingStructureTest {

  private static final Structure STRUCTURE = Structure.beside(GivingStructureTest.class);
  private static final Map<String, Shape<?, ?>> SHAPES =
      ImmutableMap.<String, Shape<?, ?>>builder()
          .put("Package", GivingPackage.SHAPE)
          .put("Publisher", GivingPublisher.SHAPE)
          .put("Grant", GivingGrant.SHAPE)
          .put("Person", GivingIndividual.SHAPE)
          .put("ToIndividualsDetails", IndividualDetails.SHAPE)
          .put("Transaction", GivingTransaction.SHAPE)
          .put("Documents", GivingDocument.SHAPE)
          .put("Location", GivingLocation.SHAPE)
          .put("Classification", GivingClassification.SHAPE)
          .put("GrantProgramme", GivingProgramme.SHAPE)
          .put("Organization", GivingOrganisation.SHAPE)
          .put("Event", GivingDates.SHAPE)
          .buildOrThrow();

  @Example
  void everyRecordHasTheFieldsOfTheStandardByNameTypeAndHeading() {
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
  static Arbitrary<String> grants() {
    return STRUCTURE.documents("Grant").map(GivingStructureTest::withOneRecipient);
  }

  /** With an organisation or a person, as the standard wants it. */
  private static String withOneRecipient(String json) {
    String recipient = "{\"recipientOrganization\":[{\"id\":\"GB-COH-1\",\"name\":\"R\"}],";
    boolean isOrganisation = json.contains("\"recipientOrganization\"");
    if (isOrganisation == json.contains("\"recipientIndividual\"")) {
      String rest = SameJson.without(json, "recipientOrganization", "recipientIndividual");
      return recipient + rest.substring(1);
    }
    return json;
  }

  @Property(tries = 200)
  void anyGrantComesBackWithEveryFieldAndDigit(@ForAll("grants") String json) throws IOException {
    GivingGrant grant = GivingGrant.parse(json);

    assertThat(SameJson.of(grant.json())).isEqualTo(SameJson.of(json));
    assertThat(GivingGrant.parse(grant.json())).isEqualTo(grant);
    assertThat(grant.toBuilder().build()).isEqualTo(grant);
    assertThat(read(Cursors.jackson2(json)))
        .isEqualTo(grant)
        .isEqualTo(read(Cursors.jackson3(json)));
  }

  private static GivingGrant read(JsonCursor json) {
    json.next();
    return Objects.requireNonNull(
        GivingGrant.SHAPE.read(new Reading("test", "360Giving").of(json)));
  }

  @Property(tries = 50)
  void anyMapperWritesAGrantAsTheStandardHasIt(@ForAll("grants") String json)
      throws JsonProcessingException {
    GivingGrant grant = GivingGrant.parse(json);

    assertThat(HubJson.write(grant)).isEqualTo(grant.json());
    assertThat(StrictJackson2.mapper().writeValueAsString(grant)).isEqualTo(grant.json());
    assertThat(StrictJackson3.mapper().writeValueAsString(grant)).isEqualTo(grant.json());
  }

  @Property(tries = 50)
  void aFileIsReadAsItIsWritten(@ForAll("grants") String first, @ForAll("grants") String second)
      throws IOException {
    GivingPackage file =
        GivingPackage.of(List.of(GivingGrant.parse(first), GivingGrant.parse(second))).toBuilder()
            .title("\"grants\":[{}]")
            .publisher(GivingPublisher.builder().name("P").build())
            .putOthers("datasets", JsonText.parse("[{\"grants\":[1.50]}]"))
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.write(bytes);

    assertThat(GivingFile.bytes("x.json", bytes.toByteArray()).read().value()).isEqualTo(file);
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text.lines()).hasSize(4);
    assertThat(SameJson.of(text)).isEqualTo(SameJson.of(file.json()));
  }

  @Example
  void theCodesAreThoseOfTheLists() throws IOException {
    Map<String, Set<String>> codes =
        Map.of(
            "regrantType", GivingCodes.REGRANT_TYPES,
            "locationScope", GivingCodes.LOCATION_SCOPES,
            "grantToIndividualsReason", GivingCodes.REASONS,
            "grantToIndividualsPurpose", GivingCodes.PURPOSES);
    List<String> lists =
        Resources.readLines(
                Resources.getResource(GivingStructureTest.class, "codes.txt"),
                StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(lists).hasSize(4);
    for (String list : lists) {
      String name = list.substring(0, list.indexOf(':'));
      assertThat(String.join(" ", Check.notNull(codes.get(name), name)))
          .isEqualTo(list.substring(name.length() + 2));
    }
  }
}
