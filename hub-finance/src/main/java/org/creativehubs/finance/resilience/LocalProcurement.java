package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What share of its spending does a hub or a production leave in the area?
 *
 * <p>Share = local / total, credit notes taken off on both sides, compared with the target exactly
 * before anything is rounded. Headroom = local - target x total, rounded down. The Apulia film fund
 * asks for at least 20 % of local spending; the target is the caller's.
 *
 * <p>Undefined: without spending ({@code NO_SPEND}), and where credit notes exceed it ({@code
 * NET_CREDIT}).
 */
public final class LocalProcurement {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LocalProcurementInput, LocalSpend> ENTRY =
      CatalogEntry.of(
              "local-procurement",
              LocalProcurement.class,
              LocalProcurementInput.class,
              LocalSpend.class)
          .title("Local procurement")
          .question("What share of our spending stays in the area?")
          .convention("credit notes are taken off")
          .convention("compared with the target exactly")
          .source(
              Source.builder()
                  .document("Rudge, Framework Strategy for the Staffordshire Moving Image Cluster")
                  .edition("2016")
                  .build())
          .answeredBy(LocalProcurement::answer);

  private LocalProcurement() {}

  /**
   * The local share of some purchases.
   *
   * @param purchases what was bought; at least one
   * @param target the share that is to be local, in [0, 1]
   * @return share and verdict
   * @throws InvalidValueException if there is no purchase, the target is outside its range or
   *     currencies differ
   */
  public static LocalSpend of(List<Purchase> purchases, Ratio target) {
    return answer(
        LocalProcurementInput.builder().addAllPurchases(purchases).target(target).build());
  }

  /**
   * Calculates the local share for the given input.
   *
   * @param input purchases, target and area
   * @return share and verdict
   */
  public static LocalSpend answer(LocalProcurementInput input) {
    Money total = sum(input, purchase -> true);
    Money local = sum(input, Purchase::local);
    Quotient share = share(local, total);
    Ratio room = local.toRatio().minus(total.toRatio().times(input.target()));
    Explanation.Builder steps =
        Explanation.answering(
            "What share is bought locally" + input.area().map(a -> " in " + a).orElse("") + "?");
    steps.step("total", input.purchases().size() + " purchases and credits", Answer.of(total));
    steps.given("local", Answer.of(local));
    steps.given("target", Answer.share(input.target()));
    steps.step("share", local + " / " + total, share.asShare());
    return LocalSpend.builder()
        .area(input.area())
        .addAllSuppliers(suppliers(input))
        .total(total)
        .local(local)
        .share(share)
        .target(input.target())
        .met(share.value().map(found -> found.compareTo(input.target()) >= 0))
        .headroom(Money.round(room, total.currency(), RoundingMode.FLOOR))
        .explanation(steps.build())
        .build();
  }

  private static Quotient share(Money local, Money total) {
    return total.isNegative()
        ? Quotient.none(Reason.NET_CREDIT.because("credit notes exceed what was bought"))
        : Quotient.of(local, total, Reason.NO_SPEND.because("nothing was bought"));
  }

  private static List<SupplierLine> suppliers(LocalProcurementInput input) {
    return input.purchases().stream()
        .map(Purchase::supplier)
        .distinct()
        .map(
            name ->
                SupplierLine.builder()
                    .supplier(name)
                    .local(sum(input, p -> p.local() && p.supplier().equals(name)))
                    .elsewhere(sum(input, p -> !p.local() && p.supplier().equals(name)))
                    .build())
        .toList();
  }

  private static Money sum(LocalProcurementInput input, Predicate<Purchase> which) {
    return Money.sum(
        input.purchases().get(0).amount().currency(),
        input.purchases().stream().filter(which).map(Purchase::amount).toList());
  }
}
