package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaChecker;

/** What speaks for a hub on the success measures and the results. */
final class HubProofs {

  private final HubEvaluationInput input;
  private final StudiedHub hub;
  private final List<ObligationCheck> promises;

  HubProofs(HubEvaluationInput input) {
    this.input = input;
    this.hub = input.studied();
    this.promises = checked(input);
  }

  private static List<ObligationCheck> checked(HubEvaluationInput input) {
    SlaChecker checker = SlaChecker.under(input.readings().toArray(new Reading[0]));
    List<ObligationCheck> checks = new ArrayList<>();
    for (ServiceLevelAgreement agreement : input.hub().agreements()) {
      checks.addAll(checker.check(agreement, input.hub().evidenceFor(agreement)).checks());
    }
    return checks;
  }

  List<Proof> of(SuccessMeasure measure) {
    List<Proof> proofs = new ArrayList<>();
    addIndicators(one -> one.success().filter(measure::equals).isPresent(), proofs);
    addResults(one -> one.success().filter(measure::equals).isPresent(), proofs);
    addPromises(input.measureOf(), measure, proofs);
    switch (measure) {
      case INCOME_GENERATION -> statements(StatementKind.REVENUE).forEach(proofs::add);
      case PARTNERSHIPS -> partners().ifPresent(proofs::add);
      default -> {}
    }
    return proofs;
  }

  List<Proof> of(ResultArea area) {
    List<Proof> proofs = new ArrayList<>();
    addIndicators(one -> one.area().filter(area::equals).isPresent(), proofs);
    addResults(one -> one.area().filter(area::equals).isPresent(), proofs);
    addPromises(input.areaOf(), area, proofs);
    if (area == ResultArea.PROFIT) {
      addProfit(proofs);
    }
    return proofs;
  }

  private void addIndicators(Predicate<Indicator> which, List<Proof> proofs) {
    hub.indicators().stream().filter(which).forEach(one -> proofs.add(Proof.of("", one)));
    for (Programme programme : hub.programmes()) {
      programme.outputs().stream()
          .filter(which)
          .forEach(one -> proofs.add(Proof.of(programme.name() + ": ", one)));
    }
  }

  private void addResults(Predicate<ImpactResult> which, List<Proof> proofs) {
    hub.results().stream().filter(which).map(HubProofs::result).forEach(proofs::add);
  }

  private static Proof result(ImpactResult result) {
    Figure figure = result.figure();
    String told = Show.line("{}: {} {}", figure.measure(), figure.value(), figure.unit());
    return Proof.shown(
        Show.noted(told, "of", figure.population(), "as of", figure.asOf()),
        "a target for " + figure.measure());
  }

  private <T> void addPromises(Map<String, T> criterionOf, T criterion, List<Proof> proofs) {
    promises.stream()
        .filter(one -> Objects.equals(criterionOf.get(one.obligation()), criterion))
        .map(Proof::of)
        .forEach(proofs::add);
  }

  private Optional<Proof> partners() {
    int partners = hub.hub().partners().size();
    return partners == 0
        ? Optional.empty()
        : Optional.of(
            Proof.shown(
                partners == 1 ? "1 partner is named" : partners + " partners are named",
                "a target for the number of partnerships, and of which kind"));
  }

  private Stream<Proof> statements(StatementKind kind) {
    return hub.statements().stream()
        .filter(statement -> statement.kind() == kind && hasNumbers(statement))
        .map(
            statement ->
                Proof.shown(
                    statement.words() + total(statement).map(sum -> ": " + sum).orElse(""),
                    "a target for " + Show.words(kind) + ", and its total by the year"));
  }

  private static boolean hasNumbers(Statement statement) {
    return total(statement).isPresent()
        || statement.lines().stream()
            .anyMatch(line -> line.share().isPresent() || line.amount().isPresent());
  }

  private static Optional<Money> total(Statement statement) {
    return statement.publishedTotal().or(statement::sum);
  }

  /** Revenue against expenditure of one period, else each of the statements by itself. */
  private void addProfit(List<Proof> proofs) {
    List<Proof> compared =
        hub.statements().stream()
            .filter(one -> one.kind() == StatementKind.REVENUE)
            .flatMap(revenue -> hub.statements().stream().flatMap(cost -> profit(revenue, cost)))
            .toList();
    proofs.addAll(compared);
    if (compared.isEmpty()) {
      statements(StatementKind.REVENUE).forEach(proofs::add);
      statements(StatementKind.EXPENDITURE).forEach(proofs::add);
    }
  }

  /** The surplus, where both are of one owner, one known period and one currency. */
  private static Stream<Proof> profit(Statement revenue, Statement cost) {
    boolean together =
        cost.kind() == StatementKind.EXPENDITURE
            && cost.of().equals(revenue.of())
            && cost.period().isPresent()
            && cost.period().equals(revenue.period())
            && cost.currency().equals(revenue.currency());
    Optional<Money> surplus =
        together
            ? total(revenue).flatMap(in -> total(cost).map(in::minus))
            : Optional.<Money>empty();
    return surplus.stream()
        .map(
            amount ->
                new Proof(
                    Show.line("{}: revenue less expenditure {}", revenue.words(), amount),
                    amount.isNegative() ? Proof.Verdict.MISSED : Proof.Verdict.MET,
                    List.of("the next year's revenue and expenditure, with totals")));
  }
}
