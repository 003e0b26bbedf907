package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubVariants;
import org.creativehubs.core.value.IsoDate;

/**
 * Something that changes a lease in the accounts of its lessee after day one. What is given is so
 * from the day on; what is left out stays as it was.
 */
@HubVariants
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(ReviewEvent.class),
  @JsonSubTypes.Type(GuaranteeEvent.class),
  @JsonSubTypes.Type(ReassessmentEvent.class),
  @JsonSubTypes.Type(ModificationEvent.class),
  @JsonSubTypes.Type(SeparateLeaseEvent.class),
  @JsonSubTypes.Type(RestorationEvent.class)
})
public abstract sealed class LeaseEvent
    permits RemeasuredEvent, GuaranteeEvent, SeparateLeaseEvent, RestorationEvent {

  LeaseEvent() {}

  /**
   * A review: the first charge that counts comes to another amount a year from the day on.
   *
   * @param date the day
   * @param annual the amount a year; zero or more
   * @return the event
   */
  public static ReviewEvent review(LocalDate date, Money annual) {
    return ReviewEvent.builder().date(date).annual(annual).build();
  }

  /**
   * The lessee expects to keep the space until another day, or to buy it.
   *
   * @param date the day
   * @param terms the terms over the term that is now expected, from the start of the lease
   * @param annualRate the yearly rate of discount of that day; above -1
   * @return the event
   */
  public static ReassessmentEvent reassessment(LocalDate date, LeaseTerms terms, Ratio annualRate) {
    return ReassessmentEvent.builder().date(date).terms(terms).annualRate(annualRate).build();
  }

  /**
   * The parties change the lease.
   *
   * @param date the day
   * @param terms the terms as changed, from the start of the lease
   * @param annualRate the yearly rate of discount of that day; above -1
   * @param spaceKept the part of the space that is kept; in (0, 1]
   * @return the event
   */
  public static ModificationEvent modification(
      LocalDate date, LeaseTerms terms, Ratio annualRate, Ratio spaceKept) {
    ModificationEvent.Builder event = ModificationEvent.builder().date(date);
    event.terms(terms).annualRate(annualRate).spaceKept(spaceKept);
    return event.build();
  }

  /**
   * Another amount is expected under a guarantee of residual value.
   *
   * @param date the day
   * @param residualGuarantee what is now expected to be paid; zero or more
   * @return the event
   */
  public static GuaranteeEvent guarantee(LocalDate date, Money residualGuarantee) {
    return GuaranteeEvent.builder().date(date).residualGuarantee(residualGuarantee).build();
  }

  /**
   * Restoring the space is expected to cost another amount.
   *
   * @param date the day
   * @param cost what it is now expected to cost; zero or more
   * @return the event
   */
  public static RestorationEvent restoration(LocalDate date, Money cost) {
    return RestorationEvent.builder().date(date).restorationCost(cost).build();
  }

  /**
   * More space is let at the price that it has by itself.
   *
   * @param date the day
   * @param added the lease of the space that is added
   * @return the event, which changes nothing in the accounts of the lease it is added to
   */
  public static SeparateLeaseEvent separateLease(LocalDate date, LesseeAccountingInput added) {
    return SeparateLeaseEvent.builder().date(date).added(added).build();
  }

  /** The day from which it counts; in the term, after its first day. */
  @IsoDate
  public abstract LocalDate date();

  /** What happens. */
  public abstract LeaseEventKind kind();

  /** The part of the space that is kept; empty if it is all. */
  Optional<Ratio> spaceKept() {
    return Optional.empty();
  }

  /** The lease of its own that it brings. */
  Optional<LesseeAccountingInput> separate() {
    return Optional.empty();
  }

  /** The lease as it is from the day on. */
  final LesseeAccountingInput after(LesseeAccountingInput before) {
    LesseeAccountingInput.Builder after = builderAfter(before);
    change(after);
    return after.build();
  }

  LesseeAccountingInput.Builder builderAfter(LesseeAccountingInput before) {
    return before.toBuilder();
  }

  /** Changes what is neither the terms nor where they come from. */
  void change(LesseeAccountingInput.Builder lease) {}

  /**
   * Refuses what does not fit the lease as it was.
   *
   * @param field the path of the event
   */
  void checkFor(LesseeAccountingInput before, String field) {}

  /** What is changed: a label, then its value, and so on. */
  abstract List<Object> details();

  /** Day and kind, with what is changed. */
  @Override
  public final String toString() {
    return Show.noted(date() + " " + kind().words(), details().toArray());
  }
}
