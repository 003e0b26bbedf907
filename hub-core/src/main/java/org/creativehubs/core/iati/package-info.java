/**
 * Indicators as funders of aid exchange them: results of the International Aid Transparency
 * Initiative (IATI 2.03), out and in by {@link org.creativehubs.core.iati.IatiResults}, with the
 * output codes of the European Regional Development Fund ({@link
 * org.creativehubs.core.iati.ErdfOutput}).
 */
@NullMarked
package org.creativehubs.core.iati;

import org.jspecify.annotations.NullMarked;
