package org.creativehubs.core.sheets;

import java.util.Optional;
import org.creativehubs.core.lease.RentPeriod;

/**
 * What a heading means.
 *
 * @param role what the column holds
 * @param every the period that a rent is for, if the heading says it
 */
record HeadingWord(SheetRole role, Optional<RentPeriod> every) {

  /** The role; a rent beside whose heading a unit of area stands is one by area. */
  SheetRole role(boolean isByArea) {
    return isByArea && role == SheetRole.RENT ? SheetRole.RATE : role;
  }
}
