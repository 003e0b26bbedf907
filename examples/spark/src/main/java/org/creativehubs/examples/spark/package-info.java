/** The library on Spark: {@link org.creativehubs.examples.spark.QuotientsOnSpark}. */
@NullMarked
package org.creativehubs.examples.spark;

import org.jspecify.annotations.NullMarked;
