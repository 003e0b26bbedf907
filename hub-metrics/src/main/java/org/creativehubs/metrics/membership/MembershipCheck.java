package org.creativehubs.metrics.membership;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;

/**
 * Who belongs to a cluster, and why? Each company is judged alone, by what excludes it, by its
 * codes, and by the share of its income from the sectors of the rule. That share is a range: a
 * sector that is not named may bring anything that the named ones leave, and a qualified number
 * brings every number it may be. Only a range that lies wholly on one side of the rule decides.
 *
 * <pre>{@code
 * MembershipRule rule = MembershipRule.builder()
 *         .id("film").name("Film").comparison(Comparison.MORE_THAN)
 *         .incomeShare(Ratio.parse("0.5")).addSectors("film").build();
 * Company studio = Company.builder()
 *         .id("a").name("A studio").putIncomeShares("film", QualifiedNumber.parse("0.8"))
 *         .build();
 * MembershipCheck.under(rule).check(studio).state(); // MEMBER
 * }</pre>
 */
public final class MembershipCheck {

  /** Where the rule and its reasons for exclusion come from. */
  static final Source SOURCE =
      Source.builder()
          .document("Peter Rudge: Framework Strategy for the Staffordshire Moving Image Cluster")
          .edition("2016")
          .place("1 Executive Summary: Definition; 2 Research into the Sector")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MembershipCheckInput, MembershipReport> ENTRY =
      CatalogEntry.of(
              "membership-check",
              MembershipCheck.class,
              MembershipCheckInput.class,
              MembershipReport.class)
          .title("Membership of a cluster")
          .question("Which companies of a list belong to the cluster, and why?")
          .convention("a sector of income that is not named is not known, rather than zero")
          .convention("a code holds all codes below it; a coarser code leaves it open")
          .convention("exclusions come first, then codes, then income")
          .convention("a rule asks for codes alone, for a share of income alone, or for both")
          .convention("codes as registered are never refused: what is no code leaves it open")
          .convention("companies that own themselves through others are a finding")
          .source(SOURCE)
          .answeredBy(MembershipCheck::answer);

  private final MembershipRule rule;

  private MembershipCheck(MembershipRule rule) {
    this.rule = rule;
  }

  /**
   * A check under a rule.
   *
   * @param rule who may join
   * @return the check
   */
  public static MembershipCheck under(MembershipRule rule) {
    return new MembershipCheck(rule);
  }

  /** Answers the catalogue's question. */
  public static MembershipReport answer(MembershipCheckInput input) {
    MembershipCheck check = under(input.rule());
    List<CompanyMembership> lines = input.companies().stream().map(check::check).toList();
    CorporateGroups groups = CorporateGroups.of(input.owners());
    List<String> members =
        lines.stream()
            .filter(line -> line.state() == MembershipState.MEMBER)
            .map(CompanyMembership::company)
            .toList();
    return MembershipReport.builder()
        .rule(input.rule().name())
        .addAllCompanies(lines)
        .addAllGroups(groups.group(members))
        .addAllCircles(groups.circles())
        .build();
  }

  /**
   * Whether one company belongs.
   *
   * @param company the company
   * @return its line, the same whatever other companies there are
   */
  public CompanyMembership check(Company company) {
    Explanation.Builder steps = Explanation.answering("Does " + company.name() + " belong?");
    Optional<Ground> against =
        excluded(company, steps).or(() -> unlisted(company, steps)).or(() -> low(company, steps));
    Ground found = against.orElseGet(() -> uncoded(company).orElseGet(() -> met(company)));
    steps.step("reason", found.because(), Answer.text(Show.words(found.reason())), SOURCE);
    return CompanyMembership.builder()
        .company(company.id())
        .name(company.name())
        .reason(found.reason())
        .because(found.because())
        .explanation(steps.build())
        .build();
  }

  private record Ground(MembershipReason reason, String because) {}

  private Ground met(Company company) {
    if (!rule.sectors().isEmpty()) {
      return new Ground(MembershipReason.SHARE_REACHED, income(company));
    }
    List<SicCode> counting =
        company.activities().stream().filter(code -> isListed(code) && isInScope(code)).toList();
    String verb = counting.size() == 1 ? " is" : " are";
    return new Ground(MembershipReason.LISTED, list(counting) + verb + " on the list");
  }

