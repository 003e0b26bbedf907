package org.creativehubs.metrics.creativework;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Industries that a list takes for one sector, such as the creative industries. */
@HubValue
@Value.Immutable
public abstract class IndustryList {

  IndustryList() {}

  /**
   * A list of industries.
   *
   * @param name the sector; not blank
   * @param industries its industries, each once; at least one
   * @return the list
   */
  public static IndustryList of(String name, List<String> industries) {
    return new Builder().name(name).addAllIndustries(industries).build();
  }

  /** The sector; not blank. */
  public abstract String name();

  /** Its industries, each once and none blank; at least one. */
  public abstract List<String> industries();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(industries(), "industries");
    Check.texts(industries(), "industries");
  }

  static final class Builder extends ImmutableIndustryList.Builder {
    Builder() {}
  }
}
