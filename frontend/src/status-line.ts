import type { SaveState } from './autosave';

/** Sentences for the save state, written by the server in the person's language; `{0}` is the time of day. */
export interface StatusTexts {
  saving: string;
  saved: string;
  savedAgain: string;
  offline: string;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });

/** Writes the save state into an element of the page, because the server cannot when the connection is gone. */
export class StatusLine {
  elementId = '';
  texts: StatusTexts | null = null;
  private wasOffline = false;

  show(state: SaveState, refusal: string): void {
    const element = document.getElementById(this.elementId);
    if (element) {
      element.dataset.save = state;
      const sentence = this.sentence(state, refusal);
      if (sentence !== undefined) {
        element.textContent = sentence.replace('{0}', CLOCK.format(new Date()));
      }
    }
    this.wasOffline = state === 'offline' || (this.wasOffline && state !== 'saved');
  }

  private sentence(state: SaveState, refusal: string): string | undefined {
    return state === 'refused' ? refusal : this.texts?.[state === 'saved' && this.wasOffline ? 'savedAgain' : state];
  }
}
