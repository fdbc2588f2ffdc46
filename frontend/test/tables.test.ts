import { CellSelection } from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { cell, open, paragraph, table } from './page';

/** Selects from the cell with one text to the cell with another. */
function selectCells(page: ReturnType<typeof open>, from: string, to: string): void {
  const pos = (text: string): number => {
    let found = -1;
    page.view.state.doc.descendants((node, at) => {
      if (node.type.name === 'tableCell' && node.textContent === text) {
        found = at;
      }
    });
    return found;
  };
  page.view.dispatch(page.view.state.tr.setSelection(CellSelection.create(page.view.state.doc, pos(from), pos(to))));
}

const widths = (page: ReturnType<typeof open>) => (page.content().blocks[0] as { colwidth?: number[] }).colwidth;

describe('tables', () => {
  it('merge the selected cells and split them again', () => {
    const page = open([table(false, ['a', 'b'], ['c', 'd'])]);
    selectCells(page, 'a', 'c');
    expect(page.element.command('mergeCells')).toBe(true);
    expect(page.content().blocks[0]).toEqual({
      type: 'table',
      header: false,
      rows: [{ cells: [{ rowspan: 2, paragraphs: [[{ text: 'a' }], [{ text: 'c' }]] }, cell('b')] }, { cells: [cell('d')] }],
    });
    expect(page.content().schema).toBe(2);
    expect(page.element.command('splitCell')).toBe(true);
    expect(page.content()).toMatchObject({ schema: 1 });
  });

  it('survive merging whole rows: the row below may have no cell of its own', () => {
    const page = open([table(false, ['a', 'b'], ['c', 'd'])]);
    selectCells(page, 'a', 'd');
    page.element.command('mergeCells');
    expect(page.content().blocks[0]).toMatchObject({ rows: [{ cells: [{ colspan: 2, rowspan: 2 }] }, { cells: [] }] });
    page.view.state.doc.check();
  });

  it('have as many header rows as are selected from the first one', () => {
    const page = open([table(false, ['a', 'b'], ['c', 'd'], ['e', 'f'])]);
    selectCells(page, 'a', 'd');
    page.element.command('toggleHeaderRow');
    expect(page.content().blocks[0]).toMatchObject({ header: true, headerRows: 2 });
    expect(page.element.querySelectorAll('[role=columnheader]')).toHaveLength(4);
    page.element.command('toggleHeaderRow');
    expect(page.content().blocks[0]).toEqual(table(false, ['a', 'b'], ['c', 'd'], ['e', 'f']));
  });

  it('widen a column at the cost of its neighbour, by keyboard, and one step is one undo', () => {
    const page = open([table(false, ['a', 'b'], ['c', 'd'])]);
    page.caret(4);
    page.key('ArrowRight', { ctrlKey: true, altKey: true });
    expect(widths(page)).toEqual([525, 475]);
    page.key('ArrowRight', { ctrlKey: true, altKey: true });
    expect(widths(page)).toEqual([550, 450]);
    expect([...page.element.querySelectorAll('col')].map((column) => column.getAttribute('width'))).toEqual(['55.00%', '45.00%']);
    page.element.command('undo');
    expect(widths(page)).toEqual([525, 475]);
  });

  it('never squeeze a column to nothing, and move the inner edge of the last one', () => {
    const page = open([table(false, ['a', 'b'])]);
    page.caret(4);
    for (let i = 0; i < 50; i++) {
      page.element.command('widenColumn', 1);
    }
    expect(widths(page)).toEqual([970, 30]);
    page.key('Tab');
    page.element.command('widenColumn', 1);
    expect(widths(page)).toEqual([945, 55]);
  });

  it('keep widths when a column comes and goes', () => {
    const page = open([{ ...table(false, ['a', 'b'], ['c', 'd']), colwidth: [300, 700] } as never]);
    page.caret(4);
    page.element.command('addColumnBefore');
    expect(widths(page)).toEqual([500, 300, 700]);
    page.element.command('deleteColumn');
    expect(widths(page)).toEqual([700, 700]);
  });

  it('of an own copy keep merged cells, widths and header rows', () => {
    const block = {
      type: 'table' as const,
      header: true,
      headerRows: 2,
      colwidth: [200, 300, 500],
      rows: [{ cells: [{ colspan: 2, ...cell('a') }, { rowspan: 2, ...cell('b') }] }, { cells: [cell('c'), cell('d')] }],
    };
    const source = open([block, paragraph('x')]);
    const { dom } = source.view.serializeForClipboard(source.view.state.doc.slice(0, source.view.state.doc.content.size));
    const target = open([]);
    target.paste(dom.innerHTML);
    expect(target.content().blocks[0]).toEqual(block);
  });
});
