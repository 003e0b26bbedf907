/**
 * What can be answered with money. {@link org.creativehubs.finance.FinanceCatalog} adds the
 * calculators of the packages below this one to the catalogue.
 */
@NullMarked
package org.creativehubs.finance;

import org.jspecify.annotations.NullMarked;
