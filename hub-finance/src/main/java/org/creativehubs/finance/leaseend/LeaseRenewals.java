package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Outcome;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.RentSchedule;

/**
 * When does a lease run out, with its renewals and without, and what is due while the tenant stays
 * on in between?
 *
 * <p>A renewal of so many months runs from the end of the term before, or from the later day on
 * which it begins ({@link RenewalCount}). The days in between are held over: the charges of the
 * lease go on as they stood on its last day, on the same payment days and by the same rules, until
 * the new lease begins; agreed concessions have ended. Only the days after the first lease have
 * amounts here; for later ones ask again with the renewed lease.
 *
 * <p>Where there is no right to stay, what is due is undefined: {@code NO_RIGHT_TO_STAY}.
 *
 * <pre>{@code
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 12000"), monthly);
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2020-04-01/2026-04-01"), rent);
 * RenewalTerm renewal = RenewalTerm.startingOn(168, LocalDate.of(2026, 6, 1));
 * RenewalChain chain =
 *     LeaseRenewals.of(
 *         lease, List.of(renewal), RenewalCount.FROM_START, HoldingOver.STATUTE);
 * chain.due().orElseThrow(); // GBP 2000.00
 * }</pre>
 *
 * <p>Source: Landlord and Tenant Act 1954, Part II, section 24, for a tenancy continued by statute;
 * an interim rent fixed by a court is not calculated.
 */
public final class LeaseRenewals {

  private static final Source ACT =
      Source.of("Landlord and Tenant Act 1954", "Part II, section 24");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LeaseRenewalsInput, RenewalChain> ENTRY =
      CatalogEntry.of(
              "lease-renewal", LeaseRenewals.class, LeaseRenewalsInput.class, RenewalChain.class)
          .title("Renewal and holding over")
          .question("When does this lease run out, and what is due while the tenant stays on?")
          .convention("a late renewal runs from its start or from the expiry, by name")
          .convention("the charges of the lease go on as they stood on its last day")
          .convention("no interim rent of a court is calculated")
          .source(ACT)
          .source(
              Source.of("British Council, Creative Hubs Development in Kazakhstan", "6 + 14 years"))
          .ofHubWith("lettings/terms")
          .ofHubWith("headLeases/terms")
          .mostElements(2_000)
          .answeredBy(LeaseRenewals::answer);

  private LeaseRenewals() {}

  /**
   * The chain of a lease and its renewals.
   *
   * @param lease the lease that runs out
   * @param renewals its renewals in order
   * @param countedFrom from which day a late renewal runs
   * @param holdingOver on what footing the tenant stays between two terms
   * @return when it runs out, and what is due while the tenant holds over
   */
  public static RenewalChain of(
      LeaseTerms lease,
      List<RenewalTerm> renewals,
      RenewalCount countedFrom,
      HoldingOver holdingOver) {
    LeaseRenewalsInput.Builder input = LeaseRenewalsInput.builder();
    LeaseTerms held = lease.toBuilder().holdingOver(holdingOver).build();
    return answer(input.lease(held).addAllRenewals(renewals).countedFrom(countedFrom).build());
  }

  /**
   * The chain of a letting and the renewals that are agreed, each from the end of the term before.
   *
   * @param letting the letting, with terms that have an end
   * @return when it runs out, with its renewals and without
   * @throws InvalidValueException if the letting has no terms, or they have no end
   */
  public static RenewalChain of(Letting letting) {
    return answer(agreed(letting.requireTerms(), letting.renewals()));
  }

  /**
   * The chain of a head lease and the renewals that are agreed, each from the end of the term
   * before.
   *
   * @param headLease the head lease, with terms that have an end
   * @return when it runs out, with its renewals and without
   * @throws InvalidValueException if the head lease has no terms, or they have no end
   */
  public static RenewalChain of(HeadLease headLease) {
    return answer(agreed(headLease.requireTerms(), headLease.renewals()));
  }

  private static LeaseRenewalsInput agreed(LeaseTerms terms, List<LeaseRenewal> renewals) {
    LeaseRenewalsInput.Builder input = LeaseRenewalsInput.builder();
    for (LeaseRenewal renewal : renewals) {
      if (renewal.state() == RenewalState.AGREED) {
        input.addRenewals(RenewalTerm.of(renewal.months()));
      }
    }
    return input.lease(terms).countedFrom(RenewalCount.FROM_START).build();
  }

