package org.creativehubs.finance.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How much money is there, and on what may it be spent?
 *
 * <p>Closing = opening + income - spending + transfers, for each fund; then the sums by
 * restriction, as the Charities Statement of Recommended Practice has them. Restricted funds below
 * zero, transfers that do not cancel out and money that leaves a restricted fund are reported and
 * not corrected.
 *
 * <p>Everything is exact. Nothing here is undefined.
 *
 * <pre>{@code
 * FundMovement.Builder youth = FundMovement.builder().name("youth");
 * youth.restriction(FundRestriction.RESTRICTED).opening(Money.parse("GBP 0.00"));
 * youth.income(Money.parse("GBP 20.00")).spending(Money.parse("GBP 12.00"));
 * youth.transfers(Money.parse("GBP 0.00"));
 * FundStatement funds = FundAccounts.of(List.of(youth.build()));
 * funds.restricted(); // GBP 8.00
 * }</pre>
 */
public final class FundAccounts {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<FundAccountsInput, FundStatement> ENTRY =
      CatalogEntry.of(
              "fund-accounts", FundAccounts.class, FundAccountsInput.class, FundStatement.class)
          .title("Restricted and unrestricted funds")
          .question("How much money is there, and on what may it be spent?")
          .convention(
              "overspent restricted funds and transfers that do not cancel out are reported, "
                  + "not corrected")
          .source(Source.of("Charity Commission, Charities SORP (FRS 102)", "fund accounting"))
          .answeredBy(FundAccounts::answer);

  private FundAccounts() {}

  /**
   * The funds at the end of a period.
   *
   * @param funds the movements of each fund; at least one, each with a name of its own
   * @return what is in each, the sums, and what is to be looked into
   * @throws InvalidValueException if there is none, names repeat or currencies differ
   */
  public static FundStatement of(List<FundMovement> funds) {
    return answer(FundAccountsInput.builder().addAllFunds(funds).build());
  }

  /**
   * Calculates the funds for the given input at the end of the period.
   *
   * @param input the movements of each fund
   * @return what is in each, the sums, and what is to be looked into
   */
  public static FundStatement answer(FundAccountsInput input) {
    List<FundMovement> funds = input.funds();
    Currency currency = funds.get(0).opening().currency();
    Map<FundRestriction, Term> sums =
        Maps.toMap(
            ImmutableList.copyOf(FundRestriction.values()),
            restriction -> sum(funds, restriction, currency));
    Term total = Term.sum(ImmutableList.copyOf(sums.values())).named("total");
    return FundStatement.builder()
        .addAllFunds(funds)
        .unrestricted(money(sums, FundRestriction.UNRESTRICTED))
        .designated(money(sums, FundRestriction.DESIGNATED))
        .restricted(money(sums, FundRestriction.RESTRICTED))
        .endowment(money(sums, FundRestriction.ENDOWMENT))
        .total(total.money())
        .addAllFaults(faults(funds, currency))
        .explanation(Explanation.of("How much is there, and for what?", total))
        .build();
  }

  /** What the funds of one restriction hold; nothing if there is no such fund. */
  private static Term sum(
      List<FundMovement> funds, FundRestriction restriction, Currency currency) {
    List<Term> these =
        funds.stream()
            .filter(fund -> fund.restriction() == restriction)
            .map(fund -> fund.closed().named("fund " + fund.name()))
            .toList();
    Term sum = these.isEmpty() ? Term.of(Money.zero(currency)) : Term.sum(these);
    return sum.named(Show.words(restriction));
  }

  private static Money money(Map<FundRestriction, Term> sums, FundRestriction restriction) {
    return Objects.requireNonNull(sums.get(restriction)).money();
  }

  private static List<FundFault> faults(List<FundMovement> funds, Currency currency) {
    List<FundFault> faults = new ArrayList<>();
    for (FundMovement fund : funds) {
      if (!fund.restriction().isFree() && fund.closing().isNegative()) {
        faults.add(fault(FundFaultKind.OVERSPENT, fund, fund.closing().negated()));
      }
      if (!fund.restriction().isFree() && fund.transfers().isNegative()) {
        faults.add(
            fault(FundFaultKind.TRANSFER_OUT_OF_RESTRICTED, fund, fund.transfers().negated()));
      }
    }
    Money difference = Money.sum(currency, funds.stream().map(FundMovement::transfers).toList());
    if (!difference.isZero()) {
      faults.add(
          FundFault.builder()
              .kind(FundFaultKind.TRANSFERS_DO_NOT_BALANCE)
              .amount(difference)
              .build());
    }
    return faults;
  }

  private static FundFault fault(FundFaultKind kind, FundMovement fund, Money amount) {
    return FundFault.builder().kind(kind).fund(fund.name()).amount(amount).build();
  }
}
