import { isMarkActive } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { MARKS, type MarkName } from './wire';

/** What the tool bar and the outline show of the place where the caret is. */
export interface SelectionDetail {
  block: 'paragraph' | 'heading' | 'bullet' | 'table' | 'image' | 'appendix';
  /** 0 to 3 of a heading, 1 or 2 of a bullet, otherwise 0. */
  level: number;
  marks: MarkName[];
  link: string;
  inTable: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Block index of the heading under which the caret stands, -1 before the first. */
  heading: number;
}

export function selectionDetail(state: EditorState): SelectionDetail {
  const { $from } = state.selection;
  const block = $from.depth > 0 ? $from.node(1) : ($from.nodeAfter ?? state.doc.firstChild!);
  return {
    block: block.type.name as SelectionDetail['block'],
    level: (block.attrs.level as number | undefined) ?? 0,
    marks: MARKS.filter((mark) => isMarkActive(state, mark)),
    link: $from.marks().find((mark) => mark.type.name === 'link')?.attrs.href ?? '',
    inTable: isInTable(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    heading: headingBefore(state, $from.index(0)),
  };
}

function headingBefore(state: EditorState, index: number): number {
  for (let i = Math.min(index, state.doc.childCount - 1); i >= 0; i--) {
    if (state.doc.child(i).type.name === 'heading' || state.doc.child(i).type.name === 'appendix') {
      return i;
    }
  }
  return -1;
}
