package org.creativehubs.core.programme;

/** The three steps of a programme for people aged 16 to 25. */
public enum YouthProgramme {
  /** Events and workshops led by young people, with people of the trade. */
  INSPIRE,
  /** Accredited training in core skills. */
  EQUIP,
  /** Paid work: placements, commissions, trade at a market of their own. */
  ENABLE
}
