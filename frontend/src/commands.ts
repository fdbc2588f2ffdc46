import { getMarkRange } from '@tiptap/core';
import { chainCommands, setBlockType, splitBlockAs, toggleMark } from '@tiptap/pm/commands';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import { type Command, type EditorState } from '@tiptap/pm/state';
import { deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { remark } from './marked-keys';
import { chooseImage, openImage, setImage, showImageWithoutText } from './pictures';
import { moveSection } from './sections';
import {
  MAX_COLUMNS,
  addColumn,
  addRow,
  insertTable,
  mergeSelected,
  splitSelected,
  toggleHeaderRow,
  widenColumn,
} from './tables';
import { linkAddress } from './text';

/** What the tool bar may order, by the names the server uses. A command that does not apply here does nothing. */
const orders: Record<string, (...args: unknown[]) => Command> = {
  bold: () => mark('bold'),
  italic: () => mark('italic'),
  underline: () => mark('underline'),
  superscript: () => mark('superscript'),
  subscript: () => mark('subscript'),
  heading: (level) => block('heading', within(level, 3, 0)),
  bullet: (level) => block('bullet', within(level, 2)),
  paragraph: () => setParagraph,
  appendix: (landscape) => appendix(landscape === true),
  insertTable: (rows, columns) => insertTable(within(rows, 100), within(columns, MAX_COLUMNS)),
  addRowAfter: () => addRow('after'),
  addRowBefore: () => addRow('before'),
  deleteRow: () => chainCommands(deleteRow, deleteTable),
  addColumnAfter: () => addColumn('after'),
  addColumnBefore: () => addColumn('before'),
  deleteColumn: () => chainCommands(deleteColumn, deleteTable),
  toggleHeaderRow: () => toggleHeaderRow,
  mergeCells: () => mergeSelected,
  splitCell: () => splitSelected,
  widenColumn: (steps) => widenColumn(Number(steps)),
  moveSection: (index, steps) => moveSection(Number(index), Number(steps)),
  deleteTable: () => deleteTable,
  setLink: (url) => setLink(String(url)),
  unsetLink: () => unsetLink,
  chooseImage: () => chooseImage,
  openImage: () => openImage,
  setImage: (alt, share) => setImage(String(alt), Number(share)),
  showImageWithoutText: () => showImageWithoutText,
  remark: () => remark,
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

function within(value: unknown, max: number, min = 1): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 0, min), max);
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

/** Here an appendix begins; chosen again it turns its pages. */
function appendix(landscape: boolean): Command {
  return (state, dispatch) => setBlockType(state.schema.nodes.appendix!, { landscape })(state, dispatch);
}

export const setParagraph: Command = (state, dispatch) =>
  setBlockType(state.schema.nodes.paragraph!)(state, dispatch);

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
  const numbered = ['heading', 'bullet', 'appendix'].includes($from.parent.type.name);
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
  if (!goToNextCell(1)(state, dispatch) && addRow('after')(state, dispatch) && view) {
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
