package org.creativehubs.core.programme;

/** The three types of practical support that hubs give. */
public enum SupportKind {
  /** Advice, mentoring and help with finance, law, tax and markets. */
  ENTREPRENEURSHIP_AND_BUSINESS,
  /** Skills and training. */
  SKILLS_AND_TRAINING,
  /** Programmes that start firms or speed up their growth. */
  INCUBATORS_AND_ACCELERATORS
}
