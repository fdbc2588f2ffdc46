import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import {
  CellSelection,
  TableMap,
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
} from '@tiptap/pm/tables';
import type { Transaction } from '@tiptap/pm/state';
import { columnWidths } from './table-view';

/** Limits of the content model: `ContentLimits` in Java. */
export const MAX_COLUMNS = 64;
const MAX_CELLS = 5000;

export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (isInTable(state) || rows * columns > MAX_CELLS) {
      return false;
    }
    if (dispatch) {
      const top = $from.depth > 0 ? $from.node(1) : null;
      const blank = top?.type.name === 'paragraph' && top.content.size === 0;
      const from = top && blank ? $from.before(1) : top ? $from.after(1) : $from.pos;
      const to = top ? $from.after(1) : $from.pos;
      const last = to === state.doc.content.size;
      const inserted = [newTable(state.schema, rows, columns), ...(last ? [state.schema.nodes.paragraph!.create()] : [])];
      const tr = state.tr.replaceWith(from, to, inserted);
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 4))).scrollIntoView());
    }
    return true;
  };
}

function newTable(schema: Schema, rows: number, columns: number): Node {
  const { table, tableRow, tableCell } = schema.nodes as Record<string, NodeType>;
  const row = () => tableRow!.create(null, Array.from({ length: columns }, () => tableCell!.createAndFill()!));
  return table!.create({ headerRows: rows > 1 ? 1 : 0 }, Array.from({ length: rows }, row));
}

function growing(command: Command, by: 'row' | 'column'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) {
      return false;
    }
    const { width, height } = selectedRect(state).map;
    const columns = width + (by === 'column' ? 1 : 0);
    const cells = columns * (height + (by === 'row' ? 1 : 0));
    return columns <= MAX_COLUMNS && cells <= MAX_CELLS && command(state, dispatch);
  };
}

export function addRow(where: 'before' | 'after'): Command {
  return growing(where === 'after' ? addRowAfter : addRowBefore, 'row');
}

export function addColumn(where: 'before' | 'after'): Command {
  return growing(where === 'after' ? addColumnAfter : addColumnBefore, 'column');
}

export const mergeSelected: Command = (state, dispatch) => mergeCells(state, dispatch);

export const splitSelected: Command = (state, dispatch) => splitCell(state, dispatch);

/** The first row names the columns, or the first rows if they are selected; the same again, and none does. */
export const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) {
    return false;
  }
  const { table, tableStart, top, bottom } = selectedRect(state);
  const wanted = state.selection instanceof CellSelection && top === 0 ? bottom : 1;
  const headerRows = table.attrs.headerRows === wanted ? 0 : wanted;
  dispatch?.(state.tr.setNodeAttribute(tableStart - 1, 'headerRows', headerRows));
  return true;
};

/* Widths of columns: only proportions count, so a wider column takes from its neighbour. */

const TABLE_WIDTH = 1000;
const SMALLEST = 30;
const STEP = 25;

/** The columns' widths in thousandths of the table, equal ones if the program chose them so far. */
export function widthsIn1000(table: Node): number[] {
  const widths = columnWidths(table);
  const count = TableMap.get(table).width;
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.length === 0
    ? Array.from({ length: count }, () => Math.round(TABLE_WIDTH / count))
    : widths.map((width) => Math.max(1, Math.round((width * TABLE_WIDTH) / sum)));
}

/** The right edge of a column moved by so much, within what both columns need. The last column's edge is the table's. */
export function moved(widths: number[], column: number, by: number): number[] {
  const [left = 0, right = 0] = widths.slice(column, column + 2);
  const distance = Math.min(Math.max(by, Math.min(0, SMALLEST - left)), Math.max(0, right - SMALLEST));
  return widths.map((width, i) => (i === column ? width + distance : i === column + 1 ? width - distance : width));
}

/** Writes the widths into all cells of a table. */
export function setWidths(tr: Transaction, tablePos: number, widths: number[]): Transaction {
  const table = tr.doc.nodeAt(tablePos)!;
  const map = TableMap.get(table);
  new Set(map.map).forEach((pos) => {
    const { left, right } = map.findCell(pos);
    tr.setNodeAttribute(tablePos + 1 + pos, 'colwidth', widths.slice(left, right));
  });
  return tr;
}

/** The caret's column wider (steps above 0) or narrower; the last column takes from the one before it. */
export function widenColumn(steps: number): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) {
      return false;
    }
    const { table, tableStart, map, right } = selectedRect(state);
    if (map.width < 2) {
      return false;
    }
    const before = widthsIn1000(table);
    const last = right === map.width;
    const after = moved(before, last ? right - 2 : right - 1, last ? -steps * STEP : steps * STEP);
    if (after.join() !== before.join()) {
      dispatch?.(setWidths(state.tr, tableStart - 1, after));
    }
    return true;
  };
}
