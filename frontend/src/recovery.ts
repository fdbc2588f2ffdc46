import { type Node, Schema } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Keep, type Kept, Places } from './keep';
import { contentJson, fingerprint } from './patch';
import { type Content, toEditor } from './wire';

export interface RecoveryPort {
  view(): EditorView | undefined;
  /** What the server is known to have. */
  base(): Node;
  hasUnsaved(): boolean;
  tell(type: string, detail: unknown): void;
}

/**
 * What keeps words through a lost connection, a dead server, a closed tab and an expired session: unsaved text lies in
 * this browser until the server has it. When it is back, the text is typed again if nobody wrote since, and handed to
 * the server as a copy apart if somebody did.
 */
export class Recovery {
  private keep: Keep | undefined;
  private places: Places | undefined;
  private window = '';
  private former: string | null = null;
  private open = false;
  private wantsFocus = false;
  /** What lies in this browser is from this window: another tab's words are not for this one to forget. */
  private mine = false;
  /** True if this browser holds the very text that is unsaved. */
  private kept = false;

  constructor(private readonly port: RecoveryPort) {}

  /**
   * @param key of person and report
   * @param window of this editing session
   */
  start(key: string, window: string): void {
    this.keep = new Keep(key);
    this.places = new Places(key);
    this.window = window;
    this.former = this.places.get()?.window ?? null;
  }

  /** After loading: puts the caret where it was in this tab. */
  loaded(): void {
    const place = this.places?.get();
    const view = this.port.view();
    this.open = true;
    if (place && view) {
      view.dispatch(caret(view.state.tr, place.anchor, place.head).scrollIntoView());
      this.wantsFocus = place.focused;
      this.focus();
    }
    if (this.former !== null && this.former !== this.window) {
      this.port.tell('returned', { session: this.former });
    }
    this.former = null;
    this.notePlace();
  }

  /** The text that can be written in takes the keyboard back, if it had it in this tab. */
  focus(): void {
    const view = this.port.view();
    if (this.wantsFocus && view?.editable) {
      this.wantsFocus = false;
      view.focus();
    }
  }

  changed(): void {
    this.kept = false;
  }

  notePlace(): void {
    const view = this.port.view();
    if (view && this.open) {
      const { anchor, head } = view.state.selection;
      this.places?.set({ anchor, head, focused: view.hasFocus(), window: this.window });
    }
  }

  /** Keeps what is unsaved now. */
  async note(): Promise<void> {
    const view = this.port.view();
    if (view && this.keep && this.port.hasUnsaved()) {
      const doc = view.state.doc;
      this.mine = true;
      const written = await this.keep.write(this.unsaved(view));
      this.kept = written && view.state.doc === doc;
    }
  }

  /** Keeps it before this returns, because the page goes; true if nothing unsaved would be lost. */
  noteNow(): boolean {
    const view = this.port.view();
    if (view && this.keep && this.port.hasUnsaved() && !this.kept) {
      this.mine = true;
      this.kept = this.keep.writeNow(this.unsaved(view));
    }
    return this.kept || !this.port.hasUnsaved();
  }

  private unsaved(view: EditorView): Kept {
    const { anchor, head } = view.state.selection;
    return { json: contentJson(view.state.doc), base: fingerprint(this.port.base()), anchor, head, at: Date.now() };
  }

  /** The server has everything that was typed here. */
  saved(): void {
    if (this.mine) {
      this.forget();
    }
  }

  forget(): void {
    this.mine = false;
    void this.keep?.clear();
  }

  /** Looks whether words were left behind; only where they can be written on. */
  async look(schema: Schema): Promise<void> {
    const kept = await this.keep?.read();
    const view = this.port.view();
    if (!kept || !view || !view.editable || this.port.hasUnsaved()) {
      return;
    }
    const now = view.state.doc;
    if (contentJson(now) === kept.json) {
      this.forget();
    } else if (fingerprint(now) === kept.base) {
      this.mine = true;
      typeAgain(view, schema, kept);
      this.port.tell('recovered', { at: kept.at });
    } else {
      this.port.tell('kept-apart', { json: kept.json, at: kept.at });
    }
  }
}

function typeAgain(view: EditorView, schema: Schema, kept: Kept): void {
  const doc = schema.nodeFromJSON(toEditor(JSON.parse(kept.json) as Content));
  doc.check();
  const again = view.state.schema.nodeFromJSON(doc.toJSON());
  const tr = view.state.tr.replaceWith(0, view.state.doc.content.size, again.content);
  view.dispatch(caret(tr, kept.anchor, kept.head).scrollIntoView());
}

function caret(tr: Transaction, anchor: number, head: number): Transaction {
  const last = tr.doc.content.size;
  const $anchor = tr.doc.resolve(Math.min(anchor, last));
  const $head = tr.doc.resolve(Math.min(head, last));
  return tr.setSelection(
    $anchor.parent.inlineContent && $head.parent.inlineContent ? TextSelection.between($anchor, $head) : Selection.near($head),
  );
}
