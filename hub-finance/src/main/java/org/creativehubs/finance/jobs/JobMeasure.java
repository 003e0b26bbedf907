package org.creativehubs.finance.jobs;

/** What is measured for a job; each name says whether the job is gross or net. */
public enum JobMeasure {
  /** Public cost over gross jobs. */
  COST_PER_GROSS_JOB("cost per gross job"),
  /** Public cost over net additional jobs. */
  COST_PER_NET_JOB("cost per net additional job"),
  /** Gross value added over gross jobs. */
  GVA_PER_GROSS_JOB("GVA per gross job"),
  /** Net additional gross value added over net additional jobs. */
  GVA_PER_NET_JOB("net additional GVA per net additional job");

  private final String words;

  JobMeasure(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
