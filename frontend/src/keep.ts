/** Text that the server does not have yet, as it is kept on this machine. */
export interface Kept {
  json: string;
  /** Fingerprint of the content it was typed on. */
  base: string;
  anchor: number;
  head: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Everything of the program in this browser; logging out deletes it whole (`MenuFoot` in Java). */
const DATABASE = 'trinhky';
const STORE = 'unsaved';

/**
 * Keeps the unsaved text of one report of one person in this browser. Where a browser has no such store, nothing is kept
 * and everything else works.
 */
export class Keep {
  private database: Promise<IDBDatabase | null> | undefined;
  private ended = false;

  constructor(private readonly key: string) {}

  /** True once it is really kept. */
  async write(kept: Kept): Promise<boolean> {
    return (await this.run('readwrite', (store) => store.put(kept, this.key))) !== undefined;
  }

  /** The page goes this moment and waits for nothing: into the store that writes at once. True if it is kept there. */
  writeNow(kept: Kept): boolean {
    try {
      if (!this.ended) {
        localStorage.setItem(this.atOnce(), JSON.stringify(kept));
      }
      return !this.ended;
    } catch {
      return false;
    }
  }

  /** What was kept last, in whichever store. */
  async read(): Promise<Kept | undefined> {
    const stored = (await this.run('readonly', (store) => store.get(this.key))) as Kept | undefined;
    const atOnce = this.readAtOnce();
    return atOnce && (!stored || atOnce.at >= stored.at) ? atOnce : stored;
  }

  async clear(): Promise<void> {
    try {
      localStorage.removeItem(this.atOnce());
    } catch {
      // a browser without that store has nothing in it
    }
    await this.run('readwrite', (store) => store.delete(this.key));
  }

  private readAtOnce(): Kept | undefined {
    try {
      return (JSON.parse(localStorage.getItem(this.atOnce()) ?? 'null') as Kept | null) ?? undefined;
    } catch {
      return undefined;
    }
  }

  private atOnce(): string {
    return `trinhky:unsaved:${this.key}`;
  }

  private async run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const database = this.ended ? null : await (this.database ??= this.open());
    if (!database) {
      return undefined;
    }
    return new Promise((done) => {
      try {
        const transaction = database.transaction(STORE, mode);
        const request = act(transaction.objectStore(STORE));
        transaction.oncomplete = () => done(request.result);
        transaction.onabort = transaction.onerror = () => done(undefined);
        // the page may be about to go: what is asked for is done without waiting for more
        transaction.commit?.();
      } catch {
        done(undefined);
      }
    });
  }

  private open(): Promise<IDBDatabase | null> {
    return new Promise((done) => {
      if (typeof indexedDB === 'undefined') {
        done(null);
        return;
      }
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => done(null);
      request.onsuccess = () => {
        const database = request.result;
        // somebody logs out: nothing more is kept
        database.onversionchange = () => {
          this.ended = true;
          database.close();
        };
        done(database);
      };
    });
  }
}

/** Where the caret was and which window this is: as long as the tab lives, also over a log-in. */
export interface Place {
  anchor: number;
  head: number;
  focused: boolean;
  window: string;
}

export class Places {
  constructor(private readonly key: string) {}

  get(): Place | null {
    try {
      return JSON.parse(sessionStorage.getItem(this.name()) ?? 'null') as Place | null;
    } catch {
      return null;
    }
  }

  set(place: Place): void {
    try {
      sessionStorage.setItem(this.name(), JSON.stringify(place));
    } catch {
      // a browser that keeps nothing: the caret begins at the start
    }
  }

  private name(): string {
    return `trinhky:${this.key}`;
  }
}
