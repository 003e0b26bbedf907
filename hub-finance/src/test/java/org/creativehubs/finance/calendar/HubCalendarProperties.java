package org.creativehubs.finance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.rentroll.AnyHub;

class HubCalendarProperties {

  private static final DateRange ALWAYS = DateRange.parse("0001-01-01/9999-12-31");

  /** Whoever asks for a year month by month is told what whoever asks for the year is. */
  @Property(tries = 200)
  void noDateIsLostWhereAPeriodIsCut(
      @ForAll(supplier = AnyHub.class) Hub hub, @ForAll("periods") DateRange period) {
    List<HubDate> all = HubCalendar.of(hub, period).dates();
    LocalDate middle = period.start().plusDays(period.days() / 2);
    List<HubDate> parts =
        period.splitAt(middle).stream()
            .flatMap(part -> HubCalendar.of(hub, part).dates().stream())
            .distinct()
            .toList();

    assertThat(parts).containsExactlyInAnyOrderElementsOf(all.stream().distinct().toList());
  }

  @Property(tries = 200)
  void aLettingWithTermsStartsOnceAndEndsOnceOrSaysThatItRollsOn(
      @ForAll(supplier = AnyHub.class) Hub hub) {
    HubDates dates = HubCalendar.of(hub, ALWAYS);
    List<LeaseTerms> terms =
        hub.lettings().stream().flatMap(letting -> letting.terms().stream()).toList();
    long ended = terms.stream().filter(one -> !one.term().isOpen()).count();

    assertThat(count(HubDateKind.LEASE_STARTS, dates)).isEqualTo(terms.size());
    assertThat(count(HubDateKind.LEASE_ENDS, dates)).isEqualTo(ended);
    assertThat(dates.withoutDay()).hasSize(hub.lettings().size() - (int) ended);
    assertThat(count(HubDateKind.BREAK, dates))
        .isEqualTo(terms.stream().mapToLong(one -> one.breaks().size()).sum());
  }

  @Property(tries = 100)
  void theCalendarFileHoldsEveryDate(@ForAll(supplier = AnyHub.class) Hub hub) {
    HubDates dates = HubCalendar.of(hub, ALWAYS);

    CalendarFile file = dates.calendar(LocalDate.parse("2026-01-01"));

    assertThat(CalendarFile.parse(file.text())).isEqualTo(file);
    assertThat(file.entries().stream().map(entry -> entry.dates()))
        .containsExactlyElementsOf(dates.dates().stream().map(HubDate::dates).toList());
  }

  private static long count(HubDateKind kind, HubDates dates) {
    return dates.dates().stream().filter(date -> date.kind() == kind).count();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Arbitraries.integers()
        .between(0, 15_000)
        .flatMap(
            start ->
                Arbitraries.integers()
                    .between(2, 3_000)
                    .map(
                        days ->
                            DateRange.of(
                                LocalDate.ofEpochDay(10_000L + start),
                                LocalDate.ofEpochDay(10_000L + start + days))));
  }
}
