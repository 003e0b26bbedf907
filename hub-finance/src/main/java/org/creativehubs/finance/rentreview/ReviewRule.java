package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A law on what rent reviews may do, for business tenancies. */
@HubValue
@Value.Immutable
public abstract class ReviewRule {

  ReviewRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** An id; not blank. */
  public abstract String id();

  /** Where it is law. */
  public abstract Jurisdiction jurisdiction();

  /** Which lettings it reaches. */
  public abstract LettingKind letting();

  /** The kinds of review it reaches; at least one. */
  public abstract Set<ReviewKind> kinds();

  /** The terms it reaches; at least one, never {@link ReviewBound#NONE}. */
  public abstract Set<ReviewBound> terms();

  /**
   * The first day on which an arrangement is caught even before the law is in force; absent where
   * only lettings made from {@link #inForceFrom()} are.
   */
  @IsoDate
  public abstract Optional<LocalDate> madeFrom();

  /** The day of enactment. */
  @IsoDate
  public abstract LocalDate enacted();

  /** The first day on which it applies, not before {@link #enacted()}; absent while none is set. */
  @IsoDate
  public abstract Optional<LocalDate> inForceFrom();

  /** The day after the last on which it applies, after that; absent while none is set. */
  @IsoDate
  public abstract Optional<LocalDate> repealedFrom();

  /** The day up to which this row is known to be right. */
  @IsoDate
  public abstract LocalDate knownOn();

  /** What it does, in words; not blank. */
  public abstract String effect();

  /** The law. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notEmpty(kinds(), "kinds");
    Check.notEmpty(terms(), "terms");
    boolean real = !terms().contains(ReviewBound.NONE);
    Check.that(real, "terms", "not hold NONE", terms());
    Check.notBlank(effect(), "effect");
    inForceFrom().ifPresent(from -> Check.notBefore(from, "inForceFrom", enacted(), "enacted"));
    repealedFrom().ifPresent(this::checkRepeal);
  }

  private void checkRepeal(LocalDate day) {
    if (inForceFrom().isPresent()) {
      Check.after(day, "repealedFrom", inForceFrom().get(), "inForceFrom");
    } else {
      Check.after(day, "repealedFrom", enacted(), "enacted");
    }
  }

  /**
   * How it stands on a day, as far as this row knows.
   *
   * @param day the day
   * @return its state
   */
  public final LawState stateOn(LocalDate day) {
    if (repealedFrom().filter(to -> !day.isBefore(to)).isPresent()) {
      return LawState.REPEALED;
    }
    if (inForceFrom().filter(from -> !day.isBefore(from)).isPresent()) {
      return LawState.IN_FORCE;
    }
    return day.isBefore(enacted()) ? LawState.NOT_ENACTED : LawState.ENACTED_NOT_IN_FORCE;
  }

  /** Whether it reaches a letting made on a day. */
  final LawReach reach(LocalDate madeOn) {
    if (repealedFrom().filter(to -> !madeOn.isBefore(to)).isPresent()) {
      return LawReach.NOT_CAUGHT;
    }
    Optional<LocalDate> first = madeFrom().isPresent() ? madeFrom() : inForceFrom();
    if (first.isPresent()) {
      return madeOn.isBefore(first.get()) ? LawReach.NOT_CAUGHT : LawReach.CAUGHT;
    }
    return madeOn.isAfter(knownOn()) ? LawReach.DEPENDS_ON_COMMENCEMENT : LawReach.NOT_CAUGHT;
  }

  /** The review rule in one line. */
  @Override
  public final String toString() {
    return id() + ": " + source();
  }

  /** Builds a {@link ReviewRule}. */
  public static final class Builder extends ImmutableReviewRule.Builder {
    Builder() {}
  }
}
