import type { EditorView } from '@tiptap/pm/view';
import { type Kind, type MarkedWords, ask, forgetBefore, markedIn, replaceAsServer, showMarked } from './marked';
import { goToPlace } from './marked-keys';
import { rangesOf } from './places';
import type { ServerCopy } from './server-copy';
import type { WordRange } from './text-words';

/** What the editor's element lets the server do with marked words. */
export class MarkedWordsOf {
  constructor(private readonly port: { view(): EditorView | undefined; server: ServerCopy; hasUnsaved(): boolean }) {}

  /** Marks words in the text the server has, in place of those of that kind. */
  show(kind: Kind, words: MarkedWords[]): void {
    this.with((view) => showMarked(view, this.port.server.base, kind, words));
  }

  /** The server has the text that was sent: what was done before it leads nowhere any more. */
  saved(): void {
    this.with((view) => forgetBefore(view, this.port.server.base));
  }

  /** The server put other words there; the same is done here, beside what was typed since. */
  replaced(range: WordRange, words: string, revision: number): void {
    this.with((view) => {
      const now = replaceAsServer(view, this.port.server.base, range, words);
      if (now) {
        this.port.server.loaded(now, revision);
      }
    });
  }

  goTo(kind: Kind, number: number): void {
    this.with((view) => goToPlace(view, kind, number));
  }

  /** Where the chosen words stand in the text the server has; null if that is another one. */
  chosen(): { ranges: WordRange[] } | null {
    const view = this.port.view();
    return view && !this.port.hasUnsaved() ? { ranges: rangesOf(view.state.doc, markedIn(view.state).chosen) } : null;
  }

  forgetChosen(): void {
    this.with((view) => ask(view, { chosen: [] }));
  }

  private with(act: (view: EditorView) => void): void {
    const view = this.port.view();
    if (view) {
      act(view);
    }
  }
}
