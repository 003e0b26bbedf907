package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Which lettings of a hub are affordable under a policy on a day. */
@HubValue
@Value.Immutable
public abstract class HubAssessment implements Explained, ExplainedTable {

  HubAssessment() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the hub; not blank. */
  public abstract String hub();

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** What is meant by affordable. */
  public abstract AffordabilityPolicy policy();

  /** One for each letting in force on the day, in the order of the hub. */
  public abstract List<AffordabilityAssessment> lettings();

  @Value.Check
  void check() {
    Check.id(hub(), "hub");
    Check.distinct(lettings(), AffordabilityAssessment::letting, "lettings", "letting");
  }

  /**
   * How many lettings are in a state.
   *
   * @param state affordable, not affordable or not known
   * @return the number
   */
  public final long count(AffordabilityState state) {
    return lettings().stream().filter(letting -> letting.state() == state).count();
  }

  /**
   * The assessment of a letting.
   *
   * @param id its id
   * @return the assessment
   * @throws org.creativehubs.core.value.InvalidValueException if it is not in force on the day
   */
  public final AffordabilityAssessment letting(String id) {
    return Check.named(lettings(), AffordabilityAssessment::letting, id, "letting");
  }

  /** How many lettings are in each state, then how each was found. */
  @Override
  public final List<Explanation> explanations() {
    Explanation.Builder counts =
        Explanation.answering("Which lettings of " + hub() + " are affordable on " + on() + "?");
    for (AffordabilityState state : AffordabilityState.values()) {
      counts.given(state.words(), Answer.quantity((double) count(state), "lettings"));
    }
    return Stream.concat(
            Stream.of(counts.build()),
            lettings().stream().map(AffordabilityAssessment::explanation))
        .toList();
  }

  /** One row for each letting: state, what decides or stays open, why, headroom, cost a year. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("letting", AffordabilityAssessment::letting)
        .with(
            Column.words("state", AffordabilityAssessment::state)
                .explained(AffordabilityAssessment::explanation))
        .with(ofDecider("test", Column.text("test", each -> decider(each).measure().label())))
        .with(ofDecider("headroom", Column.answer("headroom", each -> decider(each).headroom())))
        .with(ofDecider("reason", Column.text("reason", each -> decider(each).reason())))
        .with(
            Column.answer("cost a year", ColumnKind.MONEY, HubAssessment::cost)
                .explained(each -> AssessmentTable.cost(each, cost(each))))
        .sheet(toString(), lettings());
  }

  /** What the assessment of the letting says of its finding by the same heading. */
  private static Column<AffordabilityAssessment> ofDecider(
      String heading, Column<AffordabilityAssessment> column) {
    return column.explained(each -> each.explain(decider(each).measure().label(), heading));
  }

  /** The finding that decides, or else the first that leaves the state open. */
  private static AffordabilityFinding decider(AffordabilityAssessment assessment) {
    return assessment
        .deciding()
        .flatMap(assessment::finding)
        .orElseGet(
            () ->
                assessment.findings().stream()
                    .filter(finding -> finding.state() == AffordabilityState.NOT_KNOWN)
                    .findFirst()
                    .orElseThrow());
  }

  private static Answer cost(AffordabilityAssessment assessment) {
    return assessment
        .annualCost()
        .map(Answer::of)
        .orElseGet(() -> Reason.NOT_KNOWN.answer("rent, other charges or area"));
  }

  /** Hub, day and counts in one line. */
  @Override
  public final String toString() {
    return hub()
        + " on "
        + on()
        + ": "
        + count(AffordabilityState.AFFORDABLE)
        + " affordable, "
        + count(AffordabilityState.NOT_AFFORDABLE)
        + " not, "
        + count(AffordabilityState.NOT_KNOWN)
        + " not known, under "
        + policy().name();
  }

  static final class Builder extends ImmutableHubAssessment.Builder {}
}
