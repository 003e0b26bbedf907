package org.creativehubs.finance.vat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.lease.LeaseSchedule;

/**
 * What value added tax is payable for a period, and what of the tax on purchases is lost?
 *
 * <p>Tax on purchases for taxable supplies is recovered; that for exempt supplies is not; residual
 * tax is recovered by a percentage = taxable supplies / (taxable + exempt supplies), both without
 * tax and without what is left out, rounded up to the next whole per cent or to two decimals, and
 * the amount rounded down. Exempt tax = that of purchases for exempt supplies + residual tax that
 * is not recovered. If it is at most a sum a month and at most a share of the tax on purchases
 * (blocked tax left out), it is small, and recovered. Payable = tax on supplies - tax recovered. A
 * year is adjusted by asking for its twelve months with what was recovered before. What is lost of
 * residual tax is spread over its purchases by their tax, to the penny by largest remainder.
 *
 * <p>Lettings of a hub are supplies of the period in which they fall due: taxable where their
 * spaces are opted to tax, else exempt; a lease that says otherwise is refused. The percentage is
 * undefined where no supply counts.
 *
 * <p>Source: VAT Regulations 1995, regulations 101, 106 and 107, as quoted on the page named.
 *
 * <pre>{@code
 * Money rent = Money.parse("GBP 30000.00");
 * VatPurchase.Builder roof = VatPurchase.builder().name("roof").use(VatUse.RESIDUAL);
 * VatQuarterInput.Builder input = VatQuarterInput.builder();
 * input.addSupplies(VatSupply.exempt("studios", rent));
 * input.addSupplies(VatSupply.taxable("desks", rent, Ratio.parse("20%")));
 * input.addPurchases(roof.net(rent).tax(Money.parse("GBP 6000.00")).build());
 * input.period(DateRange.parse("2026-04-01/2026-07-01"));
 * VatQuarter.answer(input.build()).lost(); // GBP 3000.00
 * }</pre>
 */
public final class VatQuarter {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<VatQuarterInput, VatReturn> ENTRY =
      CatalogEntry.of("vat-quarter", VatQuarter.class, VatQuarterInput.class, VatReturn.class)
          .title("Value added tax of a period")
          .question("What VAT is payable for this period, and what of it is lost on purchases?")
          .convention(
              "lettings: taxable where their spaces are opted to tax, else exempt; when due")
          .convention(
              "residual tax by taxable / all supplies, rounded up to a whole per cent or named")
          .convention("what is recovered of residual tax is rounded down to the penny")
          .convention("small exempt tax, by month and by share, is recovered")
          .source(
              Source.of(
                  "VAT Regulations 1995, SI 1995/2518",
                  "regulations 101, 106 and 107, as quoted at http://www.cassons.co.uk"))
          .ofHubWith("lettings/terms")
          .answeredBy(VatQuarter::answer);

  private static final Ratio HUNDRED = Ratio.of(100);

  private VatQuarter() {}

  /**
   * The tax for the given input.
   *
   * @param input period, supplies, purchases, hub and rules
   * @return what is payable, recovered and lost
   */
  public static VatReturn answer(VatQuarterInput input) {
    return new Run(input).result();
  }

  /** The tax of one question. */
  private static final class Run {

    private final VatQuarterInput input;
    private final Currency currency;
    private final List<VatSupply> supplies;

    Run(VatQuarterInput input) {
      this.input = input;
      this.currency = input.method().smallAMonth().currency();
      ImmutableList.Builder<VatSupply> all = ImmutableList.builder();
      all.addAll(input.supplies());
      input.hub().ifPresent(hub -> hub.lettings().forEach(letting -> addTo(all, letting)));
      this.supplies = all.build();
    }

    private void addTo(ImmutableList.Builder<VatSupply> all, Letting letting) {
      if (letting.terms().isEmpty()) {
        return;
      }
      List<RentLine> due = LeaseSchedule.of(letting.terms().get(), input.period()).lines();
      for (RentCharge charge : letting.terms().get().charges()) {
        Money net =
            Money.sum(
                currency,
                due.stream()
                    .filter(line -> line.charge().equals(charge.name()))
                    .map(RentLine::net)
                    .toList());
        VatSupply.Builder supply = VatSupply.builder().net(net).rate(charge.vatRate());
        supply.name(letting.id() + ", " + charge.name());
        all.add(
            supply
                .treatment(input.isOpted(letting) ? VatTreatment.TAXABLE : VatTreatment.EXEMPT)
                .build());
      }
    }

