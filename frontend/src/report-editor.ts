import { Editor, getSchema } from '@tiptap/core';
import { type Node } from '@tiptap/pm/model';
import { type Transaction } from '@tiptap/pm/state';
import { Autosave, type SaveState } from './autosave';
import { commandOf } from './commands';
import { composed } from './compose';
import { FindBar } from './find-bar';
import { Keys, savesBy } from './keys';
import { Labels } from './labels';
import { MarkedText } from './marked-keys';
import { MarkedWordsOf } from './marked-words';
import { outline } from './numbers';
import { PageLife } from './page-life';
import { cleanHtml, textSlice } from './paste';
import { contentJson } from './patch';
import { Pauses } from './pauses';
import { Pictures } from './pictures';
import { Recovery } from './recovery';
import { Image, contentModel } from './schema';
import { goTo } from './sections';
import { ServerCopy } from './server-copy';
import { StatusLine, type StatusTexts } from './status-line';
import { cleanText } from './text';
import { Told } from './told';
import { selectionDetail } from './view-state';
import { type Content, toEditor } from './wire';

const EXTENSIONS = [...contentModel, Keys, Labels, Pictures, MarkedText];
const SCHEMA = getSchema(EXTENSIONS);
const SELECTION_PAUSE = 120;
const OUTLINE_PAUSE = 300;
/** The view reports the end of a composition a little before it has read the text. */
const COMPOSITION_PAUSE = 60;
/** Unsaved text is kept on this machine so long after it was typed, in milliseconds. */
const KEEP_PAUSE = 300;

/**
 * The text of a report as an editable element in the page's own tree, so that the sheet's styles apply. It knows the
 * content model, when to send and what to keep; tool bar and panels are the server's. See `ReportEditor` in Java for its face.
 */
export class ReportEditor extends HTMLElement {
  private editor: Editor | undefined;
  private doc: Node = SCHEMA.nodeFromJSON(toEditor({ schema: 1, blocks: [] }));
  private readonly server = new ServerCopy(this.doc);
  private readOnly = false;
  private refusal = '';
  private findBar: FindBar | undefined;
  private readonly status = new StatusLine();
  private readonly pauses = new Pauses();
  private readonly told = new Told(this);
  private readonly autosave = new Autosave({
    composing: () => this.editor?.view.composing ?? false,
    send: (sequence, sure) => this.told.tell('content-changed', this.server.message(this.currentDoc(), sequence, sure)),
    stateChanged: (state) => this.saveStateChanged(state),
    dirtyChanged: (dirty) => this.told.tell('dirty-changed', { dirty }),
  });
  private readonly recovery = new Recovery({
    view: () => this.editor?.view,
    base: () => this.server.base,
    hasUnsaved: () => this.autosave.hasUnsaved(),
    tell: (type, detail) => this.told.tell(type, detail),
  });
  /** Comments on words. */
  readonly marked = new MarkedWordsOf({ view: () => this.editor?.view, server: this.server, hasUnsaved: () => this.autosave.hasUnsaved() });
  private readonly pageLife = new PageLife(this.autosave, this.recovery);

  connectedCallback(): void {
    if (!this.editor) {
      this.open();
    }
    this.pageLife.watch();
    document.addEventListener('keydown', this.pageKey);
  }

