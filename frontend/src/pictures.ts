import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { TAKEN } from './paste';
import { cleanText } from './text';

/** What the server says of a picture that it keeps now. */
interface Kept {
  file: string;
  mediaType: string;
  width: number;
  height: number;
}

/** A picture that did not come in, and the server's sentence on why, if it saw it. */
interface LeftOut {
  name: string;
  why: string;
}

const TYPES = ['image/png', 'image/jpeg'];
/** `Picture.MAX_BYTES` in Java. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Of one paste. */
const MOST_PICTURES = 50;
const TEXT_WIDTH = 620;
const SHARE_STEP = 5;
const MIN_SHARE = 5;
const MAX_SHARE = 100;

/** Places in the text where pictures will stand when the server has them; they move with the words around. */
const places = new PluginKey<ReadonlyMap<object, number>>('places');

/** Pictures by paste, by drop and by choosing a file; the server draws and keeps each before it stands in the text. */
export const Pictures = Extension.create({
  name: 'pictures',
  priority: 2000,
  addProseMirrorPlugins: () => [
    new Plugin<ReadonlyMap<object, number>>({
      key: places,
      state: { init: () => new Map(), apply: placesAfter },
      props: {
        handlePaste: (view, event) => pasted(view, event),
        handleDrop: (view, event) => dropped(view, event as DragEvent),
        handleDoubleClickOn: (view, _pos, node) => node.type.name === 'image' && openImage(view.state, undefined, view),
        handleKeyDown: (view, event) => imageKey(view, event),
      },
    }),
  ],
});

function placesAfter(tr: Transaction, old: ReadonlyMap<object, number>): ReadonlyMap<object, number> {
  const change = tr.getMeta(places) as { place: object; pos: number | null } | undefined;
  if (!change && (!tr.docChanged || old.size === 0)) {
    return old;
  }
  const now = new Map([...old].map(([place, pos]) => [place, tr.mapping.map(pos)]));
  if (change && change.pos !== null) {
    now.set(change.place, change.pos);
  } else if (change) {
    now.delete(change.place);
  }
  return now;
}

/* Coming in. */

/** Lets the person choose files; must run in their click. */
export const chooseImage: Command = (_state, _dispatch, view) => {
  if (view) {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = TYPES.join();
    input.multiple = true;
    input.addEventListener('change', () => void insertFiles(view, [...(input.files ?? [])], view.state.selection.from));
    input.dataset.pictures = '';
    input.hidden = true;
    host(view)?.parentElement?.querySelector(':scope > input[data-pictures]')?.remove();
    host(view)?.after(input);
    input.click();
  }
  return view !== undefined;
};

function dropped(view: EditorView, event: DragEvent): boolean {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0 || !view.editable) {
    return false;
  }
  event.preventDefault();
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from;
  void insertFiles(view, files, at);
  return true;
}

/** Words with pictures in them wait until the server has the pictures; pictures that cannot be reached are named. */
function pasted(view: EditorView, event: ClipboardEvent): boolean {
  const clipboard = event.clipboardData;
  const html = clipboard?.getData('text/html') ?? '';
  const files = [...(clipboard?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (!view.editable || html.includes('data-pm-slice')) {
    return false;
  }
  const source = new DOMParser().parseFromString(html, 'text/html');
  const images = [...source.images].filter(isPicture);
  if (files.length > 0 && (source.body.textContent ?? '').trim() === '') {
    void insertFiles(view, files, view.state.selection.from);
    return true;
  }
  const reachable = images.filter((image) => dataFile(image) !== null && !standsInCell(image)).slice(0, MOST_PICTURES);
  const leftOut = images.filter((image) => !reachable.includes(image)).map((image, index) => ({ name: nameOf(image, index), why: '' }));
  if (reachable.length === 0) {
    tellLeftOut(view, leftOut);
    return false;
  }
  void pasteWith(view, source, reachable, leftOut);
  return true;
}

async function pasteWith(view: EditorView, source: Document, images: HTMLImageElement[], leftOut: LeftOut[]): Promise<void> {
  const { from, to } = view.state.selection;
  const [start, end] = [reserve(view, from), reserve(view, to)];
  for (const [index, image] of images.entries()) {
    const kept = await keep(view, dataFile(image)!);
    if ('why' in kept) {
      leftOut.push({ name: nameOf(image, index), why: kept.why });
    } else {
      const figure = source.createElement('figure');
      figure.dataset.taken = TAKEN;
      figure.dataset.image = JSON.stringify({ ...kept, share: shareOf(kept), alt: altOf(image) });
      image.replaceWith(figure);
    }
  }
  const [at, until] = [release(view, start), release(view, end)];
  if (view.isDestroyed || !view.editable || at === null || until === null) {
    return;
  }
  const { doc, selection, tr } = view.state;
  if (at !== selection.from || until !== selection.to) {
    view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(at), doc.resolve(until))));
  }
  view.pasteHTML(source.body.innerHTML, new Event('paste') as ClipboardEvent);
  tellLeftOut(view, leftOut);
}

