package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What one review did; all money is per year. */
@HubValue
@Value.Immutable
public abstract class ReviewLine {

  ReviewLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The first day of the reviewed rent. */
  @IsoDate
  public abstract LocalDate date();

  /** How the rent is found. */
  public abstract ReviewKind kind();

  /** Whole years since the rent that the review counts from, zero or more. */
  public abstract int years();

  /** The rent until the review, zero or more; absent while an earlier review is open. */
  public abstract Optional<Money> passing();

  /**
   * Index at the review / index counted from, above zero; absent where no index counts, and while
   * the review is open.
   */
  public abstract OptionalDouble indexRatio();

  /**
   * The factor that was applied after all bounds, zero or more; absent as the ratio is, and for
   * several bases.
   */
  public abstract OptionalDouble factor();

  /** Each year with what its bounds did, where these hold year by year; else empty. */
  public abstract List<ReviewYear> perYear();

  /**
   * What each of several bases found by itself, in their order; empty for a review of one base, and
   * while the review is open. The choice is made before these rents are rounded.
   */
  public abstract List<ReviewLine> bases();

  /**
   * The kind of the base that was chosen, before the bounds of the whole; the first, where several
   * have the same rent. Absent for a mean, for a review of one base, and while it is open.
   */
  public abstract Optional<ReviewKind> chosen();

  /** The rent without any bound, rounded half up, zero or more; absent while it is open. */
  public abstract Optional<Money> unbounded();

  /**
   * The rent without collar and upward-only term, as if these had no effect, the cap kept; rounded
   * half up, zero or more; absent while it is open.
   */
  public abstract Optional<Money> withoutFloor();

  /**
   * The reviewed rent, zero or more; absent while it is open. Rounded once: half up, but down where
   * that would pass the cap, and up where it would fall short of the collar.
   */
  public abstract Optional<Money> rent();

  /** Which term decided the rent; absent while it is open. */
  public abstract Optional<ReviewBound> bound();

  /** Why the review is open; absent where there is a rent. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.exactlyOne(rent(), "rent", undefined(), "undefined");
    Check.givenExactlyIf(bound(), "bound", rent().isPresent(), "rent is given");
  }

  /** Whether the rent is lower than before; false while either is open. */
  public final boolean isFall() {
    return rent().isPresent()
        && passing().isPresent()
        && rent().get().compareTo(passing().get()) < 0;
  }

  /** What decided the rent in words, such as {@code market base, no bound}. */
  final String decidedBy() {
    String words = bound().map(ReviewBound::words).orElse("");
    return chosen().map(kind -> Show.words(kind) + " base, " + words).orElse(words);
  }

  /** The reviewed rent, or why there is none. */
  final Outcome<Money> found() {
    return Outcome.of(rent(), undefined());
  }

  /** Kind and date, such as {@code index review on 2027-04-01}; the same as of its clause. */
  final String title() {
    return kind().reviewOn(date());
  }

  static final class Builder extends ImmutableReviewLine.Builder {}
}
