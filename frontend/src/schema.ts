import { Mark, Node, mergeAttributes } from '@tiptap/core';
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

/** Drawn as h2 to h4, because the page's own title is its only h1. The number is a decoration, never text. */
const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () =>
    [2, 3, 4].map((tag) => ({ tag: `h${tag}[data-level]`, getAttrs: (dom) => levelOf(dom, 'level', 3) })),
  renderHTML: ({ node }) => {
    const level = node.attrs.level as number;
    return [`h${level + 1}`, { class: `h${level}`, 'data-level': String(level) }, 0];
  },
});

/** A dash (1) or, below it, a plus (2); the sign is drawn by the style sheet. */
const Bullet = Node.create({
  name: 'bullet',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [{ tag: 'p[data-bullet]', priority: 60, getAttrs: (dom) => levelOf(dom, 'bullet', 2) }],
  renderHTML: ({ node }) => ['p', { 'data-bullet': String(node.attrs.level) }, 0],
});

function levelOf(dom: HTMLElement, key: string, max: number): { level: number } | false {
  const level = Number(dom.dataset[key]);
  return Number.isInteger(level) && level >= 1 && level <= max ? { level } : false;
}

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'table' ? { tableRole: 'table' } : {}),
  addAttributes: () => ({
    header: {
      default: false,
      parseHTML: (dom) => dom.dataset.header === 'true',
      renderHTML: ({ header }) => ({ 'data-header': String(header) }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
});

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  extendNodeSchema: (extension) => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** The table commands read spans and widths of a cell; here they always are 1 and none, because nothing sets them. */
const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'tableCell' ? { tableRole: 'cell' } : {}),
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: () => 1, rendered: false },
    rowspan: { default: 1, parseHTML: () => 1, rendered: false },
    colwidth: { default: null, parseHTML: () => null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: () => ['td', 0],
});

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
  emphasis('bold', ['strong', 'b']),
  emphasis('italic', ['em', 'i']),
  emphasis('underline', ['u']),
  emphasis('superscript', ['sup'], 'superscript subscript'),
  emphasis('subscript', ['sub'], 'superscript subscript'),
  Link,
];
