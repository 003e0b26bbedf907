/**
 * Pages and workbooks of what the library finds.
 *
 * <p>{@link org.creativehubs.report.Page} is what somebody sends on: a verdict, a few figures, what
 * to ask for, what does not add up and what cannot be told; then pictures, tables with their
 * workings, assumptions and sources. Any answer of the library becomes a table of it by {@link
 * org.creativehubs.report.PageTable#allOf}. {@link org.creativehubs.report.HtmlPage} writes it as
 * one file for a browser and for print, {@link org.creativehubs.report.XlsxBook} as a workbook, in
 * the language and with the numbers of {@link org.creativehubs.report.ReportLanguage} and {@link
 * org.creativehubs.report.ReportLocale}. {@link org.creativehubs.report.Withheld} makes the page
 * that may be published.
 */
@NullMarked
@HubStyle
package org.creativehubs.report;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
