package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;

/** The seven kinds of services that a cluster organisation offers. */
public enum ServiceCategory implements Coded {
  /** Help to find money. */
  ACQUISITION_OF_FUNDING,
  /** Technology, research and development. */
  TECHNOLOGY_TRANSFER_AND_RESEARCH,
  /** Members meet one another. */
  INTERNAL_NETWORKING,
  /** Skills and staff. */
  HUMAN_RESOURCE_DEVELOPMENT,
  /** Founding and growing businesses. */
  ENTREPRENEURSHIP,
  /** Marketing, contacts outside, promotion of the place. */
  MARKETING_AND_EXTERNAL_NETWORKING,
  /** Markets and partners abroad. */
  INTERNATIONALISATION
}
