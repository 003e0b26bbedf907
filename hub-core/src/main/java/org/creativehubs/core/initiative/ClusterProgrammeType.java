package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;

/** What a programme that pays for cluster initiatives is after. */
public enum ClusterProgrammeType implements Coded {
  /** The growth of one region. */
  REGIONAL_DEVELOPMENT,
  /** National industries that compete abroad. */
  NATIONAL_INDUSTRIES,
  /** Research that becomes business. */
  COMMERCIAL_USE_OF_RESEARCH,
  /** Networks of research and industry across a country. */
  NETWORKS_FOR_NATIONAL_INDUSTRIES
}