  /** Being moved within the page is no end: only an element that stays out gives its editor up, and keeps its text. */
  disconnectedCallback(): void {
    this.pageLife.ignore();
    document.removeEventListener('keydown', this.pageKey);
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.close();
        this.autosave.stop();
      }
    });
  }

  /** Shows content of the server; what was here before is gone, its history too. Throws if the content breaks the model. */
  load(json: string, revision: number): void {
    const doc = SCHEMA.nodeFromJSON(toEditor(JSON.parse(json) as Content));
    doc.check();
    this.close();
    this.doc = doc;
    this.server.loaded(doc, revision);
    this.autosave.reset();
    if (this.isConnected) {
      this.open();
      this.recovery.loaded();
      void this.recovery.look(SCHEMA);
    }
  }

  setReadOnly(readOnly: boolean): void {
    const begins = this.readOnly && !readOnly;
    this.readOnly = readOnly;
    this.editor?.setEditable(!readOnly, false);
    if (begins) {
      this.recovery.focus();
      void this.recovery.look(SCHEMA);
    }
  }

  /** From now on unsaved text is kept on this machine, under this key of person and report. */
  keepUnsaved(key: string, window: string): void {
    this.recovery.start(key, window);
  }

  /** The server has what was kept here, under another name. */
  forgetKept(): void {
    this.recovery.forget();
  }

  /** Runs a command by its name; true if it applied. The caret is in the text afterwards. */
  command(name: string, ...args: unknown[]): boolean {
    const view = this.editor?.view;
    if (!view) {
      return false;
    }
    if (name === 'focus') {
      view.focus();
      return true;
    }
    if (name === 'find') {
      this.findBar?.open();
      return true;
    }
    if (name === 'goTo') {
      return goTo(view, Number(args[0]));
    }
    const command = commandOf(name, ...args);
    if (!command) {
      throw new Error(`unknown command ${name}`);
    }
    const done = !this.readOnly && command(view.state, view.dispatch, view);
    view.focus();
    return done;
  }

  /** Lets a control of the tool bar run a command in the page itself: at once, without taking the caret, also offline. */
  bindCommand(control: HTMLElement, name: string, ...args: unknown[]): void {
    control.addEventListener('mousedown', (event) => event.preventDefault());
    control.addEventListener('click', () => this.command(name, ...args));
  }

  /** Makes that bar find and replace in this text. */
  bindFind(bar: HTMLElement): void {
    this.findBar = new FindBar(bar, () => this.editor?.view);
  }

  /** Sends what is not sent yet, even in the middle of a composition. */
  flush(): void {
    this.autosave.flush(true);
  }

  acknowledge(revision: number, sequence: number): void {
    this.server.acknowledged(sequence, revision);
    this.autosave.acknowledge(sequence);
    this.marked.saved();
    if (!this.autosave.hasUnsaved()) {
      this.recovery.saved();
    }
  }

  /** The server did not take the content and says why; the text stays here and is sent again with the next change. */
  refuse(sentence: string, sequence: number): void {
    this.refusal = sentence;
    this.server.answered(sequence);
    this.autosave.refuse(sequence);
  }

  /** The server has other content than was thought: it gets the whole text at once. */
  sendWhole(sequence: number): void {
    this.server.answered(sequence);
    this.autosave.repeat(sequence);
  }

  /** The whole text as content. */
  content(): string {
    return contentJson(this.currentDoc());
  }

  private currentDoc(): Node {
    return this.editor?.state.doc ?? this.doc;
  }

  hasUnsaved(): boolean {
    return this.autosave.hasUnsaved();
  }

  setStatusTexts(elementId: string, texts: StatusTexts): void {
    this.status.elementId = elementId;
    this.status.texts = texts;
  }

  private open(): void {
    this.editor = new Editor({
      element: this,
      extensions: EXTENSIONS.map((each) => (each === Image ? Image.configure(imageWords(this)) : each)),
      content: this.doc.toJSON(),
      editable: !this.readOnly,
      injectCSS: false,
      enablePasteRules: false,
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
      editorProps: {
        attributes: () => textAttributes(this.getAttribute('label') ?? '', this.readOnly),
        transformPastedHTML: (html) => (html.includes('data-pm-slice') ? cleanText(html) : cleanHtml(html)),
        clipboardTextParser: (text, _context, plain, view) => textSlice(text, plain, view),
        transformPastedText: (text) => cleanText(text),
        handleKeyDown: (_view, event) => this.saveKey(event),
        handleDOMEvents: {
          compositionend: () => {
            setTimeout(() => this.autosave.compositionEnded(), COMPOSITION_PAUSE);
            return false;
          },
        },
      },
      onTransaction: ({ transaction }) => this.changed(transaction),
      onBlur: () => this.left(),
    });
    this.server.redrawn(this.doc, this.editor.state.doc);
    this.pauses.after('outline', 0, () => this.tellOutline());
    this.pauses.after('selection', 0, () => this.tellSelection());
  }

  private close(): void {
    if (this.editor) {
      this.doc = this.editor.state.doc;
      this.editor.destroy();
      this.editor = undefined;
    }
    this.replaceChildren();
    this.pauses.drop();
  }

  private readonly pageKey = (event: KeyboardEvent): void => this.findBar?.pageKey(event);

  private saveKey(event: KeyboardEvent): boolean {
    if (!savesBy(event)) {
      return false;
    }
    event.preventDefault();
    this.autosave.flush();
    return true;
  }

  private changed(transaction: Transaction): void {
    if (transaction.docChanged) {
      this.autosave.change();
      this.recovery.changed();
      this.pauses.after('keep', KEEP_PAUSE, () => void this.recovery.note());
      this.findBar?.show();
      this.pauses.after('outline', OUTLINE_PAUSE, () => this.tellOutline());
    }
    this.pauses.after('selection', SELECTION_PAUSE, () => this.tellSelection());
  }

  /**
   * The person has left the text: an input method that counts letters back is done, so decomposed letters can be
   * replaced now, and what was written goes to the server.
   */
  private left(): void {
    const view = this.editor?.view;
    if (view && !view.composing && !this.readOnly) {
      const tr = composed(view.state.tr);
      if (tr.docChanged) {
        view.dispatch(tr.setMeta('addToHistory', false));
      }
    }
    this.autosave.flush();
  }

  private saveStateChanged(state: SaveState): void {
    this.dataset.save = state;
    this.status.show(state, this.refusal);
    this.told.tell('save-state', { state });
  }

  private tellSelection(): void {
    this.recovery.notePlace();
    this.told.tellChanged('selection-changed', selectionDetail(this.editor!.state));
  }

  private tellOutline(): void {
    this.told.tellChanged('outline-changed', { items: outline(this.editor!.state.doc) });
  }
}

/** Where pictures come from, and what stands below those without words. */
function imageWords(element: Element): { base: string; undescribed: string } {
  return { base: element.getAttribute('images') ?? '', undescribed: element.getAttribute('undescribed') ?? '' };
}

/** What the text is to assistive techniques, and what browsers must not do to it. */
function textAttributes(label: string, readOnly: boolean): Record<string, string> {
  return {
    role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-readonly': String(readOnly),
    lang: 'vi', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off', translate: 'no',
  };
}

customElements.define('report-editor', ReportEditor);
