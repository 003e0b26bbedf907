package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/**
 * The payments change with an index, a rate or the market: measured again at the rate as it was
 * (IFRS 16 paragraphs 42 and 43).
 */
@HubValue
@JsonTypeName("REVIEW")
@Value.Immutable
public abstract non-sealed class ReviewEvent extends RemeasuredEvent {

  ReviewEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.REVIEW;
  }

  /**
   * What the first charge that counts comes to a year from the day on, zero or more; given unless
   * {@link #terms()} is.
   */
  public abstract Optional<Money> annual();

  @Override
  final LeaseTerms termsAfter(LesseeAccountingInput before) {
    return terms().orElseGet(() -> stepped(before));
  }

  private LeaseTerms stepped(LesseeAccountingInput before) {
    LeaseTerms terms = before.terms();
    List<RentCharge> charges = new ArrayList<>(terms.charges());
    int first = 0;
    while (!before.kinds().contains(charges.get(first).kind())) {
      first++;
    }
    charges.set(first, stepped(charges.get(first)));
    return terms.toBuilder().charges(charges).build();
  }

  private RentCharge stepped(RentCharge charge) {
    List<RentStep> steps = new ArrayList<>();
    charge.steps().stream().filter(step -> !step.from().equals(date())).forEach(steps::add);
    steps.add(RentStep.replace(date(), annual().orElseThrow()));
    steps.sort(Comparator.comparing(RentStep::from));
    return charge.toBuilder().steps(steps).build();
  }

  @Override
  final void checkFor(LesseeAccountingInput before, String field) {
    StartMoney.check(before.terms(), annual(), field + ".annual");
  }

  @Override
  final List<Object> details() {
    return List.of("terms", terms(), "a year", annual());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(terms(), "terms", annual(), "annual");
  }

  /** Builds a {@link ReviewEvent}. */
  public static final class Builder extends ImmutableReviewEvent.Builder {
    Builder() {}
  }
}
