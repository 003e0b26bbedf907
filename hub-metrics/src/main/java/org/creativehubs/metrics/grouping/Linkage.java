package org.creativehubs.metrics.grouping;

/**
 * How far apart two groups are, by the recurrence of Lance and Williams (1967). From a group k to
 * the union of i and j, of n_k, n_i and n_j members:
 */
public enum Linkage {
  /**
   * Ward's: d^2 = ((n_i + n_k) d_ik^2 + (n_j + n_k) d_jk^2 - n_k d_ij^2) / (n_i + n_j + n_k), the
   * height is d. R calls it ward.D2.
   */
  WARD,
  /** The mean distance of members: d = (n_i d_ik + n_j d_jk) / (n_i + n_j). Also called UPGMA. */
  AVERAGE,
  /** The largest distance of members: d = max(d_ik, d_jk). */
  COMPLETE;

  /** The distance from k to the union of i and j; for Ward, of squares. */
  double merged(double ik, double jk, double ij, int i, int j, int k) {
    return switch (this) {
      case WARD -> ((double) (i + k) * ik + (double) (j + k) * jk - k * ij) / (i + j + k);
      case AVERAGE -> (i * ik + j * jk) / (i + j);
      case COMPLETE -> Math.max(ik, jk);
    };
  }

  /** What the recurrence works on. */
  double from(double distance) {
    return this == WARD ? distance * distance : distance;
  }

  double height(double worked) {
    return this == WARD ? Math.sqrt(Math.max(0, worked)) : worked;
  }
}
