import { Mark, Node, mergeAttributes } from '@tiptap/core';
import { ImageView, isImage } from './image';
import { TableView } from './table-view';
import { linkAddress } from './text';

/* The content model of `vn.trinhky.report.content`, and nothing else: what has no node or mark here cannot be typed or pasted. */

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/** Drawn as h2 (parts and sections) to h4, because the page's own title is its only h1. The number is a decoration, never text. */
const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () =>
    [2, 3, 4].map((tag) => ({ tag: `h${tag}[data-level]`, getAttrs: (dom) => levelOf(dom, 'level', 0, 3) })),
  renderHTML: ({ node }) => {
    const level = node.attrs.level as number;
    return [`h${Math.max(level, 1) + 1}`, { class: `h${level}`, 'data-level': String(level) }, 0];
  },
});

/** Here an appendix begins; it goes on to the next one. The words `Phụ lục` are drawn, the title is text. */
const Appendix = Node.create({
  name: 'appendix',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ landscape: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'h2[data-appendix]', priority: 60, getAttrs: (dom) => ({ landscape: dom.dataset.appendix === 'landscape' }) },
  ],
  renderHTML: ({ node }) => ['h2', { 'data-appendix': node.attrs.landscape ? 'landscape' : 'portrait' }, 0],
});

/** A dash (1) or, below it, a plus (2); the sign is drawn by the style sheet. */
const Bullet = Node.create({
  name: 'bullet',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [{ tag: 'p[data-bullet]', priority: 60, getAttrs: (dom) => levelOf(dom, 'bullet', 1, 2) }],
  renderHTML: ({ node }) => ['p', { 'data-bullet': String(node.attrs.level) }, 0],
});

function levelOf(dom: HTMLElement, key: string, min: number, max: number): { level: number } | false {
  const level = Number(dom.dataset[key]);
  return Number.isInteger(level) && level >= min && level <= max ? { level } : false;
}

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'table' ? { tableRole: 'table' } : {}),
  addAttributes: () => ({
    headerRows: {
      default: 0,
      parseHTML: (dom) => countOf(dom, 'headerRows', 0),
      renderHTML: ({ headerRows }) => ({ 'data-header-rows': String(headerRows) }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => ({ node }) => new TableView(node),
});

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell*',
  extendNodeSchema: (extension) => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** `colwidth` names the width of every column the cell covers, or is null if the program chooses them. */
const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'tableCell' ? { tableRole: 'cell' } : {}),
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: (dom) => spanOf(dom, 'colspan'), renderHTML: ({ colspan }) => above1({ colspan }) },
    rowspan: { default: 1, parseHTML: (dom) => spanOf(dom, 'rowspan'), renderHTML: ({ rowspan }) => above1({ rowspan }) },
    colwidth: {
      default: null,
      parseHTML: (dom) => widthsOf(dom),
      renderHTML: ({ colwidth }) => (colwidth ? { 'data-colwidth': (colwidth as number[]).join() } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

/** `ContentLimits.MAX_CELLS` in Java. */
const MAX_SPAN = 5000;

function spanOf(dom: HTMLElement, key: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(dom.getAttribute(key)));
  return span >= 1 && span <= MAX_SPAN ? span : 1;
}

function above1(span: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(span).flatMap(([key, value]) => (value > 1 ? [[key, String(value)]] : [])));
}

function countOf(dom: HTMLElement, key: string, missing: number): number {
  const count = Number(dom.dataset[key]);
  return Number.isInteger(count) && count >= 0 && count <= MAX_SPAN ? count : missing;
}

function widthsOf(dom: HTMLElement): number[] | null {
  const widths = (dom.dataset.colwidth ?? '').split(',').map(Number);
  return widths.length === spanOf(dom, 'colspan') && widths.every((width) => Number.isInteger(width) && width > 0) ? widths : null;
}

/** A picture, by the hash of its file. Its bytes come from the server, from the address `base`. */
export const Image = Node.create<{ base: string; undescribed: string }>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    Object.fromEntries(
      ['file', 'mediaType', 'width', 'height', 'share', 'alt'].map((name) => [name, { default: null, rendered: false }]),
    ),
  parseHTML: () => [{ tag: 'figure[data-image]', getAttrs: (dom) => imageOf(dom.dataset.image) }],
  renderHTML: ({ node }) => ['figure', { 'data-image': JSON.stringify(node.attrs) }],
  addOptions: () => ({ base: '', undescribed: '' }),
  addNodeView() {
    const { base, undescribed } = this.options;
    return ({ node }) => new ImageView(node, base, undescribed);
  },
});

/** The picture of a copy of this program's own; anything else is no picture. */
function imageOf(json: string | undefined): Record<string, unknown> | false {
  try {
    const image = JSON.parse(json ?? '') as Record<string, unknown>;
    return isImage(image) && image;
  } catch {
    return false;
  }
}

function emphasis(name: string, tags: [string, ...string[]], excludes?: string) {
  return Mark.create({
    name,
    ...(excludes === undefined ? {} : { excludes }),
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
  });
}

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { parseHTML: (dom) => linkAddress(dom.getAttribute('href')) } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (dom) => (linkAddress(dom.getAttribute('href')) === null ? false : null) },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    mergeAttributes(HTMLAttributes, { target: '_blank', rel: 'noopener noreferrer nofollow' }),
    0,
  ],
});

export const contentModel = [
  Doc,
  Paragraph,
  Text,
  HardBreak,
  Heading,
  Bullet,
  Table,
  TableRow,
  TableCell,
  Image,
  Appendix,
  emphasis('bold', ['strong', 'b']),
  emphasis('italic', ['em', 'i']),
  emphasis('underline', ['u']),
  emphasis('superscript', ['sup'], 'superscript subscript'),
  emphasis('subscript', ['sub'], 'superscript subscript'),
  Link,
];
