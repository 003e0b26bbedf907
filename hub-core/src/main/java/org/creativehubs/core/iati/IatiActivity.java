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
 * @param type the type of those of its results that do not say their own among their codes; absent
 *     where that is not known
 */
public record IatiActivity(
    String title, List<Indicator> indicators, Optional<IatiResultType> type) {

  /** An activity; its title is not blank. */
  public IatiActivity {
    Check.notBlank(title, "title");
    indicators = List.copyOf(Check.notNull(indicators, "indicators"));
    Check.notNull(type, "type");
  }

  /** What came out of a programme: its outputs. */
  public static IatiActivity of(Programme programme) {
    return new IatiActivity(
        programme.name(), programme.outputs(), Optional.of(IatiResultType.OUTPUT));
  }

  /** Indicators of a hub or a case study; those with a code of the ERDF are outputs. */
  public static IatiActivity of(String title, List<Indicator> indicators) {
    return new IatiActivity(title, indicators, Optional.empty());
  }

  /** The type it says itself, that of the activity, or that of an output of the ERDF. */
  Optional<IatiResultType> typeOf(Indicator indicator) {
    return indicator.codes().containsKey(IatiResultType.CATALOGUE)
        ? IatiResultType.ofCodes(indicator.codes())
        : type.or(() -> IatiResultType.ofCodes(indicator.codes()));
  }
}
