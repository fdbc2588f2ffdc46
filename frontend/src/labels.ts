import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { outline } from './numbers';

const key = new PluginKey<DecorationSet>('labels');

/** Draws the numbers of headings and tells assistive technology which cells head a column; both follow every change. */
export const Labels = Extension.create({
  name: 'labels',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, state) => draw(state.doc),
        apply: (tr, drawn) => (tr.docChanged ? draw(tr.doc) : drawn),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function draw(doc: Node): DecorationSet {
  const labels = new Map(outline(doc).map((item) => [item.index, item.label]));
  const decorations: Decoration[] = [];
  doc.forEach((block, pos, index) => {
    const label = labels.get(index);
    if (label !== undefined) {
      decorations.push(Decoration.node(pos, pos + block.nodeSize, { 'data-label': label }));
    } else if (block.type.name === 'table' && block.attrs.headerRows > 0) {
      decorations.push(...headerCells(block, pos));
    }
  });
  return DecorationSet.create(doc, decorations);
}

function headerCells(table: Node, pos: number): Decoration[] {
  const cells: Decoration[] = [];
  table.forEach((row, rowOffset, index) => {
    if (index < (table.attrs.headerRows as number)) {
      row.forEach((cell, offset) => {
        const from = pos + 2 + rowOffset + offset;
        cells.push(Decoration.node(from, from + cell.nodeSize, { role: 'columnheader' }));
      });
    }
  });
  return cells;
}
