/** What do indicators say? */
@NullMarked
@HubStyle
package org.creativehubs.metrics.kpi;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
