/**
 * Hubs, surveys, clusters and plans of the documents as data, and the report on one of them. A
 * {@link org.creativehubs.examples.dossier.Dossier} holds what the documents say and the choices of
 * the person who asks; {@link org.creativehubs.examples.dossier.Report} is what the calculators
 * answer; {@link org.creativehubs.examples.dossier.ReportPage} prints both, with the help of one
 * small class for each kind of noun, such as that for strategies or programmes.
 */
@NullMarked
@HubStyle
package org.creativehubs.examples.dossier;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
