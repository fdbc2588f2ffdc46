import type { Autosave } from './autosave';
import type { Recovery } from './recovery';

/** Nothing typed is left behind when the page is hidden, left or closed, and what waited for the network is sent when it is back. */
export class PageLife {
  constructor(
    private readonly autosave: Autosave,
    private readonly recovery: Recovery,
  ) {}

  watch(): void {
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('beforeunload', this.warn);
    window.addEventListener('online', this.reconnected);
    document.addEventListener('visibilitychange', this.hidden);
  }

  ignore(): void {
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('beforeunload', this.warn);
    window.removeEventListener('online', this.reconnected);
    document.removeEventListener('visibilitychange', this.hidden);
  }

  private readonly leave = (): void => {
    this.recovery.noteNow();
    this.autosave.flush(true);
  };

  private readonly reconnected = (): void => this.autosave.flush();

  private readonly hidden = (): void => {
    if (document.visibilityState === 'hidden') {
      this.autosave.flush(true);
    }
  };

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if (this.autosave.hasUnsaved()) {
      this.autosave.flush(true);
      if (!this.recovery.noteNow()) {
        event.preventDefault();
      }
    }
  };
}
