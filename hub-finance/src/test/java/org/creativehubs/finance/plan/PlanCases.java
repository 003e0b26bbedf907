package org.creativehubs.finance.plan;

import static org.creativehubs.testing.Answers.fields;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.variance.BudgetVariance;
import org.creativehubs.finance.variance.BudgetVarianceInput;
import org.creativehubs.finance.variance.VarianceLine;
import org.creativehubs.finance.viability.Balance;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of plans and of budgets against actual amounts, worked by hand. */
public final class PlanCases {

  private PlanCases() {}

  public static void bind(ReferenceCases cases) {
    cases.bind("finance/planCash.json", PlanCases::cash);
    cases.bind("finance/budgetVariance.json", PlanCases::variance);
  }

  private static Object cash(JsonNode in) {
    HubOutlook outlook = Viability.answer(HubJson.read(in.toString(), OperatingModel.class));
    int months = outlook.model().months();
    List<Money> cash = IntStream.rangeClosed(1, months).mapToObj(outlook::cashAfter).toList();
    return fields(
        "cash", cash,
        "surplus", outlook.surplus(1),
        "debtors", outlook.balance(Balance.DEBTORS, months),
        "creditors", outlook.balance(Balance.CREDITORS, months),
        "vat", outlook.balance(Balance.VAT_OWED, months),
        "deposits", outlook.balance(Balance.DEPOSITS_HELD, months));
  }

  private static Object variance(JsonNode in) {
    BudgetVarianceInput input = HubJson.read(in.toString(), BudgetVarianceInput.class);
    VarianceLine line = BudgetVariance.answer(input).lines().get(0);
    return fields(
        "variance", line.variance(),
        "verdict", line.verdict(),
        "volume", line.volumeVariance(),
        "price", line.priceVariance());
  }
}
