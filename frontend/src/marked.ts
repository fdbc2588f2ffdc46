import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Mapping, Transform } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { fingerprint } from './patch';
import { type Span, mapped, put, spansOf } from './places';
import type { WordRange } from './text-words';

/* Words that something is said about: comments with their numbers. */

export type Kind = 'remark';

/** As the server tells it: where the words stand in the text it has. */
export interface MarkedWords {
  kind: Kind;
  number: number;
  done: boolean;
  ranges: WordRange[];
}

export interface Place {
  kind: Kind;
  number: number;
  done: boolean;
  spans: Span[];
}

export interface Marked {
  places: readonly Place[];
  /** The place that was gone to last. */
  current: { kind: Kind; number: number } | null;
  /** Words somebody is about to say something about. */
  chosen: readonly Span[];
  /** What was done to the text since the server's copy of it. */
  since: readonly { before: Node; mapping: Mapping }[];
}

interface Asked extends Partial<Marked> {
  /** Of one kind; the others stay. */
  kind?: Kind;
}

const NOTHING: Marked = { places: [], current: null, chosen: [], since: [] };
const key = new PluginKey<Marked>('marked');

export function marking(): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, marked) => {
        const asked = tr.getMeta(key) as Asked | undefined;
        const moved = tr.docChanged ? carried(marked, tr.before, tr.mapping) : marked;
        if (!asked) {
          return moved;
        }
        const { kind, ...rest } = asked;
        const places = rest.places && kind ? [...moved.places.filter((each) => each.kind !== kind), ...rest.places] : moved.places;
        return { ...moved, ...rest, places };
      },
    },
    props: {
      decorations: (state) => draw(state),
    },
  });
}

function carried(marked: Marked, before: Node, mapping: Mapping): Marked {
  return {
    ...marked,
    places: marked.places.map((place) => ({ ...place, spans: mapped(place.spans, mapping) })),
    chosen: mapped(marked.chosen, mapping),
    since: [...marked.since, { before, mapping }],
  };
}

export function markedIn(state: EditorState): Marked {
  return key.getState(state) ?? NOTHING;
}

/** Changes what is marked, not the text. */
export function ask(view: EditorView, asked: Asked): void {
  view.dispatch(view.state.tr.setMeta(key, asked).setMeta('addToHistory', false));
}

/* Drawing. */

function draw(state: EditorState): DecorationSet | null {
  const { places, current, chosen } = markedIn(state);
  if (places.length + chosen.length === 0) {
    return null;
  }
  const decorations = chosen.map(({ from, to }) => Decoration.inline(from, to, { class: 'chosen-words' }));
  for (const place of places) {
    const here = current !== null && current.kind === place.kind && current.number === place.number;
    const looks = `${place.kind}${place.done ? ' done' : ''}${here ? ' current' : ''}`;
    place.spans.forEach((span, i) => {
      const last = i === place.spans.length - 1;
      decorations.push(...drawSpan(state.doc, span, looks, last ? String(place.number) : ''));
    });
  }
  return DecorationSet.create(state.doc, decorations);
}

/** The number is drawn behind the last letter by the style sheet, so that there is nothing in the text that is not of it. */
function drawSpan(doc: Node, { from, to }: Span, looks: string, number: string): Decoration[] {
  const mark = (start: number, end: number, more = {}): Decoration =>
    Decoration.inline(start, end, { nodeName: 'mark', class: looks, ...more });
  if (number === '') {
    return [mark(from, to)];
  }
  const last = lastLetter(doc, from, to);
  return [...(from < last ? [mark(from, last)] : []), mark(last, to, { 'data-number': number })];
}

/** Where the last letter of a span begins: two units before its end for letters outside the basic plane. */
function lastLetter(doc: Node, from: number, to: number): number {
  const end = doc.textBetween(Math.max(from, to - 2), to, '', '\n');
  return /[\ud800-\udbff][\udc00-\udfff]$/.test(end) ? to - 2 : to - 1;
}

/* What the server says. */

/** What leads from a text the server has to the one on the screen; none if nobody knows any more. */
function mappingFrom(state: EditorState, base: Node): Mapping | undefined {
  const { since } = markedIn(state);
  let at = base === state.doc ? since.length : since.findIndex(({ before }) => before === base);
  if (at < 0 && fingerprint(base) === fingerprint(since[0]?.before ?? state.doc)) {
    at = 0;
  }
  if (at < 0) {
    return undefined;
  }
  const mapping = new Mapping();
  since.slice(at).forEach((each) => mapping.appendMapping(each.mapping));
  return mapping;
}

/** Marks these words in place of those of their kind; false if the text the server speaks of is not known here. */
export function showMarked(view: EditorView, base: Node, kind: Kind, words: readonly MarkedWords[]): boolean {
  const mapping = mappingFrom(view.state, base);
  if (!mapping) {
    return false;
  }
  const places = words
    .map(({ number, done, ranges }) => ({ kind, number, done, spans: mapped(spansOf(base, ranges), mapping) }))
    .filter(({ spans }) => spans.length > 0);
  ask(view, { kind, places });
  return true;
}

/** The server has this text now: what was done before it leads nowhere any more. */
export function forgetBefore(view: EditorView, base: Node): void {
  const { since } = markedIn(view.state);
  const at = base === view.state.doc ? since.length : since.findIndex(({ before }) => before === base);
  if (at > 0) {
    ask(view, { since: since.slice(at) });
  }
}

/**
 * Does here what the server did to its text: other words in one place, as one step that can be undone; what was typed
 * since stays. Gives the text the server has now.
 */
export function replaceAsServer(view: EditorView, base: Node, range: WordRange, words: string): Node | undefined {
  const mapping = mappingFrom(view.state, base);
  const place = spansOf(base, [range])[0];
  if (!mapping || !place) {
    return undefined;
  }
  const before = view.state.doc;
  const from = mapping.map(place.from, 1);
  const to = Math.max(from, mapping.map(place.to, -1));
  const tr = view.state.tr;
  put(tr, { from, to }, words);
  view.dispatch(tr.scrollIntoView());
  const unchangedSince = mapping.maps.length === 0 && fingerprint(before) === fingerprint(base);
  return unchangedSince ? view.state.doc : put(new Transform(base), place, words).doc;
}
