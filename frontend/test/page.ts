import '../src/report-editor';
import type { EditorView } from '@tiptap/pm/view';
import { TextSelection } from '@tiptap/pm/state';
import type { ReportEditor } from '../src/report-editor';
import type { Block, Cell, Content } from '../src/wire';

/* The test page has no layout: places on the screen are all nowhere. */
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
Element.prototype.scrollIntoView = () => undefined;
document.elementFromPoint = () => null;

export interface Opened {
  element: ReportEditor;
  view: EditorView;
  /** Details of the events of a type, in order. */
  told(type: string): any[];
  type(text: string): void;
  key(key: string, more?: KeyboardEventInit): boolean;
  paste(html: string): void;
  caret(pos: number, head?: number): void;
  content(): Content;
}

export function open(blocks: Block[], revision = 1): Opened {
  document.body.replaceChildren();
  const element = document.createElement('report-editor') as ReportEditor;
  const events: { type: string; detail: unknown }[] = [];
  for (const type of ['content-changed', 'selection-changed', 'outline-changed', 'dirty-changed', 'save-state']) {
    element.addEventListener(type, (event) => events.push({ type, detail: (event as CustomEvent).detail }));
  }
  document.body.append(element);
  element.load(JSON.stringify({ schema: 2, blocks }), revision);
  const current = () => (element.querySelector('.ProseMirror') as any).editor.view as EditorView;
  const told = (type: string): any[] => events.filter((event) => event.type === type).map((event) => event.detail);
  return {
    element,
    get view() {
      return current();
    },
    told,
    type: (text) => [...text].forEach((letter) => typeLetter(current(), letter)),
    key: (key, more = {}) => !current().dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
    paste: (html) => void current().pasteHTML(html, new Event('paste') as ClipboardEvent),
    caret: (pos, head = pos) =>
      current().dispatch(current().state.tr.setSelection(TextSelection.create(current().state.doc, pos, head))),
    content: () => JSON.parse(element.content()),
  };
}

function typeLetter(view: EditorView, letter: string): void {
  const { from, to } = view.state.selection;
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, () => view.state.tr.insertText(letter, from, to)))) {
    view.dispatch(view.state.tr.insertText(letter, from, to));
  }
}

export const paragraph = (text = ''): Block => ({ type: 'paragraph', text: text ? [{ text }] : [] });
export const heading = (level: number, text = ''): Block => ({ type: 'heading', level, text: text ? [{ text }] : [] });
export const bullet = (level: number, text = ''): Block => ({ type: 'bullet', level, text: text ? [{ text }] : [] });
export const cell = (text = ''): Cell => ({ paragraphs: [text ? [{ text }] : []] });
export const table = (header: boolean, ...rows: string[][]): Block => ({
  type: 'table',
  header,
  rows: rows.map((cells) => ({ cells: cells.map((text) => cell(text)) })),
});
