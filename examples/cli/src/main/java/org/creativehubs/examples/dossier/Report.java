package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.LeaseAffordabilityInput;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.BlendedRentInput;
import org.creativehubs.finance.rentmix.RentBlend;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaReport;
import org.immutables.value.Value;

/** What the calculators answer about a dossier. */
@HubValue
@Value.Immutable
public abstract class Report {

  Report() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Answers everything a dossier asks.
   *
   * @param dossier the dossier
   * @return the answers
   */
  public static Report on(Dossier dossier) {
    return on(dossier, Questions.of(dossier));
  }

  /** The same of questions that are worked out once. */
  static Report on(Dossier dossier, Questions questions) {
    return on(dossier, questions, builder());
  }

  /**
   * Answers everything a dossier asks, and says what else could be asked with its facts.
   *
   * @param dossier a dossier somebody has written
   * @return the answers
   */
  public static Report onOwn(Dossier dossier) {
    return on(dossier, Questions.of(dossier), builder().askable(Askable.table(dossier)));
  }

  /**
   * Answers everything a dossier asks, of its hub as it would be after some changes.
   *
   * @param changed the dossier and what is different
   * @return the answers, and every fact that is different
   */
  public static Report under(ChangedDossier changed) {
    Dossier dossier = changed.dossier();
    return on(dossier, Questions.of(dossier), builder().changed(changed.table()));
  }

  private static Report on(Dossier dossier, Questions questions, Builder report) {
    report.title(dossier.title());
    report.addAllDescribed(Described.tables(dossier));
    dossier.hub().ifPresent(hub -> answer(hub, dossier, report));
    dossier.clusters().ifPresent(clusters -> Comparisons.of(clusters, dossier, report));
    report.addAllAnswers(questions.answers());
    report.addAllReadings(Readings.of(dossier, questions));
    report.findings(DossierFindings.in(dossier));
    report.addAllFigures(Figures.of(dossier));
    return report.addAllNotes(dossier.notes()).build();
  }

  private static void answer(Hub hub, Dossier dossier, Builder report) {
    SlaChecker checker = SlaChecker.under(dossier.readings().toArray(new Reading[0]));
    for (ServiceLevelAgreement agreement : hub.agreements()) {
      report.addAgreements(checker.check(agreement, hub.evidenceFor(agreement)));
    }
    if (!hub.rentTiers().isEmpty()) {
      report.rents(
          BlendedRent.answer(
              BlendedRentInput.builder()
                  .addAllTiers(hub.rentTiers())
                  .weightedBy(dossier.rentTiersWeightedBy().orElseThrow())
                  .build()));
    }
    for (AffordabilityQuestion question : dossier.affordability()) {
      LeaseAffordabilityInput input =
          LeaseAffordabilityInput.builder()
              .hub(hub)
              .lettingId(question.letting())
              .on(question.on())
              .context(question.context())
              .policy(question.policy())
              .build();
      report.addAffordability(
          AffordabilityReply.builder()
              .title(question.title())
              .assessment(LeaseAffordability.answer(input))
              .build());
    }
  }

  /** What the report is about. */
  public abstract String title();

  /** The facts that are different, where everything is asked of a changed hub. */
  public abstract Optional<Table> changed();

  /** What the documents say of each part of the dossier, before anything is asked. */
  public abstract List<Table> described();

  /**
   * Which calculators the facts suffice for, and what is missing for the others; of a dossier that
   * somebody has written.
   */
  public abstract Optional<Table> askable();

  /** How the obligations of each agreement stand. */
  public abstract List<SlaReport> agreements();

  /** What the hub's tenants pay together, by market rent. */
  public abstract Optional<RentBlend> rents();

  /** Whether spaces are affordable. */
  public abstract List<AffordabilityReply> affordability();

  /** Location quotients of the clusters, one result for each area they are compared with. */
  public abstract List<LocationQuotients> quotients();

  /** What calculators of the catalogue answer, in the order of the questions. */
  public abstract List<CalculatorReply> answers();

  /** What is otherwise if a fact is read in another way, a reply for each reading. */
  public abstract List<ReadReply> readings();

  /** Whether this is the report of the worked examples alone. */
  @Value.Default
  public boolean examplesOnly() {
    return false;
  }

  /** The titles of the worked examples that stand in a report of their own. */
  public abstract List<String> examples();

  /**
   * What the documents say that does not agree with itself, and what was compared at all; absent
   * where there was nothing to compare.
   */
  public abstract Optional<ConsistencyReport> findings();

  /** Other figures of the documents. */
  public abstract List<Figure> figures();

  /** What a reader must know to read the answers correctly. */
  public abstract List<String> notes();

  /**
   * The report without its worked examples: nothing in it rests on assumed money or on what is made
   * up.
   *
   * @return a report that names the examples and does not hold them
   */
  public final Report withoutExamples() {
    Builder facts = new Builder().valuesOf(this);
    return facts
        .answers(answers().stream().filter(reply -> !reply.example()).toList())
        .examples(
            answers().stream()
                .filter(CalculatorReply::example)
                .map(CalculatorReply::title)
                .toList())
        .build();
  }

  /**
   * The worked examples alone.
   *
   * @return a report whose every answer is an example, and says in its title what is assumed
   */
  public final Report examplesAlone() {
    return builder()
        .title("Worked examples: " + title())
        .examplesOnly(true)
        .changed(changed())
        .answers(answers().stream().filter(CalculatorReply::example).toList())
        .build();
  }

  /** Every answer that is a table, in the order of the report. */
  public final List<Table> tables() {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    changed().ifPresent(tables::add);
    tables.addAll(described());
    askable().ifPresent(tables::add);
    agreements().forEach(agreement -> tables.add(agreement.table()));
    rents().ifPresent(rents -> tables.add(rents.table()));
    affordability().forEach(reply -> tables.add(reply.assessment().table()));
    quotients().forEach(quotients -> tables.add(quotients.table()));
    answers().forEach(reply -> reply.table().ifPresent(tables::add));
    readings().stream()
        .flatMap(reading -> reading.different().stream())
        .forEach(reply -> reply.table().ifPresent(tables::add));
    findings()
        .filter(found -> !found.findings().isEmpty())
        .map(ConsistencyReport::table)
        .ifPresent(tables::add);
    if (!figures().isEmpty()) {
      tables.add(Figures.table(figures()));
    }
    return tables.build();
  }

  /** The tables, one after the other. */
  @Override
  public final String toString() {
    return String.join("\n\n", tables().stream().map(Table::toString).toList());
  }

  static final class Builder extends ImmutableReport.Builder {}
}
