import { getMarkRange } from '@tiptap/core';
import { chainCommands, setBlockType, splitBlockAs, toggleMark } from '@tiptap/pm/commands';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { linkAddress } from './text';

/** Limits of the content model: `ContentLimits` in Java. */
const MAX_COLUMNS = 64;
const MAX_CELLS = 5000;

/** What the tool bar may order, by the names the server uses. A command that does not apply here does nothing. */
const orders: Record<string, (...args: unknown[]) => Command> = {
  bold: () => mark('bold'),
  italic: () => mark('italic'),
  underline: () => mark('underline'),
  superscript: () => mark('superscript'),
  subscript: () => mark('subscript'),
  heading: (level) => block('heading', within(level, 3)),
  bullet: (level) => block('bullet', within(level, 2)),
  paragraph: () => setParagraph,
  insertTable: (rows, columns) => insertTable(within(rows, 100), within(columns, MAX_COLUMNS)),
  addRowAfter: () => growing(addRowAfter, 'row'),
  addRowBefore: () => growing(addRowBefore, 'row'),
  deleteRow: () => chainCommands(deleteRow, deleteTable),
  addColumnAfter: () => growing(addColumnAfter, 'column'),
  deleteColumn: () => chainCommands(deleteColumn, deleteTable),
  toggleHeaderRow: () => toggleHeaderRow,
  deleteTable: () => deleteTable,
  setLink: (url) => setLink(String(url)),
  unsetLink: () => unsetLink,
};

/** The command of that name, one step for undo each; undefined if there is none. */
export function commandOf(name: string, ...args: unknown[]): Command | undefined {
  if (name === 'undo' || name === 'redo') {
    return name === 'undo' ? undo : redo;
  }
  const order = orders[name];
  return order && alone(order(...args));
}

/** What it does is not joined with the typing just before it: Ctrl+Z takes back the one, then the other. */
function alone(command: Command): Command {
  return (state, dispatch, view) => command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);
}

function within(value: unknown, max: number): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), max);
}

const mark =
  (name: string): Command =>
  (state, dispatch) =>
    toggleMark(state.schema.marks[name]!)(state, dispatch);

/** Choosing what the block already is makes it a paragraph again, as a pressed button of a tool bar promises. */
function block(name: string, level: number): Command {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    if (parent.type.name === name && parent.attrs.level === level) {
      return setParagraph(state, dispatch, view);
    }
    return setBlockType(state.schema.nodes[name]!, { level })(state, dispatch);
  };
}

export const setParagraph: Command = (state, dispatch) =>
  setBlockType(state.schema.nodes.paragraph!)(state, dispatch);

function insertTable(rows: number, columns: number): Command {
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
  return table!.create({ header: rows > 1 }, Array.from({ length: rows }, row));
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

const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) {
    return false;
  }
  const { table, tableStart } = selectedRect(state);
  dispatch?.(state.tr.setNodeAttribute(tableStart - 1, 'header', !table.attrs.header));
  return true;
};

/** On a selection or inside a link; with neither, the address itself is written as the linked text. */
function setLink(url: string): Command {
  return (state, dispatch) => {
    const href = linkAddress(url);
    if (href === null || state.selection.$from.depth === 0) {
      return false;
    }
    const link = state.schema.marks.link!.create({ href });
    const { from, to } = linkedRange(state);
    const tr = state.tr;
    if (from === to) {
      tr.replaceSelectionWith(state.schema.text(href, [...state.selection.$from.marks(), link]), false);
    } else {
      tr.addMark(from, to, link);
    }
    dispatch?.(tr.removeStoredMark(link.type).scrollIntoView());
    return true;
  };
}

const unsetLink: Command = (state, dispatch) => {
  const { from, to } = linkedRange(state);
  if (from === to) {
    return false;
  }
  dispatch?.(state.tr.removeMark(from, to, state.schema.marks.link!));
  return true;
};

function linkedRange(state: EditorState): { from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  return (empty && getMarkRange($from, state.schema.marks.link!)) || { from, to };
}

/* Keys. */

/** Enter: a bullet goes on as a bullet of its level, an empty one leaves the list, an empty heading becomes a paragraph. */
export const enter: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (empty && parent.type.name !== 'paragraph' && parent.isTextblock && parent.content.size === 0) {
    return setParagraph(state, dispatch, view);
  }
  if (parent.type.name === 'bullet') {
    return splitBlockAs((node) => ({ type: node.type, attrs: node.attrs }))(state, dispatch);
  }
  return false;
};

export const lineBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.isTextblock) {
    return false;
  }
  const marks = state.storedMarks ?? state.selection.$from.marks();
  const node = state.schema.nodes.hardBreak!.create(null, null, marks);
  dispatch?.(state.tr.replaceSelectionWith(node, false).ensureMarks(marks).scrollIntoView());
  return true;
};

/** Backspace at the start of a heading or bullet takes the number or sign away first. */
export const backspace: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const numbered = $from.parent.type.name === 'heading' || $from.parent.type.name === 'bullet';
  return empty && numbered && $from.parentOffset === 0 && setParagraph(state, dispatch, view);
};

/** Tab: deeper bullet, next cell (a new row after the last one). Elsewhere it leaves the editor, as in any field. */
export const tab: Command = alone((state, dispatch, view) => {
  const { parent } = state.selection.$from;
  if (parent.type.name === 'bullet') {
    setBlockType(parent.type, { level: 2 })(state, dispatch);
    return true;
  }
  if (!isInTable(state)) {
    return false;
  }
  if (!goToNextCell(1)(state, dispatch) && growing(addRowAfter, 'row')(state, dispatch) && view) {
    goToNextCell(1)(view.state, dispatch);
  }
  return true;
});

export const shiftTab: Command = alone((state, dispatch, view) => {
  const { parent } = state.selection.$from;
  if (parent.type.name === 'bullet') {
    return parent.attrs.level === 1
      ? setParagraph(state, dispatch, view)
      : setBlockType(parent.type, { level: 1 })(state, dispatch);
  }
  return isInTable(state) && (goToNextCell(-1)(state, dispatch) || true);
});
