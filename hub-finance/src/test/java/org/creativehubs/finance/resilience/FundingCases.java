package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.ClawbackTaper;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.funding.CostLine;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.funding.MatchFunding;
import org.creativehubs.finance.funding.MatchFundingInput;
import org.creativehubs.finance.funding.MatchedGrant;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.grant.Clawback;
import org.creativehubs.finance.grant.GrantClawback;
import org.creativehubs.finance.grant.GrantClawbackInput;
import org.creativehubs.finance.sharing.ProfitShare;
import org.creativehubs.finance.sharing.ProfitShareInput;
import org.creativehubs.finance.sharing.ProfitSharePolicy;
import org.creativehubs.finance.sharing.YearResult;
import org.creativehubs.finance.subsidy.AssistancePosition;
import org.creativehubs.finance.subsidy.LimitsOnDate;
import org.creativehubs.finance.subsidy.MinimalAssistance;
import org.creativehubs.finance.subsidy.MinimalAssistanceInput;
import org.creativehubs.finance.subsidy.PublishedLimit;
import org.creativehubs.finance.subsidy.SchemeLimits;
import org.creativehubs.finance.subsidy.SchemeLimitsInput;
import org.creativehubs.finance.subsidy.SubsidyAward;
import org.creativehubs.finance.subsidy.Territory;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of funding. */
public final class FundingCases {

