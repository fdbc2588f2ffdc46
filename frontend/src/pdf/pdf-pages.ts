import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, PDFWorker, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PageSheet } from './page-sheet';
import { fitted, step, TRUE_SIZE, type Zoom } from './zoom';

/** One reader for all files of the page: starting it takes longer than reading a file. */
let reader: PDFWorker | undefined;
GlobalWorkerOptions.workerSrc = import.meta.url.replace(/[^/]*$/, `pdf-worker.js?v=${version}`);

/** Pages this far outside of what is seen are drawn, so that scrolling meets no white paper. */
const AHEAD = '600px';
/** The lower margin of a page is no text: this much of it may be out of sight. */
const END_MARGIN = 24;
/** Text of more pages than this is written only where the reader comes by. */
const MOST_PAGES_WRITTEN_AHEAD = 60;

/**
 * The pages of a PDF as paper on the desk. It is told by attributes what to show: `src`, `page-label` ("Trang {0}"), `counter` ("Trang {0}
 * trên {1}"). Controls are found in the `.tk-pdf` around it by `data-pdf`: `in`, `out`, `fit`, `again`; it writes into `counter` and `percent`.
 * It tells with `pdf-drawn` that everything in sight is drawn, and with `pdf-read` that the end of the last page came into sight.
 */
export class PdfPages extends HTMLElement {
  private sheets: PageSheet[] = [];
  private pdf: PDFDocumentProxy | undefined;
  private prints: string[] = [];
  private zoom: Zoom = 'fit';
  private turn = 0;
  private drawing = false;
  private told = 0;
  private toldEnd = 0;
  private fetching: AbortController | undefined;
  private readonly near = new Set<Element>();
  private readonly resized = new ResizeObserver(() => this.layOut());
  private readonly nearness = new IntersectionObserver((entries) => this.moved(entries), {
    rootMargin: AHEAD,
    // newer browsers look ahead inside of the element's own scrolling too
    scrollMargin: AHEAD,
  } as IntersectionObserverInit);

  connectedCallback(): void {
    this.resized.observe(this);
    document.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
    this.frame?.addEventListener('click', this.clicked);
    this.addEventListener('keydown', this.pressed);
    if (!this.pdf && !this.fetching) {
      void this.load(this.getAttribute('src') ?? '');
    }
  }

