package org.creativehubs.finance.viability;

/**
 * The random numbers of a simulation: each is a function of seed, run and place alone, so that the
 * order in which runs are made, and by whom, does not matter, and a further input changes no draw
 * of those before it.
 *
 * <p>The function is SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number
 * Generators, 2014, with Stafford's mix 13): {@code mix(mix(mix(seed) + run x gamma) + place x
 * gamma)}, run and place from 1.
 */
final class Draws {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private Draws() {}

  /** The stream of a run, from 0. */
  static long stream(long seed, int run) {
    return mix(mix(seed) + (run + 1L) * GAMMA);
  }

  /** The number of a stream at a place, from 0: one of 2^52 between 0 and 1, both excluded. */
  static double uniform(long stream, int place) {
    return ((mix(stream + (place + 1L) * GAMMA) >>> 12) + 0.5) * 0x1p-52;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
