package org.creativehubs.core.strategy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.immutables.value.Value;

/**
 * What a region or a cluster initiative sets out to do: the headings it thinks under, and its
 * actions. Lists that differ from what others use are the strategy's own {@link VocabularyTerm}s,
 * so that plans can be compared with them.
 */
@HubValue
@Value.Immutable
public abstract class Strategy {

  Strategy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the strategy; not blank. */
  public abstract String name();

  /** The time it is for; absent where it does not say. */
  public abstract Optional<DateRange> period();

  /** The areas it covers, each with a code of its own. */
  public abstract List<VocabularyTerm> areas();

  /**
   * The headings of its actions: pillars, or foundations of productivity; each with a code of its
   * own.
   */
  public abstract List<VocabularyTerm> pillars();

  /** What comes first, each with a code of its own. */
  public abstract List<VocabularyTerm> priorities();

  /** What runs across its pillars, each with a code of its own. */
  public abstract List<VocabularyTerm> themes();

  /** What it builds on, each with a code of its own. */
  public abstract List<VocabularyTerm> strengths();

  /** The value chains it looks at, each with a code of its own. */
  public abstract List<VocabularyTerm> valueChains();

  /** Its actions, each with a number of its own, under pillars and themes that it has. */
  public abstract List<Action> actions();

  /** Its actions as a summary or table of contents lists them, by their numbers. */
  public abstract List<ListedActions> listing();

  /** Dates that it gives for what happens beside it, one event perhaps several times. */
  public abstract List<DatedEvent> datedEvents();

  /** Other figures of the strategy, as given. */
  public abstract List<Figure> figures();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> checkTerms(areas(), "areas"),
        () -> checkTerms(pillars(), "pillars"),
        () -> checkTerms(priorities(), "priorities"),
        () -> checkTerms(themes(), "themes"),
        () -> checkTerms(strengths(), "strengths"),
        () -> checkTerms(valueChains(), "valueChains"),
        () -> Check.distinct(actions(), Action::number, "actions", "number"));
    for (Action action : allActions()) {
      action.pillar().ifPresent(code -> checkTerm(pillars(), code, action, "pillar"));
      action.themes().forEach(code -> checkTerm(themes(), code, action, "themes"));
    }
  }

  private static void checkTerms(List<VocabularyTerm> terms, String field) {
    Check.distinct(terms, VocabularyTerm::code, field, "code");
  }

  private static void checkTerm(
      List<VocabularyTerm> terms, String code, Action action, String field) {
    Check.that(
        terms.stream().anyMatch(term -> term.code().equals(code)),
        Fault.UNKNOWN_CODE,
        "actions " + action.number() + "." + field,
        "name a term of the strategy",
        code);
  }

  /** All actions, each before those it is made of. */
  public final List<Action> allActions() {
    return actions().stream().flatMap(Action::all).toList();
  }

  /**
   * The action with a number.
   *
   * @param number such as {@code 6.4}
   * @return the action; empty where there is none such
   */
  public final Optional<Action> action(String number) {
    return allActions().stream().filter(action -> action.number().equals(number)).findFirst();
  }

  /**
   * Whether the strategy has a pillar.
   *
   * @param code the code of the pillar
   * @return whether it has
   */
  public final boolean hasPillar(String code) {
    return pillars().stream().anyMatch(pillar -> pillar.code().equals(code));
  }

  /** Name, id, period and the number of actions in one line; the rest would take pages. */
  @Override
  public final String toString() {
    return Show.line(
        "{} ({}{}): {} actions", name(), id(), period().map(days -> ", " + days), actions().size());
  }

  /** Builds a {@link Strategy}. */
  public static final class Builder extends ImmutableStrategy.Builder {
    Builder() {}
  }
}
