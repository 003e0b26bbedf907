package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.FunctionEvidence;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.metrics.strategy.AssessedTerm;
import org.creativehubs.metrics.strategy.ChecklistAssessment;

/** What speaks for a hub on the principles: ratings, what was written about it, and facts. */
final class PrincipleProofs {

  private static final Vocabulary LIST = PublishedLists.named(HubEvaluationInput.PRINCIPLES);

  private final HubEvaluationInput input;
  private final Hub hub;
  private final Map<String, Rating> latest;

  PrincipleProofs(HubEvaluationInput input) {
    this.input = input;
    this.hub = input.hub();
    this.latest =
        ChecklistAssessment.of(LIST, ratings()).terms().stream()
            .filter(term -> term.rating().isPresent())
            .collect(Collectors.toMap(AssessedTerm::term, term -> term.rating().orElseThrow()));
  }

  /** Those of the question, and of the terms that it does not rate those that stand in the hub. */
  private List<Rating> ratings() {
    Set<String> asked = input.ratings().stream().map(Rating::term).collect(Collectors.toSet());
    Stream<Rating> stated =
        hub.ratings().stream()
            .filter(rating -> rating.vocabulary().equals(LIST.id()))
            .filter(rating -> LIST.term(rating.term()).isPresent())
            .filter(rating -> !asked.contains(rating.term()));
    return Stream.concat(input.ratings().stream(), stated).toList();
  }

  List<Proof> of(GuidingPrinciple principle, List<EvaluatedCriterion> measures) {
    String wanted = wanted(principle);
    List<Proof> proofs = new ArrayList<>();
    Optional.ofNullable(latest.get(HubEvaluationInput.code(principle)))
        .map(rating -> rated(rating, wanted))
        .ifPresent(proofs::add);
    input.studies().stream()
        .filter(study -> study.principles().contains(principle))
        .map(study -> example(study, wanted))
        .forEach(proofs::add);
    facts(principle, measures).forEach(fact -> proofs.add(Proof.shown(fact, wanted)));
    return proofs;
  }

  private static Proof rated(Rating rating, String wanted) {
    String words =
        Show.line(
            "rated as {}{}{}",
            rating.standing(),
            rating.asOf().map(day -> " at " + day),
            rating.evidence().map(evidence -> ": " + evidence));
    return new Proof(words, Proof.verdict(rating.standing()), List.of(wanted));
  }

  private static Proof example(CaseStudy study, String wanted) {
    return new Proof(
        "named as an example of it in " + study.title(), Proof.Verdict.MET, List.of(wanted));
  }

  private Stream<String> facts(GuidingPrinciple principle, List<EvaluatedCriterion> measures) {
    return switch (principle) {
      case SHARED_VALUES -> Stream.concat(values(), agreements());
      case PEOPLE_FIRST -> Stream.concat(people(), bodies(PrincipleProofs::represented));
      case SECTOR_LEADS -> operator();
      case GOVERNANCE_AND_TRUST -> Stream.concat(bodies(PrincipleProofs::body), agreements());
      case LONG_TERM_FINANCE -> finance();
      case REALISTIC_MEASURES -> measured(measures);
    };
  }

  private Stream<String> values() {
    Stream<String> mission = hub.mission().stream().map(text -> "a mission is written down");
    return hub.values().isEmpty()
        ? mission
        : Stream.concat(
            mission, Stream.of("values are written down: " + String.join(", ", hub.values())));
  }

  private Stream<String> agreements() {
    return hub.agreements().stream().map(PrincipleProofs::agreement);
  }

  private static String agreement(ServiceLevelAgreement agreement) {
    return Show.line("{} with {} objectives", agreement.name(), agreement.obligations().size());
  }

  private Stream<String> people() {
    return hub.functionEvidence().stream()
        .filter(evidence -> evidence.function() == HubFunction.PEOPLE)
        .map(FunctionEvidence::statement);
  }

  private Stream<String> bodies(Function<GovernanceBody, Optional<String>> told) {
    return hub.governance().stream().flatMap(body -> told.apply(body).stream());
  }

  private static Optional<String> body(GovernanceBody body) {
    return Optional.of(body.name().orElseGet(() -> Show.words(body.kind())) + " is in place");
  }

  private static Optional<String> represented(GovernanceBody body) {
    return body.represents().isEmpty()
        ? Optional.empty()
        : Optional.of(
            body.name().orElseGet(() -> Show.words(body.kind()))
                + " represents "
                + String.join(", ", body.represents()));
  }

  private Stream<String> operator() {
    return hub.operator().stream()
        .flatMap(
            one ->
                one.legalForm().stream()
                    .map(form -> "run by " + one.name() + ", " + Show.words(form)));
  }

  private Stream<String> finance() {
    Stream<String> locked =
        hub
            .operator()
            .flatMap(Organisation::isAssetLocked)
            .filter(lock -> lock)
            .map(lock -> "the assets of its operator are locked")
            .stream();
    Stream<String> leases =
        hub.headLeases().stream()
            .map(lease -> "a head lease of " + lease.premises() + " from " + lease.landlord());
    int awards = input.studied().awards().size();
    Stream<String> funded =
        Stream.of(awards).filter(n -> n > 0).map(n -> n == 1 ? "1 award" : n + " awards");
    return Stream.of(locked, leases, funded).flatMap(all -> all);
  }

  /** How many of the measures have a number, and how many can be judged. */
  private static Stream<String> measured(List<EvaluatedCriterion> measures) {
    long told = measures.stream().filter(one -> one.state() != CriterionState.NOT_STATED).count();
    long judged =
        measures.stream()
            .filter(one -> one.state() != CriterionState.NOT_STATED)
            .filter(one -> one.state() != CriterionState.SHOWN)
            .count();
    return Stream.of(told)
        .filter(n -> n > 0)
        .map(
            n ->
                Show.line(
                    "{} of the {} success measures {} a number, {} can be judged",
                    n,
                    measures.size(),
                    n == 1 ? "has" : "have",
                    judged));
  }

  /** What shows best that a principle is kept. */
  static String wanted(GuidingPrinciple principle) {
    return switch (principle) {
      case SHARED_VALUES ->
          "who agreed to values and objectives: management, funders, users, neighbours, and when";
      case PEOPLE_FIRST -> "who was consulted, when, and what was changed for it";
      case SECTOR_LEADS -> "how many of those who decide work in the creative sector";
      case GOVERNANCE_AND_TRUST -> "agreed targets, and how often they were monitored";
      case LONG_TERM_FINANCE -> "until when premises and core funding are secured";
      case REALISTIC_MEASURES -> "a number and a target for each success measure that is agreed";
    };
  }
}
