/**
 * What surveys and focus groups found: a {@link org.creativehubs.core.survey.WorkspaceSurvey} of
 * businesses, a {@link org.creativehubs.core.survey.HubSurvey} of hubs, and the {@link
 * org.creativehubs.core.survey.NeedsChecklist} of what people want of a hub.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.survey;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
