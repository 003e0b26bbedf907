package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.value.Check;

/**
 * A question that a document asks, and what a calculator answers.
 *
 * @param question the question; not blank
 * @param answer the answer
 */
public record DocumentAnswer(String question, Explained answer) {

  /** A question that is not blank, and its answer. */
  public DocumentAnswer {
    Check.notBlank(question, "question");
    Check.notNull(answer, "answer");
  }

  /** What it comes to: how its results were found, those without a step left out. */
  List<Explanation> results() {
    return answer.explanations().stream().filter(one -> !one.steps().isEmpty()).toList();
  }

  /** The first result that is another one under another answer to the same question. */
  Optional<Differing> differing(DocumentAnswer other) {
    List<Explanation> here = results();
    List<Explanation> there = other.results();
    for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
      if (!here.get(i).answer().equals(there.get(i).answer())) {
        return Optional.of(new Differing(question, here.get(i), there.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Two results of one question. */
  record Differing(String question, Explanation one, Explanation other) {}
}
