/**
 * How a hub is listed in directories and put on maps: {@link
 * org.creativehubs.core.directory.OpenReferral} for directories of services, {@link
 * org.creativehubs.core.directory.SchemaOrg} for search engines and pages of others, {@link
 * org.creativehubs.core.directory.GeoJson} for maps; each out and in.
 *
 * <p>Only what the hub tells is written. What a standard asks for and the hub does not tell is
 * listed beside what is written ({@link org.creativehubs.core.directory.DirectoryFile}). What is
 * read gives nouns made of the parts without a fault, with a list of the faults, each by its path.
 * Fields of others are kept: a hub is written over the document it came from, and whatever the
 * library does not know of stays there.
 */
@NullMarked
package org.creativehubs.core.directory;

import org.jspecify.annotations.NullMarked;
