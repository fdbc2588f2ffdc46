import { type PDFPageProxy, RenderingCancelledException, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { applyRoles, type StructureNode } from './structure';

/** What phones allow a canvas to hold without giving it up. */
const MOST_PIXELS = 8_000_000;
/** Shows drawings of form fields, so the signature and the seal, and lets nobody fill them in. */
const DRAW_FIELDS = 1;

/** One page as paper: its picture, the text over it for selection and screen readers, and its links. */
export class PageSheet {
  readonly element = document.createElement('div');
  private readonly textLayer = document.createElement('div');
  private readonly linkLayer = document.createElement('div');
  private page: PDFPageProxy | undefined;
  private print = '';
  private canvas: HTMLCanvasElement | undefined;
  private drawnAt = 0;
  private task: RenderTask | undefined;
  private written = false;

  constructor(label: string) {
    this.element.className = 'pdf-page';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', label);
    this.textLayer.className = 'textLayer';
    this.linkLayer.className = 'pdf-links';
    this.element.append(this.textLayer, this.linkLayer);
  }

  /** Width in points. */
  get width(): number {
    return this.page?.getViewport({ scale: 1 }).width ?? 0;
  }

  /** The picture shows the page as it is now. */
  isDrawn(pixelsPerPoint: number): boolean {
    return this.drawnAt === pixelsPerPoint;
  }

  get isWritten(): boolean {
    return this.written;
  }

  /**
   * Takes a page of a newer file. With the same print it looks the same, so picture and text stay.
   *
   * @param print says how the page looks; empty if that is not known
   */
  show(page: PDFPageProxy, print: string): void {
    const same = print !== '' && print === this.print;
    this.task?.cancel();
    this.page = page;
    this.print = print;
    const { width, height } = page.getViewport({ scale: 1 });
    this.element.style.setProperty('--page-width', `${width}px`);
    this.element.style.setProperty('--page-height', `${height}px`);
    if (!same) {
      this.drawnAt = 0;
      this.written = false;
    }
  }

  /** Draws it unless it is drawn. The old picture stays until the new one is complete. A page that cannot be drawn is not tried again. */
  async draw(pixelsPerPoint: number): Promise<void> {
    const page = this.page;
    if (!page || this.isDrawn(pixelsPerPoint)) {
      return;
    }
    this.task?.cancel();
    const box = page.getViewport({ scale: pixelsPerPoint });
    const dense = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (box.width * box.height)));
    const viewport = page.getViewport({ scale: pixelsPerPoint * dense });
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    this.task = page.render({ canvas, viewport, annotationMode: DRAW_FIELDS });
    try {
      await this.task.promise;
    } catch (failure) {
      if (!(failure instanceof RenderingCancelledException)) {
        this.drawnAt = pixelsPerPoint;
        throw failure;
      }
      return;
    }
    this.release();
    this.canvas = canvas;
    this.element.prepend(canvas);
    this.drawnAt = pixelsPerPoint;
  }

  /** Writes text and links over the picture. */
  async write(): Promise<void> {
    const page = this.page;
    if (!page || this.written) {
      return;
    }
    this.written = true;
    const viewport = page.getViewport({ scale: 1 });
    const layer = document.createElement('div');
    const text = new TextLayer({ textContentSource: page.streamTextContent({ includeMarkedContent: true }), container: layer, viewport });
    await text.render();
    applyRoles((await page.getStructTree()) as StructureNode | null, layer);
    const links = await page.getAnnotations();
    if (this.page === page) {
      this.textLayer.replaceChildren(...layer.childNodes);
      this.linkLayer.replaceChildren(...links.filter((each) => each.url).map((each) => link(each.url, viewport.convertToViewportRectangle(each.rect))));
    }
  }

  /** Gives up the picture of a page that is far away; its text stays. */
  forget(): void {
    this.task?.cancel();
    this.release();
    this.drawnAt = 0;
  }

  private release(): void {
    if (this.canvas) {
      this.canvas.width = 0;
      this.canvas.height = 0;
      this.canvas.remove();
      this.canvas = undefined;
    }
  }
}

function link(address: string, [left = 0, top = 0, right = 0, bottom = 0]: number[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer nofollow';
  anchor.setAttribute('aria-label', address);
  const place = { left: Math.min(left, right), top: Math.min(top, bottom), width: Math.abs(right - left), height: Math.abs(bottom - top) };
  for (const [side, points] of Object.entries(place)) {
    anchor.style.setProperty(side, `calc(${points}px * var(--total-scale-factor))`);
  }
  return anchor;
}
