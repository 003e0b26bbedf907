package org.creativehubs.finance.appraisal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.additionality.AdditionalImpact;
import org.creativehubs.finance.additionality.AdditionalImpactInput;
import org.creativehubs.finance.additionality.ImpactCase;
import org.creativehubs.finance.additionality.ImpactComparison;
import org.creativehubs.finance.additionality.ImpactFactors;
import org.creativehubs.finance.additionality.NetAdditionality;
import org.creativehubs.finance.additionality.NetAdditionalityInput;
import org.creativehubs.finance.additionality.NetImpact;
import org.creativehubs.finance.internal.RunningRounding;
import org.creativehubs.finance.jobs.CapacityEstimate;
import org.creativehubs.finance.jobs.EmploymentCapacity;
import org.creativehubs.finance.jobs.EmploymentCapacityInput;
import org.creativehubs.finance.jobs.EmploymentDensity;
import org.creativehubs.finance.jobs.JobMeasure;
import org.creativehubs.finance.jobs.JobMeasures;
import org.creativehubs.finance.jobs.JobMeasuresInput;
import org.creativehubs.finance.jobs.JobSheet;
import org.creativehubs.finance.jobs.MeasureBasis;
import org.creativehubs.finance.socialvalue.LocalMultiplier;
import org.creativehubs.finance.socialvalue.LocalMultiplierInput;
import org.creativehubs.finance.socialvalue.SocialOutcome;
import org.creativehubs.finance.socialvalue.SocialReturn;
import org.creativehubs.finance.socialvalue.SocialReturnInput;
import org.creativehubs.finance.socialvalue.SocialValue;
import org.creativehubs.testing.Answers;
import org.creativehubs.testing.ReferenceCases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reference cases of public value, and how they are said with our types. */
public final class PublicValueCases {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final Provenance CASE = Provenance.chosen("case", "2026", "reference case");

  private PublicValueCases() {}

  /** Binds every file of this package. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases
        .bind("finance/greenBookDiscountFactor.json", PublicValueCases::factor)
        .bind("finance/greenBookNpv.json", PublicValueCases::presentValue)
        .bind("finance/optimismBias.json", PublicValueCases::optimismBias)
        .bind("finance/additionalImpact.json", PublicValueCases::additionalImpact)
        .bind("finance/netAdditionality.json", PublicValueCases::netAdditionality)
        .bind("finance/jobMeasures.json", PublicValueCases::jobMeasures)
        .bind("finance/benefitCostRatio.json", PublicValueCases::benefitCost)
        .bind("finance/sroi.json", PublicValueCases::socialReturn)
        .bind("finance/lm3.json", PublicValueCases::localMultiplier);
  }

  private static Object factor(JsonNode in) {
    return schedule(in).factor(in.get("year").asInt());
  }

  private static Object presentValue(JsonNode in) {
    return schedule(in).presentValue(ratios(in.get("flows")));
  }

  private static DiscountSchedule schedule(JsonNode in) {
    String kind = text(in, "schedule").toUpperCase(Locale.ROOT);
    return GreenBook.of("2026")
        .schedule(
            kind.equals("CATASTROPHIC")
                ? DiscountKind.PURE_TIME_PREFERENCE_REMOVED
                : DiscountKind.valueOf(kind));
  }

  /** The plain formula, with the upper bound as a number: that of the type as well. */
  private static Object optimismBias(JsonNode in) {
    ProjectType type = ProjectType.valueOf(text(in, "category").toUpperCase(Locale.ROOT));
    BiasRange given = BiasRange.upTo(ratio(in, "upperBound"));
    if (!type.bound().cost().upper().equals(given.upper())) {
      throw new AssertionError(type + " has another bound: " + type.bound());
    }
    return OptimismBias.answer(
            OptimismBiasInput.builder()
                .cost(money(in, "cost"))
                .bound(type.bound().toBuilder().cost(given).duration(Optional.empty()).build())
                .mitigation(ratio(in, "mitigation"))
                .mitigatedBy("as in the case")
                .build())
        .adjusted();
  }

  private static Object additionalImpact(JsonNode in) {
    ImpactComparison found =
        AdditionalImpact.answer(
            AdditionalImpactInput.builder()
                .unit("jobs")
                .intervention(impactCase(in.get("intervention")))
                .reference(impactCase(in.get("reference")))
                .build());
    return Answers.fields(
        "intervention", found.intervention().net(),
        "reference", found.reference().net(),
        "additional", found.additional());
  }

  private static ImpactCase impactCase(JsonNode in) {
    return ImpactCase.of(ratio(in, "gross"), factors(in));
  }

  private static ImpactFactors factors(JsonNode in) {
    return ImpactFactors.builder()
        .provenance(CASE)
        .leakage(ratio(in, "leakage"))
        .displacement(ratio(in, "displacement"))
        .substitution(ratio(in, "substitution"))
        .multiplier(ratio(in, "multiplier"))
        .build();
  }

