import type { Node } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Blocks of the document from one index up to, and without, another. */
interface Range {
  from: number;
  to: number;
}

/** How high a block stands: an appendix above parts, parts above sections …; undefined if it is no heading. */
function rank(block: Node): number | undefined {
  return block.type.name === 'appendix' ? -1 : block.type.name === 'heading' ? (block.attrs.level as number) : undefined;
}

/** The heading of that index with all that stands under it. */
export function sectionAt(doc: Node, index: number): Range | null {
  const own = index >= 0 && index < doc.childCount ? rank(doc.child(index)) : undefined;
  if (own === undefined) {
    return null;
  }
  let to = index + 1;
  while (to < doc.childCount && (rank(doc.child(to)) ?? own + 1) > own) {
    to++;
  }
  return { from: index, to };
}

/** The neighbour of the same rank under the same higher heading: the section before (steps below 0) or after. */
function neighbour(doc: Node, section: Range, steps: number): Range | null {
  const own = rank(doc.child(section.from))!;
  if (steps > 0) {
    const next = section.to < doc.childCount && rank(doc.child(section.to)) === own;
    return next ? sectionAt(doc, section.to) : null;
  }
  for (let index = section.from - 1; index >= 0; index--) {
    const other = rank(doc.child(index));
    if (other !== undefined && other <= own) {
      return other === own ? sectionAt(doc, index) : null;
    }
  }
  return null;
}

/** Moves a whole section before or behind its neighbour; the caret goes with it. */
export function moveSection(index: number, steps: number): Command {
  return (state, dispatch, view) => {
    const { doc, selection } = state;
    const section = sectionAt(doc, index);
    const other = section && neighbour(doc, section, steps);
    if (!section || !other) {
      return false;
    }
    const start = position(doc, section.from);
    const end = position(doc, section.to);
    const slice = doc.slice(start, end);
    const target = steps > 0 ? position(doc, other.to) - (end - start) : position(doc, other.from);
    const tr = state.tr.delete(start, end).insert(target, slice.content);
    const inside = selection.from >= start && selection.from < end;
    const caret = inside ? target + selection.from - start : target + 1;
    tr.setSelection(Selection.near(tr.doc.resolve(caret)));
    dispatch?.(tr.scrollIntoView());
    view?.focus();
    return true;
  };
}

function position(doc: Node, index: number): number {
  let pos = 0;
  for (let i = 0; i < index; i++) {
    pos += doc.child(i).nodeSize;
  }
  return pos;
}

/** Puts the caret into the block with this number and shows it at the top; false if there is none. */
export function goTo(view: EditorView, index: number): boolean {
  const { doc } = view.state;
  if (!(index >= 0 && index < doc.childCount)) {
    return false;
  }
  let pos = 0;
  for (let i = 0; i < index; i++) {
    pos += doc.child(i).nodeSize;
  }
  view.dispatch(view.state.tr.setSelection(TextSelection.near(doc.resolve(pos + 1))));
  view.focus();
  (view.nodeDOM(pos) as HTMLElement | null)?.scrollIntoView({ block: 'start' });
  return true;
}
