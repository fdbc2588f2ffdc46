import type { JSONContent } from '@tiptap/core';
import { cleanText } from './text';

/** The JSON form of a report's content, as the server writes it and accepts it: `ContentJson` in Java. */
export interface Content {
  schema: 1;
  blocks: Block[];
}

export type Block =
  | { type: 'heading'; level: number; text: Run[] }
  | { type: 'paragraph'; text: Run[] }
  | { type: 'bullet'; level: number; text: Run[] }
  | { type: 'table'; header: boolean; rows: Row[] };

export interface Row {
  cells: Cell[];
}

export interface Cell {
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

/** Content as the document of the editor. No blocks at all become one empty paragraph, which is where the caret stands. */
export function toEditor(content: Content): JSONContent {
  if (content.schema !== 1) {
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
      return {
        type: 'table',
        attrs: { header: block.header },
        content: block.rows.map((row) => ({ type: 'tableRow', content: row.cells.map(cellToEditor) })),
      };
  }
}

function cellToEditor(cell: Cell): JSONContent {
  return { type: 'tableCell', content: cell.paragraphs.map((text) => textblock('paragraph', text)) };
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

/** The document of the editor as content, in canonical form. A document without a letter and without a table is no block. */
export function fromEditor(doc: JSONContent): Content {
  const blocks = (doc.content ?? []).map(blockFromEditor);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return { schema: 1, blocks: only?.type === 'paragraph' && only.text.length === 0 ? [] : blocks };
}

function blockFromEditor(node: JSONContent): Block {
  switch (node.type) {
    case 'heading':
    case 'bullet':
      return { type: node.type, level: Number(node.attrs?.level), text: runsFromEditor(node) };
    case 'table':
      return {
        type: 'table',
        header: Boolean(node.attrs?.header),
        rows: (node.content ?? []).map((row) => ({ cells: (row.content ?? []).map(cellFromEditor) })),
      };
    default:
      return { type: 'paragraph', text: runsFromEditor(node) };
  }
}

function cellFromEditor(cell: JSONContent): Cell {
  return { paragraphs: (cell.content ?? []).map(runsFromEditor) };
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
