import { DOMParser as ModelParser, type Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { type PastedCell, gridOf, headerRowsOf } from './paste-table';
import { takeTypedSigns } from './typed-signs';
import { cleanText, linkAddress } from './text';

/** Marks a picture that the server keeps since; foreign pages cannot know it. */
export const TAKEN = `taken-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

/**
 * Turns foreign HTML (Word, web pages, spreadsheets) into the few elements the schema parses. Everything else is
 * dropped, or replaced by its text: no style, script or attribute survives, and no image but those the server took in. The source is only ever parsed into an
 * inert document, so nothing in it runs or loads.
 */
export function cleanHtml(html: string): string {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const target = document.implementation.createHTMLDocument('');
  const cleaner = new Cleaner(target, target.body);
  cleaner.children(source.body, PLAIN);
  takeTypedSigns(target.body);
  return target.body.innerHTML;
}

/** Several lines have structure; a single one, and what is pasted as plain text on purpose, is only text. */
export function textSlice(text: string, plain: boolean, view: EditorView): Slice {
  if (plain || !text.trim().includes('\n') || view.state.selection.$from.depth > 1) {
    return null as unknown as Slice;
  }
  const body = new DOMParser().parseFromString(linesHtml(text), 'text/html').body;
  return ModelParser.fromSchema(view.state.schema).parseSlice(body);
}

/** Lines of plain text, as chats and plain editors give them: a paragraph each, typed numbers and dashes as what they mean. */
export function linesHtml(text: string): string {
  const target = document.implementation.createHTMLDocument('');
  for (const line of cleanText(text).split(/\n+/)) {
    const element = target.createElement('p');
    element.textContent = line.trim();
    if (line.trim() !== '') {
      target.body.append(element);
    }
  }
  takeTypedSigns(target.body);
  return target.body.innerHTML;
}

interface Context {
  /** The element that the next text starts: a paragraph, a heading or a bullet. */
  block: () => HTMLElement;
  marks: readonly string[];
  link: string | null;
  lists: number;
  inCell: boolean;
}

/** One more than a report may have (`ContentLimits.MAX_BLOCKS`), so that the server still says so. */
const MOST_BLOCKS = 5000;

const paragraph = () => document.createElement('p');
const PLAIN: Context = { block: paragraph, marks: [], link: null, lists: 0, inCell: false };

const DROPPED = new Set(
  ('script style head title meta link base template noscript iframe frame object embed applet svg math canvas audio video ' +
    'img picture map input select textarea button option datalist progress meter del').split(' '),
);
const BLOCKS = new Set(
  ('p div section article header footer main aside nav address blockquote center pre dl dt dd figure figcaption fieldset form ' +
    'ul ol hr table caption thead tbody tfoot tr td th body').split(' '),
);
const MARK_TAGS: Record<string, string> = {
  b: 'strong', strong: 'strong', i: 'em', em: 'em', u: 'u', ins: 'u', sup: 'sup', sub: 'sub',
};
const TYPED_NUMBERS = [/^\s*[IVXLC]+\s*[.,)]\s*/, /^\s*\d+\s*[.,)]\s*/, /^\s*[a-zđ]\s*[.,)]\s+/];
const TYPED_SIGN = /^\s*[-–—+•·▪]\s+/;

class Cleaner {
  private current: HTMLElement | null = null;

  constructor(
    private readonly target: Document,
    private readonly out: HTMLElement,
  ) {}

  children(parent: ParentNode, context: Context): void {
    for (const node of parent.childNodes) {
      if (this.out.childElementCount > MOST_BLOCKS) {
        return;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        this.text(node.nodeValue ?? '', context);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        this.element(node as HTMLElement, context);
      }
    }
  }

  private element(element: HTMLElement, context: Context): void {
    const tag = element.localName;
    const style = element.getAttribute('style') ?? '';
    if (DROPPED.has(tag) || /mso-list:\s*ignore|display:\s*none/i.test(style)) {
      return;
    }
    if (element.dataset.taken === TAKEN) {
      this.picture(element, context);
    } else if (tag === 'br') {
      this.current?.append(this.target.createElement('br'));
    } else if (tag === 'table' && !context.inCell) {
      this.table(element as HTMLTableElement, context);
    } else if (/^h[1-6]$/.test(tag)) {
      this.block(element, { ...context, ...(context.inCell ? {} : { block: () => heading(element) }) });
    } else if (tag === 'li' || /mso-list:\s*l\d+ level/i.test(style)) {
      this.block(element, { ...context, ...(context.inCell ? {} : { block: () => bullet(context.lists, style) }) });
    } else if (BLOCKS.has(tag)) {
      this.block(element, { ...context, lists: context.lists + (tag === 'ul' || tag === 'ol' ? 1 : 0) });
    } else {
      this.children(element, marked(element, style, context));
    }
  }

  private block(element: HTMLElement, context: Context): void {
    this.current = null;
    this.children(element, marked(element, element.getAttribute('style') ?? '', context));
    this.current = null;
  }

  private picture(figure: HTMLElement, context: Context): void {
    if (!context.inCell) {
      const kept = this.target.createElement('figure');
      kept.dataset.image = figure.dataset.image;
      this.out.append(kept);
      this.current = null;
    }
  }

  private text(raw: string, context: Context): void {
    let text = cleanText(raw).replace(/[\s\u00a0]+/g, ' ');
    if (this.current === null) {
      if (text.trim() === '') {
        return;
      }
      this.current = context.block();
      this.out.append(this.current);
      text = withoutTypedSign(this.current, text);
    }
    let node: Node = this.target.createTextNode(text);
    for (const mark of context.marks) {
      node = this.wrapped(this.target.createElement(mark), node);
    }
    if (context.link !== null) {
      const link = this.target.createElement('a');
      link.setAttribute('href', context.link);
      node = this.wrapped(link, node);
    }
    this.current.append(node);
  }

  private wrapped(element: HTMLElement, node: Node): HTMLElement {
    element.append(node);
    return element;
  }

  /** A table of one cell is only a frame and is unwrapped. */
  private table(source: HTMLTableElement, context: Context): void {
    this.current = null;
    const grid = gridOf(source);
    if (grid.length === 0) {
      return;
    }
    const only = grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0]!.source : null;
    if (only) {
      this.children(only, context);
      return;
    }
    const table = this.target.createElement('table');
    table.dataset.headerRows = String(Math.min(headerRowsOf(source), grid.length));
    for (const row of grid) {
      const tr = this.target.createElement('tr');
      tr.append(...row.map((cell) => this.cell(cell)));
      table.append(tr);
    }
    this.out.append(table);
    this.current = null;
  }

  private cell({ source, colspan, rowspan }: PastedCell): HTMLElement {
    const td = this.target.createElement('td');
    td.colSpan = colspan;
    td.rowSpan = rowspan;
    if (source) {
      new Cleaner(this.target, td).children(source, { ...PLAIN, inCell: true });
    }
    if (td.childElementCount === 0) {
      td.append(this.target.createElement('p'));
    }
    return td;
  }
}

function heading(source: HTMLElement): HTMLElement {
  const own = Number(source.dataset.level);
  const level = own >= 1 && own <= 3 ? own : Math.min(Number(source.localName.charAt(1)), 3);
  const element = document.createElement(`h${level + 1}`);
  element.dataset.level = String(level);
  return element;
}

function bullet(lists: number, style: string): HTMLElement {
  const word = /mso-list:\s*l\d+ level(\d+)/i.exec(style)?.[1];
  const element = document.createElement('p');
  element.dataset.bullet = String(Math.min(Math.max(word === undefined ? lists : Number(word), 1), 2));
  return element;
}

/** Numbers and dashes are the program's: a typed one in front would show twice. */
function withoutTypedSign(block: HTMLElement, text: string): string {
  const level = Number(block.dataset.level ?? 0);
  const sign = level > 0 ? TYPED_NUMBERS[level - 1]! : TYPED_SIGN;
  const rest = level > 0 || block.dataset.bullet !== undefined ? text.replace(sign, '') : text;
  return rest.trimStart();
}

function marked(element: HTMLElement, style: string, context: Context): Context {
  const tag = element.localName;
  const marks = new Set(context.marks);
  const mark = MARK_TAGS[tag];
  if (mark !== undefined) {
    marks.add(mark);
  }
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight !== undefined) {
    toggle(marks, 'strong', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600);
  }
  if (/font-style:\s*(italic|oblique)/i.test(style)) {
    marks.add('em');
  }
  if (/text-decoration(-line)?:[^;]*underline/i.test(style) && tag !== 'a') {
    marks.add('u');
  }
  const raised = /vertical-align:\s*(super|sub)/i.exec(style)?.[1];
  if (raised !== undefined) {
    marks.add(raised.toLowerCase() === 'super' ? 'sup' : 'sub');
  }
  const link = tag === 'a' ? linkAddress(element.getAttribute('href')) : context.link;
  return { ...context, marks: [...marks], link };
}

function toggle(marks: Set<string>, mark: string, on: boolean): void {
  if (on) {
    marks.add(mark);
  } else {
    marks.delete(mark);
  }
}
