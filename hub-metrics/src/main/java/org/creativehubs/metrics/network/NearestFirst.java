package org.creativehubs.metrics.network;

/** A heap of members by their distance, in flat arrays; each is in it once at most. */
final class NearestFirst {

  private final ShortestPaths ways;
  private final int[] heap;
  private final int[] place;
  private int size;

  NearestFirst(int members, ShortestPaths ways) {
    this.ways = ways;
    heap = new int[members];
    place = new int[members];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int member) {
    up(size++, member);
  }

  /** A member that is in the heap has a shorter way now. */
  void cameNearer(int member) {
    up(place[member], member);
  }

  /** Takes out the nearest. */
  int remove() {
    int nearest = heap[0];
    int last = heap[--size];
    if (size > 0) {
      down(last);
    }
    return nearest;
  }

  private void up(int from, int member) {
    int at = from;
    while (at > 0 && ways.isNearer(member, heap[(at - 1) / 2])) {
      put(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, member);
  }

  private void down(int member) {
    int at = 0;
    int child = nearerChild(at);
    while (child < size && ways.isNearer(heap[child], member)) {
      put(at, heap[child]);
      at = child;
      child = nearerChild(at);
    }
    put(at, member);
  }

  private int nearerChild(int at) {
    int left = 2 * at + 1;
    return left + 1 < size && ways.isNearer(heap[left + 1], heap[left]) ? left + 1 : left;
  }

  private void put(int at, int member) {
    heap[at] = member;
    place[member] = at;
  }
}
