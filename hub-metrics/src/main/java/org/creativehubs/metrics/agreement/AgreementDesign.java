package org.creativehubs.metrics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ServiceLevelAgreement;

/**
 * What can be promised, and which records must be kept to prove it? Holds each aim of a council
 * against what the hub can do, and names what the wording leaves open.
 *
 * <ul>
 *   <li>expected = what the hub can do; of a duty, those who have it x the share expected to comply
 *       x what one yields in a period
 *   <li>needed = target / what one yields, rounded up to whole bearers of the duty
 *   <li>certain to be kept = the end of what is expected that is sure: its lower end where more is
 *       better, its upper end where less is
 * </ul>
 *
 * <p>A promise can be kept if what is expected proves it, by the rule by which {@link
 * org.creativehubs.metrics.sla.SlaChecker} would judge the same number as evidence. What is open is
 * everything for lack of which a later verdict would be NOT_KNOWN: how often, what a word means,
 * whether numbers add up, how long a reading stands, which target holds for a part of a period or
 * after a revision, and what proves it. Nothing is rounded but the bearers. Undefined: what is
 * needed without a duty, what is expected where nothing is given. Thread-safe.
 *
 * <pre>{@code
 * Obligation hours = Obligation.builder()
 *         .id("hours").promise("3,600 hours").comparison(Comparison.AT_LEAST)
 *         .target(Ratio.of(3600)).unit("hours").build();
 * Duty weekly = Duty.builder()
 *         .each(Ratio.ONE).times(Ratio.of(52)).timesUnit("weeks")
 *         .bearers(QualifiedNumber.exact(100)).bearersUnit("tenants").build();
 * AgreementDesignInput aims = AgreementDesignInput.builder()
 *         .id("a").name("A").provider("P").client("C")
 *         .addAims(AgreementAim.builder().wish(hours).duty(weekly).build()).build();
 * AgreementDesign.answer(aims).obligation("hours").needed(); // 70 tenants
 * }</pre>
 */
public final class AgreementDesign {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AgreementDesignInput, AgreementDraft> ENTRY =
      CatalogEntry.of(
              "agreement-design",
              AgreementDesign.class,
              AgreementDesignInput.class,
              AgreementDraft.class)
          .title("Design of an agreement")
          .question("What can be promised, and which records must be kept to prove it?")
          .convention("a promise can be kept if what is expected proves it, bounds as bounds")
          .convention("of a duty, the share expected to comply is named; without one all are")
          .convention("what is open is all that would leave a later verdict not known")
          .source(
              Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual"))
          .answeredBy(AgreementDesign::answer);

  private AgreementDesign() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input the aims and what the hub can do
   * @return the agreement as wished for, whether it can be kept, and what must be recorded
   */
  public static AgreementDraft answer(AgreementDesignInput input) {
    List<DesignedObligation> obligations = new ArrayList<>();
    List<RecordToKeep> records = new ArrayList<>();
    for (AgreementAim aim : input.aims()) {
      obligations.add(new AimJudge(aim, input.compliance().orElse(Ratio.ONE)).judge());
      records.addAll(records(aim));
    }
    return AgreementDraft.builder()
        .agreement(agreement(input, obligations))
        .addAllObligations(obligations)
        .addAllRecords(records)
        .build();
  }

  private static ServiceLevelAgreement agreement(
      AgreementDesignInput input, List<DesignedObligation> obligations) {
    return ServiceLevelAgreement.builder()
        .id(input.id())
        .name(input.name())
        .provider(input.provider())
        .client(input.client())
        .term(input.term())
        .addAllObligations(obligations.stream().map(DesignedObligation::obligation).toList())
        .build();
  }

  private static List<RecordToKeep> records(AgreementAim aim) {
    Obligation wish = aim.wish();
    RecordToKeep.Builder record =
        RecordToKeep.builder()
            .obligation(wish.id())
            .when(when(wish))
            .fact(aim.reading().map(reading -> reading.countsWhen()));
    List<RecordToKeep> records = new ArrayList<>();
    records.add(record.what(AimJudge.proof(wish)).build());
    aim.duty()
        .ifPresent(
            duty ->
                records.add(
                    record.what("what each of the " + duty.bearersUnit() + " did").build()));
    return records;
  }

  /** For which time a record is needed. */
  private static String when(Obligation wish) {
    if (wish.every().equals(Optional.of(ObligationPeriod.ONCE))) {
      return "on the day on which it is done";
    }
    if (!wish.isLevel()) {
      return "for every day of the period, such as month by month";
    }
    return wish.levels()
        .map(
            rule ->
                switch (rule) {
                  case EVERY_DAY -> "on every day";
                  case HOLDS_UNTIL_NEXT -> "on the first day, and whenever it changes";
                  case ON_DAYS_READ -> "on the days on which it is to be counted";
                })
        .orElse("on every day, for nothing says how long a reading stands");
  }
}