  /**
   * The chain of a lease and its renewals.
   *
   * @param input the lease, its renewals and conventions
   * @return when it runs out, and what is due while the tenant holds over
   */
  public static RenewalChain answer(LeaseRenewalsInput input) {
    List<ChainedTerm> terms = chain(input);
    Optional<DateRange> heldOver = terms.get(0).heldOver();
    boolean noRight = heldOver.isPresent() && isOn(HoldingOver.NONE, input);
    Optional<RentSchedule> schedule =
        noRight ? Optional.empty() : heldOver.map(days -> schedule(input.terms(), days));
    Outcome<Term> due =
        noRight
            ? Outcome.none(Reason.NO_RIGHT_TO_STAY.undefined())
            : Outcome.of(due(input, schedule));
    return RenewalChain.builder()
        .holdingOver(input.terms().holdingOver())
        .countedFrom(input.countedFrom())
        .addAllTerms(terms)
        .lastDayWithoutRenewal(input.end().minusDays(1))
        .lastDayWithRenewals(terms.get(terms.size() - 1).dates().lastDay())
        .heldOver(heldOver)
        .schedule(schedule)
        .due(due.value().map(Term::money))
        .undefined(due.undefined())
        .explanation(explanation(input, terms, due))
        .build();
  }

  /** The sum of what each charge of the lease comes to on the days held over. */
  private static Term due(LeaseRenewalsInput input, Optional<RentSchedule> schedule) {
    return schedule
        .map(lines -> Term.sum(input.terms().charges().stream().map(c -> of(c, lines)).toList()))
        .orElseGet(() -> Term.of(Money.zero(input.terms().currency())))
        .named("due while held over");
  }

  private static Term of(RentCharge charge, RentSchedule schedule) {
    List<Money> nets = schedule.linesOf(charge.name()).stream().map(RentLine::net).toList();
    return EqualAmounts.sum(nets, schedule.lease().currency())
        .named(charge.name() + " while held over");
  }

  private static List<ChainedTerm> chain(LeaseRenewalsInput input) {
    List<DateRange> dates = new ArrayList<>();
    dates.add(DateRange.of(input.terms().term().start(), input.end()));
    dates.addAll(input.renewedTerms());
    List<ChainedTerm> terms = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      LocalDate end = dates.get(i).end();
      LocalDate next =
          i + 1 < dates.size()
              ? dates.get(i + 1).start()
              : input.terms().heldOverUntil().orElse(end);
      ChainedTerm.Builder term = ChainedTerm.builder();
      term.number(i).dates(dates.get(i));
      if (next.isAfter(end)) {
        term.heldOver(DateRange.of(end, next));
      }
      terms.add(term.build());
    }
    return terms;
  }

  /** The lease as it goes on after its term. */
  private static RentSchedule schedule(LeaseTerms lease, DateRange heldOver) {
    LeaseTerms longer =
        LeaseTerms.builder()
            .id(lease.id())
            .term(DateRange.of(lease.term().start(), heldOver.end()))
            .addAllCharges(lease.charges())
            .source(lease.source())
            .build();
    return LeaseSchedule.of(longer.splitAt(heldOver.start()).get(1));
  }

  private static Explanation explanation(
      LeaseRenewalsInput input, List<ChainedTerm> terms, Outcome<Term> due) {
    Explanation.Builder steps =
        Explanation.answering("When does it run out, and what is due then?");
    for (ChainedTerm term : terms) {
      steps.given(term.label(), Answer.text(RenewalChain.days(term.dates())));
      String label = "held over after " + term.label();
      term.heldOver().ifPresent(days -> steps.given(label, Answer.text(RenewalChain.days(days))));
    }
    input
        .terms()
        .holdingOver()
        .ifPresent(
            footing ->
                steps.given("charges of the lease go on by", Answer.text(Show.words(footing))));
    Term found = due.value().orElseGet(() -> undefined(due));
    return steps.terms(isOn(HoldingOver.STATUTE, input) ? found.from(ACT) : found).build();
  }

  private static boolean isOn(HoldingOver footing, LeaseRenewalsInput input) {
    return input.terms().holdingOver().equals(Optional.of(footing));
  }

  private static Term undefined(Outcome<Term> due) {
    return Term.undefined("due while held over", due.undefined().orElseThrow());
  }
}
