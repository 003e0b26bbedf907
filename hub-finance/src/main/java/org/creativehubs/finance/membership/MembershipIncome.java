package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.lease.LeaseSchedule;

/**
 * What do memberships bring month by month, and what of it is paid in advance?
 *
 * <p>A month of a subscription earns quantity x price on its first day of membership in the month
 * (list price by date x factor of the season, rounded half up), whole or in part by the named
 * {@link PartMonthRule}, rounded half up. It is billed in advance: with the first month that is
 * charged, and then every so many months, for those months together. Deferred is what has been
 * billed up to the end of a month less what has been earned. Churn is the part of those at the
 * start of a month who are not there at its end; it is undefined where nobody was there.
 *
 * <p>Lettings of a hub on the footing of membership count as their schedule says: lines are billed
 * when they fall due, and earned by days, to the penny by largest remainder over the months of a
 * line. Amounts are without value added tax.
 *
 * <p>Source: the price list; revenue is earned as the service is given (FRS 102 section 23).
 *
 * <pre>{@code
 * LocalDate first = LocalDate.of(2026, 1, 1);
 * PricedProduct.Builder desk = PricedProduct.builder().id("desk").unit(PriceUnit.MONTH);
 * desk.addPrices(DatedPrice.of(first, Money.parse("GBP 120.00")));
 * Subscription.Builder bo = Subscription.builder().id("S1").member("bo").product("desk");
 * MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
 * input.addProducts(desk.build()).from(YearMonth.of(2026, 4)).months(3);
 * input.addSubscriptions(bo.days(OpenDateRange.parse("2026-04-16/..")).build());
 * input.partMonths(PartMonthRule.BY_DAYS);
 * MembershipIncome.answer(input.build()).earned(); // GBP 300.00
 * }</pre>
 */
public final class MembershipIncome {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MembershipIncomeInput, MembershipRevenue> ENTRY =
      CatalogEntry.of(
              "membership-income",
              MembershipIncome.class,
              MembershipIncomeInput.class,
              MembershipRevenue.class)
          .title("Income from memberships")
          .question("What do memberships bring month by month, and what is paid in advance?")
          .convention("price: that on the first day of membership in the month, with its season")
          .convention(
              "a month joined or left in the middle: whole, by days or from the next; named")
          .convention("billed in advance for so many months; earned month by month")
          .convention("lettings of a hub: billed when due, earned by days")
          .convention(
              "churn = left in the month / there at its start; who comes and goes within it is in"
                  + " neither")
          .source(Source.of("The price list; FRS 102", "section 23, revenue as service is given"))
          .ofHubWith("lettings/terms")
          .answeredBy(MembershipIncome::answer);

  /** What the lettings of a hub are called together. */
  static final String LETTINGS = "lettings";

  private MembershipIncome() {}

  /**
   * What the lettings of a hub on the footing of membership bring.
   *
   * @param hub the hub
   * @param from the first month
   * @param months how many months, in [1, 120]
   * @return what is earned, billed and deferred month by month
   */
  public static MembershipRevenue of(Hub hub, YearMonth from, int months) {
    MembershipIncomeInput.Builder input = MembershipIncomeInput.builder();
    input.hub(hub).from(from).months(months).partMonths(PartMonthRule.BY_DAYS);
    return answer(input.build());
  }

  /**
   * What memberships bring for the given input.
   *
   * @param input products, subscriptions, hub, months and the rule for parts of months
   * @return what is earned, billed and deferred month by month
   */
  public static MembershipRevenue answer(MembershipIncomeInput input) {
    return new Run(input).revenue();
  }

  /** The sums of one question. */
  private static final class Run {

    private final MembershipIncomeInput input;
    private final Currency currency;
    private final YearMonth end;
    private final Map<String, ProductSums> sums = new HashMap<>();
    private final List<MembershipCharge> charges = new ArrayList<>();

    Run(MembershipIncomeInput input) {
      this.input = input;
      this.end = input.from().plusMonths(input.months());
      this.currency = currencyOf(input);
    }

    MembershipRevenue revenue() {
      for (Subscription one : input.subscriptions()) {
        add(one, product(one.product()));
      }
      List<Letting> lettings = lettings();
      for (Letting letting : lettings) {
        letting.terms().ifPresent(terms -> add(terms, letting));
      }
      List<MembershipMonth> months = new ArrayList<>();
      input.products().forEach(product -> months.addAll(months(product.id())));
      if (lettings.stream().anyMatch(letting -> letting.terms().isPresent())) {
        months.addAll(months(LETTINGS));
      }
      Money earned = sum(months, MembershipMonth::earned);
      Money billed = sum(months, MembershipMonth::billed);
      Money before = Money.zero(currency);
      for (ProductSums one : sums.values()) {
        before = before.plus(one.deferredBefore());
      }
      Term deferred =
          Term.given("deferred at the start", before)
              .plus(Term.given("billed", billed))
              .minus(Term.given("earned", earned))
              .named("deferred at the end");
      return MembershipRevenue.builder()
          .from(input.from())
          .partMonths(input.partMonths())
          .addAllMonths(months)
          .addAllCharges(charges)
          .addAllWithoutTerms(
              lettings.stream()
                  .filter(letting -> letting.terms().isEmpty())
                  .map(Letting::id)
                  .toList())
          .earned(earned)
          .billed(billed)
          .deferred(deferred.money())
          .explanation(
              Explanation.answering(ENTRY.question())
                  .given("parts of months", Answer.text(input.partMonths().words()))
                  .terms(deferred)
                  .build())
          .build();
    }

