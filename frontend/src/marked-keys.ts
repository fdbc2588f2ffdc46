import { Extension } from '@tiptap/core';
import { type Command, type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Kind, type Place, ask, markedIn, marking } from './marked';

/** Marks on words with the keys and clicks that work on them. */
export const MarkedText = Extension.create({
  name: 'marked',
  priority: 1001,
  addProseMirrorPlugins: () => [marking(), clicking()],
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.view.state, this.editor.view.dispatch, this.editor.view);
    return {
      F8: run(nextPlace('remark', 1)),
      'Shift-F8': run(nextPlace('remark', -1)),
      'Mod-Alt-m': run(remark),
      'Mod-Alt-y': run(decide('accept')),
      'Mod-Alt-n': run(decide('reject')),
    };
  },
});

function clicking(): Plugin {
  return new Plugin({
    props: {
      handleClick: (view, pos) => {
        const place = placeAt(view.state, pos);
        if (place) {
          choose(view, place);
        }
        return false;
      },
    },
  });
}

function tell(view: EditorView, type: string, detail: object): void {
  view.dom.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
}

function placeAt(state: EditorState, pos: number): Place | undefined {
  return markedIn(state).places.find(({ spans }) => spans.some(({ from, to }) => pos >= from && pos <= to));
}

function choose(view: EditorView, { kind, number }: Place): void {
  ask(view, { current: { kind, number } });
  tell(view, 'mark-chosen', { kind, number });
}

/** Puts the caret before the words of a place and shows them; the text has the focus then. */
export function goToPlace(view: EditorView, kind: Kind, number: number): boolean {
  const place = markedIn(view.state).places.find((each) => each.kind === kind && each.number === number);
  if (!place) {
    return false;
  }
  const at = place.spans[0]!.from;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
  ask(view, { current: { kind, number } });
  view.focus();
  const { node } = view.domAtPos(at, 1);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  return true;
}

/** The next open place of a kind after (or before) the caret, around the end. */
export function nextPlace(kind: Kind, steps: 1 | -1): Command {
  return (state, dispatch, view) => {
    const starts = (place: Place): number => place.spans[0]!.from;
    const open = markedIn(state)
      .places.filter((each) => each.kind === kind && !each.done && each.spans.length > 0)
      .toSorted((a, b) => starts(a) - starts(b));
    if (open.length === 0 || !dispatch || !view) {
      return open.length > 0;
    }
    const { head } = state.selection;
    const { current } = markedIn(state);
    const here = open.findIndex((each) => current?.kind === kind && each.number === current.number && starts(each) === head);
    const next = here >= 0 ? here + steps : steps > 0 ? open.findIndex((each) => starts(each) >= head) : open.findLastIndex((each) => starts(each) < head);
    const place = open.at(next >= open.length || (next < 0 && steps > 0) ? 0 : next)!;
    goToPlace(view, kind, place.number);
    tell(view, 'mark-chosen', { kind, number: place.number });
    return true;
  };
}

/** To say something about the words that are selected; with none, to the card of the comment under the caret. */
export const remark: Command = (state, dispatch, view) => {
  if (!dispatch || !view) {
    return true;
  }
  const { empty, head, ranges } = state.selection;
  const seen = empty ? seenSelected(view) : [];
  const here = placeHere(state, 'remark', head);
  if (empty && seen.length === 0 && here) {
    ask(view, { current: here });
    tell(view, 'mark-entered', here);
    return true;
  }
  const chosen = [...ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos })), ...seen].filter(({ from, to }) => from < to);
  const words = chosen.map(({ from, to }) => state.doc.textBetween(from, to, ' ', '\n')).join(' ').trim();
  ask(view, { chosen: words === '' ? [] : chosen });
  tell(view, 'words-chosen', { words: words.slice(0, MOST_QUOTED) });
  return true;
};

const MOST_QUOTED = 2000;

/** What the browser shows as selected, for a key that is quicker than the editor's notice of a selection. */
function seenSelected(view: EditorView): { from: number; to: number }[] {
  const seen = document.getSelection();
  const { anchorNode, focusNode } = seen ?? {};
  if (!seen || seen.isCollapsed || !anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) {
    return [];
  }
  const ends = [view.posAtDOM(anchorNode, seen.anchorOffset), view.posAtDOM(focusNode, seen.focusOffset)];
  return [{ from: Math.min(...ends), to: Math.max(...ends) }];
}

/** The place that was gone to, if the caret is in it; otherwise any. */
function placeHere(state: EditorState, kind: Kind, at: number): { kind: Kind; number: number } | undefined {
  const { places, current } = markedIn(state);
  const here = places.filter((each) => each.kind === kind && each.spans.some(({ from, to }) => at >= from && at <= to));
  const place = here.find((each) => each.number === current?.number) ?? here[0];
  return place && { kind, number: place.number };
}

function decide(verdict: 'accept' | 'reject'): Command {
  return (state, dispatch, view) => {
    const here = placeHere(state, 'remark', state.selection.head);
    if (here && dispatch && view) {
      tell(view, 'mark-decided', { ...here, verdict });
    }
    return here !== undefined;
  };
}
