import type { Node } from '@tiptap/pm/model';
import { contentJson, patchOf } from './patch';
import { countWords } from './text';

/** What the server is known to have of the text, and what is on its way there. */
export class ServerCopy {
  /** What was sent under which number, until it is answered. */
  private readonly sent = new Map<number, Node>();
  private revision = 0;

  constructor(private known: Node) {}

  /** The text the server is known to have. */
  get base(): Node {
    return this.known;
  }

  /** The server gave this text. */
  loaded(doc: Node, revision: number): void {
    this.known = doc;
    this.sent.clear();
    this.revision = revision;
  }

  /** The same text has other objects now; blocks are compared as objects. */
  redrawn(before: Node, now: Node): void {
    this.known = this.known === before ? now : this.known;
  }

  /** The message of a save: only what changed, where it is sure what the server has; otherwise the whole text. */
  message(doc: Node, sequence: number, sure: boolean): object {
    this.sent.set(sequence, doc);
    return {
      ...(sure ? { patch: patchOf(this.known, doc) } : { json: contentJson(doc) }),
      words: countWords(doc.textBetween(0, doc.content.size, '\n', ' ')),
      revision: this.revision,
      sequence,
    };
  }

  /** The server has what was sent under this number. */
  acknowledged(sequence: number, revision: number): void {
    this.revision = revision;
    this.known = this.sent.get(sequence) ?? this.known;
    this.answered(sequence);
  }

  /** The server answered, whatever it said. */
  answered(upTo: number): void {
    [...this.sent.keys()].filter((sequence) => sequence <= upTo).forEach((sequence) => this.sent.delete(sequence));
  }
}
