package org.creativehubs.core.membership;

import org.creativehubs.core.vocabulary.Coded;

/** What kind of member it is. New kinds may be added. */
public enum MemberKind implements Coded {
  /** A company of any size. */
  COMPANY,
  /** A small or medium-sized company. */
  SMALL_OR_MEDIUM_COMPANY,
  /** A company that is not small or medium-sized. */
  LARGE_COMPANY,
  /** Someone who works on their own account. */
  FREELANCER,
  /** A university or a centre of research. */
  UNIVERSITY_OR_RESEARCH_CENTRE,
  /** A centre of training. */
  TRAINING_CENTRE,
  /** A TV channel. */
  TV_CHANNEL,
  /** An investment fund. */
  INVESTMENT_FUND,
  /** A body of government. */
  PUBLIC_BODY
}
