/**
 * Hubs and clusters of the documents as data, and the report on one of them. A {@link
 * org.creativehubs.examples.dossier.Dossier} holds what the documents say and the choices of
 * whoever asks; {@link org.creativehubs.examples.dossier.Report} is what the calculators answer.
 */
@NullMarked
@HubStyle
package org.creativehubs.examples.dossier;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
