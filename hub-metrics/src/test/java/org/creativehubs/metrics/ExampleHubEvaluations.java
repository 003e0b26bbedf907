package org.creativehubs.metrics;

import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.metrics.evaluation.HubComparison;
import org.creativehubs.metrics.evaluation.HubEvaluation;
import org.creativehubs.metrics.evaluation.HubEvaluationInput;
import org.creativehubs.metrics.evaluation.HubPortfolio;
import org.creativehubs.metrics.evaluation.HubPortfolioInput;
import org.creativehubs.testing.ValueTypeContract;

/** Hubs of which other things are told than in the examples of the catalogue. */
final class ExampleHubEvaluations {

  private ExampleHubEvaluations() {}

  static void addTo(ValueTypeContract contract) {
    Hub plain = Hub.builder().id("plain").name("Plain").build();
    Hub other = Hub.builder().id("other").name("Other").build();
    HubPortfolioInput named =
        HubPortfolioInput.builder().addHubs(plain).putDistrictOf("plain", "Marsh").build();
    HubEvaluationInput read = read();
    contract.withNested(
        HubEvaluation.of(StudiedHub.of(plain, List.of())),
        read,
        HubEvaluation.answer(read),
        HubComparison.of(List.of(StudiedHub.of(plain, List.of()), StudiedHub.of(other, List.of()))),
        named,
        HubPortfolio.answer(named),
        HubPortfolio.answer(HubPortfolioInput.builder().addHubs(plain).build()));
  }

  private static HubEvaluationInput read() {
    return JsonCatalog.example(HubEvaluation.ENTRY).toBuilder()
        .addReadings(
            Reading.builder()
                .criterion("local")
                .name("at the hub")
                .countsWhen("the job is at the hub")
                .build())
        .build();
  }
}
