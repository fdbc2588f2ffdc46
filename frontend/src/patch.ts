import type { Node } from '@tiptap/pm/model';
import { blockFromEditor, schemaOf } from './wire';

/** Blocks in place of others, in content of which the server is thought to have exactly this. `TextChange` in Java. */
export interface Patch {
  /** Fingerprint of the content before. */
  base: string;
  at: number;
  removed: number;
  /** JSON of the new blocks, an array. */
  blocks: string;
}

interface Written {
  json: string;
  schema: number;
  hash: [number, number];
}

/** A block that was not touched is the same object after an edit, so only what was touched is written again. */
const WRITTEN = new WeakMap<Node, Written>();

function written(block: Node): Written {
  let known = WRITTEN.get(block);
  if (!known) {
    const content = blockFromEditor(block.toJSON());
    const json = JSON.stringify(content);
    known = { json, schema: schemaOf(content), hash: hashOf(json) };
    WRITTEN.set(block, known);
  }
  return known;
}

/** The blocks that are content: a document of nothing but one empty paragraph has none. */
function blocksOf(doc: Node): readonly Node[] {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0 ? [] : doc.children;
}

/** The document as whole content, in canonical form. */
export function contentJson(doc: Node): string {
  const blocks = blocksOf(doc).map(written);
  const schema = blocks.reduce((highest, block) => Math.max(highest, block.schema), 1);
  return `{"schema":${schema},"blocks":[${blocks.map((block) => block.json).join(',')}]}`;
}

/** What makes the one document the other: one stretch of blocks, as short as can be. */
export function patchOf(before: Node, after: Node): Patch {
  const old = blocksOf(before);
  const now = blocksOf(after);
  const most = Math.min(old.length, now.length);
  let at = 0;
  while (at < most && old[at] === now[at]) {
    at++;
  }
  let end = 0;
  while (end < most - at && old[old.length - 1 - end] === now[now.length - 1 - end]) {
    end++;
  }
  const blocks = now.slice(at, now.length - end).map((block) => written(block).json);
  return { base: fingerprint(before), at, removed: old.length - end - at, blocks: `[${blocks.join(',')}]` };
}

/*
 * A fingerprint tells that two sides have the same content; it protects from mistakes, not from people. Two 32-bit FNV-1a
 * sums over the canonical JSON of a block, and the same over the blocks' sums. `Fingerprint` in Java computes the same.
 */

const SEEDS = [0x811c9dc5, 0x2f0b4c47];
const PRIMES = [0x01000193, 0x0100019d];

export function fingerprint(doc: Node): string {
  const sums = [SEEDS[0]!, SEEDS[1]!];
  for (const block of blocksOf(doc)) {
    const { hash } = written(block);
    sums.forEach((sum, i) => (sums[i] = Math.imul(sum ^ hash[i]!, PRIMES[i]!)));
  }
  return sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

function hashOf(json: string): [number, number] {
  let a = SEEDS[0]!;
  let b = SEEDS[1]!;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIMES[0]!);
    b = Math.imul(b ^ unit, PRIMES[1]!);
  }
  return [a, b];
}
