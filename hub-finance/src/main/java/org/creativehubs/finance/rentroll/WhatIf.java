package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.whatif.ChangedHub;
import org.creativehubs.core.whatif.HubChange;

/**
 * What would change, fact by fact, and what would the rent roll be, if rents rose, a tenant left or
 * less was let?
 *
 * <p>The changes are made one after the other, each on the hub as the one before has left it. The
 * rent roll is then drawn up twice for the same day, year and conventions: of the hub as it is, and
 * as it would be. Difference = after - before. A change from a later day does not show in what is
 * let and passes on the day, only in what falls due in the year. Head rents and shares of profit
 * are facts that change; they are no part of a rent roll.
 *
 * <pre>{@code
 * Space attic = Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2"));
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900.00"), monthly);
 * LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-04-01/.."), rent);
 * Hub.Builder mill = Hub.builder();
 * mill.id("mill").name("Mill").addSpaces(attic).addMembers(Organisation.of("bo", "Bo"));
 * mill.addLettings(Letting.of("attic", "attic", "bo", terms));
 * LocalDate day = LocalDate.of(2026, 11, 21);
 * HubChange up = HubChange.rents("rents up a tenth", Ratio.parse("1.1"), day);
 * WhatIfRoll roll = WhatIf.of(mill.build(), List.of(up), day);
 * roll.after().passingRent(); // GBP 990.00
 * }</pre>
 */
public final class WhatIf {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<WhatIfInput, WhatIfRoll> ENTRY =
      CatalogEntry.of("what-if", WhatIf.class, WhatIfInput.class, WhatIfRoll.class)
          .title("Rent roll under changes")
          .question(
              "What would change, and what would the rent roll be, if rents rose or less was let?")
          .convention("changes are made one after the other, each on what the one before has left")
          .convention("less let: whole lettings end in the named order, none more than it takes")
          .convention("difference = after - before, for one day, year and policy")
          .convention("the hub itself stays as it is")
          .source(Source.of("Market practice; there is no statute"))
          .ofHubWith("lettings/terms")
          .ofHubWith("lettings/rent")
          .ofHubWith("spaces/marketRents")
          .answeredBy(WhatIf::answer);

  private WhatIf() {}

  /**
   * The rent roll before and after some changes, by {@link RollPolicy#marketPractice}, with what
   * falls due in the twelve months from the date.
   *
   * @param hub the hub as it is, with a letting that says its rent or a market rent
   * @param changes the changes; at least one
   * @param on the date of both rolls
   * @return what is different, and both totals
   * @throws org.creativehubs.core.value.InvalidValueException if a change cannot be made
   */
  public static WhatIfRoll of(Hub hub, List<HubChange> changes, LocalDate on) {
    return answer(WhatIfInput.builder().hub(hub).addAllChanges(changes).on(on).build());
  }

  /**
   * Answers the catalogue's question.
   *
   * @param input the hub, the changes, the date and the conventions
   * @return what is different, and both totals
   */
  public static WhatIfRoll answer(WhatIfInput input) {
    ChangedHub changed = HubChange.apply(input.hub(), input.changes());
    RollTotals before = totals(input.hub(), input);
    RollTotals after = totals(changed.hub(), input);
    return WhatIfRoll.builder()
        .on(input.on())
        .year(input.period())
        .policy(input.conventions())
        .addAllChanges(input.changes().stream().map(HubChange::name).toList())
        .addAllFacts(changed.facts())
        .before(before)
        .after(after)
        .explanation(explanation(before, after))
        .build();
  }

  private static RollTotals totals(Hub hub, WhatIfInput input) {
    RentRollInput.Builder roll = RentRollInput.builder().hub(hub).on(input.on());
    return RentRoll.answer(roll.year(input.period()).policy(input.conventions()).build()).totals();
  }

  private static Explanation explanation(RollTotals before, RollTotals after) {
    return Explanation.of(
        "What would the rent roll be?",
        difference("passing rent", before.passingRent(), after.passingRent()),
        difference("due in the year", before.dueInYear(), after.dueInYear()));
  }

  private static Term difference(String what, Money before, Money after) {
    return Term.given(what + ", after", after)
        .minus(Term.given(what + ", before", before))
        .named(what + ", difference");
  }
}
