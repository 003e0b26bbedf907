package org.creativehubs.core.initiative;

import java.util.Arrays;
import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The service catalogue: examples of each {@link ServiceCategory}. */
public enum ClusterService implements Coded {
  /** News of funding programmes. */
  FUNDING_PROGRAMME_INFORMATION(ServiceCategory.ACQUISITION_OF_FUNDING),
  /** Advice on money for productions. */
  PRODUCTION_FUNDING_ADVICE(ServiceCategory.ACQUISITION_OF_FUNDING),
  /** Advice on money for growth. */
  GROWTH_FUNDING_ADVICE(ServiceCategory.ACQUISITION_OF_FUNDING),
  /** A network of investors. */
  INVESTOR_NETWORK(ServiceCategory.ACQUISITION_OF_FUNDING),
  /** Working groups of cluster and university. */
  UNIVERSITY_WORKING_GROUPS(ServiceCategory.TECHNOLOGY_TRANSFER_AND_RESEARCH),
  /** Projects run on behalf of members. */
  MEMBER_PROJECT_MANAGEMENT(ServiceCategory.TECHNOLOGY_TRANSFER_AND_RESEARCH),
  /** Specialist legal advice. */
  SPECIALIST_LEGAL_ADVICE(ServiceCategory.TECHNOLOGY_TRANSFER_AND_RESEARCH),
  /** Regular meetings. */
  REGULAR_MEETINGS(ServiceCategory.INTERNAL_NETWORKING),
  /** Events on one theme. */
  THEMED_EVENTS(ServiceCategory.INTERNAL_NETWORKING),
  /** Workshops and talks. */
  WORKSHOPS_AND_TALKS(ServiceCategory.INTERNAL_NETWORKING),
  /** A database of skills and facilities. */
  SKILLS_AND_FACILITIES_DATABASE(ServiceCategory.INTERNAL_NETWORKING),
  /** A newsletter for members. */
  INTERNAL_NEWSLETTER(ServiceCategory.INTERNAL_NETWORKING),
  /** Training with universities. */
  UNIVERSITY_TRAINING_PARTNERSHIPS(ServiceCategory.HUMAN_RESOURCE_DEVELOPMENT),
  /** Training of members by partners. */
  TARGETED_TRAINING(ServiceCategory.HUMAN_RESOURCE_DEVELOPMENT),
  /** Staff found for members. */
  RECRUITMENT(ServiceCategory.HUMAN_RESOURCE_DEVELOPMENT),
  /** Short courses for newcomers. */
  SHORT_ENTRY_COURSES(ServiceCategory.HUMAN_RESOURCE_DEVELOPMENT),
  /** Consulting and coaching. */
  CONSULTING_AND_COACHING(ServiceCategory.ENTREPRENEURSHIP),
  /** A look at what could be innovated. */
  INNOVATION_ASSESSMENT(ServiceCategory.ENTREPRENEURSHIP),
  /** Research into the sector and its future. */
  SECTOR_RESEARCH(ServiceCategory.ENTREPRENEURSHIP),
  /** Ties to entrepreneurs outside. */
  EXTERNAL_ENTREPRENEUR_LINKS(ServiceCategory.ENTREPRENEURSHIP),
  /** New markets and customers found. */
  NEW_MARKET_IDENTIFICATION(ServiceCategory.ENTREPRENEURSHIP),
  /** Information material. */
  INFORMATION_MATERIAL(ServiceCategory.MARKETING_AND_EXTERNAL_NETWORKING),
  /** A website. */
  WEBSITE(ServiceCategory.MARKETING_AND_EXTERNAL_NETWORKING),
  /** Press releases and publications. */
  PRESS_AND_PUBLICATIONS(ServiceCategory.MARKETING_AND_EXTERNAL_NETWORKING),
  /** Marketing with the film office. */
  FILM_OFFICE_PARTNERSHIP(ServiceCategory.MARKETING_AND_EXTERNAL_NETWORKING),
  /** Work with national bodies. */
  NATIONAL_BODY_PARTNERSHIP(ServiceCategory.MARKETING_AND_EXTERNAL_NETWORKING),
  /** Trade fairs, conferences and festivals. */
  TRADE_FAIRS_AND_FESTIVALS(ServiceCategory.INTERNATIONALISATION),
  /** Visits to markets abroad. */
  MARKET_VISITS(ServiceCategory.INTERNATIONALISATION),
  /** Partners found among clusters abroad. */
  INTERNATIONAL_PARTNER_MATCHING(ServiceCategory.INTERNATIONALISATION);

  private final ServiceCategory category;

  ClusterService(ServiceCategory category) {
    this.category = category;
  }

  /** The kind of service it is an example of. */
  public ServiceCategory category() {
    return category;
  }

  /**
   * The services of one category as a vocabulary, for ratings by category.
   *
   * @param category the category
   * @return its services, in a list whose id is {@code cluster-services-} and the code of it
   */
  public static Vocabulary vocabulary(ServiceCategory category) {
    return Vocabulary.of(
        "cluster-services-" + category.code(),
        category.label(),
        Arrays.stream(values())
            .filter(service -> service.category() == category)
            .toArray(ClusterService[]::new));
  }

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "cluster-services", "Service catalogue of cluster organisations", values());
  }
}
