package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.sample.Party;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that is wrong with a document is told at once, and nothing that is not. */
class FaultsAtOnceTest {

  private static final String TERMS =
      """
      {"term":{"start":"2025-01-01","end":"2026-01-01"},"charges":[{"name":"rent","kind":"RENT",
        "annual":{"amount":"100.00","currency":"GBP"},"payment":{"frequency":"MONTHLY_CALENDAR",
        "timing":"IN_ADVANCE","brokenPeriods":"DAILY_365","wholePeriods":"ALLOCATE_YEAR"}}]}
      """;

  private static final String HUB =
      """
      {
        "id": "mill",
        "name": " ",
        "opened": "2017-13",
        "spaces": [
          {"id": "s1", "kind": "STUDIO"},
          {"id": "s2", "kind": "STUDIO", "area": {"amount": "0", "unit": "SQ_M"}},
          {"id": "s1", "kind": "STUDIO"},
          {"id": "s4", "kind": "LOFT", "flor": "2"}
        ],
        "members": [
          {"id": "potter", "name": "The potter"},
          {"id": "potter", "name": ""}
        ],
        "lettings": [
          {"id": "a", "spaces": ["s1"], "tenant": "potter", "terms": TERMS, "termMonths": 5},
          {"id": "b", "spaces": ["s9"], "tenant": "weaver", "shareOfMarket": -1, "termMonths": "x"},
          {"id": "a", "spaces": ["s2", 7], "tier": "artists"},
          {"spaces": ["s2"], "tenant": "potter", "duties": [{"words": "teach", "words": "help"}]}
        ],
        "headLeases": [
          {"id": "lease", "premises": "the mill", "landlord": "The council", "tenant": "The trust",
           "agreement": "sla", "termMonths": null}
        ],
        "values": ["open", "open", " "]
      }
      """
          .replace("TERMS", TERMS);

  @ParameterizedTest
  @EnumSource
  void aHubTellsAllItsFaultsInTheOrderOfTheDocument(JacksonLine line) {
    InvalidJsonException refusal = line.refusal(HUB, Hub.class);

    assertThat(refusal.faults())
        .extracting(fault -> fault.code() + " " + fault.getMessage())
        .containsExactly(
            "EMPTY name must hold a visible character, but was  ",
            "MALFORMED opened must be in the calendar, but was 2017-13",
            "OUT_OF_RANGE spaces[1].area must be > 0, but was 0 m2",
            "DUPLICATE spaces[2] must have an id of its own, but was s1",
            "UNKNOWN_CODE spaces[3].kind must be one of CAFE, DESK, MAKER_LAB, MEETING_ROOM,"
                + " OFFICE, STUDIO, TRADING_PITCH, VENUE, WAREHOUSE, WORKSPACE, but was LOFT",
            "UNKNOWN_FIELD spaces[3].flor must be a known field (area, capacity, id, kind,"
                + " marketRents, name, source, subsector, within), but was unknown",
            "EMPTY members[1].name must hold a visible character, but was empty",
            "DUPLICATE members[1] must have an id of its own, but was potter",
            "INCONSISTENT lettings[0].termMonths must be absent where terms give it, but was given",
            "OUT_OF_RANGE lettings[1].shareOfMarket must be >= 0, but was -1",
            "WRONG_TYPE lettings[1].termMonths must be a whole number, but was the text x",
            "UNKNOWN_CODE lettings[1].spaces[0] must be a space of the hub, but was s9",
            "UNKNOWN_CODE lettings[1].tenant must be a member of the hub, but was weaver",
            "WRONG_TYPE lettings[2].spaces[1] must be text, but was 7",
            "DUPLICATE lettings[2] must have an id of its own, but was a",
            "UNKNOWN_CODE lettings[2].tier must be a rent tier of the hub, but was artists",
            "MISSING_FIELD lettings[3] must have the field id, but was an object without",
            "DUPLICATE_FIELD lettings[3].duties[0].words must be given once, but was given twice",
            "NULL_VALUE headLeases[0].termMonths must be left out or have a value, but was null",
            "UNKNOWN_CODE headLeases[0].agreement must be an agreement of the hub, but was sla",
            "DUPLICATE values[1] must have a text of its own, but was open",
            "EMPTY values[2] must hold a visible character, but was  ");
    assertThat(refusal.path()).isEqualTo("name");
    assertThat(refusal.code()).isEqualTo(Fault.EMPTY);
    assertThat(refusal.value()).isEqualTo(" ");
    assertThat(refusal.fields()).hasSize(22).contains("lettings[3].id");
    assertThat(refusal.getMessage()).endsWith("; and 2 more");
  }

