package org.creativehubs.metrics.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.metrics.consistency.ConsistencyCheck;

/** Which findings hold however their facts are read, and which under some readings alone. */
final class FindingsByReading {

  /** What a finding is about: its kind, and the ids of its facts. */
  private record Key(FindingKind kind, ImmutableSet<String> ids) {}

  /** The facts of a document, each under one reading, and how those with several are read. */
  private record Read(List<DocumentFact> facts, List<String> words) {}

  private final DocumentAuditInput input;
  private final Cap cap;

  FindingsByReading(DocumentAuditInput input, Cap cap) {
    this.input = input;
    this.cap = cap;
  }

  /** Of the findings as read, and of those that another reading of one fact makes. */
  List<ConditionalFinding> conditional() {
    Map<Key, Finding> all = new LinkedHashMap<>(found(input.facts()));
    for (int i = 0; i < input.facts().size(); i++) {
      for (QualifiedNumber other : input.facts().get(i).otherReadings().values()) {
        List<DocumentFact> facts = new ArrayList<>(input.facts());
        facts.set(i, readAs(facts.get(i), other));
        found(facts).forEach(all::putIfAbsent);
      }
    }
    ImmutableList.Builder<ConditionalFinding> conditional = ImmutableList.builder();
    all.forEach((key, finding) -> conditional(key, finding).ifPresent(conditional::add));
    return conditional.build();
  }

  private Optional<ConditionalFinding> conditional(Key key, Finding finding) {
    List<DocumentFact> about = about(key.ids());
    if (about.stream().allMatch(fact -> fact.otherReadings().isEmpty())) {
      return Optional.empty();
    }
    List<Read> readings = readings(about);
    List<String> under =
        readings.stream()
            .filter(read -> found(read.facts()).containsKey(key))
            .map(read -> String.join(", ", read.words()))
            .toList();
    return under.size() == readings.size()
        ? Optional.empty()
        : Optional.of(
            ConditionalFinding.builder()
                .finding(finding)
                .under(under)
                .readings(readings.size())
                .build());
  }

  /** The facts of some ids, and those that they are compared with, in their order. */
  private List<DocumentFact> about(Set<String> ids) {
    Set<String> wanted = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (wanted.add(id)) {
        input.facts().stream()
            .filter(fact -> fact.id().equals(id))
            .forEach(fact -> open.addAll(fact.parts()));
      }
    }
    return input.facts().stream().filter(fact -> wanted.contains(fact.id())).toList();
  }

  /** Every way to read some facts together, as they are read first. */
  private List<Read> readings(List<DocumentFact> facts) {
    List<Read> all = List.of(new Read(List.of(), List.of()));
    for (DocumentFact fact : facts) {
      cap.check("facts", facts.size(), (long) all.size() * (fact.otherReadings().size() + 1));
      List<Read> longer = new ArrayList<>();
      for (Read before : all) {
        Optional<String> words = fact.reading().filter(any -> !fact.otherReadings().isEmpty());
        longer.add(and(before, fact, words.map(word -> told(fact, word))));
        fact.otherReadings()
            .forEach(
                (word, other) ->
                    longer.add(and(before, readAs(fact, other), Optional.of(told(fact, word)))));
      }
      all = longer;
    }
    return all;
  }

  private static Read and(Read before, DocumentFact fact, Optional<String> word) {
    return new Read(
        ImmutableList.<DocumentFact>builder().addAll(before.facts()).add(fact).build(),
        Streams.concat(before.words().stream(), word.stream()).toList());
  }

  private static String told(DocumentFact fact, String reading) {
    return fact.measure() + ": " + reading;
  }

  /** A fact under another reading, which is rounded as it says itself. */
  static DocumentFact readAs(DocumentFact fact, QualifiedNumber other) {
    DocumentFact.Builder read = fact.toBuilder().value(other);
    return (other.isExact() ? read : read.roundedTo(Optional.empty())).build();
  }

  /** What does not add up, by what it is about; findings are in one order with and without ids. */
  private Map<Key, Finding> found(List<DocumentFact> facts) {
    DocumentAuditInput read = input.toBuilder().facts(facts).build();
    List<Finding> told = ConsistencyCheck.answer(StatedFacts.of(read)).findings();
    List<Finding> byId = ConsistencyCheck.answer(StatedFacts.byId(read)).findings();
    Map<Key, Finding> found = new LinkedHashMap<>();
    IntStream.range(0, told.size()).forEach(i -> found.putIfAbsent(key(byId.get(i)), told.get(i)));
    return found;
  }

  private static Key key(Finding finding) {
    return new Key(
        finding.kind(),
        Streams.concat(
                finding.expected().stream(), finding.found().stream(), finding.figures().stream())
            .flatMap((FindingFigure figure) -> figure.source().flatMap(Source::place).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }
}
