/** How far a document was read: pages whose last line was in sight, of all pages. */
export interface Read {
  seen: number;
  pages: number;
}

const PAUSE = 250;

/** Remembers which pages were seen and tells it after a short pause, once for each number of pages. */
export class Reading {
  private readonly seen = new Set<number>();
  private pages = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (read: Read) => void) {}

  /** The document has that many pages; what was seen of pages that are gone is forgotten. */
  of(pages: number): void {
    this.pages = pages;
    [...this.seen].filter((page) => page >= pages).forEach((page) => this.seen.delete(page));
  }

  /** @param page counted from 0 */
  saw(page: number): void {
    if (page >= 0 && page < this.pages && !this.seen.has(page)) {
      this.seen.add(page);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tell({ seen: this.seen.size, pages: this.pages }), PAUSE);
    }
  }
}
