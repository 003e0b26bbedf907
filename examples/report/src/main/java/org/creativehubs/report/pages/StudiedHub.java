package org.creativehubs.report.pages;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Check;

/**
 * A hub and what was written about it.
 *
 * @param hub the hub
 * @param studies what was written about it; perhaps nothing
 */
public record StudiedHub(Hub hub, List<CaseStudy> studies) {

  /** The hub and its studies; neither null. */
  public StudiedHub {
    Check.notNull(hub, "hub");
    studies = List.copyOf(studies);
  }

  String name() {
    return hub.name();
  }

  List<HubService> services() {
    return Stream.concat(
            hub.services().stream(), studies.stream().flatMap(study -> study.services().stream()))
        .toList();
  }

  List<Programme> programmes() {
    return studies.stream().flatMap(study -> study.programmes().stream()).toList();
  }

  List<FundingAward> awards() {
    return Stream.concat(
            hub.awards().stream(), studies.stream().flatMap(study -> study.funding().stream()))
        .toList();
  }

  List<Statement> statements() {
    return Stream.concat(
            hub.statements().stream(),
            studies.stream().flatMap(study -> study.statements().stream()))
        .toList();
  }

  /** Every figure that is given of it, results too. */
  List<Figure> figures() {
    Stream<Figure> told =
        studies.stream()
            .flatMap(
                study ->
                    Stream.concat(
                        study.figures().stream(),
                        study.results().stream().map(ImpactResult::figure)));
    return Stream.concat(hub.figures().stream(), told).toList();
  }
}
