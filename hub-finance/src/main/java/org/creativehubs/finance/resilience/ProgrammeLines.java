package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Which lines of a plan are a programme's: what it costs, and what pays for it. */
@HubValue
@Value.Immutable
public abstract class ProgrammeLines {

  ProgrammeLines() {}

  /**
   * The lines of a programme.
   *
   * @param name what the programme is called; not blank
   * @param lines the names of its lines, each once; at least one
   * @return the programme
   */
  public static ProgrammeLines of(String name, List<String> lines) {
    return new Builder().name(name).addAllLines(lines).build();
  }

  /** What the programme is called; not blank. */
  public abstract String name();

  /** The names of its lines as the outlook of the plan has them, each once; at least one. */
  public abstract List<String> lines();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(lines(), "lines");
    Check.distinct(lines(), line -> line, "lines", "name");
  }

  static final class Builder extends ImmutableProgrammeLines.Builder {}
}
