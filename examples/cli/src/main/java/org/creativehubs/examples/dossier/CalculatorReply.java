package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.whatif.ChangedFact;
import org.immutables.value.Value;

/** What a calculator answers to a question of a dossier. */
@HubValue
@Value.Immutable
public abstract class CalculatorReply {

  /** More explanations than this would bury a page. */
  static final int MOST_EXPLANATIONS = 12;

  CalculatorReply() {}

  static Builder builder() {
    return new Builder();
  }

  /** The question; not blank. */
  public abstract String title();

  /** The id of the calculator in the catalogue; not blank. */
  public abstract String calculator();

  /** The choices that practice varies, and how the calculator makes them. */
  public abstract List<String> conventions();

  /** The answer as a table, where it is one. */
  public abstract Optional<Table> table();

  /** The facts that are different for this question, where it is asked under changes. */
  public abstract List<ChangedFact> changed();

  /** What no document gives, and was assumed. */
  public abstract List<AssumedValue> assumed();

  /**
   * Whether it is an example: it rests on assumed money, or on somebody or something made up. Its
   * title says so, and what is assumed.
   */
  public abstract boolean example();

  /** How the answer was found; of a result with many answers the first ones. */
  public abstract List<Explanation> explanations();

  /** A builder that holds these values, to change some of them. */
  final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  static final class Builder extends ImmutableCalculatorReply.Builder {
    Builder() {}
  }
}
