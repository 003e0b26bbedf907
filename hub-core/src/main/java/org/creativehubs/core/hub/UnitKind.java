package org.creativehubs.core.hub;

/** What kind of space a unit is. New kinds may be added. */
public enum UnitKind {
  /** A room for making. */
  STUDIO,
  /** A room for desk work, let as a whole. */
  OFFICE,
  /** A desk in a shared room. */
  DESK,
  /** Workspace that is not distinguished further. */
  WORKSPACE,
  /** A place to eat or drink. */
  CAFE,
  /** A room for events, music or film. */
  VENUE,
  /** A room to meet in. */
  MEETING_ROOM,
  /** Shared machines and tools. */
  MAKER_LAB,
  /** A stall or shop. */
  TRADING_PITCH,
  /** A large hall for making or storing. */
  WAREHOUSE
}
