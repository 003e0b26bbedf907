package org.creativehubs.core.survey;

/** How far a hub meets a need. */
public enum NeedState {
  /** It does. */
  MET,
  /** It means to. */
  PLANNED,
  /** It does not. */
  NOT_MET
}
