package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.ListedActions;
import org.creativehubs.core.strategy.Strategy;

/**
 * Lists of actions that give a number twice, to two lines or as both ends of one, or leave one out
 * under a heading of which they give others.
 */
final class ListedNumbers implements Rule {

  private static final Comparator<ListedActions> ORDER = Comparator.comparing(ListedNumbers::words);

  @Override
  public void examine(Material material, Findings findings) {
    for (Strategy strategy : material.strategies()) {
      ImmutableListMultimap.Builder<String, ListedActions> lines = ImmutableListMultimap.builder();
      for (ListedActions line : strategy.listing()) {
        line.numbers().forEach(number -> lines.put(number, line));
        checkEnds(strategy, line, findings);
      }
      ListMultimap<String, ListedActions> byNumber = lines.build();
      Multimaps.asMap(byNumber)
          .forEach((number, listed) -> checkOnce(strategy, number, listed, findings));
      strategy.allActions().forEach(action -> checkListed(strategy, action, byNumber, findings));
    }
  }

  private static void checkEnds(Strategy strategy, ListedActions line, Findings findings) {
    line.to()
        .ifPresent(
            last ->
                findings.demand(
                    !last.equals(line.from()),
                    FindingKind.NUMBERED_TWICE,
                    subject(strategy, last),
                    figure(line),
                    FindingFigure.text("its other end", last, line.source()),
                    List.of()));
  }

  private static void checkOnce(
      Strategy strategy, String number, List<ListedActions> lines, Findings findings) {
    List<ListedActions> sorted = lines.stream().sorted(ORDER).toList();
    findings.demand(
        sorted.size() == 1,
        FindingKind.NUMBERED_TWICE,
        subject(strategy, number),
        figure(sorted.get(0)),
        figure(sorted.get(sorted.size() - 1)),
        sorted.stream()
            .skip(1)
            .limit(Math.max(0, sorted.size() - 2))
            .map(ListedNumbers::figure)
            .toList());
  }

  private static void checkListed(
      Strategy strategy,
      Action action,
      ListMultimap<String, ListedActions> byNumber,
      Findings findings) {
    String heading = heading(action.number());
    List<String> others =
        new TreeSet<>(byNumber.keySet())
            .stream().filter(number -> heading(number).equals(heading)).toList();
    if (!heading.isEmpty() && !others.isEmpty()) {
      findings.demand(
          byNumber.containsKey(action.number()),
          FindingKind.NUMBER_LEFT_OUT,
          subject(strategy, action.number()),
          FindingFigure.text("the action", action.number() + " " + action.title(), action.source()),
          FindingFigure.text("listed", String.join(", ", others), place(others, byNumber)),
          List.of());
    }
  }

  /** Where the others are listed: in one list, so the first place tells. */
  private static Optional<Source> place(
      List<String> others, ListMultimap<String, ListedActions> byNumber) {
    return others.stream()
        .flatMap(number -> byNumber.get(number).stream())
        .flatMap(line -> line.source().stream())
        .findFirst();
  }

  private static String heading(String number) {
    return number.substring(0, number.lastIndexOf('.') + 1);
  }

  private static String subject(Strategy strategy, String number) {
    return "list of strategy " + strategy.id() + ", " + number;
  }

  private static FindingFigure figure(ListedActions line) {
    return FindingFigure.text("line", words(line), line.source());
  }

  private static String words(ListedActions line) {
    return line.from() + line.to().map(last -> "-" + last).orElse("") + " " + line.title();
  }
}
