package org.creativehubs.finance.sharing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;

/**
 * How much money is there, and on what may it be spent?
 *
 * <p>Closing = opening + income - spending + transfers, for each fund; then the sums by
 * restriction, as the Charities Statement of Recommended Practice has them. Restricted funds below
 * zero, transfers that do not cancel out and money that leaves a restricted fund are reported and
 * not corrected.
 *
 * <p>Everything is exact. Nothing here is undefined.
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
   * Calculates the funds for the given input at the end of the period.
   *
   * @param input the movements of each fund
   * @return what is in each, the sums, and what is to be looked into
   */
  public static FundStatement answer(FundAccountsInput input) {
    List<FundMovement> funds = input.funds();
    Explanation.Builder steps = Explanation.answering("How much is there, and for what?");
    EnumMap<FundRestriction, Money> sums = new EnumMap<>(FundRestriction.class);
    Currency currency = funds.get(0).opening().currency();
    for (FundRestriction restriction : FundRestriction.values()) {
      List<FundMovement> these =
          funds.stream().filter(fund -> fund.restriction() == restriction).toList();
      Money sum = Money.sum(currency, these.stream().map(FundMovement::closing).toList());
      sums.put(restriction, sum);
      steps.step(Show.words(restriction), names(these), Answer.of(sum));
    }
    Money total = Money.sum(currency, sums.values());
    steps.step("total", "sum of the four", Answer.of(total));
    return FundStatement.builder()
        .addAllFunds(funds)
        .unrestricted(sums.getOrDefault(FundRestriction.UNRESTRICTED, total))
        .designated(sums.getOrDefault(FundRestriction.DESIGNATED, total))
        .restricted(sums.getOrDefault(FundRestriction.RESTRICTED, total))
        .endowment(sums.getOrDefault(FundRestriction.ENDOWMENT, total))
        .total(total)
        .addAllFaults(faults(funds, currency))
        .explanation(steps.build())
        .build();
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

  private static String names(List<FundMovement> funds) {
    String names = funds.stream().map(FundMovement::name).collect(Collectors.joining(" + "));
    return names.isEmpty() ? "no fund" : names;
  }
}
