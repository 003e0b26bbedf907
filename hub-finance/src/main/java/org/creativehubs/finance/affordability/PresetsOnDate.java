package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
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
public abstract class PresetsOnDate implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<AffordabilityPreset> GRID =
      Grid.by("preset", AffordabilityPreset::label)
          .given("place", preset -> Answer.text(preset.place()))
          .given("limit", AffordabilityPreset::limit)
          .given("standing", preset -> Answer.text(preset.standing().words()))
          .given("terms", preset -> Answer.text(preset.terms()))
          .given("applies", preset -> Answer.text(preset.days()))
          .given("source", preset -> Answer.text(preset.source().toString()));

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
  public final Table table() {
    return GRID.table(toString(), presets());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the label of a preset, such as {@code lewisham-ec4}
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(presets(), row, column);
  }

  /** The presets on date in one line. */
  @Override
  public final String toString() {
    return "Published presets of affordable rent on " + on() + ": " + presets().size();
  }

  static final class Builder extends ImmutablePresetsOnDate.Builder {}
}
