package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.whatif.EndingOrder;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.core.whatif.LetMeasure;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
  private static final WhatIfInput EXAMPLE = JsonCatalog.example(WhatIf.ENTRY);

  private static WhatIfInput under(HubChange... changes) {
    return EXAMPLE.toBuilder().changes(List.of(changes)).build();
  }

  private static HubChange up(String factor) {
    return HubChange.rents("up", Ratio.parse(factor), EXAMPLE.on());
  }

  @Test
  void rentsThatRiseATenthPassATenthMore() {
    WhatIfRoll roll = WhatIf.answer(under(up("1.1")));

    assertThat(roll.before()).isEqualTo(RentRoll.of(EXAMPLE.hub(), EXAMPLE.on()).totals());
    assertThat(roll.after().passingRent().toRatio())
        .isEqualTo(roll.before().passingRent().toRatio().times(Ratio.parse("1.1")));
    assertThat(roll.after().lettings()).isEqualTo(roll.before().lettings());
    assertThat(roll.facts()).isNotEmpty();
  }

  @Test
  void whatIsDifferentIsATableWithItsWorkings() {
    WhatIfRoll roll = WhatIf.answer(EXAMPLE);
    Money difference = roll.after().passingRent().minus(roll.before().passingRent());

    assertThat(roll.explain("passing rent", "difference").answer().money()).contains(difference);
    assertThat(roll.explain("vacant spaces", "difference").toString()).contains(" - ");
    assertThat(roll.tables()).hasSize(2);
    assertThat(roll.tables().get(1).rows()).hasSameSizeAs(roll.facts());
    assertThat(roll.toString()).contains("at most half of the spaces", "passing rent");
  }

  @Test
  void changesAreMadeOnWhatTheOnesBeforeHaveLeft() {
    WhatIfRoll both = WhatIf.answer(under(up("2"), up("2")));
    WhatIfRoll once = WhatIf.answer(under(up("4")));

    assertThat(both.after()).isEqualTo(once.after());
    assertThat(both.changes()).containsExactly("up", "up");
  }

  @Test
  void withoutAChangeThereIsNoQuestion() {
    assertThatThrownBy(() -> WhatIf.of(EXAMPLE.hub(), List.of(), EXAMPLE.on()))
        .hasMessage("changes must hold at least one element, but was none");
    HubChange attic = HubChange.endLetting("x", "attic", EXAMPLE.on());
    assertThatThrownBy(() -> WhatIf.answer(under(attic)))
        .hasMessage("changes[0].lettings must be of lettings of the hub, but was attic");
  }

  @Property(tries = 100)
  void rentsTimesOneLeaveEveryTotalAsItIs(
      @ForAll(supplier = AnyHub.class) Hub hub, @ForAll @IntRange(max = 2500) int days) {
    LocalDate on = FIRST.plusDays(days);
    WhatIfRoll roll = WhatIf.of(hub, List.of(HubChange.rents("same", Ratio.ONE, on)), on);

    assertThat(roll.after()).isEqualTo(roll.before());
  }

  @Property(tries = 100)
  void noMoreIsLetThanWasAskedOrTheChangeIsRefused(
      @ForAll(supplier = AnyHub.class) Hub hub,
      @ForAll @IntRange(max = 2500) int days,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll boolean lastIn) {
    LocalDate on = FIRST.plusDays(days);
    Ratio most = Ratio.of(percent, 100);
    EndingOrder order = lastIn ? EndingOrder.LAST_IN : EndingOrder.NEXT_TO_END;
    HubChange less = HubChange.occupancy("less", most, LetMeasure.SPACES, order, on);
    WhatIfRoll roll;
    try {
      roll = WhatIf.of(hub, List.of(less), on);
    } catch (InvalidValueException refused) {
      assertThat(refused.field()).isEqualTo("changes[0].factor");
      return;
    }
    RollTotals after = roll.after();
    int let = after.spaces() - after.vacantSpaces();
    assertThat(after.spaces()).isEqualTo(roll.before().spaces());
    assertThat(after.vacantSpaces()).isGreaterThanOrEqualTo(roll.before().vacantSpaces());
    assertThat(Ratio.of(let, after.spaces())).isLessThanOrEqualTo(most);
  }
}
