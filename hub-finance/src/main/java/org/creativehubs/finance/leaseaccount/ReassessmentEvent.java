package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/**
 * The lessee judges again for how long it will keep the space, or whether it will buy it: measured
 * again at a rate of that day (IFRS 16 paragraphs 40 and 41).
 */
@HubValue
@JsonTypeName("REASSESSMENT")
@Value.Immutable
public abstract non-sealed class ReassessmentEvent extends RemeasuredEvent {

  ReassessmentEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.REASSESSMENT;
  }

  /** The yearly rate of discount of the day; above -1. */
  public abstract Ratio annualRate();

  /** The price at which the lessee is now certain to buy, zero or more. */
  public abstract Optional<Money> purchasePrice();

  /** The day after the last on which a space that is bought is of use; given with the price. */
  @IsoDate
  public abstract Optional<LocalDate> usefulLifeEnd();

  @Override
  final void change(LesseeAccountingInput.Builder lease) {
    lease.annualRate(annualRate());
    purchasePrice().ifPresent(lease::purchasePrice);
    usefulLifeEnd().ifPresent(lease::usefulLifeEnd);
  }

  @Override
  final List<Object> details() {
    return List.of(
        "terms",
        terms(),
        "rate",
        annualRate(),
        "price",
        purchasePrice(),
        "of use until",
        usefulLifeEnd());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(
        usefulLifeEnd(), "usefulLifeEnd", purchasePrice().isPresent(), "purchasePrice is");
    StartMoney.checkRate(annualRate());
  }

  /** Builds a {@link ReassessmentEvent}. */
  public static final class Builder extends ImmutableReassessmentEvent.Builder {
    Builder() {}
  }
}
