/**
 * What an enterprise does. {@link org.creativehubs.core.sector.SicCode} reads every written form of
 * a code of the UK's industrial classification and prints one; {@link
 * org.creativehubs.core.sector.DcmsSectors} says which of them are creative or cultural, and in
 * which {@link org.creativehubs.core.sector.CreativeSubsector} or {@link
 * org.creativehubs.core.sector.CulturalGroup}. The lists are resource files that name their source.
 * An {@link org.creativehubs.core.sector.ActivityCode} is a code of another classification.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.sector;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
