package org.creativehubs.finance.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;

/**
 * The steps of an explanation of figures of which some keep their own arithmetic, see {@link
 * Worked}. A figure that stands there under its label is not added a second time.
 */
public final class WorkedSteps {

  private final Explanation.Builder steps;
  private final Set<String> told = new HashSet<>();

  public WorkedSteps(String question) {
    this.steps = Explanation.answering(question);
  }

  /** Adds what is given. */
  @CanIgnoreReturnValue
  public WorkedSteps given(String label, Answer value) {
    return add(List.of(Step.builder().label(label).value(value).build()));
  }

  /** Adds what is given, and by whom. */
  @CanIgnoreReturnValue
  public WorkedSteps given(String label, Answer value, Source source) {
    return add(List.of(Step.builder().label(label).value(value).source(source).build()));
  }

  /** Adds terms that have labels, and what they rest on. */
  @CanIgnoreReturnValue
  public WorkedSteps terms(Term... terms) {
    return add(Explanation.of("steps", terms).steps());
  }

  /** Adds a figure with its own arithmetic, and what the term that explains it rests on. */
  @CanIgnoreReturnValue
  public WorkedSteps figure(String label, Term term, Answer value) {
    return add(Worked.steps(label, term, value));
  }

  /** Adds from here on also what was added before, so that the next steps need none of those. */
  public void startAgain() {
    told.clear();
  }

  /** Adds the steps of another explanation. */
  @CanIgnoreReturnValue
  public WorkedSteps steps(List<Step> more) {
    return add(more);
  }

  private WorkedSteps add(List<Step> more) {
    more.stream()
        .filter(step -> told.add(step.label() + " " + step.value()))
        .forEach(steps::addSteps);
    return this;
  }

  public Explanation build() {
    return steps.build();
  }
}
