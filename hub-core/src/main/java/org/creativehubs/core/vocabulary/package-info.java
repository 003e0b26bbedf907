/**
 * Lists that documents make and people extend. A published list is an enum of {@link
 * org.creativehubs.core.vocabulary.Coded} constants; data refer to its constants by code, so that
 * they may also name what the list lacks. A {@link org.creativehubs.core.vocabulary.Vocabulary} is
 * a list as data, and a {@link org.creativehubs.core.vocabulary.Rating} says how something stands
 * on one of its terms.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.vocabulary;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