    private Money sum(List<MembershipMonth> months, Function<MembershipMonth, Money> amount) {
      return Money.sum(currency, months.stream().map(amount).toList());
    }

    private PricedProduct product(String id) {
      return Check.named(input.products(), PricedProduct::id, id, "product");
    }

    private List<Letting> lettings() {
      return input.hub().stream()
          .flatMap(hub -> hub.lettings().stream())
          .filter(letting -> letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP)))
          .toList();
    }

    private ProductSums sums(String product) {
      return sums.computeIfAbsent(product, one -> new ProductSums(currency, input.from(), end));
    }

    /** Walks the months of a subscription from its first, so that what was prepaid is known. */
    private void add(Subscription one, PricedProduct product) {
      ProductSums of = sums(product.id());
      of.addMember(one.days(), one.quantity());
      Money block = Money.zero(currency);
      YearMonth billedIn = YearMonth.from(one.days().start());
      int inBlock = 0;
      YearMonth month = billedIn;
      while (goesOn(one, month, inBlock)) {
        Optional<MembershipCharge> charge = charge(one, product, month);
        if (charge.isPresent()) {
          if (inBlock == 0) {
            billedIn = month;
          }
          inBlock++;
          block = block.plus(charge.get().amount());
          of.earn(month, charge.get().amount());
          if (!month.isBefore(input.from()) && month.isBefore(end)) {
            charges.add(charge.get());
          }
        }
        if (inBlock == one.billedMonths()) {
          of.bill(billedIn, block);
          block = Money.zero(currency);
          inBlock = 0;
        }
        month = month.plusMonths(1);
      }
      of.bill(billedIn, block);
    }

    /** Until the membership ends, or the block that is billed before the end is complete. */
    private boolean goesOn(Subscription one, YearMonth month, int inBlock) {
      boolean isThere = one.days().end().filter(day -> !month.atDay(1).isBefore(day)).isEmpty();
      return isThere && (month.isBefore(end) || inBlock > 0);
    }

    private Optional<MembershipCharge> charge(
        Subscription one, PricedProduct product, YearMonth month) {
      DateRange days = DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
      Optional<DateRange> there = one.days().within(days);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      int charged = charged(there.get(), days);
      MembershipCharge.Builder row = MembershipCharge.builder();
      row.subscription(one.id()).product(product.id()).month(month).quantity(one.quantity());
      row.price(product.price(there.get().start()).money());
      row.days(charged).daysOfMonth((int) days.days());
      MembershipCharge bare = row.amount(Money.zero(currency)).build();
      return Optional.of(row.amount(bare.term().money()).build()).filter(c -> c.days() > 0);
    }

    private int charged(DateRange there, DateRange month) {
      return switch (input.partMonths()) {
        case WHOLE_MONTH -> (int) month.days();
        case BY_DAYS -> (int) there.days();
        case FROM_NEXT_MONTH -> there.start().equals(month.start()) ? (int) month.days() : 0;
      };
    }

    private void add(LeaseTerms terms, Letting letting) {
      LocalDate last = end.atDay(1);
      ProductSums of = sums(LETTINGS);
      of.addMember(terms.occupied(), 1);
      if (!terms.payable().start().isBefore(last)) {
        return;
      }
      checkCurrency(terms, letting);
      for (RentLine line : LeaseSchedule.of(terms, upTo(terms, last)).lines()) {
        if (line.due().isBefore(last)) {
          of.bill(YearMonth.from(line.due()), line.net());
        }
        of.earn(line.dates(), line.net());
      }
    }

    /** With lines in arrears that fall due after the end for days before it. */
    private static DateRange upTo(LeaseTerms terms, LocalDate last) {
      return DateRange.of(terms.payable().start(), last.plusYears(1));
    }

    private void checkCurrency(LeaseTerms terms, Letting letting) {
      Check.that(
          terms.currency().equals(currency),
          Fault.INCONSISTENT,
          "hub.lettings",
          "be in " + currency + " in " + letting.id(),
          terms.currency());
    }

    private List<MembershipMonth> months(String product) {
      ProductSums of = sums(product);
      List<MembershipMonth> rows = new ArrayList<>();
      Money deferred = of.deferredBefore();
      for (YearMonth month = input.from(); month.isBefore(end); month = month.plusMonths(1)) {
        deferred = deferred.plus(of.billed(month)).minus(of.earned(month));
        MembershipMonth.Builder row = MembershipMonth.builder();
        row.month(month).product(product).earned(of.earned(month)).billed(of.billed(month));
        row.atStart(of.atStart(month));
        row.joined(of.joined(month)).left(of.left(month));
        rows.add(row.deferred(deferred).build());
      }
      return rows;
    }
  }

  private static Currency currencyOf(MembershipIncomeInput input) {
    return input.products().stream()
        .map(PricedProduct::currency)
        .findFirst()
        .or(
            () ->
                input.hub().stream()
                    .flatMap(hub -> hub.lettings().stream())
                    .filter(letting -> letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP)))
                    .flatMap(letting -> letting.terms().stream())
                    .map(LeaseTerms::currency)
                    .findFirst())
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.EMPTY, "hub.lettings", "hold a membership with terms", "none"));
  }
}
