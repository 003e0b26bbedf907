package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AffordabilityFinding;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RollLine;
import org.creativehubs.finance.rentroll.TenancyState;

/** Which lettings of a roll somebody should look at, by why, then in the order of the roll. */
final class RollAttention {

  /** A break is near if it is no later than so many months after the day. */
  static final int NEAR_MONTHS = 6;

  /** A letting is looked at if it costs more than this share of the tenant's turnover. */
  static final Ratio MOST_OF_TURNOVER = Ratio.of(1, 5);

  private static final String NOBODY = "nobody is named";

  private final HubRentRoll roll;
  private final Map<String, AffordabilityFinding> costs;
  private final List<Attention> found = new ArrayList<>();

  private RollAttention(Hub hub, HubRentRoll roll) {
    this.roll = roll;
    AffordabilityPolicy policy =
        AffordabilityPolicy.builder()
            .name("a fifth of income")
            .maximumShareOfIncome(
                ShareLimit.chosen(MOST_OF_TURNOVER, "a sign to look at, no standard"))
            .incomeBasis(IncomeBasis.TURNOVER)
            .build();
    this.costs = LeaseAffordability.under(policy).notAffordable(hub, roll.on());
  }

  static List<Attention> of(Hub hub, HubRentRoll roll) {
    RollAttention attention = new RollAttention(hub, roll);
    roll.lines().forEach(attention::look);
    return attention.found.stream().sorted(Comparator.comparing(Attention::why)).toList();
  }

  private void look(RollLine line) {
    if (line.state() == TenancyState.HOLDING_OVER) {
      add(line, AttentionKind.HOLDING_OVER, day(line.expiry()), "last day of the term");
    }
    LocalDate limit = roll.on().plusMonths(NEAR_MONTHS);
    line.nextBreak()
        .filter(day -> !day.isAfter(limit))
        .ifPresent(day -> add(line, AttentionKind.BREAK_WITHIN_SIX_MONTHS, text(day), "break"));
    line.letting()
        .map(costs::get)
        .ifPresent(
            cost ->
                add(
                    line,
                    AttentionKind.ABOVE_A_FIFTH_OF_INCOME,
                    cost.value(),
                    "of turnover, for rent and charges"));
    line.arrears()
        .filter(Money::isPositive)
        .ifPresent(open -> add(line, AttentionKind.IN_ARREARS, Answer.of(open), "in arrears"));
  }

  private void add(RollLine line, AttentionKind why, Answer figure, String words) {
    found.add(new Attention(line.name(), line.tenant().orElse(NOBODY), why, figure, words));
  }

  private static Answer day(Optional<LocalDate> day) {
    return day.map(RollAttention::text).orElseGet(() -> Answer.text("not known"));
  }

  private static Answer text(LocalDate day) {
    return Answer.text(day.toString());
  }
}
