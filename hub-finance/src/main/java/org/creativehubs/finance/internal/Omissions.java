package org.creativehubs.finance.internal;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.finding.LeftOut;

/** What an answer about a hub leaves out, as first steps of its explanation. */
public final class Omissions {

  private Omissions() {}

  /**
   * Begins the explanation of an answer.
   *
   * @param question the question in words
   * @param leftOut what the answer says nothing about
   * @return a builder that holds a step for each of them
   */
  public static Explanation.Builder answering(String question, List<LeftOut> leftOut) {
    Explanation.Builder steps = Explanation.answering(question);
    leftOut.forEach(one -> steps.given("left out, " + one.what(), Answer.text(one.because())));
    return steps;
  }
}
