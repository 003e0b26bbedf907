package org.creativehubs.core;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.GovernanceBodyKind;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.OrganisationGroup;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.ActivityCode;
import org.creativehubs.core.sector.ActivityScheme;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of organisations and what steers them. */
final class ExampleOrganisations {

  private static final ActivityCode ADVERTISING =
      ActivityCode.builder()
          .scheme(ActivityScheme.OKED)
          .code("73110")
          .label("advertising agencies")
          .build();
  private static final YearlyIncome INCOME =
      YearlyIncome.builder()
          .period(DateRange.parse("2024-04-01/2025-04-01"))
          .basis(IncomeBasis.TURNOVER)
          .amount(Money.parse("GBP 90000.00"))
          .source(ExampleExplanations.SOURCE)
          .build();
  static final Organisation TRUST =
      Organisation.builder()
          .id("riverside-trust")
          .name("Riverside Trust")
          .legalForm(LegalForm.CHARITY)
          .parentId("riverside-group")
          .addRegistrationIds("GB-CHC-0000000")
          .ownership(Ownership.NON_PROFIT)
          .assetLock(true)
          .addProfitUses("its buildings", "its tenants")
          .directors(2)
          .trustees(8)
          .established(PartialDate.parse("1983"))
          .addIncomes(INCOME)
          .addActivities(ADVERTISING)
          .build();
  static final OrganisationGroup GROUP =
      OrganisationGroup.builder()
          .addOrganisations(TRUST, Organisation.of("riverside-group", "Riverside Group"))
          .source(ExampleExplanations.SOURCE)
          .build();
  static final GovernanceBody BOARD =
      GovernanceBody.builder()
          .kind(GovernanceBodyKind.CLUSTER_OPERATIONS_GROUP)
          .name("The operations group")
          .organisationId("riverside-trust")
          .members(QualifiedNumber.exact(7))
          .includes(GovernanceBodyKind.CLUSTER_EXECUTIVE_GROUP)
          .addRepresents("tenants")
          .addRoles("advice")
          .paid(false)
          .since(PartialDate.parse("2016-10"))
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleOrganisations() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(
            YearlyIncome.class,
            INCOME,
            YearlyIncome.of(INCOME.period(), IncomeBasis.INCOME, INCOME.amount()))
        .with(
            ActivityCode.class,
            ADVERTISING,
            ActivityCode.builder().scheme(ActivityScheme.NACE_2).code("73.11").build())
        .with(Organisation.class, TRUST, Organisation.of("council", "The council"))
        .with(
            OrganisationGroup.class,
            GROUP,
            OrganisationGroup.builder().addOrganisations(Organisation.of("a", "A")).build())
        .with(
            GovernanceBody.class,
            BOARD,
            GovernanceBody.builder().kind(GovernanceBodyKind.STEERING_GROUP).build());
  }
}