  private FundingCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("finance/fundingStack.json", FundingCases::stack)
        .bind("finance/matchFunding.json", FundingCases::match)
        .bind("finance/grantClawback.json", FundingCases::clawback)
        .bind("finance/profitShare.json", FundingCases::profitShare)
        .bind("finance/reservesMonths.json", FundingCases::reserves)
        .bind("finance/incomeDiversity.json", FundingCases::diversity)
        .bind("finance/selfSufficiency.json", FundingCases::sufficiency)
        .bind("finance/dscr.json", FundingCases::dscr)
        .bind("finance/loanToValue.json", FundingCases::loanToValue)
        .bind("finance/ventureSchemeLimits.json", FundingCases::limits)
        .bind("finance/minimalFinancialAssistance.json", FundingCases::assistance)
        .bind("finance/localProcurementShare.json", FundingCases::procurement);
  }

  private static Object stack(JsonNode in) {
    List<FundingAward> awards = new ArrayList<>();
    for (JsonNode source : in.get("sources")) {
      awards.add(
          FundingAward.builder()
              .funder(text(source, "name"))
              .instrument(FundingInstrument.valueOf(text(source, "kind")))
              .amount(money(source, "amount"))
              .build());
    }
    StackedFunding stack =
        FundingStack.of(List.of(CostLine.eligible("cost", money(in, "cost"))), awards);
    return Answers.fields(
        "total", stack.total(),
        "gap", stack.gap(),
        "shares", stack.sources().stream().map(line -> line.shareOfTotal().value()).toList(),
        "grantInterventionRate", stack.interventionRate().value(),
        "leverage", stack.leverage().value());
  }

  private static Object match(JsonNode in) {
    MatchFundingInput.Builder input = MatchFundingInput.builder();
    input.eligibleCost(money(in, "eligibleCost")).interventionRate(ratio(in, "interventionRate"));
    if (!in.get("grantCap").isNull()) {
      input.grantCap(money(in, "grantCap"));
    }
    MatchedGrant grant = MatchFunding.answer(input.matchHeld(money(in, "matchHeld")).build());
    return Answers.fields(
        "maximumGrant", grant.maximumGrant(),
        "matchNeeded", grant.matchNeeded(),
        "matchGap", grant.matchGap(),
        "grantAtMatchHeld", grant.grantAtMatchHeld());
  }

  private static ClawbackPolicy policy(String taper, int years) {
    return ClawbackTaper.valueOf(taper) == ClawbackTaper.DAILY
        ? ClawbackPolicy.daily(years)
        : ClawbackPolicy.inYearSteps(years);
  }

  private static Object clawback(JsonNode in) {
    Clawback clawback =
        GrantClawback.answer(
            GrantClawbackInput.builder()
                .grant(money(in, "grant"))
                .finalPayment(LocalDate.parse(text(in, "finalPayment")))
                .event(LocalDate.parse(text(in, "event")))
                .policy(policy(text(in, "taper"), in.get("years").asInt()))
                .build());
    return Answers.fields(
        "completedYears", clawback.completedYears(),
        "share", clawback.share(),
        "repay", clawback.repay());
  }

  /** The cases have no dates: the first year ends on 31 March 2001. */
  private static Object profitShare(JsonNode in) {
    ProfitShareInput.Builder input = ProfitShareInput.builder();
    LocalDate yearEnd = LocalDate.of(2001, 3, 31);
    for (JsonNode profit : in.get("netProfits")) {
      input.addYears(YearResult.of(yearEnd, Money.parse("GBP " + profit.asString())));
      yearEnd = yearEnd.plusYears(1);
    }
    input.policy(
        ProfitSharePolicy.builder()
            .share(ratio(in, "share"))
            .threshold(money(in, "threshold"))
            .carryLosses(in.get("carryLosses").asBoolean())
            .build());
    return ProfitShare.answer(input.build()).lines().stream()
        .map(
            line ->
                Answers.fields(
                    "netProfit", line.netProfit(),
                    "base", line.base(),
                    "council", line.council(),
                    "retained", line.retained()))
        .toList();
  }

  private static Object reserves(JsonNode in) {
    ReservesPosition position =
        FreeReserves.answer(
            FreeReservesInput.builder()
                .totalFunds(money(in, "totalFunds"))
                .restricted(money(in, "restricted"))
                .fixedAssets(money(in, "fixedAssets"))
                .designated(money(in, "designated"))
                .annualSpend(money(in, "annualSpend"))
                .targetMonths(ratio(in, "targetMonths"))
                .build());
    return Answers.fields(
        "freeReserves", position.freeReserves(),
        "months", position.months().value(),
        "met", position.met());
  }

  private static Object diversity(JsonNode in) {
    List<IncomeStream> streams = new ArrayList<>();
    for (JsonNode amount : in.get("income")) {
      streams.add(
          IncomeStream.of("stream " + streams.size(), Money.parse("GBP " + amount.asString())));
    }
    IncomeMix mix = IncomeDiversity.of(streams);
    return Answers.fields(
        "herfindahl", mix.herfindahl().value(),
        "effectiveSources", mix.effectiveSources().value(),
        "shannon", mix.shannon(),
        "largestShare", mix.largestShare().value());
  }

  private static Object sufficiency(JsonNode in) {
    List<EarnedYear> years = new ArrayList<>();
    for (JsonNode year : in.get("years")) {
      years.add(
          EarnedYear.of(
              LocalDate.parse(text(year, "yearEnd")),
              money(year, "earnedIncome"),
              money(year, "operatingCosts")));
    }
    SufficiencyPath path = SelfSufficiency.of(years);
    return Answers.fields(
        "ratios", path.years().stream().map(line -> line.ratio().value()).toList(),
        "firstReached", path.firstReached(),
        "sustainedSince", path.sustainedSince());
  }

  private static Object dscr(JsonNode in) {
    CovenantCheck check =
        Covenants.debtServiceCover(
            money(in, "netOperatingIncome"), money(in, "debtService"), ratio(in, "covenant"));
    return Answers.fields(
        "ratio", check.ratio().value(), "headroom", check.headroom(), "met", check.met());
  }

  private static Object loanToValue(JsonNode in) {
    CovenantCheck check =
        Covenants.loanToValue(money(in, "loan"), money(in, "value"), ratio(in, "maximum"));
    return Answers.fields("ratio", check.ratio().value(), "headroom", check.headroom());
  }

  private static Object limits(JsonNode in) {
    LimitsOnDate limits =
        SchemeLimits.answer(
            SchemeLimitsInput.builder()
                .on(LocalDate.parse(text(in, "shareIssueDate")))
                .territory(Territory.GREAT_BRITAIN)
                .build());
    return Answers.fields(
        "seisCompanyLimit", limit(limits, "seis-company"),
        "seisGrossAssets", limit(limits, "seis-gross-assets"),
        "seisInvestorAnnual", limit(limits, "seis-investor"),
        "seisTradeYears", limit(limits, "seis-trade-years"),
        "eisAnnual", limit(limits, "eis-annual"),
        "eisLifetime", limit(limits, "eis-lifetime"),
        "eisGrossAssetsBefore", limit(limits, "eis-gross-assets-before"),
        "eisAnnualKnowledgeIntensive", limit(limits, "eis-annual-knowledge-intensive"),
        "eisLifetimeKnowledgeIntensive", limit(limits, "eis-lifetime-knowledge-intensive"));
  }

  private static Object limit(LimitsOnDate limits, String id) {
    PublishedLimit limit = limits.inForce(id).orElseThrow();
    return limit.money().isPresent() ? limit.money().get() : limit.value().value();
  }

  private static Object assistance(JsonNode in) {
    MinimalAssistanceInput.Builder input = MinimalAssistanceInput.builder();
    for (JsonNode award : in.get("previousAwards")) {
      input.addPreviousAwards(
          SubsidyAward.of("council", LocalDate.parse(text(award, "date")), money(award, "amount")));
    }
    AssistancePosition position =
        MinimalAssistance.answer(
            input.on(LocalDate.parse(text(in, "on"))).newAward(money(in, "newAward")).build());
    return Answers.fields(
        "windowFrom", position.windowFrom(),
        "used", position.used(),
        "headroom", position.headroom(),
        "allowed", position.isAllowed());
  }

  private static Object procurement(JsonNode in) {
    List<Purchase> purchases = new ArrayList<>();
    for (JsonNode spend : in.get("spend")) {
      purchases.add(
          Purchase.of(
              text(spend, "supplier"), money(spend, "amount"), spend.get("local").asBoolean()));
    }
    LocalSpend spend = LocalProcurement.of(purchases, ratio(in, "target"));
    return Answers.fields(
        "total", spend.total(),
        "local", spend.local(),
        "share", spend.share().value(),
        "met", spend.met());
  }

  private static Money money(JsonNode in, String field) {
    return Money.parse("GBP " + text(in, field));
  }

  private static Ratio ratio(JsonNode in, String field) {
    return Ratio.parse(text(in, field));
  }

  private static String text(JsonNode in, String field) {
    return in.get(field).asString();
  }
}
