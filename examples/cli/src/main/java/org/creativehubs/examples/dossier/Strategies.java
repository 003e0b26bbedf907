package org.creativehubs.examples.dossier;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;

/** Strategies on a page. */
final class Strategies {

  private Strategies() {}

  static Table table(Strategy strategy) {
    Grid grid =
        Grid.of(
            "Actions of " + strategy.name(), "number", "action", "pillar", "ambition", "budget");
    for (Action action : strategy.allActions()) {
      grid.row(
          Cells.text(action.number()),
          Cells.text(action.title()),
          Cells.orDash(action.pillar()),
          Cells.orDash(action.ambition().map(Strategies::range)),
          Cells.text(
              action.budget().isEmpty()
                  ? "-"
                  : Words.list(action.budget().stream().map(Strategies::words).toList())));
    }
    return grid.table();
  }

  /** The amount or the range, without what it is for. */
  private static String range(PlannedAmount amount) {
    return amount.amountQualifier().map(qualifier -> Words.of(qualifier) + " ").orElse("")
        + amount.amount()
        + amount
            .upper()
            .map(
                upper ->
                    " to "
                        + amount
                            .upperQualifier()
                            .map(qualifier -> Words.of(qualifier) + " ")
                            .orElse("")
                        + upper)
            .orElse("");
  }

  /** The amount or the range, what it is for and how long. */
  static String words(PlannedAmount amount) {
    return range(amount)
        + " for "
        + amount.purpose()
        + (amount.months().isPresent()
            ? ", " + Show.counted(amount.months().getAsInt(), "months")
            : "")
        + amount.partOf().map(whole -> " (part of " + whole + ")").orElse("");
  }

  static void print(Strategy strategy, Page page) {
    page.section("Strategy: " + strategy.name());
    page.facts(facts(strategy));
    page.source(strategy.source());
    if (!strategy.actions().isEmpty()) {
      page.section("Actions");
      strategy.actions().forEach(action -> print(action, page));
    }
  }

  private static Facts facts(Strategy strategy) {
    return new Facts()
        .add("period", strategy.period())
        .add("areas", strategy.areas())
        .add("pillars", strategy.pillars())
        .add("priorities", strategy.priorities())
        .add("themes", strategy.themes())
        .add("strengths", strategy.strengths())
        .add("value chains", strategy.valueChains());
  }

  private static void print(Action action, Page page) {
    page.line(
        Words.wrap(
                action.number()
                    + " "
                    + action.title()
                    + action.pillar().map(pillar -> " (" + pillar + ")").orElse(""),
                "    ")
            .strip());
    amounts(action, page);
    for (Action part : action.actions()) {
      page.indented(part.number() + " " + part.title());
      amounts(part, page);
    }
  }

  private static void amounts(Action action, Page page) {
    if (!action.owners().isEmpty()) {
      page.line(Words.wrap("owner: " + String.join(", ", action.owners()), "      "));
    }
    action.ambition().ifPresent(ambition -> amount("ambition: ", ambition, page));
    action.budget().forEach(budget -> amount("budget: ", budget, page));
    page.note(action.source());
  }

  private static void amount(String kind, PlannedAmount amount, Page page) {
    page.line(Words.wrap(kind + words(amount), "      "));
    page.note(amount.source());
  }
}