  /** With a space whose id is not known, any space may be meant; with a misspelt field, any. */
  @ParameterizedTest
  @EnumSource
  void nothingIsToldThatOnlyFollowsFromAnotherFault(JacksonLine line) {
    assertThat(
            messages(
                line,
                """
                {"id":"mill","name":"Mill","spaces":[{"id":7,"kind":"STUDIO"}],
                 "lettings":[{"id":"a","spaces":["s1"]}]}
                """))
        .containsExactly("spaces[0].id must be text, but was 7");
    assertThat(
            messages(
                line,
                """
                {"id":"mill","name":"Mill","space":[{"id":"s1","kind":"STUDIO"}],
                 "lettings":[{"id":"a","spaces":["s1"]}]}
                """))
        .singleElement()
        .asString()
        .startsWith("space must be a known field (");
    assertThat(messages(line, "{\"id\":\"mill\",\"nmae\":\"Mill\"}")).hasSize(1);
    assertThat(
            messages(
                line,
                """
                {"id":"mill","name":"Mill","opened":2017,"closed":"2016"}
                """))
        .hasSize(1);
    assertThat(
            messages(
                line,
                """
                {"id":"mill","name":"Mill","operator":{"id":"trust","name":"The trust"},
                 "group":{"organisations":[{"id":"trust","name":""},{"id":"b","name":"B"}]}}
                """))
        .containsExactly(
            "group.organisations[0].name must hold a visible character, but was empty");
  }

  @ParameterizedTest
  @EnumSource
  void textThatBreaksOffTellsWhatStoodBeforeTheBreak(JacksonLine line) {
    List<InvalidJsonException> faults =
        line
            .refusal("{\"name\":5,\"children\":[{\"size\":1.5,\"kinds\":[\"C\" \"B\"]", Party.class)
            .faults()
            .stream()
            .map(InvalidJsonException.class::cast)
            .toList();

    assertThat(faults)
        .extracting(InvalidJsonException::code)
        .containsExactly(Fault.WRONG_TYPE, Fault.TOO_PRECISE, Fault.UNKNOWN_CODE, Fault.SYNTAX);
    assertThat(faults)
        .extracting(InvalidJsonException::path)
        .containsExactly(
            "name", "children[0].size", "children[0].kinds[0]", "children[0].kinds[1]");
  }

  @ParameterizedTest
  @EnumSource
  void aThousandFaultsAreToldAndNoMore(JacksonLine line) {
    String json = "[" + "{\"name\":5},".repeat(5000) + "{}]";
    InvalidJsonException refusal =
        line.refusal("{\"name\":\"a\",\"size\":1,\"children\":" + json + "}", Party.class);

    assertThat(refusal.faults()).hasSizeBetween(1000, 1010);
    assertThat(refusal.getMessage()).hasSizeLessThan(2500);
  }

  @Test
  void aHubThatIsBuiltInCodeTellsAllThatIsWrongWithIt() {
    Space space = Space.builder().id("s1").kind(UnitKind.STUDIO).build();
    Letting letting = Letting.builder().id("a").addSpaces("s2").tenant("potter").build();
    Hub.Builder hub = Hub.builder();
    hub.id("mill").name(" ").addSpaces(space, space, space).addLettings(letting, letting);

    assertThatThrownBy(hub::build)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.code() + " " + fault.field())
                    .containsExactly(
                        "EMPTY name",
                        "DUPLICATE lettings[1]",
                        "DUPLICATE spaces[1]",
                        "DUPLICATE spaces[2]",
                        "UNKNOWN_CODE lettings[0].spaces[0]",
                        "UNKNOWN_CODE lettings[1].spaces[0]",
                        "UNKNOWN_CODE lettings[0].tenant",
                        "UNKNOWN_CODE lettings[1].tenant"));
  }

  private static List<String> messages(JacksonLine line, String hub) {
    return line.refusal(hub, Hub.class).faults().stream().map(Throwable::getMessage).toList();
  }

  /** Its method settledOn sets no field tledOn. */
  @ParameterizedTest
  @EnumSource
  void theKnownFieldsOfAReviewAreItsOwn(JacksonLine line) {
    assertThat(line.refusal("{\"date\": \"2026-01-01\", \"outcom\": 1}", ChargeReview.class))
        .hasMessage(
            "outcom must be a known field (clause, date, outcome, settledOn), but was unknown");
  }
}
