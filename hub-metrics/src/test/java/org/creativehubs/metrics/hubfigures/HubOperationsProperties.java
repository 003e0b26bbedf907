package org.creativehubs.metrics.hubfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.Kpis;

/** Desks and studios of one size in turn, each let once, to a tenant of its own. */
class HubOperationsProperties {

  private static final LocalDate START = LocalDate.of(2030, 3, 1);
  private static final DateRange PERIOD = DateRange.of(START, START.plusDays(100));

  /** From which day to before which day, counted from the start of the period. */
  record Stay(int from, int to) {

    boolean covers(int day) {
      return from <= day && day < to;
    }
  }

  @Property(tries = 200)
  void unitsOfOneSizeAreOccupiedAlikeByUnitAndAreaAndDesksByThemselves(
      @ForAll("stays") List<Stay> stays) {
    KpiSheet sheet = operations(stays);
    long let = stays.stream().filter(stay -> stay.covers(99)).count();
    assertThat(number(sheet, "occupancy by units", "value"))
        .isCloseTo(let / (double) stays.size(), within(1e-12));
    assertThat(sheet.value("occupancy by area", "value"))
        .isEqualTo(sheet.value("occupancy by units", "value"));
    long desks =
        IntStream.range(0, stays.size()).filter(i -> i % 2 == 0 && stays.get(i).covers(99)).count();
    assertThat(number(sheet, "occupancy of desks", "value"))
        .isCloseTo(desks / Math.ceil(stays.size() / 2.0), within(1e-12));
  }

  @Property(tries = 200)
  void whoWasThereHasGoneOrStayed(@ForAll("stays") List<Stay> stays) {
    KpiSheet sheet = operations(stays);
    long there = stays.stream().filter(stay -> stay.covers(0)).count();
    long stayed = stays.stream().filter(stay -> stay.covers(0) && stay.covers(99)).count();
    if (there == 0) {
      assertThat(code(sheet, "churn", "value")).isEqualTo("ZERO_DENOMINATOR");
      assertThat(code(sheet, "retention", "value")).isEqualTo("ZERO_DENOMINATOR");
    } else {
      double retention = number(sheet, "retention", "value");
      assertThat(retention).isCloseTo(stayed / (double) there, within(1e-12));
      assertThat(number(sheet, "churn", "value")).isCloseTo(1 - retention, within(1e-12));
    }
  }

  private static KpiSheet operations(List<Stay> stays) {
    Hub.Builder hub = Hub.builder();
    hub.id("hub").name("Hub");
    IntStream.range(0, stays.size())
        .forEach(
            i -> {
              String tenant = "tenant-" + i;
              UnitKind kind = i % 2 == 0 ? UnitKind.DESK : UnitKind.STUDIO;
              LocalDate from = START.plusDays(stays.get(i).from());
              LocalDate to = START.plusDays(stays.get(i).to());
              hub.addSpaces(Kpis.space("unit-" + i, kind, 4));
              hub.addMembers(Organisation.of(tenant, tenant));
              hub.addLettings(Letting.of("let-" + i, "unit-" + i, tenant, Kpis.terms(from, to)));
            });
    return HubOperations.of(hub.build(), PERIOD);
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    Arbitrary<Integer> from = Arbitraries.integers().between(-50, 120);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 150);
    return Combinators.combine(from, days)
        .as((start, length) -> new Stay(start, start + length))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
