package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * The lease by which the operator of a hub holds its building: who lets it, for how long, and what
 * the landlord gets for it. What is payable and when are {@link #terms()}.
 */
@HubValue
@Value.Immutable
public abstract class HeadLease {

  HeadLease() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What is let, such as a building or some floors of it; not blank. */
  public abstract String premises();

  /** Who lets it; not blank. */
  public abstract String landlord();

  /** Who holds it; not blank, and another than the landlord. */
  public abstract String tenant();

  /** When the first term starts, as exactly as is known. */
  public abstract Optional<PartialDate> start();

  /** How long the first term is in months, from 1 to 12,000; absent where it is not known. */
  public abstract OptionalInt termMonths();

  /**
   * How long each period is, in months from 1 to 12,000, where it runs from period to period
   * without an end that is agreed, as an annual lease does. Given only where there is no {@link
   * #termMonths()}.
   */
  public abstract OptionalInt rollsEveryMonths();

  /** The further terms in order; an option is not followed by a renewal that is agreed. */
  public abstract List<LeaseRenewal> renewals();

  /** What is payable, for a period that starts with {@link #start()}; absent if not known. */
  public abstract Optional<LeaseTerms> terms();

  /** The landlord's share of the tenant's net profit from the premises; in [0, 1]. */
  public abstract Optional<Ratio> profitShare();

  /** The id of the agreement that goes with the lease. */
  public abstract Optional<String> agreement();

  /** Works that are done in return for the lease, or because of it. */
  public abstract List<CapitalWorks> capitalWorks();

  /** Where the lease is written or described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(premises(), "premises"),
        () -> Check.notBlank(landlord(), "landlord"),
        () -> Check.notBlank(tenant(), "tenant"));
    Check.together(
        () ->
            Check.that(
                !tenant().equals(landlord()),
                Fault.INCONSISTENT,
                "tenant",
                "differ from landlord",
                tenant()),
        () -> termMonths().ifPresent(months -> TermLength.check(months, "termMonths")),
        () -> rollsEveryMonths().ifPresent(months -> TermLength.check(months, "rollsEveryMonths")),
        () ->
            Check.that(
                rollsEveryMonths().isEmpty() || termMonths().isEmpty(),
                Fault.INCONSISTENT,
                "rollsEveryMonths",
                "be given only if termMonths is absent",
                "given"),
        () -> profitShare().ifPresent(share -> Check.share(share, "profitShare")),
        () -> agreement().ifPresent(id -> Check.id(id, "agreement")));
    terms().ifPresent(this::checkTerms);
    for (int i = 1; i < renewals().size(); i++) {
      checkFollows(i);
    }
    long renewed = renewals().stream().mapToLong(LeaseRenewal::months).sum();
    Check.that(
        renewed <= TermLength.MOST_MONTHS,
        Fault.TOO_LARGE,
        "renewals",
        "add up to at most " + TermLength.MOST_MONTHS + " months",
        renewed);
  }

  private void checkTerms(LeaseTerms terms) {
    PartialDate first = PartialDate.of(terms.term().start());
    Check.that(
        start().isEmpty() || start().get().range().contains(first.earliest()),
        Fault.INCONSISTENT,
        "terms.term",
        "start with the lease, " + start().map(PartialDate::toString).orElse(""),
        first);
  }

  private void checkFollows(int i) {
    Check.that(
        renewals().get(i - 1).state() == RenewalState.AGREED
            || renewals().get(i).state() == RenewalState.OPTION,
        Fault.INCONSISTENT,
        "renewals[" + i + "].state",
        "be OPTION where the renewal before is",
        renewals().get(i).state());
  }

  /**
   * The first term and the renewals that are agreed, in months.
   *
   * @return the sum; empty where the first term is not known
   */
  public final OptionalInt agreedMonths() {
    return monthsWith(renewal -> renewal.state() == RenewalState.AGREED);
  }

  /**
   * The first term and all renewals, also those that are only possible, in months.
   *
   * @return the sum; empty where the first term is not known
   */
  public final OptionalInt longestMonths() {
    return monthsWith(renewal -> true);
  }

  /**
   * When the lease ends by what is agreed, as exactly as its start is known: 6 and 14 years from
   * 2017 end in 2037.
   *
   * @return the day, month or year in which it ends; empty where start or term is not known, or the
   *     end of a term in months would have to be a year
   */
  public final Optional<PartialDate> end() {
    OptionalInt months = agreedMonths();
    return months.isPresent()
        ? start().flatMap(start -> later(start, months.getAsInt()))
        : Optional.empty();
  }

  /**
   * The days on one of which the lease ends by what is agreed: of 20 years that start on some day
   * of 2017 the last day is one from 2036-12-31 to 2037-12-30. One day where the first is known.
   *
   * @return the first and the last day that may be its last; empty where {@link #end()} is
   */
  public final Optional<DateRange> lastDays() {
    return end()
        .map(end -> DateRange.ofInclusive(end.earliest().minusDays(1), end.latest().minusDays(1)));
  }

  private OptionalInt monthsWith(Predicate<LeaseRenewal> counts) {
    int renewed = renewals().stream().filter(counts).mapToInt(LeaseRenewal::months).sum();
    return termMonths().isPresent()
        ? OptionalInt.of(termMonths().getAsInt() + renewed)
        : OptionalInt.empty();
  }

  private static Optional<PartialDate> later(PartialDate start, int months) {
    LocalDate moved = start.earliest().plusMonths(months);
    return switch (start.precision()) {
      case DAY -> Optional.of(PartialDate.of(moved));
      case MONTH -> Optional.of(PartialDate.of(YearMonth.from(moved)));
      case YEAR ->
          months % 12 == 0 ? Optional.of(PartialDate.of(Year.from(moved))) : Optional.empty();
    };
  }

  /**
   * The terms, where a question cannot do without them.
   *
   * @return what is payable, when, and for which days
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if the head lease has none
   */
  public final LeaseTerms requireTerms() {
    return terms()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT, "terms", "be given for " + id(), "absent"));
  }

  /** Builds a {@link HeadLease}. */
  public static final class Builder extends ImmutableHeadLease.Builder {
    Builder() {}
  }
}