  private Optional<Ground> excluded(Company company, Explanation.Builder steps) {
    List<String> reasons = rule.exclusions().stream().filter(company.allFlags()::contains).toList();
    steps.given("flags that exclude", Answer.text(list(reasons)));
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ground(MembershipReason.EXCLUDED, "it is marked " + list(reasons)));
  }

  private Optional<Ground> unlisted(Company company, Explanation.Builder steps) {
    if (rule.sicCodes().isEmpty()) {
      return Optional.empty();
    }
    List<SicCode> listed = company.activities().stream().filter(this::isListed).toList();
    steps.given("codes on the list", Answer.text(list(listed)));
    List<Object> registered = new ArrayList<>(company.activities());
    registered.addAll(company.marks());
    if (listed.isEmpty() && !registered.isEmpty() && !mayBeListed(company)) {
      String codes = list(registered);
      return Optional.of(
          new Ground(MembershipReason.NOT_LISTED, "none of its codes is on the list: " + codes));
    }
    if (!listed.isEmpty() && listed.stream().allMatch(this::isExcluded) && !mayBeListed(company)) {
      return Optional.of(
          new Ground(MembershipReason.EXCLUDED_CODE, "the rule excludes " + list(listed)));
    }
    return Optional.empty();
  }

  /** What is still open when nothing speaks against the company. */
  private Optional<Ground> uncoded(Company company) {
    boolean certain =
        rule.sicCodes().isEmpty()
            || company.activities().stream().anyMatch(code -> isListed(code) && isInScope(code));
    return certain
        ? Optional.empty()
        : Optional.of(new Ground(MembershipReason.CODE_NOT_KNOWN, unknownCode(company)));
  }

  private static String unknownCode(Company company) {
    if (!company.unreadableCodes().isEmpty()) {
      List<String> words = company.unreadableCodes();
      return "its codes are not known: \""
          + String.join("\" and \"", words)
          + (words.size() == 1 ? "\" is no code" : "\" are no codes");
    }
    return company.activities().isEmpty()
        ? "its codes are not known"
        : list(company.activities()) + " is too coarse for the list";
  }

  private Optional<Ground> low(Company company, Explanation.Builder steps) {
    if (rule.sectors().isEmpty()) {
      return Optional.empty();
    }
    Optional<Range<Ratio>> range = IncomeRange.of(company, rule.sectors());
    Range<Ratio> claim = rule.shares().orElseThrow();
    steps.given("shares of income", Answer.text(shares(company)));
    steps.given("share that the rule asks for", Answer.text(words(claim)));
    if (range.isEmpty()) {
      return Optional.of(
          new Ground(
              MembershipReason.SHARES_CONTRADICT, "its shares of income add up to more than all"));
    }
    Range<Ratio> share = range.get();
    String shown = income(share);
    steps.given("share from the sectors", Answer.text(words(share)));
    if (claim.encloses(share)) {
      return Optional.empty();
    }
    boolean apart = !claim.isConnected(share) || claim.intersection(share).isEmpty();
    return Optional.of(
        new Ground(
            apart ? MembershipReason.SHARE_TOO_LOW : MembershipReason.SHARE_NOT_KNOWN, shown));
  }

  private boolean isListed(SicCode code) {
    return rule.sicCodes().stream().anyMatch(code::isWithin);
  }

  private boolean isExcluded(SicCode code) {
    return rule.excludedSicCodes().stream().anyMatch(code::isWithin);
  }

  /** Whether no part of a code on the list is excluded. */
  private boolean isInScope(SicCode code) {
    return !isExcluded(code)
        && rule.excludedSicCodes().stream().noneMatch(excluded -> excluded.isWithin(code));
  }

  /** Whether a code is so coarse, or so unlike a code, that one on the list may be meant. */
  private boolean mayBeListed(Company company) {
    return !company.unreadableCodes().isEmpty()
        || company.activities().stream()
            .anyMatch(
                code ->
                    !isListed(code)
                        && rule.sicCodes().stream().anyMatch(listed -> listed.isWithin(code)));
  }

  private static String shares(Company company) {
    return list(
        company.incomeShares().entrySet().stream()
            .map(share -> share.getKey() + " " + share.getValue())
            .toList());
  }

  private String income(Company company) {
    return income(IncomeRange.of(company, rule.sectors()).orElseThrow());
  }

  private String income(Range<Ratio> share) {
    return "from the sectors comes "
        + words(share)
        + " of its income, and the rule asks for "
        + words(rule.shares().orElseThrow());
  }

  /** A range of shares in words, such as {@code more than 50 %} or {@code 20 % to 35 %}. */
  private static String words(Range<Ratio> range) {
    boolean isLow = !range.hasLowerBound() || range.lowerEndpoint().signum() <= 0;
    boolean isHigh = !range.hasUpperBound() || range.upperEndpoint().compareTo(Ratio.ONE) >= 0;
    if (isLow && isHigh) {
      return "an unknown part";
    }
    if (isHigh) {
      boolean isClosed = range.lowerBoundType() == BoundType.CLOSED;
      boolean isAll = isClosed && range.lowerEndpoint().equals(Ratio.ONE);
      String end = Show.percent(range.lowerEndpoint());
      return isAll ? end : (isClosed ? "at least " : "more than ") + end;
    }
    String end = Show.percent(range.upperEndpoint());
    if (isLow) {
      boolean isClosed = range.upperBoundType() == BoundType.CLOSED;
      return range.upperEndpoint().isZero()
          ? "nothing"
          : (isClosed ? "at most " : "less than ") + end;
    }
    String start = Show.percent(range.lowerEndpoint());
    return start.equals(end) ? end : start + " to " + end;
  }

  private static String list(List<?> things) {
    return things.isEmpty()
        ? "none"
        : String.join(", ", things.stream().map(Object::toString).toList());
  }
}
