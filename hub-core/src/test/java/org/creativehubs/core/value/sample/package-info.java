/** Value types that exist only to test how value types are made. */
@NullMarked
@HubStyle
package org.creativehubs.core.value.sample;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
