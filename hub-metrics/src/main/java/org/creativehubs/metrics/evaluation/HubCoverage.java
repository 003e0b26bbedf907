package org.creativehubs.metrics.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.immutables.value.Value;

/** Which districts and sectors of a city its hubs reach, where they do not, and what they share. */
@HubValue
@Value.Immutable
public abstract class HubCoverage implements Explained, ExplainedTable {

  HubCoverage() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * How many districts, sectors, and sectors of districts are covered, gaps or not stated, and how
   * many businesses are in those covered; with what was left out, as findings.
   */
  public abstract KpiSheet summary();

  /** A row for each district; absent where there is none. */
  public abstract Optional<KpiSheet> districts();

  /** A row for each sector; absent where none is stated. */
  public abstract Optional<KpiSheet> sectors();

  /**
   * A row for each sector of a district that no hub there is known to serve, the one with most
   * businesses first; absent where there is none.
   */
  public abstract Optional<KpiSheet> gaps();

  /** How evenly the hubs are spread over the districts that have one; one row. */
  public abstract KpiSheet concentration();

  /** A row for each thing that a hub offers, what most offer first; absent where none is stated. */
  public abstract Optional<KpiSheet> offers();

  /**
   * A row for each two hubs of one district that offer the same, those that overlap most first;
   * absent where there are none.
   */
  public abstract Optional<KpiSheet> overlaps();

  private Stream<KpiSheet> all() {
    return Stream.of(
            Optional.of(summary()),
            districts(),
            sectors(),
            gaps(),
            Optional.of(concentration()),
            offers(),
            overlaps())
        .flatMap(Optional::stream);
  }

  /** The summary. */
  @Override
  public final Sheet<?> sheet() {
    return summary().sheet();
  }

  /** The summary and all other sheets. */
  @Override
  public final List<Sheet<?>> sheets() {
    return all().<Sheet<?>>map(KpiSheet::sheet).toList();
  }

  /** How the figures of all sheets were found. */
  @Override
  public final List<Explanation> explanations() {
    return all().flatMap(sheet -> sheet.explanations().stream()).toList();
  }

  /** How many districts and sectors are covered, and how many are gaps, in one line. */
  @Override
  public final String toString() {
    return Show.line("{}; {}", reach("districts"), reach("sectors"));
  }

  private String reach(String level) {
    return Show.line(
        "{} of {} {} covered (gaps: {}, not stated: {})",
        summary().value(level, "covered"),
        summary().value(level, "all"),
        level,
        summary().value(level, "gap"),
        summary().value(level, "not stated"));
  }

  static final class Builder extends ImmutableHubCoverage.Builder {}
}
