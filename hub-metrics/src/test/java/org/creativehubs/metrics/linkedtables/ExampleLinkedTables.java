package org.creativehubs.metrics.linkedtables;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.HidingCost;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results that fill what the examples of the catalogue leave out. */
public final class ExampleLinkedTables {

  private ExampleLinkedTables() {}

  /** Adds them to the contract of value types. */
  public static void addTo(ValueTypeContract contract) {
    LinkedTables first = RandomTables.firstRelease(new Random(8));
    LinkedSuppressionInput plain =
        LinkedSuppressionInput.builder().tables(first).threshold(6).build();
    ProtectedTables hidden = LinkedSuppression.answer(plain);
    LinkedSuppressionInput second =
        LinkedSuppressionInput.builder()
            .tables(RandomTables.secondRelease(first))
            .threshold(1)
            .addAllHiddenBefore(hidden.hidden().stream().map(LinkedCell::name).toList())
            .cost(HidingCost.ONE)
            .marker("*")
            .attacker(Attacker.builder().zerosShown(false).together(0).build())
            .build();
    LinkedSuppressionInput known = LinkedInsidersTest.twoCellsOfOneFirmEach();
    LinkedSuppressionInput strangers =
        known.toBuilder().attacker(Attacker.builder().together(0).build()).build();
    LinkedAttackInput insiders =
        LinkedAttackInput.builder()
            .tables(LinkedSuppression.answer(strangers).publishable())
            .attacker(known.attacker())
            .counts(known.tables())
            .addAllContributors(known.contributors())
            .dominance(known.dominance())
            .build();
    LinkedTables cube = RandomTables.ofThreeDimensions(new Random(9));
    ProtectedTables total =
        LinkedSuppression.of(
            cube.toBuilder()
                .tables(List.of(TableLayout.builder().name("layers").addLayers("small").build()))
                .build(),
            1_000_000);
    contract.withNested(
        cube,
        plain,
        hidden,
        hidden.publishable(),
        hidden.toBuilder().attacker(Optional.empty()).build(),
        second,
        known,
        insiders,
        LinkedAttack.answer(insiders),
        known.contributors().get(0).toBuilder().layer("all").build(),
        LinkedAttack.on(hidden),
        total,
        LinkedAttack.on(total),
        LinkedAttackInput.builder().tables(hidden).build(),
        LinkedAttackInput.builder()
            .tables(hidden)
            .attacker(second.attacker())
            .protection(ProtectionPolicy.shareOfCount(Ratio.of(1, 5)))
            .counts(first)
            .build());
  }
}