  /** Being moved within the page is no end. */
  disconnectedCallback(): void {
    this.resized.disconnect();
    document.removeEventListener('scroll', this.scrolled, { capture: true });
    this.removeEventListener('keydown', this.pressed);
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.turn++;
        this.fetching?.abort();
        this.fetching = undefined;
        this.sheets.forEach((sheet) => sheet.forget());
        void this.pdf?.loadingTask.destroy();
        this.pdf = undefined;
      }
    });
  }

  /**
   * Shows the file as it is now. Pages whose print stays the same are not drawn again, and nothing scrolls. An earlier file that is
   * still on its way is given up.
   */
  refresh(edition: number, prints: string[]): void {
    this.prints = prints;
    void this.load(`${this.getAttribute('src') ?? ''}?v=${edition}`);
  }

  private get frame(): Element | null {
    return this.closest('.tk-pdf');
  }

  private async load(address: string): Promise<void> {
    const turn = ++this.turn;
    const prints = this.prints;
    this.fetching?.abort();
    this.fetching = new AbortController();
    this.is(this.pdf ? 'refreshing' : 'loading');
    try {
      const data = await bytes(address, this.fetching.signal);
      reader ??= new PDFWorker();
      const pdf = await getDocument({ data, worker: reader, isEvalSupported: false, useWasm: false, enableXfa: false, verbosity: 0 }).promise;
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_each, index) => pdf.getPage(index + 1)));
      if (turn !== this.turn) {
        void pdf.loadingTask.destroy();
        return;
      }
      const old = this.pdf;
      this.pdf = pdf;
      this.lay(pages.length);
      pages.forEach((page, index) => this.sheets[index]?.show(page, prints[index] ?? ''));
      void old?.loadingTask.destroy();
      this.is('ready');
      this.layOut();
    } catch {
      if (turn === this.turn) {
        this.fetching = undefined;
        this.is('failed');
      }
    }
  }

  private is(state: 'loading' | 'refreshing' | 'ready' | 'failed'): void {
    this.frame?.setAttribute('data-state', state);
    this.setAttribute('aria-busy', String(state === 'loading'));
  }

  /** As many sheets as the file has pages. */
  private lay(count: number): void {
    while (this.sheets.length > count) {
      const sheet = this.sheets.pop();
      if (sheet) {
        sheet.forget();
        this.nearness.unobserve(sheet.element);
        this.near.delete(sheet.element);
        sheet.element.remove();
      }
    }
    while (this.sheets.length < count) {
      const sheet = new PageSheet(filled(this.getAttribute('page-label'), this.sheets.length + 1));
      this.sheets.push(sheet);
      this.append(sheet.element);
      this.nearness.observe(sheet.element);
    }
  }

  private get size(): number {
    const style = getComputedStyle(this);
    const place = this.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    return this.zoom === 'fit' ? fitted(Math.max(...this.sheets.map((sheet) => sheet.width)), place) : this.zoom;
  }

  /** Gives the sheets their size, keeps the place that is read, and draws what is near. */
  private layOut(): void {
    if (!this.sheets.length || !this.clientWidth) {
      return;
    }
    const place = this.scrollTop / (this.scrollHeight || 1);
    this.style.setProperty('--total-scale-factor', String(this.size * TRUE_SIZE));
    this.scrollTop = place * this.scrollHeight;
    this.tell('percent', `${Math.round(this.size * 100)} %`);
    this.scrolled();
    void this.drawNear();
  }

  private moved(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        this.near.add(entry.target);
      } else if (this.near.delete(entry.target)) {
        this.sheets.find((sheet) => sheet.element === entry.target)?.forget();
      }
    }
    void this.drawNear();
  }

  /** One page at a time, the one in the middle of the screen first; pictures before text. Goes on with a newer file when one has come. */
  private async drawNear(): Promise<void> {
    if (this.drawing) {
      return;
    }
    this.drawing = true;
    try {
      for (let next = this.nextToDraw(); next; next = this.nextToDraw()) {
        await next.draw(this.size * TRUE_SIZE).catch(() => this.is('failed'));
        this.tellWhenDrawn();
      }
      this.tellWhenDrawn();
      for (let next = this.nextToWrite(); next && !this.nextToDraw(); next = this.nextToWrite()) {
        await next.write().catch(() => this.is('failed'));
      }
    } finally {
      this.drawing = false;
    }
    if (this.nextToDraw()) {
      void this.drawNear();
    } else {
      void this.writeAhead(this.turn);
    }
  }

  /** Once for each file, when nothing in sight is missing. */
  private tellWhenDrawn(): void {
    const next = this.nextToDraw();
    const box = next?.element.getBoundingClientRect();
    if (this.told !== this.turn && !(box && box.top < window.innerHeight && box.bottom > 0)) {
      this.told = this.turn;
      this.dispatchEvent(new CustomEvent('pdf-drawn'));
    }
    this.tellWhenRead();
  }

  /** Once for each file, when the end of its drawn last page is in sight. */
  private tellWhenRead(): void {
    const last = this.sheets.at(-1);
    const seen = Math.min(this.getBoundingClientRect().bottom, window.innerHeight);
    if (
      this.told === this.turn &&
      this.toldEnd !== this.turn &&
      last?.isDrawn(this.size * TRUE_SIZE) &&
      last.element.getBoundingClientRect().bottom <= seen + END_MARGIN
    ) {
      this.toldEnd = this.turn;
      this.dispatchEvent(new CustomEvent('pdf-read'));
    }
  }

  private nextToDraw(): PageSheet | undefined {
    return this.nearest((sheet) => !sheet.isDrawn(this.size * TRUE_SIZE));
  }

  private nextToWrite(): PageSheet | undefined {
    return this.nearest((sheet) => !sheet.isWritten);
  }

  private nearest(wanted: (sheet: PageSheet) => boolean): PageSheet | undefined {
    const middle = window.innerHeight / 2;
    const distance = (sheet: PageSheet): number => {
      const box = sheet.element.getBoundingClientRect();
      return Math.max(box.top - middle, middle - box.bottom, 0);
    };
    return this.sheets
      .filter((sheet) => this.clientWidth > 0 && this.near.has(sheet.element) && wanted(sheet))
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  /** Screen readers and the browser's own search find what has not been scrolled to, too. */
  private async writeAhead(turn: number): Promise<void> {
    for (const sheet of this.sheets.slice(0, MOST_PAGES_WRITTEN_AHEAD)) {
      if (turn !== this.turn || this.drawing) {
        return;
      }
      await sheet.write().catch(() => this.is('failed'));
    }
  }

  private readonly scrolled = (): void => {
    const own = this.getBoundingClientRect();
    const middle = (Math.max(own.top, 0) + Math.min(own.bottom, window.innerHeight)) / 2;
    const current = this.sheets.findLastIndex((sheet) => sheet.element.getBoundingClientRect().top <= middle);
    this.tell('counter', filled(this.getAttribute('counter'), Math.max(current, 0) + 1, this.sheets.length));
    this.tellWhenRead();
  };

  private readonly clicked = (event: Event): void => {
    const act = (event.target as Element).closest('[data-pdf]')?.getAttribute('data-pdf');
    if (act === 'again') {
      void this.load(this.getAttribute('src') ?? '');
    } else if (act) {
      this.turnTo(act);
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const act = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' }[event.key];
    if (act && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.turnTo(act);
    }
  };

  private turnTo(act: string): void {
    if (act === 'in' || act === 'out') {
      this.zoom = step(this.size, act === 'in' ? 1 : -1);
    } else if (act === 'fit') {
      this.zoom = 'fit';
    }
    this.layOut();
  }

  private tell(what: string, words: string): void {
    const place = this.frame?.querySelector(`[data-pdf="${what}"]`);
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }
}

/** A log-in page in place of the file is no PDF. */
async function bytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(address, { credentials: 'same-origin', signal });
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/pdf')) {
    throw new Error(`no PDF: ${answer.status}`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

function filled(pattern: string | null, ...values: number[]): string {
  return (pattern ?? '').replace(/\{(\d)\}/g, (_all, index: string) => String(values[Number(index)] ?? ''));
}

if (!customElements.get('pdf-pages')) {
  customElements.define('pdf-pages', PdfPages);
}
