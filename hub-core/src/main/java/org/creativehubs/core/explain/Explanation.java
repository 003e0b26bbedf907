package org.creativehubs.core.explain;

import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How an answer was found, step by step; the last step is the answer. */
@HubValue
@Value.Immutable
public abstract class Explanation {

  Explanation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder for the answer to a question.
   *
   * @param question the question; not blank
   * @return a builder that lacks only its steps
   */
  public static Builder answering(String question) {
    Builder builder = builder();
    builder.question(question);
    return builder;
  }

  /**
   * What terms say of themselves: a step for each that has a label, and before it for each that it
   * rests on, all of them once.
   *
   * @param question the question; not blank
   * @param terms the answers in their order, each with a label; at least one
   * @return the explanation
   */
  public static Explanation of(String question, Term... terms) {
    return answering(question).terms(terms).build();
  }

  /** What is answered; not blank. */
  public abstract String question();

  /** The steps in order; at least one. */
  public abstract List<Step> steps();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(question(), "question");
    Check.notEmpty(steps(), "steps");
  }

  /** What the last step found. */
  public final Answer answer() {
    return steps().get(steps().size() - 1).value();
  }

  /** The question, then the steps, numbered, one in a line. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(question());
    for (int i = 0; i < steps().size(); i++) {
      text.append("\n  ").append(i + 1).append(". ").append(steps().get(i));
    }
    return text.toString();
  }

  /** Builds an {@link Explanation}. */
  public static final class Builder extends ImmutableExplanation.Builder {
    private final Set<Term> told = Sets.newIdentityHashSet();

    Builder() {}

    /**
     * Adds a step for each term and for each it rests on, if they have a label and no step here
     * yet.
     *
     * @param terms the terms in their order
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder terms(Term... terms) {
      for (Term term : terms) {
        if (told.add(term)) {
          terms(term.text().operands().toArray(Term[]::new));
          term.label().ifPresent(label -> addSteps(term.step()));
        }
      }
      return this;
    }

    /**
     * Adds a given figure.
     *
     * @param label what it is
     * @param value the figure
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder given(String label, Answer value) {
      addSteps(Step.builder().label(label).value(value).build());
      return this;
    }

    /**
     * Adds a given figure and its source.
     *
     * @param label what it is
     * @param value the figure
     * @param source where it comes from
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder given(String label, Answer value, Source source) {
      addSteps(Step.builder().label(label).value(value).source(source).build());
      return this;
    }

    /**
     * Adds a computed figure.
     *
     * @param label what it is
     * @param expression the expression with its numbers
     * @param value what comes out
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder step(String label, String expression, Answer value) {
      addSteps(Step.builder().label(label).expression(expression).value(value).build());
      return this;
    }

    /**
     * Adds a figure computed by a rule that can be cited.
     *
     * @param label what it is
     * @param expression the expression with its numbers
     * @param value what comes out
     * @param source where the rule comes from
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder step(String label, String expression, Answer value, Source source) {
      addSteps(
          Step.builder().label(label).expression(expression).value(value).source(source).build());
      return this;
    }
  }
}
