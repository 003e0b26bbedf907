package org.creativehubs.core.programme;

/** The four directions of Kazakhstan's concept for its creative industries, 2021 to 2025. */
public enum ConceptDirection {
  /** Knowledge, skills and competences. */
  KNOWLEDGE_AND_SKILLS,
  /** Conditions and infrastructure in cities. */
  INFRASTRUCTURE_IN_CITIES,
  /** The law for those who are active in them. */
  LEGAL_REGULATION,
  /** Entrepreneurship. */
  ENTREPRENEURSHIP
}
