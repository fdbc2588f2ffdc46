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

  async read(): Promise<Kept | undefined> {
    return (await this.run('readonly', (store) => store.get(this.key))) as Kept | undefined;
  }

  async clear(): Promise<void> {
    await this.run('readwrite', (store) => store.delete(this.key));
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
