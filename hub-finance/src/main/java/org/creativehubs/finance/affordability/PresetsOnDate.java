package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The published presets that apply on a day. */
@HubValue
@Value.Immutable
public abstract class PresetsOnDate implements ExplainedAnswer, ExplainedTable {

  private static final Grid<AffordabilityPreset> GRID =
      Grid.of(
          sourced(Column.text("preset", AffordabilityPreset::label)),
          sourced(Column.text("place", AffordabilityPreset::place)),
          sourced(Column.answer("limit", AffordabilityPreset::limit)),
          sourced(Column.text("standing", preset -> preset.standing().words())),
          sourced(Column.text("terms", AffordabilityPreset::terms)),
          sourced(Column.text("applies", AffordabilityPreset::days)),
          Column.text("source", preset -> preset.source().toString()));

  private static Column<AffordabilityPreset> sourced(Column<AffordabilityPreset> column) {
    return column.source(preset -> Optional.of(preset.source()));
  }

  PresetsOnDate() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** Every band that applies, in the order of the table. */
  public abstract List<AffordabilityPreset> presets();

  /** Why there is none; present only if {@link #presets()} is empty. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is how many apply. */
  @Override
  public abstract Explanation explanation();

  /**
   * The preset with a label.
   *
   * @param label an id and, for a band, a comma and what it is for
   * @return the preset
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if none of that label applies
   */
  public final AffordabilityPreset preset(String label) {
    return Check.named(presets(), AffordabilityPreset::label, label, "preset");
  }

  /** One row for each band: place, limit, standing, terms, applies, source. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet(toString(), presets());
  }

  /** The presets on date in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Published presets of affordable rent on " + on() + ": " + presets().size(),
        "undefined",
        undefined());
  }

  static final class Builder extends ImmutablePresetsOnDate.Builder {}
}
