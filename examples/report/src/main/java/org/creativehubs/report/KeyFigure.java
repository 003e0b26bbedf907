package org.creativehubs.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One of the few figures at the top of a page. */
@HubValue
@Value.Immutable
public abstract class KeyFigure {

  private static final int MOST_LISTED = 100;

  KeyFigure() {}

  /**
   * A figure without a note.
   *
   * @param label what it is; not blank
   * @param value the figure
   * @return the figure
   */
  public static KeyFigure of(String label, Answer value) {
    return builder().label(label).value(value).build();
  }

  /**
   * A count, whose working says what was counted.
   *
   * @param label what is counted; not blank
   * @param counted the names of those that are counted, which need not differ
   * @return how many there are; the working names the first hundred
   */
  public static KeyFigure counting(String label, List<String> counted) {
    Answer number = Answer.number(Ratio.of(counted.size()));
    Explanation.Builder how = Explanation.answering(label);
    how.given("counted", Answer.text(listed(counted))).given("how many these are", number);
    return builder().label(label).value(number).explanation(how.build()).build();
  }

  private static String listed(List<String> counted) {
    if (counted.isEmpty()) {
      return "none";
    }
    String first = counted.stream().limit(MOST_LISTED).collect(Collectors.joining("; "));
    int more = counted.size() - MOST_LISTED;
    return more > 0 ? first + "; and " + Show.number(more) + " more" : first;
  }

  /**
   * A number that terms work out.
   *
   * @param label what it is; not blank
   * @param term the number
   * @return the figure with its working
   */
  public static KeyFigure worked(String label, Term term) {
    Term named = term.named(label);
    return builder()
        .label(label)
        .value(named.answer())
        .explanation(Explanation.of(label, named))
        .build();
  }

  /**
   * A figure that is taken as it is, or that cannot be told: its working says from where, or why.
   *
   * @param label what it is; not blank
   * @param value the figure
   * @param from where it is found, such as {@code the file}; not blank
   * @return the figure with its working
   */
  public static KeyFigure given(String label, Answer value, String from) {
    Explanation.Builder how = Explanation.answering(label);
    how.given("found in", Answer.text(from)).given(label, value);
    return builder().label(label).value(value).explanation(how.build()).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is; not blank. */
  public abstract String label();

  /** The figure. */
  public abstract Answer value();

  /** What must be known to read it, such as {@code of 6}; not blank. */
  public abstract Optional<String> note();

  /** How it was found. */
  public abstract Optional<Explanation> explanation();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    note().ifPresent(note -> Check.notBlank(note, "note"));
  }

  /** Builds a {@link KeyFigure}. */
  public static final class Builder extends ImmutableKeyFigure.Builder {
    Builder() {}
  }
}
