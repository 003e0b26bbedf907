package org.creativehubs.core.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * What a head lease, a tenancy or a licence makes payable, and when: the definition from which
 * schedules of lines are derived. All charges are in one currency.
 */
@HubValue
@Value.Immutable
public abstract class LeaseTerms {

  static final int FIRST_YEAR = 2;
  private static final int LAST_YEAR = 9998;

  LeaseTerms() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /**
   * The term, in the years 2 to 9998, so that the payment periods that its ends break lie in the
   * years 1 to 9999.
   */
  public abstract DateRange term();

  /** What is payable; at least one, each with a name of its own. */
  public abstract List<RentCharge> charges();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () ->
            Check.that(
                term().start().getYear() >= FIRST_YEAR && term().end().getYear() <= LAST_YEAR,
                "term",
                "lie in the years 2 to 9998",
                term()),
        () -> Check.notEmpty(charges(), "charges"));
    if (charges().size() > 1) {
      Check.distinct(charges(), RentCharge::name, "charges", "name");
    }
    for (int i = 0; i < charges().size(); i++) {
      checkCharge(charges().get(i), i);
    }
  }

  private void checkCharge(RentCharge charge, int index) {
    if (!charge.annual().currency().equals(currency())) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "charges[" + index + "].annual",
          "be in " + currency() + " as charges[0] is",
          charge.annual());
    }
    ChargeCheck.checkWithin(term(), charge, "charges[" + index + "]");
  }

  /** The currency of every charge. */
  public final Currency currency() {
    return charges().get(0).annual().currency();
  }

  /**
   * The lease before a day and the lease from that day on, as two leases with the same payment
   * days. The second starts with the annual amounts that run on the day.
   *
   * @param date the first day of the second part; after the start and before the end of the term
   * @return both parts, in order, called as this is with {@code -1} and {@code -2} behind
   * @throws InvalidValueException if a part would hold no day
   */
  public final List<LeaseTerms> splitAt(LocalDate date) {
    List<DateRange> terms = term().splitAt(date);
    return ImmutableList.of(part(terms.get(0), "-1"), part(terms.get(1), "-2"));
  }

  private LeaseTerms part(DateRange part, String suffix) {
    Builder builder = builder();
    builder.id(id() + suffix).term(part).source(source());
    for (RentCharge charge : charges()) {
      builder.addCharges(ChargePart.of(charge, term(), part));
    }
    return builder.build();
  }

  /** Id, term and charges in one line, with the source. */
  @Override
  public final String toString() {
    return Show.line(
        "{} from {} to {}: {}{}",
        id(),
        term().start(),
        term().lastDay(),
        charges(),
        source().map(source -> " [" + source + "]"));
  }

  /** Builds {@link LeaseTerms}. */
  public static final class Builder extends ImmutableLeaseTerms.Builder {
    Builder() {}
  }
}
