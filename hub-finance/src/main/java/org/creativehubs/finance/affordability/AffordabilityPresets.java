package org.creativehubs.finance.affordability;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Which published policies say what an affordable rent is, on a day?
 *
 * <p>A table that ships with the library: adopted plans, a draft, a published ceiling and what was
 * found in practice, each band with its days, its standing and its source. None of them is a
 * default; the person who assesses a lease takes one and asks it for its {@link
 * AffordabilityPreset#policy()}. A policy without a number says so: {@code NO_SHARE_STATED}. A day
 * that no publication at hand names says so too: {@link DateBasis}.
 *
 * <p>Where the table holds nothing of what was asked for on the day the answer is undefined: {@code
 * NOT_IN_FORCE}. The table is no list of all policies there are.
 *
 * <pre>{@code
 * PresetsOnDate presets = AffordabilityPresets.on(LocalDate.of(2026, 11, 21));
 * AffordabilityPreset third = presets.preset("third-of-market");
 * third.place(); // London
 * }</pre>
 */
public final class AffordabilityPresets {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AffordabilityPresetsInput, PresetsOnDate> ENTRY =
      CatalogEntry.of(
              "affordability-presets",
              AffordabilityPresets.class,
              AffordabilityPresetsInput.class,
              PresetsOnDate.class)
          .title("Published policies of affordable rent")
          .question("What do published policies call an affordable rent, on that day?")
          .convention("a table by date, each band with its standing; none is a default")
          .convention("a policy without a number says so: NO_SHARE_STATED")
          .convention("a source dated by month or year applies from its first day, and says so")
          .convention("a day that no publication at hand names is marked as not confirmed")
          .source(
              Source.builder()
                  .document("Greater London Authority: The London Plan")
                  .edition("2021")
                  .place("policy E3, Affordable workspace")
                  .build())
          .answeredBy(AffordabilityPresets::answer);

  private AffordabilityPresets() {}

  /** All bands of all presets, in the order of the table, as known in November 2026. */
  public static List<AffordabilityPreset> published() {
    return Published.ALL;
  }

  /** All presets that apply on a day. */
  public static PresetsOnDate on(LocalDate day) {
    return answer(AffordabilityPresetsInput.builder().on(day).build());
  }

  /**
   * The presets that apply on a day.
   *
   * @param input the day and, if only some are wanted, the place or the policy
   * @return those that apply
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the table has no such place or
   *     policy
   */
  public static PresetsOnDate answer(AffordabilityPresetsInput input) {
    input.place().ifPresent(place -> known(AffordabilityPreset::place, "place", place));
    input.preset().ifPresent(id -> known(AffordabilityPreset::id, "preset", id));
    List<AffordabilityPreset> found =
        Published.ALL.stream()
            .filter(preset -> input.place().filter(p -> !p.equals(preset.place())).isEmpty())
            .filter(preset -> input.preset().filter(id -> !id.equals(preset.id())).isEmpty())
            .filter(preset -> preset.appliesOn(input.on()))
            .toList();
    return PresetsOnDate.builder()
        .on(input.on())
        .addAllPresets(found)
        .undefined(found.isEmpty() ? Optional.of(none(input)) : Optional.empty())
        .explanation(explanation(input, found))
        .build();
  }

  private static void known(
      Function<AffordabilityPreset, String> part, String field, String wanted) {
    List<String> all = Published.ALL.stream().map(part).distinct().toList();
    Check.that(
        all.contains(wanted),
        Fault.UNKNOWN_CODE,
        field,
        all.stream().collect(Collectors.joining(", ", "be one of ", "")),
        wanted);
  }

  private static Undefined none(AffordabilityPresetsInput input) {
    return Undefined.of(
        Reason.NOT_IN_FORCE, "the table holds nothing of what was asked for on " + input.on());
  }

  private static Explanation explanation(
      AffordabilityPresetsInput input, List<AffordabilityPreset> found) {
    Explanation.Builder steps =
        Explanation.answering("What is an affordable rent, published, on " + input.on() + "?");
    for (AffordabilityPreset preset : found) {
      steps.addSteps(
          Step.builder()
              .label(preset.label() + ", " + preset.standing().words() + ", " + preset.days())
              .value(preset.limit())
              .source(preset.source())
              .build());
    }
    Answer last = found.isEmpty() ? Answer.of(none(input)) : Answer.number(found.size());
    return steps.given("presets that apply", last).build();
  }

  /** Read when first asked for: the catalogue loads this class without its table. */
  private static final class Published {
    static final ImmutableList<AffordabilityPreset> ALL = PresetsFile.read("presets.txt");
  }
}
