/**
 * Tests of the house as a whole: which room may know which, and what every public name must say.
 */
@org.jspecify.annotations.NullMarked
package org.creativehubs.examples.house;
