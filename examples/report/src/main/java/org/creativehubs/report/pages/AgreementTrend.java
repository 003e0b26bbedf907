package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.RunRate;
import org.creativehubs.metrics.sla.RunRateForecast;
import org.creativehubs.metrics.sla.RunRateInput;
import org.creativehubs.metrics.sla.RunRatePace;
import org.creativehubs.metrics.sla.SlaReport;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * How the promises of an agreement went before, and how those that fill up will stand at the end of
 * their year or term.
 */
final class AgreementTrend {

  /** As many periods are shown, the one that is asked about being the last. */
  private static final int PERIODS = 4;

  private static final Undefined NOT_SHOWN =
      Reason.NO_EVIDENCE.because("no record with a date shows it");
  private static final Undefined NO_END = Reason.NEVER.because("not at this pace");

  /** What comes of a promise by the end of its time. */
  private record Forecast(Obligation promise, DateRange time, RunRateForecast found) {}

  private final ServiceLevelAgreement agreement;
  private final List<Evidence> records;
  private final DateRange period;
  private final LocalDate on;
  private final SlaReport report;

  AgreementTrend(
      ServiceLevelAgreement agreement,
      List<Evidence> records,
      DateRange period,
      LocalDate on,
      SlaReport report) {
    this.agreement = agreement;
    this.records = records;
    this.period = period;
    this.on = on;
    this.report = report;
  }

  /** The sections that have something to tell. */
  List<PageSection> sections() {
    List<PageSection> sections = new ArrayList<>();
    List<Forecast> forecasts = forecasts();
    if (!forecasts.isEmpty()) {
      sections.add(
          PageSection.builder()
              .heading("Run rate: will it be kept by the end?")
              .addTables(PageTable.of(runRates().sheet("At the pace so far", forecasts)))
              .addAllRemarks(RunRate.ENTRY.conventions())
              .build());
    }
    Map<DateRange, SlaReport> before = before();
    if (before.size() > 1) {
      sections.add(
          PageSection.builder()
              .heading("Before")
              .addTables(PageTable.of(trend(before).sheet("What was shown", report.checks())))
              .build());
    }
    return sections;
  }

  // how it went before

  /** The periods of the same length before this one that have a record with a date, and this. */
  private Map<DateRange, SlaReport> before() {
    Map<DateRange, SlaReport> reports = new LinkedHashMap<>();
    if (period.months().isEmpty()) {
      return reports;
    }
    int months = period.months().getAsInt();
    for (int back = PERIODS - 1; back > 0; back--) {
      DateRange earlier =
          DateRange.of(
              period.start().minusMonths((long) back * months),
              period.start().minusMonths((back - 1L) * months));
      List<Evidence> dated = records.stream().filter(piece -> isIn(piece, earlier)).toList();
      if (!dated.isEmpty()) {
        reports.put(earlier, AgreementRecords.of(agreement, dated, earlier, on).report());
      }
    }
    reports.put(period, report);
    return reports;
  }

  private static boolean isIn(Evidence piece, DateRange time) {
    return piece.period().filter(time::overlaps).isPresent()
        || piece.asOf().filter(day -> time.contains(day.earliest())).isPresent();
  }

  private static Grid<ObligationCheck> trend(Map<DateRange, SlaReport> reports) {
    Grid<ObligationCheck> grid = Grid.by("promise", ObligationCheck::promise);
    reports.forEach(
        (time, shown) ->
            grid.with(
                Column.answer(time.start() + " to " + time.lastDay(), shownIn(shown))
                    .after(
                        check ->
                            of(shown, check)
                                .map(one -> one.explanation().steps())
                                .orElse(List.of()))));
    return grid.orById(ObligationCheck::obligation);
  }

  private static Function<ObligationCheck, Answer> shownIn(SlaReport report) {
    return check ->
        of(report, check).map(AgreementPage::shown).orElseGet(() -> Answer.of(NOT_SHOWN));
  }

  private static Optional<ObligationCheck> of(SlaReport report, ObligationCheck same) {
    return report.checks().stream()
        .filter(check -> check.obligation().equals(same.obligation()))
        .findFirst();
  }

  // how it will stand

