package org.creativehubs.finance.depreciation;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/**
 * What an asset is written off by until a day.
 *
 * @param asset the asset
 * @param rule how parts of a year count
 * @param yearStart the first day of a financial year; the others begin on the same day
 */
record AssetCourse(FixedAsset asset, PartYearRule rule, LocalDate yearStart) {

  /** What is written off until a day, rounded half up; the last day of a range is not in it. */
  Term writtenOff(LocalDate day) {
    LocalDate stop = counted(day);
    Term all = asset.rate().isPresent() ? byYears(stop) : straight(stop);
    return all.rounded(RoundingMode.HALF_UP).named("written off until " + day);
  }

  Money amount(LocalDate day) {
    return writtenOff(day).money();
  }

  private LocalDate from() {
    return rule.from(asset.usedFrom(), this::yearOf);
  }

  /** The day itself, or that on which the asset stops to count, not before it begins to. */
  private LocalDate counted(LocalDate day) {
    LocalDate stop =
        asset.disposedOn().map(sold -> earlier(day, rule.until(sold, this::yearOf))).orElse(day);
    return later(stop, from());
  }

  /** (cost - residual value) x time in use / life. */
  private Term straight(LocalDate stop) {
    LocalDate end = endOfLife();
    return toWriteOff()
        .times(rule.between(from(), earlier(stop, end)))
        .dividedBy(rule.between(from(), end));
  }

  /** Financial year by financial year, each from the book value at its start. */
  private Term byYears(LocalDate stop) {
    Term book = Term.of(asset.cost());
    LocalDate start = from();
    while (start.isBefore(stop)) {
      LocalDate year = yearOf(start);
      LocalDate end = earlier(year.plusYears(1), stop);
      book = book.minus(charge(book, year, start, end)).named("book value on " + end);
      start = end;
    }
    return Term.of(asset.cost()).minus(book);
  }

  private Term charge(Term book, LocalDate year, LocalDate start, LocalDate end) {
    if (asset.lifeMonths().isEmpty()) {
      return reducing(book, year, start, end);
    }
    LocalDate last = endOfLife();
    if (!start.isBefore(last)) {
      return Term.of(0);
    }
    LocalDate until = earlier(end, last);
    Term straight =
        room(book).times(rule.between(start, until)).dividedBy(rule.between(start, last));
    return Term.max(reducing(book, year, start, until), straight);
  }

  /** Rate x book value x part of the year, never below the residual value. */
  private Term reducing(Term book, LocalDate year, LocalDate start, LocalDate end) {
    Term charge =
        book.times(Term.share(asset.rate().orElseThrow()))
            .times(rule.between(start, end))
            .dividedBy(rule.between(year, year.plusYears(1)));
    return Term.min(charge, room(book));
  }

  private Term room(Term book) {
    return asset.residual().isZero() ? book : book.minus(Term.of(asset.residual()));
  }

  private Term toWriteOff() {
    return Term.of(asset.cost()).minus(Term.of(asset.residual()));
  }

  private LocalDate endOfLife() {
    return from().plusMonths(asset.lifeMonths().orElseThrow());
  }

  /** The first day of the financial year of a day. */
  private LocalDate yearOf(LocalDate day) {
    LocalDate same = yearStart.withYear(day.getYear());
    return same.isAfter(day) ? same.minusYears(1) : same;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
