package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The rent of a lease through its reviews; all money is per year. */
@HubValue
@Value.Immutable
public abstract class RentPath implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Answer OPEN =
      Answer.of(Undefined.of(Reason.OPEN_REVIEW, "this review or an earlier one is open"));
  private static final Answer OTHER_KIND =
      Answer.of(Undefined.of(Reason.NO_INDEX, "no index was applied at this review"));

  private static final Grid<ReviewLine> GRID =
      Grid.by("review", ReviewLine::label)
          .given("kind", line -> Answer.text(Show.words(line.kind())))
          .given("years", line -> Answer.number(Ratio.of(line.years())))
          .given("passing", line -> money(line.passing()))
          .given(
              "index ratio",
              line ->
                  line.indexRatio().isPresent()
                      ? Answer.number(line.indexRatio().getAsDouble())
                      : OTHER_KIND)
          .given("unbounded", line -> money(line.unbounded()))
          .given("without floor", line -> money(line.withoutFloor()))
          .given(
              "bound", line -> line.bound().map(bound -> Answer.text(bound.words())).orElse(OPEN))
          .given(
              "rent", line -> line.undefined().map(Answer::of).orElseGet(() -> money(line.rent())));

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

  private static Answer money(Optional<Money> amount) {
    return amount.map(Answer::of).orElse(OPEN);
  }

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

  /** One row for each review. */
  @Override
  public final Table table() {
    return GRID.table(toString(), lines());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the date of a review, such as {@code 2027-04-01}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    Explanation cell = GRID.explain(lines(), row, column);
    return column.equals("rent") ? withStepsOf(row, cell) : cell;
  }

  private Explanation withStepsOf(String row, Explanation cell) {
    Explanation.Builder steps = Explanation.answering(cell.question());
    explanation().steps().stream()
        .filter(step -> step.label().endsWith("review on " + row))
        .forEach(steps::addSteps);
    return steps.build();
  }

  /** The rent path in one line. */
  @Override
  public final String toString() {
    return "Rent of "
        + rent()
        + " a year from "
        + from()
        + " through "
        + lines().size()
        + " reviews";
  }

  static final class Builder extends ImmutableRentPath.Builder {}
}
