import type { JSONContent } from '@tiptap/core';
import { columnWidths, spread } from './grid';
import { cleanText } from './text';

/** The JSON form of a report's content, as the server writes it and accepts it: `ContentJson` in Java. */
export interface Content {
  schema: 1 | 2;
  blocks: Block[];
}

export type Block =
  | { type: 'heading'; level: number; text: Run[] }
  | { type: 'paragraph'; text: Run[] }
  | { type: 'bullet'; level: number; text: Run[] }
  | { type: 'table'; header: boolean; headerRows?: number; colwidth?: number[]; rows: Row[] }
  | { type: 'image'; file: string; mediaType: string; width: number; height: number; share: number; alt: string }
  | { type: 'appendix'; landscape: boolean; title: Run[] };

export interface Row {
  cells: Cell[];
}

export interface Cell {
  colspan?: number;
  rowspan?: number;
  paragraphs: Run[][];
}

export interface Run {
  text: string;
  marks?: MarkName[];
  link?: string;
}

/** In the order in which the canonical form lists them. */
export const MARKS = ['bold', 'italic', 'underline', 'superscript', 'subscript'] as const;
export type MarkName = (typeof MARKS)[number];

type Table = Extract<Block, { type: 'table' }>;

/** Content as the document of the editor. No blocks at all become one empty paragraph, which is where the caret stands. */
export function toEditor(content: Content): JSONContent {
  if (content.schema !== 1 && content.schema !== 2) {
    throw new Error(`unknown content schema ${String(content.schema)}`);
  }
  const blocks = content.blocks.map(blockToEditor);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [textblock('paragraph', [])] };
}

function blockToEditor(block: Block): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return textblock('paragraph', block.text);
    case 'heading':
    case 'bullet':
      return { ...textblock(block.type, block.text), attrs: { level: block.level } };
    case 'table':
      return tableToEditor(block);
    case 'image': {
      const { type, ...attrs } = block;
      return { type, attrs };
    }
    case 'appendix':
      return { ...textblock('appendix', block.title), attrs: { landscape: block.landscape } };
  }
}

function tableToEditor(table: Table): JSONContent {
  return {
    type: 'table',
    attrs: { headerRows: table.headerRows ?? (table.header ? 1 : 0) },
    content: spread(table.rows.map((row) => row.cells.map(cellToEditor)), table.colwidth ?? []).map(rowToEditor),
  };
}

function rowToEditor(cells: JSONContent[]): JSONContent {
  return cells.length > 0 ? { type: 'tableRow', content: cells } : { type: 'tableRow' };
}

function cellToEditor(cell: Cell): JSONContent {
  return {
    type: 'tableCell',
    attrs: { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1, colwidth: null },
    content: cell.paragraphs.map((text) => textblock('paragraph', text)),
  };
}

function textblock(type: string, runs: Run[]): JSONContent {
  const content = runs.flatMap(runToEditor);
  return content.length > 0 ? { type, content } : { type };
}

function runToEditor(run: Run): JSONContent[] {
  const marks = [
    ...(run.marks ?? []).map((mark) => ({ type: mark as string })),
    ...(run.link === undefined ? [] : [{ type: 'link', attrs: { href: run.link } }]),
  ];
  const marked = marks.length > 0 ? { marks } : {};
  return run.text.split('\n').flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak', ...marked }] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line, ...marked }]),
  ]);
}

/** The lowest schema that can say the block: the same rule as in `ContentJson`. */
export function schemaOf(block: Block): 1 | 2 {
  return isOfSchema2(block) ? 2 : 1;
}

function isOfSchema2(block: Block): boolean {
  switch (block.type) {
    case 'heading':
      return block.level === 0;
    case 'table':
      return (
        block.headerRows !== undefined ||
        block.colwidth !== undefined ||
        block.rows.some((row) => row.cells.some((cell) => cell.colspan !== undefined || cell.rowspan !== undefined))
      );
    case 'image':
    case 'appendix':
      return true;
    default:
      return false;
  }
}

/** One block of the document, in canonical form. */
export function blockFromEditor(node: JSONContent): Block {
  switch (node.type) {
    case 'heading':
    case 'bullet':
      return { type: node.type, level: Number(node.attrs?.level), text: runsFromEditor(node) };
    case 'table':
      return tableFromEditor(node);
    case 'image': {
      const { file, mediaType, width, height, share, alt } = node.attrs as Extract<Block, { type: 'image' }>;
      return { type: 'image', file, mediaType, width, height, share, alt };
    }
    case 'appendix':
      return { type: 'appendix', landscape: Boolean(node.attrs?.landscape), title: runsFromEditor(node) };
    default:
      return { type: 'paragraph', text: runsFromEditor(node) };
  }
}

function tableFromEditor(node: JSONContent): Table {
  const rows = (node.content ?? []).map((row) => row.content ?? []);
  const headerRows = Math.min(Number(node.attrs?.headerRows ?? 0), rows.length);
  const colwidth = columnWidths(rows);
  return {
    type: 'table',
    header: headerRows > 0,
    ...(headerRows > 1 ? { headerRows } : {}),
    ...(colwidth.length > 0 ? { colwidth } : {}),
    rows: rows.map((cells) => ({ cells: cells.map(cellFromEditor) })),
  };
}

function cellFromEditor(cell: JSONContent): Cell {
  const { colspan = 1, rowspan = 1 } = (cell.attrs ?? {}) as { colspan?: number; rowspan?: number };
  return {
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
    paragraphs: (cell.content ?? []).map(runsFromEditor),
  };
}

/** Neighbours with the same marks and link become one run, so that equal text has equal JSON. */
function runsFromEditor(block: JSONContent): Run[] {
  const runs: Run[] = [];
  for (const node of block.content ?? []) {
    const run = runFromEditor(node);
    const last = runs.at(-1);
    if (last && sameLook(last, run)) {
      last.text += run.text;
    } else if (run.text !== '') {
      runs.push(run);
    }
  }
  return runs.map((run) => ({ ...run, text: cleanText(run.text) }));
}

function runFromEditor(node: JSONContent): Run {
  const names = new Set((node.marks ?? []).map((mark) => mark.type));
  const marks = MARKS.filter((mark) => names.has(mark));
  const link = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href as string | undefined;
  return {
    text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''),
    ...(marks.length > 0 ? { marks } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

function sameLook(a: Run, b: Run): boolean {
  return a.link === b.link && (a.marks ?? []).join() === (b.marks ?? []).join();
}
