package org.creativehubs.core.internal;

/** Marks what reads a value only in documents of others; within a value Jackson reads it itself. */
public interface OutsideOnly {}
