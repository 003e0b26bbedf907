package org.creativehubs.metrics.consistency;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;

/**
 * What findings call hubs, strategies and other nouns in their sentences: by name where it is of
 * one of them alone, for a reader does not know ids. The subject of a finding keeps the ids.
 */
final class SubjectNames {

  private static final String INDICATORS = "indicators ";
  private static final Splitter COMMA = Splitter.on(", ");
  private static final Splitter OF = Splitter.on(" of ");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> planned = new HashMap<>();

  private SubjectNames() {}

  static SubjectNames of(ConsistencyCheckInput input) {
    Material material = new Material(input);
    SubjectNames all = new SubjectNames();
    material.hubs().forEach(each -> all.name(each.id(), each.name()));
    material.strategies().forEach(each -> all.name(each.id(), each.name()));
    material.programmes().forEach(each -> all.name(each.id(), each.name()));
    material.clusters().forEach(each -> all.name(each.id(), each.name()));
    input.clusterGroups().forEach(each -> all.name(each.id(), each.name()));
    input.hubSurveys().forEach(each -> all.name(each.id(), each.title()));
    input.workspaceSurveys().forEach(each -> all.name(each.id(), each.title()));
    input.caseStudies().forEach(each -> all.name(each.id(), each.title()));
    input
        .initiatives()
        .forEach(
            each -> {
              all.name(each.id(), each.name());
              each.operationsPlan().ifPresent(all::plan);
              each.eventPlan().ifPresent(all::plan);
            });
    input.operationsPlans().forEach(all::plan);
    input.eventPlans().forEach(all::plan);
    material
        .strategies()
        .forEach(each -> each.pillars().forEach(one -> all.planned.put(one.code(), one.name())));
    material.targets().forEach(each -> all.targets.putIfAbsent(each.id(), each.measure()));
    material.statements().forEach(each -> all.name(each.id(), words(each)));
    material
        .indicators()
        .forEach(each -> all.measures.putIfAbsent(each.noun().id(), each.noun().measure()));
    return all;
  }

  private void plan(OperationsPlan plan) {
    name(plan.id(), plan.name());
    plan.items().forEach(each -> planned.putIfAbsent(each.id(), each.description()));
  }

  private void plan(EventPlan plan) {
    name(plan.id(), plan.name());
    plan.events().forEach(each -> planned.putIfAbsent(each.id(), each.title()));
  }

  /** What a statement is of, and for what time. */
  private static String words(Statement statement) {
    return Show.line(
        "of {} of {}{}",
        statement.kind(),
        statement.of(),
        statement.period().map(period -> ", " + period));
  }

  /** Of a hub and what was written about it, under one id, the hub is named. */
  private void name(String id, String name) {
    names.putIfAbsent(id, name);
  }

  /** A subject with names in place of ids. */
  String told(String subject) {
    if (subject.startsWith(INDICATORS)) {
      return INDICATORS + told(subject.substring(INDICATORS.length()), measures);
    }
    return subject.startsWith("plan ")
        ? told(subject, planned).replaceAll("(?<=[a-z])-(?=[a-z])", " ")
        : told(subject, Map.of());
  }

  private String told(String subject, Map<String, String> first) {
    Stream<String> parts =
        COMMA.splitToStream(subject).map(part -> Joiner.on(" of ").join(of(part, first)));
    return parts.collect(Collectors.joining(", "));
  }

  private List<String> of(String part, Map<String, String> first) {
    return OF.splitToStream(part).map(one -> first.getOrDefault(one, one(one))).toList();
  }

  /** An id alone, or behind a word such as hub; those of indicators behind theirs only. */
  private String one(String words) {
    int blank = words.indexOf(' ');
    Optional<String> alone = Optional.ofNullable(names.get(words));
    return alone.orElseGet(() -> blank < 0 ? words : behind(words, blank + 1));
  }

  private String behind(String words, int start) {
    String first = words.substring(0, start);
    String id = words.substring(start);
    String name =
        switch (first) {
          case "indicator " -> measures.getOrDefault(id, id);
          case "target " -> targets.getOrDefault(id, id);
          default -> names.getOrDefault(id, id);
        };
    boolean isSaid = name.toLowerCase(Locale.ROOT).contains(first.strip());
    return (isSaid && !name.equals(id) ? "" : first) + name;
  }
}
