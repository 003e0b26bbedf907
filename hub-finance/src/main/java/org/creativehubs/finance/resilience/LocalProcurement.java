package org.creativehubs.finance.resilience;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What share of its spending does a hub or a production leave in the area?
 *
 * <p>Share = local / total, credit notes taken off on both sides, compared with the target exactly
 * before anything is rounded. Headroom = local - target x total, rounded down. Where the target is
 * a share of a grant, the grant stands in place of the total: the Apulia film fund asks that at
 * least 20 % of its grant goes to local suppliers. Target and grant are the caller's.
 *
 * <p>Undefined: without spending ({@code NO_SPEND}), as in a quarter without purchases, and where
 * credit notes exceed it ({@code NET_CREDIT}).
 *
 * <pre>{@code
 * Purchase near = Purchase.of("joiner", Money.parse("GBP 300.00"), true);
 * Purchase far = Purchase.of("printer", Money.parse("GBP 700.00"), false);
 * LocalSpend spend = LocalProcurement.of(List.of(near, far), Ratio.parse("20%"));
 * spend.headroom(); // GBP 100.00
 * }</pre>
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
          .convention("the target is a share of the grant if one is given, else of all purchases")
          .source(
              Source.builder()
                  .document("Rudge, Framework Strategy for the Staffordshire Moving Image Cluster")
                  .edition("2016")
                  .build())
          .answeredBy(LocalProcurement::answer);

  private static final Undefined NET_CREDIT =
      Reason.NET_CREDIT.because("credit notes exceed what was bought");
  private static final Undefined NO_SPEND = Reason.NO_SPEND.because("nothing was bought");

  private LocalProcurement() {}

  /**
   * The local share of some purchases.
   *
   * @param purchases what was bought; at least one, so that there is a currency
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
    Term total = added(input, purchase -> true).named("total");
    Term local = added(input, Purchase::local).named("local");
    Term target = Term.share(input.target()).named("target");
    Term share = share(local, total);
    Term base = input.grant().map(grant -> Term.given("grant", grant)).orElse(total);
    Term headroom = local.minus(target.times(base)).rounded(RoundingMode.FLOOR).named("headroom");
    return LocalSpend.builder()
        .area(input.area())
        .addAllSuppliers(suppliers(input))
        .total(total.money())
        .local(local.money())
        .share(Quotient.of(share))
        .target(input.target())
        .grant(input.grant())
        .met(met(input, share, local))
        .headroom(headroom.money())
        .explanation(
            Explanation.of(
                "What share is bought locally"
                    + input.area().map(area -> " in " + area).orElse("")
                    + "?",
                total,
                local,
                headroom,
                share))
        .build();
  }

  /** Of a grant the purchases decide, whatever their share; without one the exact share does. */
  private static Optional<Boolean> met(LocalProcurementInput input, Term share, Term local) {
    return input
        .grant()
        .map(grant -> local.money().toRatio().compareTo(grant.toRatio().times(input.target())) >= 0)
        .or(() -> share.exact().map(found -> found.compareTo(input.target()) >= 0));
  }

  private static Term share(Term local, Term total) {
    return total.money().isNegative()
        ? Term.undefined("share", NET_CREDIT)
        : local.dividedBy(total, NO_SPEND).asShare().named("share");
  }

  private static Term added(LocalProcurementInput input, Predicate<Purchase> which) {
    List<Term> amounts =
        input.purchases().stream()
            .filter(which)
            .map(purchase -> Term.of(purchase.amount()))
            .toList();
    return amounts.isEmpty() ? Term.of(sum(input, which)) : Term.sum(amounts);
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
        input.unit(), input.purchases().stream().filter(which).map(Purchase::amount).toList());
  }
}
