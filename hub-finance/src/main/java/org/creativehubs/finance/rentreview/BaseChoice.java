package org.creativehubs.finance.rentreview;

import java.util.Collections;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/** Which rent a review of several bases takes. */
public enum BaseChoice {
  /** The greatest of them. */
  GREATEST,
  /** The lowest of them. */
  LOWEST,
  /** The sum of them, divided by how many they are. */
  MEAN;

  /** Whether the rent is that of one of the bases. */
  boolean isOne() {
    return this != MEAN;
  }

  Ratio among(List<Ratio> rents) {
    return switch (this) {
      case GREATEST -> Collections.max(rents);
      case LOWEST -> Collections.min(rents);
      case MEAN -> rents.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(Ratio.of(rents.size()));
    };
  }

  /** The same with its expression. */
  Term amongTerms(List<Term> rents) {
    Term first = rents.get(0);
    Term[] others = rents.subList(1, rents.size()).toArray(Term[]::new);
    return switch (this) {
      case GREATEST -> Term.max(first, others);
      case LOWEST -> Term.min(first, others);
      case MEAN -> Term.sum(rents).dividedBy(Term.of(rents.size()));
    };
  }
}
