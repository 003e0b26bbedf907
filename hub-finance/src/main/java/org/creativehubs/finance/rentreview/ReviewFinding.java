package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What the law says of one term of one review. */
@HubValue
@Value.Immutable
public abstract class ReviewFinding {

  ReviewFinding() {}

  static Builder builder() {
    return new Builder();
  }

  /** The date of the review. */
  @IsoDate
  public abstract LocalDate date();

  /** The kind of the review. */
  public abstract ReviewKind kind();

  /**
   * Which of several bases has the term, one or more; absent where the review as a whole has it.
   */
  public abstract OptionalInt base();

  /** The term; {@link ReviewBound#NONE} for a review that has none. */
  public abstract ReviewBound term();

  /** Whether the law reaches the term. */
  public abstract LawReach reach();

  /** The rule that speaks of it; absent where none does. */
  public abstract Optional<ReviewRule> rule();

  /** How that rule stands on the day asked for; present with {@link #rule()}. */
  public abstract Optional<LawState> state();

  /** Why, in words; not blank. */
  public abstract String because();

  @Value.Check
  void check() {
    Check.notBlank(because(), "because");
    Check.givenExactlyIf(state(), "state", rule().isPresent(), "rule is given");
  }

  /** Whether the term has no effect: it is caught by a law in force. */
  public final boolean isWithoutEffect() {
    return reach() == LawReach.CAUGHT && state().filter(LawState.IN_FORCE::equals).isPresent();
  }

  /** Date and term, which name it in the table. */
  final String label() {
    String of = base().isPresent() ? " base " + base().getAsInt() : "";
    return date() + of + " " + term().words();
  }

  static final class Builder extends ImmutableReviewFinding.Builder {}
}
