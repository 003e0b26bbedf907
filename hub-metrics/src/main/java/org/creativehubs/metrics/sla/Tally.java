package org.creativehubs.metrics.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Counts the lines of a portfolio one by one, and keeps no more of them than are to be listed. */
final class Tally {

  private final OptionalInt worst;
  private final List<PortfolioLine> kept = new ArrayList<>();
  private long agreements;
  private long met;
  private long partly;
  private long notMet;
  private long notKnown;
  private long notDue;

  Tally(OptionalInt worst) {
    this.worst = worst;
  }

  void add(PortfolioLine line) {
    agreements++;
    met += line.met();
    partly += line.partly();
    notMet += line.notMet();
    notKnown += line.notKnown();
    notDue += line.notDue();
    kept.add(line);
    // Sorting now and then is cheaper than keeping order at every step.
    if (worst.isPresent() && kept.size() >= 2L * worst.getAsInt() + 1000) {
      cut();
    }
  }

  private void cut() {
    kept.sort(PortfolioLine.WORST_FIRST);
    int most = worst.orElse(Integer.MAX_VALUE);
    if (kept.size() > most) {
      kept.subList(most, kept.size()).clear();
    }
  }

  PortfolioSummary summary() {
    cut();
    return PortfolioSummary.builder()
        .agreements(agreements)
        .met(met)
        .partly(partly)
        .notMet(notMet)
        .notKnown(notKnown)
        .notDue(notDue)
        .worst(worst)
        .addAllLines(kept)
        .build();
  }
}
