import type { Node } from '@tiptap/pm/model';
import type { Mappable, Transform } from '@tiptap/pm/transform';
import { cleanText } from './text';
import type { WordRange } from './text-words';

/* Places of a text: for the server lines and offsets in them, for the editor positions in its document. */

export interface Span {
  from: number;
  to: number;
}

/** The text's lines, as `TextLines` in Java counts them: where each begins, and how long it is. */
function linesOf(doc: Node): { start: number; node: Node }[] {
  const lines: { start: number; node: Node }[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) {
      lines.push({ start: pos + 1, node });
    }
    return !node.isTextblock;
  });
  return lines;
}

export function spansOf(doc: Node, ranges: readonly WordRange[]): Span[] {
  const lines = linesOf(doc);
  return ranges.flatMap(({ line, from, to }) => {
    const found = lines[line];
    return found && from < to && to <= found.node.content.size ? [{ from: found.start + from, to: found.start + to }] : [];
  });
}

/** The same the other way round; letters are counted as they will be saved. */
export function rangesOf(doc: Node, spans: readonly Span[]): WordRange[] {
  return linesOf(doc).flatMap(({ start, node }, line) => {
    const within = spans
      .map(({ from, to }) => ({ from: Math.max(from - start, 0), to: Math.min(to - start, node.content.size) }))
      .filter(({ from, to }) => from < to);
    const saved = (offset: number): number => cleanText(node.textBetween(0, offset, '', '\n')).length;
    return within.map(({ from, to }) => ({ line, from: saved(from), to: saved(to) }));
  });
}

/** What is typed at an edge of marked words is not of them; words that are gone have no place. */
export function mapped(spans: readonly Span[], mapping: Mappable): Span[] {
  return spans
    .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to);
}

/** They look as the first of those they replace. */
export function put<T extends Transform>(tr: T, { from, to }: Span, words: string): T {
  const marks = tr.doc.nodeAt(from)?.marks ?? [];
  if (words === '') {
    tr.delete(from, to);
  } else {
    tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks));
  }
  return tr;
}
