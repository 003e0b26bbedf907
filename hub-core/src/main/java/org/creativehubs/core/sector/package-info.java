/**
 * What an enterprise does. {@link org.creativehubs.core.sector.SicCode} reads every written form of
 * a code of the UK's industrial classification and prints one; {@link
 * org.creativehubs.core.sector.DcmsSectors} says which of them are creative or cultural, and in
 * which {@link org.creativehubs.core.sector.CreativeSubsector}. The lists are resource files that
 * name their source.
 */
@NullMarked
package org.creativehubs.core.sector;

import org.jspecify.annotations.NullMarked;
