/**
 * The rows of a text before they mean anything: {@link
 * org.creativehubs.core.files.internal.CharRow} holds one as characters, {@link
 * org.creativehubs.core.files.internal.RowBlock} many as bytes. The module exports this package to
 * nobody.
 */
@NullMarked
package org.creativehubs.core.files.internal;

import org.jspecify.annotations.NullMarked;
