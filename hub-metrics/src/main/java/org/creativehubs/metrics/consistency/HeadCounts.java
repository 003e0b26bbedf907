package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;

/**
 * Members and tenants that are known one by one against how many there are said to be, in figures
 * and in the duties of agreements. The lists may be incomplete, so they may fall short.
 */
final class HeadCounts implements Rule {

  private static final String MEMBERS = "members";
  private static final String TENANTS = "tenants";

  @Override
  public void examine(Material material, Findings findings) {
    for (Hub hub : material.hubs()) {
      check(hub, MEMBERS, members(hub), findings);
      check(hub, TENANTS, tenants(hub), findings);
    }
  }

  /** Tenants of a time may have left since, so they are not among them. */
  private static Ratio members(Hub hub) {
    Set<String> dated =
        hub.lettings().stream()
            .filter(letting -> !Busiest.isUndated(letting))
            .flatMap(letting -> letting.tenant().stream())
            .collect(Collectors.toSet());
    return Ratio.of(hub.members().stream().filter(each -> !dated.contains(each.id())).count());
  }

  private static Ratio tenants(Hub hub) {
    return Ratio.of(Busiest.names(hub.lettings(), letting -> letting.tenant().stream()).size());
  }

  private static void check(Hub hub, String whom, Ratio listed, Findings findings) {
    if (listed.signum() > 0) {
      stated(hub, whom)
          .forEach(
              number ->
                  findings.atMost(
                      FindingKind.COUNTS_DIFFER,
                      "hub " + hub.id() + ", " + whom,
                      number,
                      FindingFigure.of("those listed", listed, whom),
                      List.of()));
    }
  }

  /** How many there are by the figures of the hub, and by the duties that all of them have. */
  private static Stream<FindingFigure> stated(Hub hub, String whom) {
    Stream<FindingFigure> figures =
        hub.figures().stream()
            .filter(each -> each.measure().equals(whom) && each.unit().equals(whom))
            .filter(each -> each.population().isEmpty() && each.asOf().isEmpty())
            .map(each -> FindingFigure.of(whom, each.value(), whom, Optional.of(each.source())));
    Stream<FindingFigure> bearers =
        hub.evidence().stream()
            .filter(each -> each.asOf().isEmpty() && each.period().isEmpty())
            .flatMap(
                each ->
                    each
                        .duty()
                        .filter(duty -> duty.bearersUnit().equals(whom))
                        .map(
                            duty ->
                                FindingFigure.of(
                                    whom, duty.bearers(), whom, Optional.of(each.source())))
                        .stream());
    return Stream.concat(figures, bearers);
  }
}
