package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A result with one explanation of how it was found. */
public interface ExplainedAnswer extends Explained {

  /** How the result was found; for a single answer the last step is the answer. */
  Explanation explanation();

  @Override
  default List<Explanation> explanations() {
    return ImmutableList.of(explanation());
  }
}