    VatReturn result() {
      Term output = Term.given("tax on supplies", outputTax());
      Term forTaxable = tax(VatUse.TAXABLE, "tax on purchases for taxable supplies");
      Term forExempt = tax(VatUse.EXEMPT, "tax on purchases for exempt supplies");
      Term residual = tax(VatUse.RESIDUAL, "residual tax");
      Term blocked = tax(VatUse.BLOCKED, "blocked tax");
      Optional<Term> percentage = percentage(residual);
      Term part = residualPart(residual, percentage);
      Term exempt = forExempt.plus(residual).minus(part).named("exempt tax");
      Term open = forTaxable.plus(forExempt).plus(residual).named("tax that may be recovered");
      Term aMonth = Term.given("small up to, a month", input.method().smallAMonth());
      Term limit = aMonth.times(input.period().months().orElseThrow()).named("small up to");
      Term share =
          open.times(Term.share(input.method().smallShare())).named("small up to, by its share");
      boolean isSmall =
          exempt.ratio().compareTo(limit.ratio()) <= 0
              && exempt.ratio().compareTo(share.ratio()) <= 0;
      Term recovered =
          (isSmall ? forTaxable.plus(forExempt).plus(residual) : forTaxable.plus(part))
              .named("recovered");
      Term lost = open.plus(blocked).minus(recovered).named("not recovered");
      Term payable = output.minus(recovered).named("payable");
      VatReturn.Builder result = VatReturn.builder();
      result.period(input.period()).method(input.method()).addAllSupplies(supplies);
      result.addAllPurchases(costs(part.money(), isSmall));
      result.outputTax(output.money()).inputTax(open.money().plus(blocked.money()));
      result.percentage(percentage.map(Term::ratio)).exemptTax(exempt.money()).small(isSmall);
      result.recovered(recovered.money()).lost(lost.money()).payable(payable.money());
      result.adjustment(input.recoveredBefore().map(before -> recovered.money().minus(before)));
      return result
          .explanation(
              Explanation.answering(ENTRY.question())
                  .given("method", Answer.text(input.method().toString()))
                  .terms(exempt, limit, share)
                  .given("exempt tax is small", Answer.text(isSmall ? "yes" : "no"))
                  .terms(lost, payable)
                  .build())
          .build();
    }

    private Money outputTax() {
      return Money.sum(currency, supplies.stream().map(VatSupply::tax).toList());
    }

    private Term tax(VatUse use, String label) {
      return Term.given(
          label,
          Money.sum(
              currency,
              input.purchases().stream()
                  .filter(one -> one.use() == use)
                  .map(VatPurchase::tax)
                  .toList()));
    }

    private Term supplied(Predicate<VatSupply> wanted, String label) {
      return Term.given(
          label,
          Money.sum(
              currency,
              supplies.stream()
                  .filter(VatSupply::counts)
                  .filter(wanted)
                  .map(VatSupply::net)
                  .toList()));
    }

    private Optional<Term> percentage(Term residual) {
      Term taxable = supplied(one -> one.treatment() == VatTreatment.TAXABLE, "taxable supplies");
      Term all = supplied(one -> true, "all supplies that count");
      if (all.money().isZero()) {
        Check.that(
            residual.money().isZero() || input.intendedUse().isPresent(),
            Fault.INCONSISTENT,
            "supplies",
            "hold one that counts where there is residual tax, or intendedUse be given",
            residual.money());
        return input.intendedUse().map(share -> Term.share(share).named("percentage, as intended"));
      }
      PercentRounding rounding = input.method().rounding();
      RoundingMode mode =
          rounding == PercentRounding.UP_TO_WHOLE ? RoundingMode.CEILING : RoundingMode.HALF_UP;
      return Optional.of(
          taxable
              .dividedBy(all)
              .times(HUNDRED)
              .rounded(mode, rounding.decimals())
              .named("per cent, rounded")
              .dividedBy(Term.of(HUNDRED))
              .asShare()
              .named("percentage"));
    }

    private Term residualPart(Term residual, Optional<Term> percentage) {
      return percentage
          .map(share -> residual.times(share).rounded(RoundingMode.FLOOR))
          .orElse(residual)
          .named("residual tax recovered");
    }

    private List<VatCost> costs(Money residualPart, boolean isSmall) {
      List<VatPurchase> purchases = input.purchases();
      List<Ratio> weights =
          purchases.stream()
              .map(one -> one.use() == VatUse.RESIDUAL ? one.tax().toRatio() : Ratio.ZERO)
              .toList();
      boolean hasResidual = weights.stream().anyMatch(weight -> !weight.isZero());
      List<Money> shares = hasResidual ? residualPart.allocate(weights) : List.of();
      ImmutableList.Builder<VatCost> costs = ImmutableList.builder();
      for (int i = 0; i < purchases.size(); i++) {
        VatPurchase one = purchases.get(i);
        Money zero = Money.zero(currency);
        costs.add(
            VatCost.of(
                one,
                switch (one.use()) {
                  case TAXABLE -> one.tax();
                  case BLOCKED -> zero;
                  case EXEMPT -> isSmall ? one.tax() : zero;
                  case RESIDUAL -> isSmall || !hasResidual ? one.tax() : shares.get(i);
                }));
      }
      return costs.build();
    }
  }
}
