import { Extension, InputRule } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { type Command, Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { columnEdges } from './column-edges';
import { backspace, commandOf, enter, lineBreak, setParagraph, shiftTab, tab } from './commands';
import { finding } from './find';
import { moveSection } from './sections';
import { selectionDetail } from './view-state';

/** Keys, typed shorthands and the plugins behind them. */
export const Keys = Extension.create({
  name: 'keys',
  priority: 1000,

  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { view } = this.editor;
      return command(view.state, view.dispatch, view);
    };
    const named = (name: string, ...args: unknown[]) => run(commandOf(name, ...args)!);
    return {
      Enter: run(enter),
      'Shift-Enter': run(lineBreak),
      Backspace: () => this.editor.commands.undoInputRule() || run(backspace)(),
      'Mod-z': named('undo'),
      'Mod-y': named('redo'),
      'Mod-Shift-z': named('redo'),
      'Mod-b': named('bold'),
      'Mod-i': named('italic'),
      'Mod-u': named('underline'),
      'Mod-Alt-0': run(setParagraph),
      'Mod-Alt-1': named('heading', 1),
      'Mod-Alt-2': named('heading', 2),
      'Mod-Alt-3': named('heading', 3),
      'Mod-Alt-ArrowRight': named('widenColumn', 1),
      'Mod-Alt-ArrowLeft': named('widenColumn', -1),
      'Alt-Shift-ArrowUp': run(moveHere(-1)),
      'Alt-Shift-ArrowDown': run(moveHere(1)),
    };
  },

  /**
   * `I. `, `1. `, `a) `, `- `, `+ ` at the start of a block, made on the blank that ends them. An input method only ever
   * takes back letters of the word it is in, so it never meets a rule half done; Backspace right after one undoes it.
   */
  addInputRules() {
    return [
      shorthand(/^[IVX]{1,5}\.\s$/, 'heading', 1, ['paragraph']),
      shorthand(/^\d{1,2}\.\s$/, 'heading', 2, ['paragraph']),
      shorthand(/^[a-eghik-vxyđ]\)\s$/, 'heading', 3, ['paragraph']),
      shorthand(/^-\s$/, 'bullet', 1, ['paragraph', 'bullet']),
      shorthand(/^\+\s$/, 'bullet', 2, ['paragraph', 'bullet']),
    ];
  },

  addProseMirrorPlugins() {
    return [history(), gapCursor(), tabKeys(), columnEdges(), tableEditing(), finding()];
  },
});

/** Moves the section in which the caret stands: the one of the heading nearest above it. */
function moveHere(steps: number): Command {
  return (state, dispatch, view) => {
    moveSection(selectionDetail(state).heading, steps)(state, dispatch, view);
    return true;
  };
}

function shorthand(find: RegExp, type: string, level: number, inside: string[]): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range }) => {
      const $from = state.doc.resolve(range.from);
      if ($from.depth !== 1 || $from.parentOffset !== 0 || !inside.includes($from.parent.type.name)) {
        return null;
      }
      state.tr.delete(range.from, range.to).setBlockType(range.from, range.from, state.schema.nodes[type]!, { level });
      return undefined;
    },
  });
}

/** Tab works inside bullets and tables; after Escape it leaves the editor from there too, so nobody is caught in it. */
function tabKeys(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        if (event.key === 'Tab' && !leaving && !event.ctrlKey && !event.altKey && !event.metaKey) {
          return (event.shiftKey ? shiftTab : tab)(view.state, view.dispatch, view);
        }
        leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
        return false;
      },
    },
  });
}

/** Ctrl+S, or Cmd+S on a Mac. */
export function savesBy(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}
