package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The greatest, the lowest or the mean of the rents that several reviews would find, each by itself
 * and within its own cap and collar. Cap and collar of the whole count from the passing rent, and
 * hold what is chosen, as an upward-only term does. {@link GreaterOfReview} is the short form of
 * the greatest of an index and a market rent.
 */
@HubValue
@JsonTypeName("SEVERAL_BASES")
@Value.Immutable
public abstract non-sealed class SeveralBasesReview extends ReviewClause {

  private static final int MOST_BASES = 12;

  SeveralBasesReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.SEVERAL_BASES;
  }

  /** Which of the rents that the bases find is taken. */
  public abstract BaseChoice choice();

  /**
   * The reviews whose rents are compared, two to twelve, each on {@link #date()}; none of several
   * bases, and none upward only by itself, which is said of the whole.
   */
  public abstract List<ReviewClause> bases();

  @Override
  final boolean needsIndex() {
    return bases().stream().anyMatch(ReviewClause::needsIndex);
  }

  @Override
  final Set<ReviewKind> kinds() {
    Set<ReviewKind> kinds = new LinkedHashSet<>(Set.of(kind()));
    bases().forEach(base -> kinds.addAll(base.kinds()));
    return kinds;
  }

  /** Whether one of the bases among which the greatest is taken is the passing rent, or more. */
  final boolean isNeverBelowPassing() {
    return choice() == BaseChoice.GREATEST
        && bases().stream()
            .anyMatch(base -> base instanceof UpliftReview up && up.uplift().signum() >= 0);
  }

  /** Whether a base that the lease fixes in advance is the least rent that can be found. */
  final boolean hasFixedFloor() {
    return choice() == BaseChoice.GREATEST
        && bases().stream().anyMatch(base -> base instanceof FixedReview);
  }

  @Override
  final Map<String, Money> amounts() {
    Map<String, Money> amounts = new LinkedHashMap<>();
    for (int i = 0; i < bases().size(); i++) {
      String at = "bases[" + i + "].";
      bases().get(i).amounts().forEach((field, amount) -> amounts.put(at + field, amount));
    }
    return amounts;
  }

  @Override
  final String terms() {
    return Show.words(choice())
        + " of "
        + bases().stream().map(ReviewClause::withoutDate).collect(Collectors.joining("; "));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(bases(), "bases");
    Check.between(bases().size(), 2, MOST_BASES, "bases.size");
    checkBounds();
    Check.each(bases(), "bases", this::checkBase);
  }

  private void checkBase(ReviewClause base, String field) {
    Check.that(
        base.date().equals(date()),
        Fault.INCONSISTENT,
        field + ".date",
        "be date " + date(),
        base.date());
    Check.that(
        !(base instanceof SeveralBasesReview),
        Fault.INCONSISTENT,
        field + ".kind",
        "be a review with one base",
        base.kind());
    Check.that(
        !base.upwardOnly(),
        Fault.INCONSISTENT,
        field + ".upwardOnly",
        "be false, and said of the whole",
        base.upwardOnly());
  }

  /** Builds a {@link SeveralBasesReview}. */
  public static final class Builder extends ImmutableSeveralBasesReview.Builder {
    Builder() {}
  }
}
