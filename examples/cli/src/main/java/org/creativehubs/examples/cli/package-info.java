/** The command line of the library: {@link org.creativehubs.examples.cli.HubCommand}. */
@NullMarked
package org.creativehubs.examples.cli;

import org.jspecify.annotations.NullMarked;
