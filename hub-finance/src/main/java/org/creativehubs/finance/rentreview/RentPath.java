package org.creativehubs.finance.rentreview;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The rent of a lease through its reviews; all money is per year. */
@HubValue
@Value.Immutable
public abstract class RentPath implements ExplainedAnswer, ExplainedTable {

  private static final Undefined OPEN = Reason.OPEN_REVIEW.undefined();

  RentPath() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rent at the start, zero or more. */
  public abstract Money rent();

  /** The first day of that rent. */
  @IsoDate
  public abstract LocalDate from();

  /** From which index and rent the index reviews count; absent where no index was given. */
  public abstract Optional<IndexBase> countedFrom();

  /** One line for each review, by date. */
  public abstract List<ReviewLine> lines();

  /** The law on the bounds of the reviews; absent where it was not asked for. */
  public abstract Optional<ReviewLawReport> law();

  /** How it was found; the last step is the rent after the last review. */
  @Override
  public abstract Explanation explanation();

  /** Whether every review has found a rent. */
  public final boolean isSettled() {
    return lines().stream().allMatch(line -> line.rent().isPresent());
  }

  /**
   * The reviewed rents as steps of a {@link org.creativehubs.core.lease.RentCharge}. While a review
   * is open the rent before it goes on being charged, so it makes no step.
   */
  public final List<RentStep> steps() {
    return lines().stream()
        .flatMap(line -> line.rent().map(rent -> RentStep.replace(line.date(), rent)).stream())
        .toList();
  }

  /**
   * The rent that is due by the lease on a day.
   *
   * @param date the day
   * @return the rent per year; empty before {@link #from()}, and while the last review is open
   */
  public final Optional<Money> rentOn(LocalDate date) {
    if (date.isBefore(from())) {
      return Optional.empty();
    }
    Optional<Money> rent = Optional.of(rent());
    for (ReviewLine line : lines()) {
      rent = line.date().isAfter(date) ? rent : line.rent();
    }
    return rent;
  }

  /** One row for each review, named by its date such as {@code 2027-04-01}. */
  @Override
  public final Sheet<ReviewLine> sheet() {
    return Grid.of(
            Column.day("review", ReviewLine::date),
            Column.words("kind", ReviewLine::kind),
            Column.count("years", ReviewLine::years),
            Column.money("passing", ReviewLine::passing, OPEN),
            Column.answer("index ratio", ColumnKind.NUMBER, RentPath::indexRatio),
            Column.money("unbounded", ReviewLine::unbounded, OPEN),
            Column.money("without floor", ReviewLine::withoutFloor, OPEN),
            Column.text("bound", line -> line.bound().map(ReviewBound::words), OPEN),
            Column.<ReviewLine>answer(
                    "rent", ColumnKind.MONEY, line -> line.found().answer(Answer::of))
                .explained(this::explanationOf))
        .sheet(toString(), lines());
  }

  private static Answer indexRatio(ReviewLine line) {
    if (line.indexRatio().isPresent()) {
      return Answer.number(line.indexRatio().getAsDouble());
    }
    boolean isOpen = line.undefined().isPresent() && line.kind().isIndexed();
    return (isOpen ? Reason.OPEN_REVIEW : Reason.NO_INDEX).answer();
  }

  /** What the step of the rent at the start is called. */
  static String start(LocalDate from) {
    return "rent from " + from;
  }

  /** The steps of {@link #explanation()} behind those of the review before, up to the rent. */
  private Explanation explanationOf(ReviewLine line) {
    int at = lines().indexOf(line);
    int before = position(at == 0 ? start(from()) : lines().get(at - 1).title());
    int last = position(line.title());
    Explanation.Builder steps = Explanation.answering("rent of " + line.date());
    return last > before
        ? steps.addAllSteps(explanation().steps().subList(before + 1, last + 1)).build()
        : steps.given(line.title(), line.found().answer(Answer::of)).build();
  }

  private int position(String label) {
    return Iterables.indexOf(explanation().steps(), step -> step.label().equals(label));
  }

  /** The rent path in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line("Rent of {} a year from {} through {} reviews", rent(), from(), lines().size()),
        "counted from",
        countedFrom());
  }

  static final class Builder extends ImmutableRentPath.Builder {}
}
