package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.rentmix.TierWeight;
import org.creativehubs.metrics.location.ReferenceArea;
import org.immutables.value.Value;

/**
 * What documents say of a hub, a cluster or a plan, and the choices of the person who asks about
 * it.
 */
@HubValue
@Value.Immutable
public abstract class Dossier {

  Dossier() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the dossier is about; not blank. */
  public abstract String title();

  /** The hub; a dossier holds a hub or any other of its parts. */
  public abstract Optional<Hub> hub();

  /**
   * What the tenants of the hub were asked for and paid; nothing is reported of it unless it is
   * asked.
   */
  public abstract Optional<Ledger> ledger();

  /** The clusters. */
  public abstract Optional<ClusterGroup> clusters();

  /** The strategy of a region; that of an initiative is part of the {@link #initiative()}. */
  public abstract Optional<Strategy> strategy();

  /** The cluster initiative, with its strategy and plans. */
  public abstract Optional<ClusterInitiative> initiative();

  /**
   * Case studies: money, statements, programmes, indicators, results and advice, each with an id of
   * its own. A case study may bring a hub of its own.
   */
  public abstract List<CaseStudy> caseStudies();

  /**
   * Hubs made up as examples, each with an id of its own, for questions to be asked about; they are
   * not facts, and nothing is reported of them unless it is asked.
   */
  public abstract List<Hub> examples();

  /** Surveys of hubs, each with an id of its own. */
  public abstract List<HubSurvey> hubSurveys();

  /** Surveys of those who look for a place to work, each with an id of its own. */
  public abstract List<WorkspaceSurvey> workspaceSurveys();

  /** Checklists of what a hub needs, each with an id of its own. */
  public abstract List<NeedsChecklist> checklists();

  /** Targets of policy besides those of the case studies, each with an id of its own. */
  public abstract List<PolicyTarget> targets();

  /** Figures that belong to none of the other parts. */
  public abstract List<Figure> figures();

  /** How open words of the hub's agreements are read. */
  public abstract List<Reading> readings();

  /**
   * Facts that can be read in more than one way; what rests on one is answered under each reading.
   */
  public abstract List<OpenFact> openFacts();

  /** What the sizes of the hub's rent tiers are; needed where there are tiers. */
  public abstract Optional<TierWeight> rentTiersWeightedBy();

  /** Questions of affordability about the hub's lettings. */
  public abstract List<AffordabilityQuestion> affordability();

  /** Areas that the clusters are compared with, besides the clusters together. */
  public abstract List<ReferenceArea> references();

  /** Questions that calculators of the catalogue answer. */
  public abstract List<DossierQuestion> questions();

  /**
   * Questions whose answers only other questions use; they are worked out and not printed. See
   * {@link Taken}.
   */
  public abstract List<DossierQuestion> workings();

  /** What a reader must know to read the answers correctly. */
  public abstract List<String> notes();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    Check.that(
        !isEmpty(),
        Fault.EMPTY,
        "hub",
        "be given where there is nothing else to report",
        "missing");
    Check.distinct(caseStudies(), CaseStudy::id, "caseStudies", "id");
    Check.distinct(examples(), Hub::id, "examples", "id");
    Check.distinct(hubSurveys(), HubSurvey::id, "hubSurveys", "id");
    Check.distinct(workspaceSurveys(), WorkspaceSurvey::id, "workspaceSurveys", "id");
    Check.distinct(checklists(), NeedsChecklist::id, "checklists", "id");
    Check.distinct(targets(), PolicyTarget::id, "targets", "id");
    Check.distinct(openFacts(), OpenFact::open, "openFacts", "open");
    Check.distinct(
        Stream.concat(questions().stream(), workings().stream())
            .flatMap(question -> question.id().stream())
            .toList(),
        id -> id,
        "questions",
        "id");
    boolean tiers = hub().map(hub -> !hub.rentTiers().isEmpty()).orElse(false);
    Check.that(
        !tiers || rentTiersWeightedBy().isPresent(),
        Fault.INCONSISTENT,
        "rentTiersWeightedBy",
        "be given where the hub has rent tiers",
        "missing");
    Check.givenOnlyIf(ledger(), "ledger", hub().isPresent(), "hub is");
    for (int i = 0; i < affordability().size(); i++) {
      String letting = affordability().get(i).letting();
      Check.that(
          hub().filter(hub -> hasLetting(hub, letting)).isPresent(),
          Fault.UNKNOWN_CODE,
          "affordability[" + i + "].letting",
          "be a letting of the hub",
          letting);
    }
  }

  private boolean isEmpty() {
    boolean one =
        hub().isPresent()
            || clusters().isPresent()
            || strategy().isPresent()
            || initiative().isPresent();
    return !one
        && Stream.of(caseStudies(), hubSurveys(), workspaceSurveys(), checklists(), targets())
            .allMatch(List::isEmpty)
        && figures().isEmpty();
  }

  /** The hub, and those of the case studies. */
  public final List<Hub> hubs() {
    return Stream.concat(hub().stream(), caseStudies().stream().flatMap(s -> s.hub().stream()))
        .toList();
  }

  /** The strategy, and that of the initiative. */
  public final List<Strategy> strategies() {
    return Stream.concat(
            strategy().stream(), initiative().stream().flatMap(i -> i.strategy().stream()))
        .toList();
  }

  private static boolean hasLetting(Hub hub, String id) {
    return hub.lettings().stream().anyMatch(letting -> letting.id().equals(id));
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
