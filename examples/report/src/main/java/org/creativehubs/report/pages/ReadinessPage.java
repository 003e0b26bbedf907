package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.strategy.AssessedTerm;
import org.creativehubs.metrics.strategy.ClusterReadiness;
import org.creativehubs.metrics.strategy.ReadinessProfile;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * The readiness of a cluster as a page: what is in place list by list, what is next, what has
 * changed, and the evidence of every rating. The numbers are those of {@link ClusterReadiness};
 * lists are never added into one mark.
 *
 * <pre>{@code
 * ReadinessProfile profile = ClusterReadiness.of(initiative, earlier, on);
 * Page page = ReadinessPage.of(profile, PageOrigin.of("cluster.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class ReadinessPage {

  private static final int MOST_STEPS = 5;

  private final ReadinessProfile profile;

  private ReadinessPage(ReadinessProfile profile) {
    this.profile = profile;
  }

  /**
   * The page of a profile.
   *
   * @param profile what a cluster has in place
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(ReadinessProfile profile, PageOrigin origin) {
    return new ReadinessPage(profile).page(origin);
  }

  private Page page(PageOrigin origin) {
    Page.Builder page = Page.builder().title(profile.initiative() + ": readiness");
    page.about(
        "As rated up to "
            + profile.on()
            + profile.earlier().map(day -> ", compared with " + day).orElse(""));
    page.origin(origin).verdict(verdict());
    page.addFigures(
        KeyFigure.builder()
            .label("rated of all terms")
            .value(profile.explanation().answer())
            .explanation(profile.explanation())
            .build(),
        count("in place", at(Standing.MET)),
        count("in part", at(Standing.PARTLY)),
        count("lacking", at(Standing.NOT_MET)));
    profile.earlier().ifPresent(day -> page.addFigures(count("better", profile.better())));
    profile.next().stream()
        .filter(term -> term.rating().isPresent())
        .limit(MOST_STEPS)
        .forEach(term -> page.addAsks(step(term)));
    unknowns(page);
    sections(page);
    ClusterReadiness.ENTRY.conventions().forEach(page::addNotes);
    ClusterReadiness.ENTRY.sources().forEach(page::addSources);
    profile.now().terms().stream()
        .flatMap(term -> term.rating().flatMap(Rating::source).stream())
        .distinct()
        .forEach(page::addSources);
    return page.build();
  }

  private String verdict() {
    String now =
        Show.line(
            "{} of {} terms are rated: {} in place, {} in part, {} lacking",
            profile.now().terms().size() - unrated(),
            profile.now().terms().size(),
            rated(Standing.MET),
            rated(Standing.PARTLY),
            rated(Standing.NOT_MET));
    Optional<String> change =
        profile
            .earlier()
            .map(
                day ->
                    Show.line(
                        "; since {} {} are better and {} worse",
                        day,
                        profile.better().size(),
                        profile.worse().size()));
    return now + change.orElse("") + ".";
  }

  private long rated(Standing standing) {
    return at(standing).size();
  }

  private List<AssessedTerm> at(Standing standing) {
    return profile.now().terms().stream()
        .filter(term -> term.rating().isPresent() && profile.standing(term) == standing)
        .toList();
  }

  private long unrated() {
    return profile.now().terms().stream().filter(term -> term.rating().isEmpty()).count();
  }

  private static KeyFigure count(String label, List<AssessedTerm> terms) {
    return KeyFigure.counting(label, terms.stream().map(AssessedTerm::name).toList());
  }

  private String step(AssessedTerm term) {
    String list = profile.lists().getOrDefault(term.checklist(), term.checklist());
    return Show.line("{} ({}): {}", term.name(), list, profile.step(term));
  }

  private void unknowns(Page.Builder page) {
    if (unrated() > 0) {
      page.addUnknowns(unrated() + " terms were never rated: neither passed nor failed");
    }
    long vain = rated(Standing.NOT_KNOWN);
    if (vain > 0) {
      page.addUnknowns(vain + " terms were asked in vain");
    }
    profile.now().findings().stream().map(Finding::sentence).forEach(page::addUnknowns);
  }

  /** The profile, what is next and what changed; then every term in an annex. */
  private void sections(Page.Builder page) {
    List<Sheet<?>> sheets = profile.sheets();
    page.addSections(section("List by list", sheets.get(0), false));
    profile
        .earlier()
        .ifPresent(day -> page.addSections(section("What has changed", sheets.get(2), false)));
    page.addSections(section("What is next", sheets.get(1), false));
    page.addSections(section("Every term, with its evidence", sheets.get(sheets.size() - 1), true));
  }

  private static PageSection section(String heading, Sheet<?> sheet, boolean annex) {
    PageSection.Builder section = PageSection.builder().heading(heading).isAnnex(annex);
    return section.addTables(PageTable.of(sheet)).build();
  }
}
