import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { foundIn, goToMatch, look, replaceAll, replaceMatch } from './find';

/** A field of the server's tool kit. */
type Field = HTMLElement & { value: string; checked: boolean; select?: () => void };

const PARTS = ['query', 'replacement', 'signs', 'capitals', 'previous', 'next', 'replace', 'all', 'count', 'close'] as const;
type Part = (typeof PARTS)[number];

/**
 * The bar that finds and replaces: drawn by the server, worked here, at once and also without a connection. Its parts
 * are named by `data-find`; the sentences for the count stand in its `data-found` (`{0}` of `{1}`) and `data-none`.
 */
export class FindBar {
  private readonly parts = new Map<Part, Field>();

  constructor(
    private readonly bar: HTMLElement,
    private readonly view: () => EditorView | undefined,
  ) {
    PARTS.forEach((part) => this.parts.set(part, bar.querySelector<Field>(`[data-find="${part}"]`)!));
    bar.addEventListener('input', () => this.look());
    ['signs' as const, 'capitals' as const].forEach((part) => this.on(part, 'checked-changed', () => this.look()));
    this.on('next', 'click', () => this.run(goToMatch(1)));
    this.on('previous', 'click', () => this.run(goToMatch(-1)));
    this.on('replace', 'click', () => this.change(replaceMatch(this.value('replacement'))));
    this.on('all', 'click', () => this.change(replaceAll(this.value('replacement'))));
    this.on('close', 'click', () => this.close());
    bar.addEventListener('keydown', (event) => this.key(event));
  }

  /** Ctrl+F, Ctrl+H and F3, wherever the page has the keyboard, unless a dialog is open. */
  pageKey(event: KeyboardEvent): void {
    const pressed = event.key.toLowerCase();
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null) {
      return;
    }
    if (command && (pressed === 'f' || pressed === 'h')) {
      event.preventDefault();
      this.open(pressed === 'h' ? 'replacement' : 'query');
    } else if (pressed === 'f3' && !this.bar.hidden) {
      event.preventDefault();
      this.run(goToMatch(event.shiftKey ? -1 : 1));
    }
  }

  /** Opens with the words that are selected. */
  open(part: 'query' | 'replacement' = 'query'): void {
    const view = this.view();
    this.bar.hidden = false;
    if (view) {
      const { from, to } = view.state.selection;
      const words = view.state.doc.textBetween(from, to, '\n');
      if (words !== '' && words.length <= 200 && !words.includes('\n')) {
        this.parts.get('query')!.value = words;
      }
    }
    this.look();
    this.parts.get(this.value('query') === '' ? 'query' : part)!.focus();
    this.parts.get(part)!.select?.();
  }

  /** Says how many there are, after every change of the text. */
  show(): void {
    const view = this.view();
    const count = this.parts.get('count')!;
    if (this.bar.hidden || !view) {
      return;
    }
    const { query, matches, current } = foundIn(view.state);
    const sentence = matches.length === 0 ? this.bar.dataset.none : this.bar.dataset.found;
    const text = query.text === '' ? '' : (sentence ?? '').replace('{0}', String(current + 1)).replace('{1}', String(matches.length));
    if (count.textContent !== text) {
      count.textContent = text;
    }
  }

  private close(): void {
    this.bar.hidden = true;
    this.run(look({ text: '', signs: true, capitals: false }));
    this.view()?.focus();
  }

  private look(): void {
    this.run(look({ text: this.value('query'), signs: this.checked('signs'), capitals: this.checked('capitals') }));
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.parts.get('query')!.contains(event.target as Node)) {
      event.preventDefault();
      this.run(goToMatch(event.shiftKey ? -1 : 1));
    } else if (event.key === 'Enter' && this.parts.get('replacement')!.contains(event.target as Node)) {
      event.preventDefault();
      this.change(replaceMatch(this.value('replacement')));
    }
  }

  private on(part: Part, event: string, act: () => void): void {
    this.parts.get(part)!.addEventListener(event, act);
  }

  private value(part: Part): string {
    return this.parts.get(part)!.value ?? '';
  }

  private checked(part: Part): boolean {
    return this.parts.get(part)!.checked;
  }

  private change(command: Command): void {
    if (this.view()?.editable) {
      this.run(command);
    }
  }

  private run(command: Command): void {
    const view = this.view();
    if (view) {
      command(view.state, view.dispatch, view);
      this.show();
    }
  }
}
