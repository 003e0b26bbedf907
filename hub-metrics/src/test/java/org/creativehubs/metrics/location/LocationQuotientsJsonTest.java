package org.creativehubs.metrics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class LocationQuotientsJsonTest {

  private static final LocationQuotients QUOTIENTS =
      LocationQuotient.pooled()
          .of(
              EmploymentTable.of(
                  "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{1, 3}, {0, 0}}),
              List.of("x"));

  private static final String TABLE =
      "{\"table\":{\"measure\":\"jobs\",\"regions\":[\"A\",\"B\"],\"industries\":[\"x\",\"y\"],"
          + "\"counts\":[[1,3],[0,0]]},\"reference\":{\"kind\":\"POOLED\"},";
  private static final String FIRST =
      "{\"region\":\"A\",\"industry\":\"x\",\"share\":0.25,\"quotient\":1.0}";
  private static final String SECOND =
      "{\"region\":\"B\",\"industry\":\"x\",\"undefined\":"
          + "{\"code\":\"EMPTY_REGION\",\"because\":\"there are no jobs in B\"}}";

  @Test
  void quotientsReadBackFromJson() {
    assertThat(JacksonLines.write(QUOTIENTS))
        .isEqualTo(TABLE + "\"industries\":[\"x\"],\"cells\":[" + FIRST + "," + SECOND + "]}");
    assertThat(JacksonLines.roundTrip(QUOTIENTS)).isEqualTo(QUOTIENTS);
    assertThat(HubJson.read(HubJson.write(QUOTIENTS), LocationQuotients.class))
        .isEqualTo(QUOTIENTS)
        .hasSameHashCodeAs(QUOTIENTS);
  }

  @Test
  void cellsMayBeLeftOutAndAreComputed() {
    LocationQuotients read =
        HubJson.read(TABLE + "\"industries\":[\"x\"]}", LocationQuotients.class);
    assertThat(read.quotient("A", "x")).hasValue(1);
    assertThat(HubJson.read(TABLE.replaceFirst(",$", "}"), LocationQuotients.class).industries())
        .containsExactly("x", "y");
  }

  @Test
  void cellsThatDisagreeWithTheCountsAreRefused() {
    String start = TABLE + "\"industries\":[\"x\"],\"cells\":[";
    String wrong = FIRST.replace("\"quotient\":1.0", "\"quotient\":1.1");
    assertThatThrownBy(
            () -> HubJson.read(start + wrong + "," + SECOND + "]}", LocationQuotients.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(
            "cells[0] must be what the counts give (x in A: 1 (share 0.25)), but was x in A: 1.1"
                + " (share 0.25)");
    assertThatThrownBy(() -> HubJson.read(start + FIRST + "]}", LocationQuotients.class))
        .hasMessage("cells must be 2, one for each region and industry, but was 1");
  }

  @Test
  void aCellHasAQuotientOrAReason() {
    assertThat(JacksonLines.refusal("{\"region\":\"A\",\"industry\":\"x\"}", QuotientCell.class))
        .hasMessage("undefined must be given if quotient is absent, but was absent");
    assertThatThrownBy(
            () ->
                new QuotientCell.Builder()
                    .region("A")
                    .industry("x")
                    .quotient(1)
                    .undefined(Optional.of(Undefined.of(Reason.EMPTY_REGION, "it is empty")))
                    .build())
        .hasMessage(
            "undefined must be absent if quotient is given, but was undefined: it is empty"
                + " (EMPTY_REGION)");
    assertThat(
            JacksonLines.refusal(
                "{\"region\":\"A\",\"industry\":\"x\",\"quotient\":-1}", QuotientCell.class))
        .hasMessage("quotient must be >= 0, but was -1.0");
    assertThat(
            JacksonLines.refusal(
                "{\"region\":\"A\",\"industry\":\"x\",\"share\":-0.1,\"quotient\":1}",
                QuotientCell.class))
        .hasMessage("share must be >= 0, but was -0.1");
  }

  @Test
  void rankedRegionsReadBackFromJson() {
    assertThat(JacksonLines.write(QUOTIENTS.ranked("x").get(0)))
        .isEqualTo("{\"rank\":1,\"region\":\"A\",\"quotient\":1.0}");
    assertThat(JacksonLines.roundTrip(QUOTIENTS.ranked("x").get(0)))
        .isEqualTo(QUOTIENTS.ranked("x").get(0));
    assertThat(
            JacksonLines.refusal(
                "{\"rank\":0,\"region\":\"A\",\"quotient\":1.0}", RankedRegion.class))
        .hasMessage("rank must be >= 1, but was 0");
    assertThat(
            JacksonLines.refusal(
                "{\"rank\":1,\"region\":\"A\",\"quotient\":-1}", RankedRegion.class))
        .hasMessage("quotient must be >= 0, but was -1.0");
  }

  @Test
  void theInputTakesThePooledReferenceWhereNoneIsGiven() {
    LocationQuotientInput input =
        HubJson.read(
            "{\"table\":{\"measure\":\"jobs\",\"regions\":[\"A\"],\"industries\":[\"x\"],"
                + "\"counts\":[[1]]}}",
            LocationQuotientInput.class);
    assertThat(input.reference()).isEqualTo(ReferenceArea.pooled());
    assertThat(LocationQuotient.answer(input).quotient("A", "x")).hasValue(1);
  }
}