  private static Object netAdditionality(JsonNode in) {
    NetImpact found =
        NetAdditionality.answer(
            NetAdditionalityInput.builder()
                .unit("jobs")
                .gross(ratio(in, "gross"))
                .deadweight(ratio(in, "deadweight"))
                .factors(factors(in))
                .build());
    return Answers.fields(
        "afterDeadweight", found.afterDeadweight(),
        "afterLeakage", found.chain().afterLeakage(),
        "afterDisplacement", found.chain().afterDisplacement(),
        "netDirect", found.chain().netDirect(),
        "multiplierEffect", found.chain().multiplierEffect(),
        "net", found.net(),
        "additionalityRatio", found.additionality());
  }

  private static Object jobMeasures(JsonNode in) {
    JobSheet jobs =
        JobMeasures.answer(
            JobMeasuresInput.builder()
                .publicCost(money(in, "publicCost"))
                .grossJobs(ratio(in, "grossJobs"))
                .netJobs(ratio(in, "netJobs"))
                .grossGva(money(in, "gva"))
                .addAssumptions(AssumptionSet.of(CASE, Assumption.of("jobs", "as given")))
                .build());
    CapacityEstimate capacity = capacity(in);
    return Answers.fields(
        "costPerGrossJob", jobs.perJob(JobMeasure.COST_PER_GROSS_JOB),
        "costPerNetJob", jobs.perJob(JobMeasure.COST_PER_NET_JOB),
        "gvaPerGrossJob", jobs.perJob(JobMeasure.GVA_PER_GROSS_JOB),
        "capacityFte", capacity.capacity().value(),
        "occupiedFte", capacity.occupied().orElseThrow().value());
  }

  private static CapacityEstimate capacity(JsonNode in) {
    Area each = Area.of(ratio(in, "m2PerFte"), AreaUnit.SQ_M);
    return EmploymentCapacity.answer(
        EmploymentCapacityInput.builder()
            .area(Area.of(ratio(in, "netInternalAreaM2"), AreaUnit.SQ_M))
            .basis(MeasureBasis.NIA)
            .density(
                EmploymentDensity.builder()
                    .use("studio")
                    .least(each)
                    .most(each)
                    .basis(MeasureBasis.NIA)
                    .provenance(CASE)
                    .build())
            .occupancy(ratio(in, "occupancy"))
            .build());
  }

  private static Object benefitCost(JsonNode in) {
    BenefitCostInput.Builder input = BenefitCostInput.builder();
    input.discounting(Discounting.greenBook("2026", DiscountKind.STANDARD));
    input.addStreams(
        ValueStream.of("benefits", StreamKind.BENEFIT, pounds(in.get("benefits"))),
        ValueStream.of("costs", StreamKind.PUBLIC_COST, pounds(in.get("publicCosts"))));
    JsonNode contributions = in.get("privateContributions");
    if (!contributions.isNull()) {
      input.addStreams(
          ValueStream.of("private", StreamKind.PRIVATE_CONTRIBUTION, pounds(contributions)));
    }
    ValueForMoney found = BenefitCost.answer(input.build());
    return Answers.fields(
        "presentBenefits", found.presentBenefits(),
        "presentCosts", found.presentCosts(),
        "presentContributions", found.presentContributions(),
        "netPresentSocialValue", found.netPresentSocialValue(),
        "benefitCostRatio", found.benefitCostRatio());
  }

  private static Object socialReturn(JsonNode in) {
    SocialReturnInput.Builder input = SocialReturnInput.builder();
    input
        .investment(money(in, "investment"))
        .discounting(Discounting.by(DiscountSchedule.flat(ratio(in, "rate"), CASE)));
    int number = 1;
    for (JsonNode outcome : in.get("outcomes")) {
      input.addOutcomes(outcome(outcome, "outcome " + number++));
    }
    SocialValue found = SocialReturn.answer(input.build());
    return Answers.fields(
        "firstYearImpact", found.firstYearImpact(),
        "presentValue", found.presentValue(),
        "netPresentValue", found.netPresentValue(),
        "ratio", found.ratio(),
        "netRatio", found.netRatio());
  }

  private static SocialOutcome outcome(JsonNode in, String name) {
    return SocialOutcome.builder()
        .name(name)
        .quantity(ratio(in, "quantity"))
        .proxy(money(in, "proxy"))
        .deadweight(ratio(in, "deadweight"))
        .displacement(ratio(in, "displacement"))
        .attributionToOthers(ratio(in, "attribution"))
        .dropOff(ratio(in, "dropOff"))
        .years(in.get("years").asInt())
        .provenance(CASE)
        .build();
  }

  private static @Nullable Object localMultiplier(JsonNode in) {
    return LocalMultiplier.answer(
            LocalMultiplierInput.builder()
                .area("as in the case")
                .income(money(in, "round1Income"))
                .localSpend(money(in, "round2LocalSpend"))
                .localRespend(money(in, "round3LocalRespend"))
                .provenance(CASE)
                .build())
        .multiplier();
  }

  private static List<Money> pounds(JsonNode in) {
    return ratios(in).stream().map(amount -> RunningRounding.round(amount, GBP)).toList();
  }

  private static List<Ratio> ratios(JsonNode in) {
    List<Ratio> ratios = new ArrayList<>();
    in.forEach(number -> ratios.add(Ratio.parse(number.asString())));
    return ratios;
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
