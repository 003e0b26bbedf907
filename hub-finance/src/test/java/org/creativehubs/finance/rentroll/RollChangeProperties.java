package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;

class RollChangeProperties {

  private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);

  private static RollMovement change(Hub hub, int from, int days, RentBasis basis) {
    return RollChange.answer(
        RollChangeInput.builder()
            .hub(hub)
            .since(FIRST.plusDays(from))
            .on(FIRST.plusDays((long) from + days))
            .policy(RollPolicy.marketPractice(AreaUnit.SQ_M).toBuilder().rentBasis(basis).build())
            .build());
  }

  @Property(tries = 200)
  void theChangesAreTheDifferenceOfTheRolls(
      @ForAll(supplier = AnyHub.class) Hub hub,
      @ForAll @IntRange(max = 1500) int from,
      @ForAll @IntRange(min = 1, max = 1500) int days) {
    RollMovement change = change(hub, from, days, RentBasis.CONTRACTED);
    Money before = RentRoll.of(hub, change.since()).totals().passingRent();
    Money after = RentRoll.of(hub, change.on()).totals().passingRent();
    Money sum = Money.zero(before.currency());
    for (RollMove move : change.moves()) {
      sum = sum.plus(move.change());
    }
    assertThat(sum).isEqualTo(after.minus(before));
  }

  @Property(tries = 200)
  void twoTimesInARowChangeWhatBothTogetherDo(
      @ForAll(supplier = AnyHub.class) Hub hub,
      @ForAll @IntRange(min = 1, max = 900) int first,
      @ForAll @IntRange(min = 1, max = 900) int second,
      @ForAll RentBasis basis) {
    RollMovement one = change(hub, 0, first, basis);
    RollMovement two = change(hub, first, second, basis);
    RollMovement both = change(hub, 0, first + second, basis);

    assertThat(one.change().plus(two.change())).isEqualTo(both.change());
    assertThat(two.before()).isEqualTo(one.after());
  }

  @Property(tries = 200)
  void withinOneHubStepsReviewsAndConcessionsExplainEveryRentThatIsKnown(
      @ForAll(supplier = AnyHub.class) Hub hub,
      @ForAll @IntRange(max = 1500) int from,
      @ForAll @IntRange(min = 1, max = 1500) int days) {
    RollMovement change = change(hub, from, days, RentBasis.CONTRACTED);

    assertThat(change.of(RollMoveKind.UNEXPLAINED)).allMatch(move -> isCharged(hub, move));
    assertThat(change.of(RollMoveKind.CONCEDED)).isEmpty();
  }

  /** A charge that runs for a part of the term begins and ends without a step. */
  private static boolean isCharged(Hub hub, RollMove move) {
    return hub.letting(move.letting()).requireTerms().charges().stream()
        .anyMatch(charge -> charge.dates().isPresent());
  }

  @Property(tries = 100)
  void twoRollsOfOneHubTellWhatTheHubTells(
      @ForAll(supplier = AnyHub.class) Hub hub, @ForAll @IntRange(max = 1500) int from) {
    LocalDate on = FIRST.plusDays(from);
    RollMovement none = RollChange.of(hub, on, hub, on.plusDays(1));
    List<RollMove> other = RollChange.of(hub, on, on.plusDays(1)).moves();

    assertThat(none.moves()).isEqualTo(other);
  }
}
