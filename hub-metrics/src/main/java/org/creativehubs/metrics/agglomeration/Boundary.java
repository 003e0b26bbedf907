package org.creativehubs.metrics.agglomeration;

/** What becomes of the kernel that reaches below distance zero. */
public enum Boundary {
  /** It is left there, so that some density is lost near zero: f((r - d) / h). */
  PLAIN("f((r - d_ij) / h)", "kernel not reflected at zero"),
  /** It is reflected, so that all density is at zero or above: f((r - d) / h) + f((r + d) / h). */
  REFLECTED("(f((r - d_ij) / h) + f((r + d_ij) / h))", "kernel reflected at zero");

  private final String kernel;
  private final String convention;

  Boundary(String kernel, String convention) {
    this.kernel = kernel;
    this.convention = convention;
  }

  String kernel() {
    return kernel;
  }

  String convention() {
    return convention;
  }
}
