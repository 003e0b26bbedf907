/**
 * Pages from files that people hold: {@link org.creativehubs.report.pages.RentRollPage} of a rent
 * roll, {@link org.creativehubs.report.pages.AgreementPage} of an agreement and a quarter's
 * records, {@link org.creativehubs.report.pages.PlacePage} of a place and its counts, {@link
 * org.creativehubs.report.pages.PlanPage} of a budget or plan with what-ifs, {@link
 * org.creativehubs.report.pages.ComparisonPage} of hubs side by side, {@link
 * org.creativehubs.report.pages.EvaluationPage} of one hub by the guide, {@link
 * org.creativehubs.report.pages.PortfolioPage} of the hubs of a city, {@link
 * org.creativehubs.report.pages.GrantsPage} of a register of grants, {@link
 * org.creativehubs.report.pages.CompaniesPage} of a register of companies, {@link
 * org.creativehubs.report.pages.SafeCountsPage} of counts that may be published, {@link
 * org.creativehubs.report.pages.DocumentAuditPage} of the figures of a document, {@link
 * org.creativehubs.report.pages.ArrearsPage} of bills and a bank file, {@link
 * org.creativehubs.report.pages.FeasibilityPage} of a new hub, {@link
 * org.creativehubs.report.pages.RentPolicyPage} of a city's rents, {@link
 * org.creativehubs.report.pages.FundingCliffPage} of grants that end, {@link
 * org.creativehubs.report.pages.StrategyPage} of the actions of a strategy, {@link
 * org.creativehubs.report.pages.ReadinessPage} of what a cluster has in place, and {@link
 * org.creativehubs.report.pages.AnswerPage} of any answer. {@link
 * org.creativehubs.report.pages.DocumentPages} tells what a document says, promises, contradicts
 * and leaves open. {@link org.creativehubs.report.pages.ServiceStatementPages} and {@link
 * org.creativehubs.report.pages.SubsidyLetters} make a page for each tenant, and a {@link
 * org.creativehubs.report.pages.PageSet} holds them with the page that adds them up.
 */
@NullMarked
@HubStyle
package org.creativehubs.report.pages;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
