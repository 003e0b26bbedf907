/**
 * The library on Spark. {@link org.creativehubs.examples.spark.TablesOnSpark} adds up the tables
 * from which every index of tables answers, {@link org.creativehubs.examples.spark.PlantsOnSpark}
 * indices of single plants, {@link org.creativehubs.examples.spark.NeighboursOnSpark} how many are
 * near each other; {@link org.creativehubs.examples.spark.HubsOnSpark} maps documents of hubs to
 * rent rolls and agreements, and {@link org.creativehubs.examples.spark.HubFunctions} makes
 * calculators functions of SQL. {@link org.creativehubs.examples.spark.Establishments} are invented
 * rows, as many as wanted.
 */
@NullMarked
package org.creativehubs.examples.spark;

import org.jspecify.annotations.NullMarked;
