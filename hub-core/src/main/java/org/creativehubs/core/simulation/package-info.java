/**
 * What calculators that ask chance have in common. {@link
 * org.creativehubs.core.simulation.RandomStream} gives each draw random numbers of its own, which
 * follow from the seed of the caller and the number of the draw; {@link
 * org.creativehubs.core.simulation.SharedWork} shares the draws among the calling thread and those
 * that the caller grants. Together: the same bits on any number of threads.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.simulation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
