/** Pages, pictures and workbooks of what the library finds. */
@NullMarked
@HubStyle
package org.creativehubs.report;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
