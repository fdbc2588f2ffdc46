/** Parts of a line that are not of its text: numbers and dashes of the program, words that are gone, marks, words for screen readers. */
const NOT_TEXT = '[data-skip], del, .tk-vh';
const CALM = 150;

export interface WordRange {
  line: number;
  from: number;
  to: number;
}

/** The places of a selection, line by line. Lines carry their number in `data-line`; a break within one counts as a letter. */
export function rangesOf(root: ParentNode, selected: Range): WordRange[] {
  const ranges: WordRange[] = [];
  for (const line of root.querySelectorAll<HTMLElement>('[data-line]')) {
    if (selected.intersectsNode(line)) {
      const range = rangeIn(line, selected);
      if (range) {
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** The letters of a line that are of its text, and its breaks. */
function textNodes(line: Element): TreeWalker {
  return document.createTreeWalker(line, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) {
      if (node.matches(NOT_TEXT)) {
        return NodeFilter.FILTER_REJECT;
      }
      return node.nodeName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    }
    return NodeFilter.FILTER_ACCEPT;
  });
}

function rangeIn(line: HTMLElement, selected: Range): WordRange | undefined {
  const walker = textNodes(line);
  let offset = 0;
  let from = -1;
  let to = -1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node instanceof Text ? node.length : node.nodeName === 'BR' ? 1 : 0;
    if (length > 0 && selected.intersectsNode(node)) {
      const first = node === selected.startContainer ? selected.startOffset : 0;
      const last = node === selected.endContainer ? selected.endOffset : length;
      if (first < last) {
        from = from < 0 ? offset + first : from;
        to = offset + last;
      }
    }
    offset += length;
  }
  return from < 0 ? undefined : { line: Number(line.dataset.line), from, to };
}

/**
 * A text to read in which words can be chosen, with the mouse, a finger or the keys, to say something about them. Arrows choose
 * the next word or line, with Shift more of them, Enter goes on to writing.
 */
export class TextWords extends HTMLElement {
  private calm = 0;

  connectedCallback(): void {
    document.addEventListener('selectionchange', this.changed);
    this.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.changed);
    this.removeEventListener('keydown', this.pressed);
    window.clearTimeout(this.calm);
  }

  private readonly changed = (): void => {
    window.clearTimeout(this.calm);
    this.calm = window.setTimeout(() => this.tell(), CALM);
  };

  private tell(): void {
    const selection = document.getSelection();
    if (selection?.rangeCount && this.contains(selection.anchorNode)) {
      const ranges = selection.isCollapsed ? [] : rangesOf(this, selection.getRangeAt(0));
      this.dispatchEvent(new CustomEvent('words-chosen', { detail: { ranges } }));
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.target !== this || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      this.tell();
      this.dispatchEvent(new CustomEvent('words-taken'));
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.word(event.key === 'ArrowRight' ? 'forward' : 'backward', event.shiftKey);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.line(event.key === 'ArrowDown' ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  };

  private selection(): Selection | null {
    const selection = document.getSelection();
    if (selection && !this.contains(selection.anchorNode)) {
      this.startAt(this.querySelector('[data-line]'));
    }
    return selection;
  }

  private word(direction: 'forward' | 'backward', more: boolean): void {
    const selection = this.selection();
    if (selection && !more && !selection.isCollapsed) {
      if (direction === 'forward') {
        selection.collapseToEnd();
      } else {
        selection.collapseToStart();
      }
    }
    selection?.modify('extend', direction, 'word');
    selection?.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  private line(by: number): void {
    const lines = [...this.querySelectorAll<HTMLElement>('[data-line]')].filter((line) => line.checkVisibility?.() ?? true);
    const node = document.getSelection()?.anchorNode ?? null;
    const current = lines.findIndex((line) => line.contains(node));
    this.startAt(lines[Math.min(lines.length - 1, Math.max(0, current + by))] ?? null);
    this.word('forward', true);
  }

  private startAt(line: Element | null): void {
    const text = line && textNodes(line).nextNode();
    if (text) {
      document.getSelection()?.collapse(text, 0);
    }
  }
}

if (!customElements.get('text-words')) {
  customElements.define('text-words', TextWords);
}
