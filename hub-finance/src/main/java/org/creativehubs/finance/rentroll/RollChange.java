package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;

/**
 * What changed the rent of a hub from one day to another: what started, ended, was renewed, stepped
 * or was reviewed?
 *
 * <p>The rent that passes on each day is that of {@link RentRoll} under the same policy. A letting
 * that is in force on the later day alone started, one that was in force on the earlier day alone
 * ended; if a tenant who left comes back to the same spaces under another letting, or a letting has
 * another term, it was renewed. A letting that is in force on both days changes by the steps and
 * settled reviews of its charges with a day after the earlier and up to the later, by what begins
 * or ceases to be conceded where rents are those payable, and by whatever is left: then the rolls
 * disagree, and no step or review says why. So before + all changes = after, to the penny, and the
 * changes over two times in a row are those of both together.
 *
 * <p>The two days may be told by one hub, or by the hub as it was known on each, such as two rent
 * rolls. Another tenant under the same id is another letting. A rent that is not known on one of
 * the days counts as nothing there, as in the roll, and such a change is named.
 *
 * <p>Source: market practice of rent rolls; there is no statute.
 *
 * <pre>{@code
 * Space attic = Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2"));
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900.00"), monthly);
 * LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-04-01/.."), rent);
 * Hub.Builder mill = Hub.builder();
 * mill.id("mill").name("Mill").addSpaces(attic).addMembers(Organisation.of("bo", "Bo"));
 * mill.addLettings(Letting.of("attic", "attic", "bo", terms));
 * LocalDate since = LocalDate.of(2025, 11, 21);
 * RollMovement year = RollChange.of(mill.build(), since, since.plusYears(1));
 * year.change(); // GBP 900.00
 * }</pre>
 */
public final class RollChange {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RollChangeInput, RollMovement> ENTRY =
      CatalogEntry.of(
              "rent-roll-change", RollChange.class, RollChangeInput.class, RollMovement.class)
          .title("Change of a rent roll")
          .question(
              "What changed our rent since then: what started, ended, stepped or was reviewed?")
          .convention("rent that passes on each day as in the rent roll, under one policy")
          .convention("steps and settled reviews count from their day, settled when they may")
          .convention("another tenant under the same id is another letting")
          .convention("the same tenant in the same spaces under another letting renewed")
          .convention("before + all changes = after")
          .source(Source.of("Market practice; there is no statute"))
          .ofHubWith("lettings/terms")
          .ofHubWith("lettings/rent")
          .mostElements(100_000)
          .answeredBy(RollChange::answer);

  private RollChange() {}

  /**
   * What changed in a hub that says both days, by {@link RollPolicy#marketPractice}.
   *
   * @param hub the hub, with a letting that says its rent or a market rent
   * @param since the earlier day
   * @param on the later day
   * @return every change
   * @throws org.creativehubs.core.value.InvalidValueException if the days are not in order, or
   *     rents are in two currencies
   */
  public static RollMovement of(Hub hub, LocalDate since, LocalDate on) {
    return answer(RollChangeInput.builder().hub(hub).since(since).on(on).build());
  }

  /**
   * What changed between two rolls, by {@link RollPolicy#marketPractice}.
   *
   * @param earlier the hub as it was known on the earlier day
   * @param since the earlier day
   * @param hub the hub as it is known on the later day
   * @param on the later day
   * @return every change
   * @throws org.creativehubs.core.value.InvalidValueException if the days are not in order, or
   *     rents are in two currencies
   */
  public static RollMovement of(Hub earlier, LocalDate since, Hub hub, LocalDate on) {
    RollChangeInput.Builder input = RollChangeInput.builder().earlier(earlier).since(since);
    return answer(input.hub(hub).on(on).build());
  }

  /**
   * What changed from one day to another.
   *
   * @param input the hub, the days and the conventions
   * @return every change
   */
  public static RollMovement answer(RollChangeInput input) {
    Currency currency = RollCheck.currency(input.hub(), "hub");
    RollMoves found = new RollMoves(input, currency);
    return RollMovement.builder()
        .since(input.since())
        .on(input.on())
        .policy(input.conventions())
        .before(found.passingBefore())
        .after(found.passingAfter())
        .addAllMoves(found.moves())
        .unchanged(found.unchanged())
        .explanation(explanation(input, found, currency))
        .build();
  }

  private static Explanation explanation(
      RollChangeInput input, RollMoves found, Currency currency) {
    List<Term> sum = new ArrayList<>();
    sum.add(Term.given("passing rent on " + input.since(), found.passingBefore()));
    for (RollMoveKind kind : RollMoveKind.values()) {
      List<Money> changes =
          found.moves().stream().filter(move -> move.kind() == kind).map(RollMove::change).toList();
      if (!changes.isEmpty()) {
        sum.add(Term.given(Show.words(kind), Money.sum(currency, changes)));
      }
    }
    return Explanation.of(
        "What changed our rent?", Term.sum(sum).named("passing rent on " + input.on()));
  }
}
