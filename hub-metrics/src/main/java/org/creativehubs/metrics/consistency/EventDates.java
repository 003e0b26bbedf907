package org.creativehubs.metrics.consistency;

import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.strategy.Strategy;

/** Dates of one event, wherever one strategy or case study mentions it, against one another. */
final class EventDates implements Rule {

  private static final Comparator<DatedEvent> ORDER =
      Comparator.comparing(DatedEvent::date).thenComparing(each -> each.source().toString());

  @Override
  public void examine(Material material, Findings findings) {
    Stream<Owned<DatedEvent>> strategies =
        material.strategies().stream()
            .flatMap((Strategy each) -> Owned.all("strategy " + each.id(), each.datedEvents()));
    Stream<Owned<DatedEvent>> studies =
        material.input().caseStudies().stream()
            .flatMap((CaseStudy each) -> Owned.all("case study " + each.id(), each.datedEvents()));
    List<Owned<DatedEvent>> all = Stream.concat(strategies, studies).toList();
    Multimaps.asMap(Multimaps.index(all, each -> each.noun().event() + ", " + each.owner()))
        .forEach((subject, events) -> check(subject, events, findings));
  }

  private static void check(String subject, List<Owned<DatedEvent>> events, Findings findings) {
    List<DatedEvent> sorted = events.stream().map(Owned::noun).sorted(ORDER).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (DatedEvent later : sorted.subList(i + 1, sorted.size())) {
        findings.demand(
            !sorted.get(i).date().isBefore(later.date()),
            FindingKind.DATES_DIFFER,
            subject,
            figure(sorted.get(i)),
            figure(later),
            List.of());
      }
    }
  }

  private static FindingFigure figure(DatedEvent event) {
    return FindingFigure.text(event.event(), event.date(), Optional.of(event.source()));
  }
}
