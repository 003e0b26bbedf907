package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How much of a grant can be claimed by now, and how much is held back?
 *
 * <p>At every claim: entitlement = min(award, rate x all eligible spend so far), rounded down; paid
 * so far = entitlement, less what is held back; payment = paid so far - paid before. Held back is
 * the share of all that is earned ({@link RetentionRule#EACH_CLAIM}) or what exceeds (1 - share) x
 * award ({@link RetentionRule#LAST_OF_AWARD}); what may be paid is rounded down. The final claim
 * sets everything free. Since all is found from sums, roundings never pile up, and payments never
 * exceed the rate times the eligible spend so far.
 *
 * <p>A credited cost lowers the entitlement; a payment below zero is money to give back. Nothing
 * here is undefined. The method is that of claims in arrears on defrayed spend, as in the European
 * structural funds.
 *
 * <pre>{@code
 * Money spent = Money.parse("GBP 40000.00");
 * GrantClaim claim = GrantClaim.of(LocalDate.parse("2026-06-30"), spent);
 * Money award = Money.parse("GBP 50000.00");
 * Drawdown drawdown = GrantDrawdown.of(award, Ratio.parse("50%"), List.of(claim));
 * drawdown.paid(); // GBP 20000.00
 * }</pre>
 */
public final class GrantDrawdown {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<GrantDrawdownInput, Drawdown> ENTRY =
      CatalogEntry.of(
              "grant-drawdown", GrantDrawdown.class, GrantDrawdownInput.class, Drawdown.class)
          .title("Claims and drawdown")
          .question("How much of the grant can we claim by now, and how much is held back?")
          .convention("in arrears, on eligible money spent")
          .convention("everything is found from sums to date and rounded down")
          .convention("of an award of a hub: 1 - match rate of the spend claimed by the day")
          .convention("retention: of each claim, or the last part of the award, as the input says")
          .source(
              Source.of(
                  "Regulation (EU) No 1303/2013, common provisions on the European "
                      + "Structural and Investment Funds"))
          .ofHubWith("awards/claims", "awards/matchRate")
          .answeredBy(GrantDrawdown::answer);

  private GrantDrawdown() {}

  /**
   * Draws a grant of which nothing is held back.
   *
   * @param award the grant awarded; zero or more
   * @param interventionRate the part of eligible spend that is paid, in [0, 1]
   * @param claims the claims by date; at least one, and only the last may be final
   * @return what is paid on each claim
   * @throws InvalidValueException if a value is outside its range, claims are out of order or
   *     currencies differ
   */
  public static Drawdown of(Money award, Ratio interventionRate, List<GrantClaim> claims) {
    return answer(
        GrantDrawdownInput.builder()
            .award(award)
            .interventionRate(interventionRate)
            .retention(RetentionRule.NONE)
            .retained(Ratio.ZERO)
            .addAllClaims(claims)
            .build());
  }

  /**
   * Draws an award of a hub by the claims that were made up to a day.
   *
   * @param hub the hub
   * @param awardId the id of the award, which has an exact amount, a match rate and claims
   * @param on the day
   * @return what is paid on each claim
   * @throws InvalidValueException if the hub has no such award, or too little is known of it
   */
  public static Drawdown of(Hub hub, String awardId, LocalDate on) {
    return answer(GrantDrawdownInput.builder().hub(hub).awardId(awardId).on(on).build());
  }

  /**
   * Draws a grant claim by claim.
   *
   * @param input award, rate, retention and claims
   * @return what is paid on each claim
   */
  public static Drawdown answer(GrantDrawdownInput input) {
    return draw(input.plain());
  }

  private static Drawdown draw(GrantDrawdownInput input) {
    GrantTerms terms = input.terms();
    List<DrawdownLine> lines = new ArrayList<>();
    Money spent = Money.zero(terms.award().currency());
    Money paid = spent;
    for (GrantClaim claim : input.claims()) {
      spent = spent.plus(claim.spend());
      DrawdownLine line = line(terms, claim, spent, paid);
      lines.add(line);
      paid = line.paidSoFar();
    }
    DrawdownLine last = lines.get(lines.size() - 1);
    return Drawdown.builder()
        .award(terms.award())
        .interventionRate(terms.rate())
        .retention(terms.rule())
        .retainedShare(terms.share())
        .addAllLines(lines)
        .paid(paid)
        .retained(last.retained())
        .undrawn(terms.award().minus(last.entitlement()))
        .explanation(explanation(terms, input.claims()))
        .build();
  }

  private static DrawdownLine line(
      GrantTerms terms, GrantClaim claim, Money spent, Money paidBefore) {
    Term earned = terms.earned(Term.of(spent)).named("earned");
    Money retained = heldBack(terms, earned, claim).money();
    Money payable = earned.money().minus(retained);
    return DrawdownLine.builder()
        .on(claim.on())
        .spend(claim.spend())
        .spendSoFar(spent)
        .entitlement(earned.money())
        .payment(payable.minus(paidBefore))
        .paidSoFar(payable)
        .retained(retained)
        .build();
  }

  private static Term heldBack(GrantTerms terms, Term earned, GrantClaim claim) {
    return claim.finalClaim()
        ? Term.of(Money.zero(terms.award().currency()))
        : terms.heldBack(earned);
  }

  private static Explanation explanation(GrantTerms terms, List<GrantClaim> claims) {
    Term spent =
        Term.sum(claims.stream().map(claim -> Term.of(claim.spend())).toList())
            .named("eligible spend so far");
    GrantClaim last = claims.get(claims.size() - 1);
    Term earned = terms.earned(spent).named("grant earned");
    Term held =
        heldBack(terms, earned, last)
            .named("held back" + (last.finalClaim() ? " after the final claim" : ""));
    return Explanation.of(
        "How much of the grant has been paid, and how much is held back?",
        spent,
        earned,
        held,
        earned.minus(held).named("paid"));
  }
}
