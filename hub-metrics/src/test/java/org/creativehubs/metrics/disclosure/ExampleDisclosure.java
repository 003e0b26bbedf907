package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ValueTypeContract;

/** Inputs and results that fill what the examples of the catalogue leave out. */
public final class ExampleDisclosure {

  private ExampleDisclosure() {}

  /** Adds them to the contract of value types. */
  public static void addTo(ValueTypeContract contract) {
    EmploymentTable one = Tables.of(new double[] {3, 0});
    CellSuppressionInput plain = CellSuppressionInput.builder().table(one).threshold(5).build();
    PublishedTable hidden = CellSuppression.answer(plain);
    DominanceRule few =
        DominanceRule.bres().toBuilder().guessers(2).few(2).mostShare(Ratio.of(3, 4)).build();
    CellSuppressionInput rich =
        plain.toBuilder()
            .table(Tables.of(new double[] {9, 20, 30}, new double[] {40, 50, 60}))
            .dominance(few)
            .addContributors(only("r0", "i0", 9), only("r0", "i1", 20))
            .attacker(Attacker.builder().zerosShown(false).together(2).build())
            .cost(HidingCost.ONE)
            .addUses(use("r1", "i2", CellUse.Kind.MUST_SHOW))
            .addUses(CellUse.builder().kind(CellUse.Kind.MAY_NOT_USE).build())
            .build();
    contract.withNested(
        plain,
        hidden,
        rich,
        TableRoundingInput.builder().table(one).policy(RoundingPolicy.businessCounts()).build(),
        TableRoundingInput.builder()
            .table(one)
            .policy(
                RoundingPolicy.businessCounts().toBuilder().method(RoundingMethod.RANDOM).build())
            .seed(7)
            .build(),
        DisclosureAttackInput.builder().table(hidden).protection(ProtectionPolicy.width(3)).build(),
        DisclosureAttack.on(hidden),
        attackOn(rich),
        DisclosureAttack.answer(attackOn(rich)),
        Attacker.builder().reasonsKnown(true).together(0).build());
  }

  private static DisclosureAttackInput attackOn(CellSuppressionInput input) {
    return DisclosureAttackInput.builder()
        .table(Tables.hiding(input.table(), 0, 1, 4, 5))
        .attacker(input.attacker())
        .dominance(input.dominance())
        .counts(input.table())
        .addAllContributors(input.contributors())
        .build();
  }

  private static CellUse use(String region, String industry, CellUse.Kind kind) {
    return CellUse.builder().region(region).industry(industry).kind(kind).build();
  }

  private static Contributors only(String region, String industry, long amount) {
    return Contributors.builder()
        .region(region)
        .industry(industry)
        .enterprises(1)
        .addLargest(Contribution.of("only of " + industry, amount))
        .build();
  }
}
