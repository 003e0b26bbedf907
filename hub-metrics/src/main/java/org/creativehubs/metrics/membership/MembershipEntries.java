package org.creativehubs.metrics.membership;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;

/** What this topic adds to the catalogue. */
public final class MembershipEntries {

  private MembershipEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
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
            .convention("companies that own themselves through others are a finding")
            .source(MembershipCheck.SOURCE)
            .example(MembershipEntries::staffordshire)
            .answeredBy(MembershipCheck::answer));
  }

  private static MembershipCheckInput staffordshire() {
    return MembershipCheckInput.builder()
        .rule(rule())
        .addCompanies(
            company("studio", "A film studio", "59.11", "film", "0.8").build(),
            company("one-film", "A company for one film", "59.11", "film", "1")
                .addFlags("special-purpose-vehicle")
                .build(),
            company("games", "A games developer", "62.01/1", "games", "over 0.5")
                .kind(MemberKind.SMALL_OR_MEDIUM_COMPANY)
                .place("Stoke-on-Trent")
                .source(MembershipCheck.SOURCE)
                .build(),
            company("potter", "A pottery", "23.41", "ceramics", "0.9").build(),
            company("agency", "An agency with some film", "59.11", "advertising", "0.6").build(),
            company("post", "A post-production house", "59.12", "tv", "circa 0.5").build())
        .putOwners("studio", "games")
        .putOwners("games", "studio")
        .build();
  }

  private static MembershipRule rule() {
    return MembershipRule.builder()
        .id("majority-of-income")
        .name("Majority of income in film, television, games and animation")
        .addSectors("film", "tv", "games", "animation")
        .comparison(Comparison.MORE_THAN)
        .incomeShare(Ratio.of(1, 2))
        .addSicCodes(SicCode.parse("59"), SicCode.parse("58.21"), SicCode.parse("62.01/1"))
        .addExcludedSicCodes(SicCode.parse("59.20"))
        .addExclusions("special-purpose-vehicle", "out-of-scope")
        .source(MembershipCheck.SOURCE)
        .build();
  }

  private static Company.Builder company(
      String id, String name, String code, String sector, String share) {
    Company.Builder company = Company.builder();
    company
        .id(id)
        .name(name)
        .addSicCodes(SicCode.parse(code))
        .putIncomeShares(sector, QualifiedNumber.parse(share));
    return company;
  }
}