async function insertFiles(view: EditorView, files: File[], at: number): Promise<void> {
  const place = reserve(view, at);
  const leftOut: LeftOut[] = [];
  let inserted = 0;
  for (const file of files) {
    const kept = TYPES.includes(file.type) || file.type === '' ? await keep(view, file) : { why: '' };
    const pos = placeOf(view, place);
    if ('why' in kept) {
      leftOut.push({ name: file.name, why: kept.why });
    } else if (pos !== null && !view.isDestroyed && view.editable) {
      insert(view, pos, view.state.schema.nodes.image!.create({ ...kept, share: shareOf(kept), alt: '' }));
      inserted++;
    }
  }
  release(view, place);
  tellLeftOut(view, leftOut);
  if (inserted === 1 && leftOut.length === 0 && !view.isDestroyed) {
    openImage(view.state, undefined, view);
  }
}

/** Behind the block of that place, in its stead if it is an empty paragraph; the picture is selected then. */
function insert(view: EditorView, at: number, image: Node): void {
  const { state } = view;
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size));
  const empty = $at.depth === 1 && $at.parent.type.name === 'paragraph' && $at.parent.content.size === 0;
  const from = $at.depth === 0 ? $at.pos : empty ? $at.before(1) : $at.after(1);
  const to = empty ? $at.after(1) : from;
  const last = to === state.doc.content.size;
  const tr = state.tr.replaceWith(from, to, last ? [image, state.schema.nodes.paragraph!.create()] : image);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
}

function reserve(view: EditorView, pos: number): object {
  const place = {};
  view.dispatch(view.state.tr.setMeta(places, { place, pos }));
  return place;
}

function placeOf(view: EditorView, place: object): number | null {
  return view.isDestroyed ? null : (places.getState(view.state)?.get(place) ?? null);
}

function release(view: EditorView, place: object): number | null {
  const pos = placeOf(view, place);
  if (!view.isDestroyed) {
    view.dispatch(view.state.tr.setMeta(places, { place, pos: null }));
  }
  return pos;
}

/** Hands a file to the server, which draws it anew; the sentence is empty if the server could not be asked. */
async function keep(view: EditorView, file: Blob): Promise<Kept | { why: string }> {
  const address = host(view)?.getAttribute('images') ?? '';
  if (address === '') {
    return { why: '' };
  }
  try {
    const body = file.size > MAX_BYTES ? file.slice(0, MAX_BYTES + 1) : file;
    const response = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream' } });
    return response.ok ? ((await response.json()) as Kept | { why: string }) : { why: '' };
  } catch {
    return { why: '' };
  }
}

/* What stands in foreign markup. */

/** Signs that chats draw as pictures, and the dots that count readers, are none. */
function isPicture(image: HTMLImageElement): boolean {
  const tiny = [image.getAttribute('width'), image.getAttribute('height')].some((side) => side !== null && Number(side) <= 2);
  return !tiny && !/^\p{Extended_Pictographic}/u.test(image.alt);
}

