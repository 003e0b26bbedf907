package org.creativehubs.core.iati;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.value.Check;

/**
 * Indicators of one activity.
 *
 * @param title what the activity is called; not blank
 * @param indicators its indicators
 * @param type the type of all its results, a code of IATI such as 1 for outputs; absent where that
 *     is not known
 */
public record IatiActivity(String title, List<Indicator> indicators, Optional<String> type) {

  private static final String OUTPUT = "1";

  /** An activity; its title is not blank. */
  public IatiActivity {
    Check.notBlank(title, "title");
    indicators = List.copyOf(Check.notNull(indicators, "indicators"));
    Check.notNull(type, "type");
  }

  /** What came out of a programme: its outputs. */
  public static IatiActivity of(Programme programme) {
    return new IatiActivity(programme.name(), programme.outputs(), Optional.of(OUTPUT));
  }

  /** Indicators of a hub or a case study; those with a code of the ERDF are outputs. */
  public static IatiActivity of(String title, List<Indicator> indicators) {
    return new IatiActivity(title, indicators, Optional.empty());
  }

  Optional<String> typeOf(Indicator indicator) {
    return type.or(() -> ErdfOutput.ofIndicator(indicator).map(code -> OUTPUT));
  }
}
