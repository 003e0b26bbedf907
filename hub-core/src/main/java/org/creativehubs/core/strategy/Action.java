package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** Something a strategy sets out to do, with the actions it is made of. */
@HubValue
@Value.Immutable
public abstract class Action {

  Action() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its number in the strategy, of the form {@code 6} or {@code 6.4}. */
  public abstract String number();

  /** What is to be done, in words; not blank. */
  public abstract String title();

  /**
   * The code of the strategy's pillar it stands under, in kebab-case; the actions it is made of may
   * leave it out.
   */
  public abstract Optional<String> pillar();

  /** The codes of the strategy's themes it serves, each once and in kebab-case. */
  public abstract List<String> themes();

  /** Why it is needed, each reason in words; not blank. */
  public abstract List<String> rationale();

  /** How much money it is to bring together. */
  public abstract Optional<PlannedAmount> ambition();

  /** Amounts that are named for it or for examples of it, each with an id of its own. */
  public abstract List<PlannedAmount> budget();

  /**
   * Money that somebody has committed to it, each with an id of its own; zero where it is known
   * that nobody has. Each commitment stands at one action, and at none of those around it.
   */
  public abstract List<PlannedAmount> committed();

  /** By when, as exactly as the strategy says. */
  public abstract Optional<PartialDate> due();

  /** How far it has come; absent where nobody said. */
  public abstract Optional<PlanStatus> status();

  /** Who answers for it, each once; not blank. */
  public abstract List<String> owners();

  /**
   * What it is to bring, promised as target and delivered as actual, each with an id of its own.
   */
  public abstract List<Indicator> outputs();

  /** The places it is to happen in, each once; not blank. */
  public abstract List<String> places();

  /** The actions it is made of; their numbers continue {@link #number()}. */
  public abstract List<Action> actions();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> ActionNumbers.check(number(), "number"),
        () -> Check.notBlank(title(), "title"),
        () -> pillar().ifPresent(pillar -> Slug.check(pillar, "pillar")),
        () -> Codes.check(themes(), "themes"),
        () -> rationale().forEach(reason -> Check.notBlank(reason, "rationale")),
        () -> Codes.checkNames(owners(), "owners"),
        () -> Codes.checkNames(places(), "places"),
        () -> Amounts.check(budget(), "budget"),
        () -> Amounts.check(committed(), "committed"),
        () -> Check.distinct(outputs(), Indicator::id, "outputs", "id"));
    for (int i = 0; i < actions().size(); i++) {
      checkPart(actions().get(i).number(), "actions[" + i + "].number");
    }
    Check.distinct(actions(), Action::number, "actions", "number");
  }

  private void checkPart(String part, String field) {
    Check.that(
        part.startsWith(number() + ".") && part.indexOf('.', number().length() + 1) < 0,
        Fault.INCONSISTENT,
        field,
        "continue " + number() + " by one number",
        part);
  }

  /** This action and all it is made of, each before its parts. */
  public final Stream<Action> all() {
    return Stream.concat(Stream.of(this), actions().stream().flatMap(Action::all));
  }

  /** Builds an {@link Action}. */
  public static final class Builder extends ImmutableAction.Builder {
    Builder() {}
  }
}
