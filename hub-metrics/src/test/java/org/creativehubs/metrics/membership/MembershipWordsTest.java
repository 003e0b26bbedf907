package org.creativehubs.metrics.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What a report says in words and tables, and what it refuses. */
class MembershipWordsTest {

  private static Company.Builder earning(String sector, String share) {
    return MembershipCheckTest.company("a", "59.11")
        .putIncomeShares(sector, QualifiedNumber.parse(share));
  }

  private static String because(Company.Builder company) {
    return MembershipCheck.under(MembershipCheckTest.RULE).check(company.build()).because();
  }

  @Test
  void theShareFromTheSectorsIsToldWithItsBound() {
    assertThat(because(earning("retail", "at least 0.6")))
        .startsWith("from the sectors comes at most 40 % of its income");
    assertThat(because(earning("retail", "over 0.6")))
        .startsWith("from the sectors comes less than 40 % of its income");
    assertThat(because(earning("retail", "1")))
        .startsWith("from the sectors comes nothing of its income");
    assertThat(because(earning("film", "over 0.8")))
        .startsWith("from the sectors comes more than 80 % of its income");
  }

  @Test
  void aRuleThatAsksForAllOfTheIncomeSaysSo() {
    MembershipRule all =
        MembershipRule.builder()
            .id("all")
            .name("All from film")
            .addSectors("film")
            .comparison(Comparison.AT_LEAST)
            .incomeShare(Ratio.ONE)
            .build();
    assertThat(MembershipCheck.under(all).check(earning("film", "1").build()).because())
        .isEqualTo("from the sectors comes 100 % of its income, and the rule asks for 100 %");
  }

  /** More than half from film leaves less than half for the rest. */
  @Test
  void sharesThatOnlyTouchContradict() {
    Company company =
        earning("film", "over 0.5").putIncomeShares("retail", QualifiedNumber.parse("0.5")).build();
    assertThat(MembershipCheck.under(MembershipCheckTest.RULE).check(company).reason())
        .isEqualTo(MembershipReason.SHARES_CONTRADICT);
  }

  @Test
  void onlyTheCodesThatCountAreNamedAsListed() {
    MembershipRule codes =
        MembershipRule.builder()
            .id("codes")
            .name("Film by code")
            .addAllSicCodes(MembershipCheckTest.RULE.sicCodes())
            .addAllExcludedSicCodes(MembershipCheckTest.RULE.excludedSicCodes())
            .build();
    Company company =
        Company.builder()
            .id("a")
            .name("a")
            .addRegisteredCodes("59111", "59200", "10710", "58210")
            .build();
    assertThat(MembershipCheck.under(codes).check(company).because())
        .isEqualTo("59.11/1, 58.21 are on the list");
  }

  private static MembershipReport three() {
    return MembershipCheck.answer(
        MembershipCheckInput.builder()
            .rule(MembershipCheckTest.RULE)
            .addCompanies(
                earning("film", "1").id("in").name("Reel").build(),
                earning("film", "1").id("out").name("Shell").addFlags("out-of-scope").build(),
                MembershipCheckTest.company("off", "23.41").name("Kiln").build(),
                MembershipCheckTest.company("away", "23.41").name("Clay").build())
            .build());
  }

  @Test
  void theSecondTableCountsTheReasonsThatWereGiven() {
    List<Sheet<?>> sheets = three().sheets();
    assertThat(sheets.get(0).table().toString())
        .startsWith("Companies under the rule: Majority of income in film or games");
    assertThat(sheets.get(1).table().toString())
        .isEqualTo(
            """
            Companies by reason
            reason         state       companies  share
            -------------  ----------  ---------  -----
            excluded       not member          1   25 %
            not listed     not member          2   50 %
            share reached  member              1   25 %
            -------------  ----------  ---------  -----
            all companies                      4  100 %\
            """);
  }

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  @Test
  void aCompanyThatIsNotOnTheListIsRefused() {
    assertRefused(
        () -> three().company("b"),
        Fault.UNKNOWN_CODE,
        "id must be the id of a company on the list, but was b");
  }

  @Test
  void anOwnerHasAnId() {
    MembershipCheckInput.Builder input =
        MembershipCheckInput.builder()
            .rule(MembershipCheckTest.RULE)
            .addCompanies(earning("film", "1").build())
            .putOwners("a", " ");
    assertRefused(input::build, Fault.EMPTY, "owners[a] must hold a visible character");
  }

  private static CompanyMembership.Builder line() {
    return CompanyMembership.builder()
        .company("a")
        .name("A")
        .reason(MembershipReason.LISTED)
        .because("59.11 is on the list")
        .explanation(ending("listed"));
  }

  private static Explanation ending(String reason) {
    return Explanation.answering("Does A belong?").given("reason", Answer.text(reason)).build();
  }

  @Test
  void aLineNamesTheCompanyAndEndsInItsReason() {
    assertRefused(
        () -> line().company(" ").build(), Fault.EMPTY, "company must hold a visible character");
    assertRefused(
        () -> line().name(" ").build(), Fault.EMPTY, "name must hold a visible character");
    assertRefused(
        () -> line().because(" ").build(), Fault.EMPTY, "because must hold a visible character");
    assertRefused(
        () -> line().explanation(ending("not listed")).build(),
        Fault.INCONSISTENT,
        "explanation must end in the reason listed, but was not listed");
  }

  private static MembershipReport.Builder report(CompanyMembership... lines) {
    return MembershipReport.builder().rule("Film by code").addCompanies(lines);
  }

  @Test
  void aReportHasEachCompanyOnceAndEachMemberInAGroup() {
    CompanyMembership line = line().build();
    List<String> group = List.of("a");
    assertRefused(
        () -> report(line).addGroups(group).rule(" ").build(),
        Fault.EMPTY,
        "rule must hold a visible character");
    assertRefused(
        () -> report(line, line).addGroups(group, group).build(),
        Fault.DUPLICATE,
        "companies[1] must have a company of its own, but was a");
    assertRefused(
        () -> report(line).build(),
        Fault.INCONSISTENT,
        "groups must hold each member once, but was ");
  }
}
