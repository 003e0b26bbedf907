/**
 * Examples for others: a {@link org.creativehubs.core.casestudy.CaseStudy} brings together what a
 * document says about a hub, cluster or programme, and a {@link
 * org.creativehubs.core.casestudy.StudiedHub} is a hub with all that was written about it.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.casestudy;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