  private List<Forecast> forecasts() {
    List<Forecast> forecasts = new ArrayList<>();
    for (Obligation promise : agreement.inForce(lastDay())) {
      if (fillsUp(promise)) {
        time(promise).flatMap(time -> forecast(promise, time)).ifPresent(forecasts::add);
      }
    }
    return forecasts;
  }

  private LocalDate lastDay() {
    return on.isBefore(period.lastDay()) ? on : period.lastDay();
  }

  /** A share needs what nobody says here: what is expected of its basis. */
  private static boolean fillsUp(Obligation promise) {
    return promise.accruing().filter(Accrual.ADDS_UP::equals).isPresent()
        && promise.comparison() != Comparison.EQUAL_TO
        && promise.basis().isEmpty();
  }

  /** The time in which the promise is to be kept, if it is not over. */
  private Optional<DateRange> time(Obligation promise) {
    return promise
        .every()
        .flatMap(
            every ->
                switch (every) {
                  case YEAR -> Optional.of(year());
                  case TERM, ONCE -> agreement.term();
                  case QUARTER -> Optional.of(period).filter(time -> lasts(time, 3));
                  case MONTH, ALWAYS -> Optional.<DateRange>empty();
                })
        .filter(time -> on.isBefore(time.lastDay()));
  }

  private static boolean lasts(DateRange time, int months) {
    return time.months().isPresent() && time.months().getAsInt() == months;
  }

  /** The year of the agreement, from the day on which its term starts, else the calendar year. */
  private DateRange year() {
    LocalDate last = lastDay();
    LocalDate first =
        agreement.term().map(DateRange::start).orElse(LocalDate.of(last.getYear(), 1, 1));
    long years = Math.max(0, ChronoUnit.YEARS.between(first, last));
    return DateRange.of(first.plusYears(years), first.plusYears(years + 1));
  }

  private Optional<Forecast> forecast(Obligation promise, DateRange time) {
    List<Evidence> counted =
        records.stream()
            .filter(piece -> piece.obligation().equals(promise.id()))
            .filter(piece -> piece.kind() != EvidenceKind.CAPACITY)
            .filter(piece -> piece.period().filter(time::contains).isPresent())
            .filter(piece -> !last(piece).isAfter(on))
            .toList();
    return counted.stream()
        .map(AgreementTrend::last)
        .max(Comparator.naturalOrder())
        .flatMap(asAt -> forecast(promise, time, counted, asAt));
  }

  private static LocalDate last(Evidence piece) {
    return piece.period().orElseThrow().lastDay();
  }

  /** Empty where the records cannot be put together, which the page says elsewhere. */
  private static Optional<Forecast> forecast(
      Obligation promise, DateRange time, List<Evidence> counted, LocalDate asAt) {
    try {
      RunRateInput.Builder input = RunRateInput.builder().obligation(promise).period(time);
      input.addAllEvidence(counted).asAt(asAt).pace(RunRatePace.AVERAGE_OF_PERIOD);
      return Optional.of(new Forecast(promise, time, RunRate.answer(input.build())));
    } catch (InvalidValueException notTogether) {
      return Optional.empty();
    }
  }

  private static Grid<Forecast> runRates() {
    return Grid.by("promise", (Forecast forecast) -> forecast.promise().promise())
        .with(worked(Column.text("by", forecast -> forecast.time().lastDay().toString())))
        .with(worked(Column.answer("done", forecast -> forecast.found().done())))
        .with(worked(Column.answer("left", forecast -> forecast.found().left())))
        .with(worked(Column.count("months left", forecast -> forecast.found().monthsLeft())))
        .with(worked(Column.answer("each of them must bring", one -> one.found().perMonthLeft())))
        .with(worked(Column.answer("by then at this pace", one -> one.found().atEnd())))
        .with(worked(Column.words("outcome", forecast -> forecast.found().outcome())))
        .with(worked(Column.day("met by", forecast -> forecast.found().metBy(), NO_END)))
        .orById(forecast -> forecast.promise().id());
  }

  private static Column<Forecast> worked(Column<Forecast> column) {
    return column.after(forecast -> forecast.found().explanation().steps());
  }
}
