/**
 * What files hold before it means anything: {@link
 * org.creativehubs.core.sheets.internal.SheetForms} tells a CSV file from a workbook by its first
 * bytes, and either gives its sheets, rows and cells. The module exports this package to nobody.
 */
@NullMarked
package org.creativehubs.core.sheets.internal;

import org.jspecify.annotations.NullMarked;
