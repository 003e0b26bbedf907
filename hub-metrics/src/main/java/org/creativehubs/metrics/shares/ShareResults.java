package org.creativehubs.metrics.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Tidy;
import org.jspecify.annotations.Nullable;

/** A rule applied to all wholes of a table. */
final class ShareResults {

  /** So many wholes are read together. A row of 16 industries fills two lines of the cache. */
  private static final int BLOCK = 16;

  /** Parts are shown one by one up to this number. */
  private static final int MOST_SHOWN = 12;

  private final ShareRule rule;
  private final Crossing crossing;

  /** Why nothing is known to compare with; absent where it is, or nothing is compared. */
  private final Optional<Undefined> unknown;

  private final @Nullable References references;
  private final int[] groups;

  ShareResults(ShareRule rule, Crossing crossing) {
    this.rule = rule;
    this.crossing = crossing;
    this.unknown = References.undefined(rule, crossing);
    this.references = unknown.isPresent() ? null : References.of(rule, crossing);
    this.groups = rule.measure().isVariety() ? positions() : new int[0];
  }

  private int[] positions() {
    Map<String, Integer> known = new LinkedHashMap<>();
    return rule.groupsOf(crossing.parts()).stream()
        .mapToInt(group -> known.computeIfAbsent(group, name -> known.size()))
        .toArray();
  }

  IndexResult result() {
    return IndexResult.builder()
        .index(rule.measure().name(crossing.byRegion()))
        .by(crossing.byRegion() ? "region" : "industry")
        .formula(rule.measure().formula())
        .addAllConventions(conventions())
        .source(rule.measure().source())
        .addAllValues(values())
        .build();
  }

  private List<String> conventions() {
    ImmutableList.Builder<String> conventions = ImmutableList.builder();
    conventions.add("shares of " + crossing.table().measure());
    if (rule.measure().compares()) {
      conventions.add("against " + rule.against().words() + rule.partner().orElse(""));
    }
    if (rule.measure() == ShareMeasure.LORENZ_GINI) {
      conventions.add("scale " + rule.giniScale().words());
    }
    if (rule.measure().isEntropy()) {
      conventions.add("in " + rule.logBase().unit());
    }
    rule.groupDigits()
        .ifPresent(digits -> conventions.add("groups by leading digits of codes: " + digits));
    rule.order().ifPresent(order -> conventions.add("order " + Show.exactly(order)));
    if (!crossing.table().unknown().isEmpty()) {
      conventions.add("counts that are not known are never zero; totals that are given stand in");
    }
    return conventions.build();
  }

  private List<IndexValue> values() {
    int wholes = crossing.wholes().size();
    List<IndexValue> values = new ArrayList<>(wholes);
    double[][] rows = new double[Math.min(BLOCK, wholes)][crossing.parts().size()];
    for (int first = 0; first < wholes; first += BLOCK) {
      int size = Math.min(BLOCK, wholes - first);
      crossing.load(first, size, rows);
      for (int i = 0; i < size; i++) {
        values.add(valueOrReason(first + i, rows[i]));
      }
    }
    return values;
  }

  private IndexValue valueOrReason(int whole, double[] counts) {
    return crossing
        .undefined(whole)
        .or(() -> unknown)
        .map(reason -> IndexValue.of(crossing.wholes().get(whole), reason))
        .orElseGet(() -> value(whole, counts, Check.notNull(references, "references")));
  }

  private IndexValue value(int whole, double[] counts, References references) {
    double[] reference = references.of(whole, counts);
    double all = references.total(reference);
    ShareAnswer answer =
        references.lacksOthers() && crossing.total(whole) > 0
            ? new ShareAnswer(0, Optional.of(Reason.NO_OTHERS))
            : new ShareMath(rule, counts, reference, groups).answer(crossing.total(whole), all);
    IndexValue.Builder value = IndexValue.builder();
    value.label(crossing.wholes().get(whole));
    value.addParts(IndexPart.of(crossing.table().measure(), crossing.total(whole)));
    Optional<ShareTerms> terms = terms(whole, counts, reference, all);
    terms.ifPresent(found -> value.addAllParts(found.parts()));
    answer
        .undefined()
        .ifPresentOrElse(
            undefined -> value.undefined(undefined.undefined()),
            () ->
                terms
                    .flatMap(found -> found.of(rule))
                    .ifPresentOrElse(
                        found -> value.found(found, answer.value()),
                        () -> value.value(answer.value())));
    return value.build();
  }

  /** The shares of each part, if there are few enough to be read. */
  private Optional<ShareTerms> terms(int whole, double[] counts, double[] reference, double all) {
    double total = crossing.total(whole);
    if (counts.length > MOST_SHOWN || !(total > 0)) {
      return Optional.empty();
    }
    boolean compares = rule.measure().compares() && all > 0;
    return Optional.of(
        new ShareTerms(
            shares("share of ", counts, total),
            compares ? shares("reference share of ", reference, all) : List.of(),
            Ints.asList(groups)));
  }

  private List<Term> shares(String prefix, double[] counts, double total) {
    return IntStream.range(0, counts.length)
        .mapToObj(
            k ->
                Tidy.term(counts[k])
                    .dividedBy(Tidy.term(total))
                    .named(prefix + crossing.parts().get(k)))
        .toList();
  }
}