function dataFile(image: HTMLImageElement): Blob | null {
  const match = /^data:(image\/(?:png|jpeg|jpg));base64,([A-Za-z0-9+/=\s]+)$/i.exec(image.getAttribute('src') ?? '');
  if (!match || match[2]!.length > (MAX_BYTES * 4) / 3 + 1024) {
    return null;
  }
  try {
    return new Blob([Uint8Array.from(atob(match[2]!), (letter) => letter.charCodeAt(0))]);
  } catch {
    return null;
  }
}

/** Cells hold words only. A table of one cell is a frame that is taken away. */
function standsInCell(image: HTMLImageElement): boolean {
  return (image.closest('table')?.querySelectorAll('td, th').length ?? 0) > 1;
}

function nameOf(image: HTMLImageElement, index: number): string {
  const source = image.getAttribute('src') ?? '';
  const file = source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]!.split(/[\\/]/).at(-1) ?? '');
  return (altOf(image) || file || String(index + 1)).slice(0, 80);
}

/** Programs put the name of the file or their own words there; only words of a person are taken. */
function altOf(image: HTMLImageElement): string {
  const alt = cleanText(image.alt).replace(/\s+/g, ' ').trim();
  return /^(image|picture|hình ảnh|ảnh)?\s*[\w-]*\.?(png|jpe?g|gif)?$/i.test(alt) ? '' : alt.slice(0, 500);
}

/** As wide as it looks on a screen, at most as wide as the text. */
function shareOf({ width }: Kept): number {
  return Math.min(MAX_SHARE, Math.max(20, Math.round((width / TEXT_WIDTH) * MAX_SHARE)));
}

/* The picture that is selected. */

function selectedImage(state: EditorState): NodeSelection | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'image' ? selection : null;
}

/** Asks the page to ask for the words and the width of the picture. */
export const openImage: Command = (state, _dispatch, view) => {
  const image = selectedImage(state);
  if (image && view) {
    const { alt, share } = image.node.attrs;
    tell(view, 'image-opened', { alt, share });
  }
  return image !== null;
};

/** Gives the selected picture its words and its width. */
export function setImage(alt: string, share: number): Command {
  return (state, dispatch) => {
    const image = selectedImage(state);
    if (image && dispatch) {
      const attrs = { ...image.node.attrs, alt, share: Math.min(Math.max(Math.round(share), MIN_SHARE), MAX_SHARE) };
      const tr = state.tr.setNodeMarkup(image.from, undefined, attrs);
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, image.from)));
    }
    return image !== null;
  };
}

/** Selects the first picture that has no words yet. */
export const showImageWithoutText: Command = (state, dispatch) => {
  let found = -1;
  state.doc.forEach((block, pos) => {
    if (found < 0 && block.type.name === 'image' && String(block.attrs.alt).trim() === '') {
      found = pos;
    }
  });
  if (found >= 0) {
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, found)).scrollIntoView());
  }
  return found >= 0;
};

function imageKey(view: EditorView, event: KeyboardEvent): boolean {
  const image = selectedImage(view.state);
  if (!image || !view.editable) {
    return false;
  }
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
    return openImage(view.state, undefined, view);
  }
  const step = { ArrowRight: SHARE_STEP, ArrowLeft: -SHARE_STEP }[event.key];
  if (step === undefined || !(event.ctrlKey || event.metaKey) || !event.altKey) {
    return false;
  }
  event.preventDefault();
  return setImage(String(image.node.attrs.alt), Number(image.node.attrs.share) + step)(view.state, view.dispatch);
}

function tellLeftOut(view: EditorView, pictures: LeftOut[]): void {
  if (pictures.length > 0) {
    tell(view, 'images-left-out', { pictures });
  }
}

function tell(view: EditorView, type: string, detail: unknown): void {
  host(view)?.dispatchEvent(new CustomEvent(type, { detail }));
}

function host(view: EditorView): Element | null {
  return view.dom.closest('report-editor');
}
