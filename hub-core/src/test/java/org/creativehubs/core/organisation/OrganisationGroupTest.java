package org.creativehubs.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.sector.ActivityCode;
import org.creativehubs.core.sector.ActivityScheme;
import org.junit.jupiter.api.Test;

class OrganisationGroupTest {

  @Test
  void aCharityOwnsItsCompanies() {
    OrganisationGroup group = group(owned("shop", "trust"), free("trust"), owned("cafe", "trust"));
    assertThat(group.subsidiaries("trust"))
        .extracting(Organisation::id)
        .containsExactly("shop", "cafe");
    assertThat(group.subsidiaries("shop")).isEmpty();
    assertThat(group.organisation("cafe")).isPresent();
    assertThat(group.organisation("bank")).isEmpty();
  }

  @Test
  void aTwinNeedsNoParent() {
    assertThat(group(free("company"), free("foundation")).organisations()).hasSize(2);
  }

  @Test
  void aGroupThatOwnsItselfIsRefused() {
    assertThat(group(owned("a", "b"), owned("b", "c"), free("c")).organisations()).hasSize(3);
    assertThatThrownBy(() -> group(owned("a", "b"), owned("b", "c"), owned("c", "a")))
        .hasMessage("organisations[0].parentId must not make a an owner of itself, but was b");
    assertThatThrownBy(() -> group(owned("x", "a"), owned("a", "b"), owned("b", "a")))
        .hasMessage("organisations[1].parentId must not make a an owner of itself, but was b");
  }

  @Test
  void aParentIsInTheGroup() {
    assertThatThrownBy(() -> group(free("a"), owned("b", "c")))
        .hasMessage("organisations[1].parentId must be an organisation of the group, but was c");
  }

  @Test
  void organisationsHaveIdsOfTheirOwnAndThereIsOne() {
    assertThatThrownBy(() -> group(free("a"), free("a")))
        .hasMessage("organisations[1] must have an id of its own, but was a");
    assertThatThrownBy(OrganisationGroupTest::group)
        .hasMessage("organisations must hold at least one element, but was none");
  }

  @Test
  void aLockIsSaidOrFollowsFromTheForm() {
    assertThat(form(LegalForm.COMMUNITY_INTEREST_COMPANY).isAssetLocked()).contains(true);
    assertThat(form(LegalForm.CHARITY).isAssetLocked()).contains(true);
    assertThat(form(LegalForm.COMPANY_LIMITED_BY_SHARES).isAssetLocked()).isEmpty();
    assertThat(Organisation.builder().id("a").name("A").assetLock(false).build().isAssetLocked())
        .contains(false);
  }

  @Test
  void countsAreNotNegativeAndActivitiesComeOnce() {
    ActivityCode code = ActivityCode.builder().scheme(ActivityScheme.OKED).code("73110").build();
    assertThat(organisation().directors(0).trustees(0).build().directors()).hasValue(0);
    assertThatThrownBy(() -> organisation().directors(-1).build())
        .hasMessage("directors must be >= 0, but was -1");
    assertThatThrownBy(() -> organisation().trustees(-1).build())
        .hasMessage("trustees must be >= 0, but was -1");
    assertThatThrownBy(() -> organisation().addActivities(code, code).build())
        .hasMessage("activities[1] must have a code of its own, but was OKED 73110");
    assertThatThrownBy(() -> organisation().addProfitUses("").build())
        .hasMessage("profitUses[0] must hold a visible character, but was empty");
  }

  @Test
  void anOperationsGroupHoldsTheExecutiveGroupAndNoBodyItself() {
    assertThat(operations().includes(GovernanceBodyKind.CLUSTER_EXECUTIVE_GROUP).build().members())
        .isEmpty();
    assertThatThrownBy(
            () -> operations().includes(GovernanceBodyKind.CLUSTER_OPERATIONS_GROUP).build())
        .hasMessage("includes must differ from kind, but was CLUSTER_OPERATIONS_GROUP");
    assertThatThrownBy(() -> operations().members(QualifiedNumber.exact(-1)).build())
        .hasMessage("members must be >= 0, but was -1");
    assertThatThrownBy(() -> operations().addRepresents("tenants", "tenants").build())
        .hasMessage("represents[1] must have a text of its own, but was tenants");
    assertThatThrownBy(() -> operations().addRoles(" ").build())
        .hasMessage("roles[0] must hold a visible character, but was  ");
    assertThatThrownBy(() -> operations().organisationId("The\ntrust").build())
        .hasMessageStartingWith("organisationId must be text on one line without blanks around it");
  }

  @Test
  void theListsOfTheDocumentsAreComplete() {
    assertThat(GovernanceBodyKind.values()).hasSize(8);
    assertThat(Ownership.values()).hasSize(4);
    assertThat(LegalForm.values())
        .contains(
            LegalForm.COMMUNITY_INTEREST_COMPANY,
            LegalForm.COMPANY_LIMITED_BY_SHARES,
            LegalForm.CHARITY,
            LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
            LegalForm.JOINT_STOCK_COMPANY,
            LegalForm.TWIN_FOR_PROFIT_AND_NON_PROFIT);
  }

  private static OrganisationGroup group(Organisation... organisations) {
    return OrganisationGroup.builder().addOrganisations(organisations).build();
  }

  private static Organisation free(String id) {
    return Organisation.of(id, id);
  }

  private static Organisation owned(String id, String parent) {
    return Organisation.builder().id(id).name(id).parentId(parent).build();
  }

  private static Organisation form(LegalForm form) {
    return organisation().legalForm(form).build();
  }

  private static ImmutableOrganisation.Builder organisation() {
    return Organisation.builder().id("a").name("A");
  }

  private static ImmutableGovernanceBody.Builder operations() {
    return GovernanceBody.builder().kind(GovernanceBodyKind.CLUSTER_OPERATIONS_GROUP);
  }
}
