/** What the drafter sees: everything is with the server, on its way, kept here without answer, or refused by the server. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'refused';

export interface AutosavePort {
  /** True while an input method composes: text is not complete then and is not sent. */
  composing(): boolean;
  /** Sends the content of now; the server answers with this number. Sure is what it has if nothing is unanswered. */
  send(sequence: number, sure: boolean): void;
  stateChanged(state: SaveState): void;
  dirtyChanged(dirty: boolean): void;
}

/** All times in milliseconds. Two seconds after the last key everything must be with the server. */
export const IDLE = 700;
export const LATEST = 1800;
export const ANSWER = 5000;
const RETRIES = [5000, 10_000, 20_000, 30_000];

/**
 * When content is sent. One send is under way at a time; what is typed meanwhile goes after the answer. Without an answer the
 * text is kept and sent again, ever less often, until the server confirms it.
 */
export class Autosave {
  private changed = 0;
  private sent = 0;
  private answered = 0;
  private acknowledged = 0;
  private retries = 0;
  private unsentSince: number | null = null;
  private waitsForComposition = false;
  private sureOf = true;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private answerTimer: ReturnType<typeof setTimeout> | undefined;
  private shown: SaveState = 'saved';

  constructor(private readonly port: AutosavePort) {}

  get state(): SaveState {
    return this.shown;
  }

  hasUnsaved(): boolean {
    return this.changed > this.acknowledged;
  }

  /** Starts anew with content that the server has. */
  reset(): void {
    this.stop();
    const dirty = this.hasUnsaved();
    this.sent = this.answered = this.acknowledged = ++this.changed;
    this.unsentSince = null;
    this.waitsForComposition = false;
    this.retries = 0;
    this.show('saved');
    if (dirty) {
      this.port.dirtyChanged(false);
    }
  }

  stop(): void {
    clearTimeout(this.sendTimer);
    clearTimeout(this.answerTimer);
    this.answerTimer = undefined;
  }

  change(): void {
    const first = !this.hasUnsaved();
    this.changed++;
    this.unsentSince ??= Date.now();
    if (first) {
      this.port.dirtyChanged(true);
    }
    if (this.shown !== 'offline') {
      this.show('saving');
    }
    this.schedule();
  }

  /** Sends at once what was not sent yet; `force` does not wait for the end of a composition. */
  flush(force = false): void {
    if (this.changed > this.sent || (this.shown === 'offline' && this.hasUnsaved())) {
      this.due(force);
    }
  }

  compositionEnded(): void {
    if (this.waitsForComposition) {
      this.due(false);
    }
  }

  acknowledge(sequence: number): void {
    this.acknowledged = Math.max(this.acknowledged, sequence);
    this.answer(sequence);
    if (this.hasUnsaved()) {
      this.show('saving');
    } else {
      this.show('saved');
      this.port.dirtyChanged(false);
    }
  }

  /** The server will not take that content: it stays here, unsaved, and is not sent again before it changes. */
  refuse(sequence: number): void {
    this.answer(sequence);
    this.show('refused');
  }

  /** The server wants that content again, and whole. */
  repeat(sequence: number): void {
    this.answer(sequence);
    this.changed++;
    this.sureOf = false;
    this.due(true);
  }

  private answer(sequence: number): void {
    this.answered = Math.max(this.answered, sequence);
    this.retries = 0;
    clearTimeout(this.answerTimer);
    this.answerTimer = undefined;
    if (this.underWay()) {
      this.awaitAnswer();
    } else if (this.changed > this.sent) {
      this.schedule();
    } else {
      clearTimeout(this.sendTimer);
    }
  }

  private underWay(): boolean {
    return this.sent > this.answered;
  }

  private schedule(): void {
    if (this.underWay()) {
      return;
    }
    const waited = Date.now() - (this.unsentSince ?? Date.now());
    this.after(Math.max(0, Math.min(IDLE, LATEST - waited)));
  }

  private after(delay: number): void {
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(() => this.due(false), delay);
  }

  private due(force: boolean): void {
    if (this.port.composing() && !force) {
      this.waitsForComposition = true;
      return;
    }
    this.waitsForComposition = false;
    clearTimeout(this.sendTimer);
    const sure = this.sureOf && !this.underWay() && this.shown !== 'offline';
    this.sureOf = true;
    this.sent = this.changed;
    this.unsentSince = null;
    if (this.answerTimer === undefined && this.shown !== 'offline') {
      this.awaitAnswer();
    } else if (this.shown === 'offline') {
      this.retryLater();
    }
    this.port.send(this.sent, sure);
  }

  private awaitAnswer(): void {
    this.answerTimer = setTimeout(() => {
      this.answerTimer = undefined;
      this.show('offline');
      this.retryLater();
    }, ANSWER);
  }

  private retryLater(): void {
    this.after(RETRIES[Math.min(this.retries++, RETRIES.length - 1)]!);
  }

  private show(state: SaveState): void {
    if (this.shown !== state) {
      this.shown = state;
      this.port.stateChanged(state);
    }
  }
}
