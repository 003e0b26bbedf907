package org.creativehubs.finance.leaseend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.lease.Leases.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.time.DateRange;

class BreakClauseProperties {

  private static final LocalDate START = day("2024-10-01");
  private static final DateRange TERM = DateRange.of(START, START.plusYears(20));

  @Property(tries = 300)
  void untilOneIsExercisedABreakStandsAmongOthersAsItDoesAlone(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> gaps,
      @ForAll @IntRange(min = 0, max = 24) int notice,
      @ForAll @IntRange(min = 0, max = 12) int early,
      @ForAll @IntRange(min = 0, max = 200) int month) {
    List<BreakOption> options = options(gaps, notice, Optional.of(early));
    LocalDate on = START.plusMonths(month);
    boolean ended = false;
    for (BreakPosition position : answer(options, on).positions()) {
      BreakPosition alone = answer(List.of(position.option()), on).positions().get(0);
      assertThat(position.status()).isEqualTo(ended ? BreakStatus.LEASE_ENDED : alone.status());
      ended |= alone.status() == BreakStatus.EXERCISED;
    }
  }

  @Property(tries = 300)
  void theNextBreakIsTheEarliestThatIsOpenAndNeverMovesBack(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> gaps,
      @ForAll @IntRange(min = 0, max = 24) int notice,
      @ForAll @IntRange(min = 0, max = 200) int month,
      @ForAll @IntRange(min = 0, max = 50) int later) {
    List<BreakOption> options = options(gaps, notice, Optional.empty());
    LocalDate on = START.plusMonths(month);
    LeaseBreaks now = answer(options, on);
    Optional<LocalDate> earliest =
        options.stream()
            .map(BreakOption::breakDate)
            .filter(date -> !on.isAfter(date.minusMonths(notice)))
            .findFirst();
    assertThat(now.nextBreak()).isEqualTo(earliest);
    assertThat(now.next().map(position -> position.option().breakDate())).isEqualTo(earliest);
    LocalDate then = answer(options, on.plusMonths(later)).nextBreak().orElse(LocalDate.MAX);
    assertThat(then).isAfterOrEqualTo(earliest.orElse(LocalDate.MAX));
  }

  private static LeaseBreaks answer(List<BreakOption> options, LocalDate on) {
    return BreakClause.of(BreakClauseTest.lease(TERM, options), on);
  }

  /** Options so many months apart; notice, if any, so many months before its last day. */
  private static List<BreakOption> options(
      List<Integer> gaps, int notice, Optional<Integer> early) {
    List<BreakOption> options = new ArrayList<>();
    LocalDate date = START;
    for (int gap : gaps) {
      date = date.plusMonths(gap);
      LocalDate last = date.minusMonths(notice);
      BreakOption.Builder option = BreakOption.builder();
      option.breakDate(date).breakDay(BreakDay.DAY_AFTER).noticeMonths(notice);
      option.noticeDays(NoticeDays.CORRESPONDING_DAY).penaltyMonths(0);
      option.noticeServed(early.filter(months -> gap % 2 == 0).map(last::minusMonths));
      options.add(option.build());
    }
    return options;
  }
}
