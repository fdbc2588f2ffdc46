import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is looked for; tones and other signs of a letter count only if asked for, capitals too. */
export interface Query {
  text: string;
  signs: boolean;
  capitals: boolean;
}

interface Match {
  from: number;
  to: number;
}

interface Found {
  query: Query;
  matches: Match[];
  /** Of the match that was gone to last, -1 if none. */
  current: number;
}

const NOTHING: Found = { query: { text: '', signs: true, capitals: false }, matches: [], current: -1 };
const key = new PluginKey<Found>('find');

/** Finds a text in all blocks and cells; a match lies within one of them. */
export function matchesOf(doc: Node, query: Query): Match[] {
  const wanted = folded(query.text.normalize('NFC'), query).text;
  const matches: Match[] = [];
  if (wanted === '') {
    return matches;
  }
  doc.descendants((node, pos) => {
    if (!node.isTextblock) {
      return true;
    }
    const { text, starts } = folded(node.textBetween(0, node.content.size, '', '\n'), query);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push({ from: pos + 1 + starts[at]!, to: pos + 1 + starts[at + wanted.length]! });
    }
    return false;
  });
  return matches;
}

/** The text as it is compared, and where each of its characters began; one more entry for the end. */
function folded(text: string, { signs, capitals }: Query): { text: string; starts: number[] } {
  let out = '';
  let at = 0;
  const starts: number[] = [];
  for (const cluster of text.match(/[\s\S]\p{M}*/gu) ?? []) {
    const composed = capitals ? cluster.normalize('NFC') : cluster.normalize('NFC').toLowerCase();
    const plain = signs ? composed : composed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
    }
    out += plain;
    at += cluster.length;
  }
  starts.push(at);
  return { text: out, starts };
}

/** Marks what was found. */
export function finding(): Plugin<Found> {
  return new Plugin<Found>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, found) => {
        const asked = tr.getMeta(key) as Partial<Found> | undefined;
        const query = asked?.query ?? found.query;
        if (asked?.query || (tr.docChanged && query.text !== '')) {
          return { query, matches: matchesOf(tr.doc, query), current: -1 };
        }
        return asked?.current === undefined ? found : { ...found, current: asked.current };
      },
    },
    props: {
      decorations: (state) => {
        const { matches, current } = foundIn(state);
        return matches.length === 0
          ? null
          : DecorationSet.create(
              state.doc,
              matches.map(({ from, to }, i) => Decoration.inline(from, to, { class: i === current ? 'found current' : 'found' })),
            );
      },
    },
  });
}

export function foundIn(state: EditorState): Found {
  return key.getState(state) ?? NOTHING;
}

export function look(query: Query): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, { query }));
    return true;
  };
}

/** The match after (or before) the selection, around the end. */
export function goToMatch(steps: 1 | -1): Command {
  return (state, dispatch) => {
    const { matches } = foundIn(state);
    if (matches.length === 0) {
      return false;
    }
    const { from, to, empty } = state.selection;
    const next = matches.findIndex((match) => match.from >= (empty ? from : to));
    const before = matches.findLastIndex((match) => match.to <= from);
    const current = steps > 0 ? Math.max(next, 0) : before >= 0 ? before : matches.length - 1;
    dispatch?.(select(state.tr, matches[current]!, current));
    return true;
  };
}

function select(tr: Transaction, { from, to }: Match, current: number): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, from, to)).setMeta(key, { current }).scrollIntoView();
}

/** Replaces the match that is selected and goes on to the next; with none selected it only goes there. */
export function replaceMatch(text: string): Command {
  return (state, dispatch, view) => {
    const { matches } = foundIn(state);
    const { from, to } = state.selection;
    if (matches.some((match) => match.from === from && match.to === to)) {
      const tr = state.tr;
      put(tr, { from, to }, text);
      dispatch?.(tr);
      return view ? goToMatch(1)(view.state, dispatch) || true : true;
    }
    return goToMatch(1)(state, dispatch);
  };
}

export function replaceAll(text: string): Command {
  return (state, dispatch) => {
    const { matches } = foundIn(state);
    const tr = state.tr;
    matches.toReversed().forEach((match) => put(tr, match, text));
    dispatch?.(tr);
    return matches.length > 0;
  };
}

function put(tr: Transaction, { from, to }: Match, text: string): void {
  if (text === '') {
    tr.delete(from, to);
  } else {
    tr.insertText(text.normalize('NFC'), from, to);
  }
}
