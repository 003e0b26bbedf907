package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** An award of a hub as questions about grants need it. */
final class AwardOfHub {

  private AwardOfHub() {}

  /** The award of an id, whose amount is exact. */
  static FundingAward of(Hub hub, String id) {
    FundingAward award = Check.named(hub.awards(), each -> each.id().orElse(""), id, "award");
    Check.that(
        award.amountQualifier().isEmpty(),
        Fault.INCONSISTENT,
        "award.amount",
        "be exact",
        award.qualifiedAmount());
    return award;
  }

  /** What was claimed up to a day, under the terms of the award. */
  static GrantDrawdownInput drawdown(FundingAward award, LocalDate on) {
    Check.given(List.of("award.matchRate"), award.matchRate().orElse(null));
    List<GrantClaim> claims =
        award.claims().stream().filter(claim -> !claim.on().isAfter(on)).toList();
    Check.that(!claims.isEmpty(), Fault.INCONSISTENT, "award.claims", "hold one by " + on, "none");
    Optional<Ratio> retained = award.retained();
    return GrantDrawdownInput.builder()
        .award(award.amount())
        .interventionRate(Ratio.ONE.minus(award.matchRate().orElseThrow()))
        .retention(award.retention().orElse(RetentionRule.NONE))
        .retained(retained.orElse(Ratio.ZERO))
        .claims(claims)
        .build();
  }

  /** What must go back on a day, under the terms of the award. */
  static GrantClawbackInput clawback(GrantClawbackInput asked) {
    FundingAward award = of(asked.hub().orElseThrow(), asked.awardId().orElseThrow());
    Check.given(
        List.of("award.lastPaidOn", "award.clawback"),
        award.lastPaidOn().orElse(null),
        award.clawback().orElse(null));
    return GrantClawbackInput.builder()
        .grant(
            award.claims().isEmpty()
                ? award.amount()
                : GrantDrawdown.answer(drawdown(award, asked.event())).paid())
        .finalPayment(award.lastPaidOn())
        .event(asked.event())
        .proceeds(asked.proceeds())
        .policy(award.clawback())
        .build();
  }
}
