package org.creativehubs.core.explain;

import java.util.List;

/** A result that explains how it was found. */
public interface Explained {

  /** How each answer of the result was found, in the order of the result; at least one. */
  List<Explanation> explanations();
}
