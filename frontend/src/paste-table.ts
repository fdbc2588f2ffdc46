/** Spans above this are no table of an office; browsers stop at 1,000 themselves. */
const MAX_SPAN = 64;

/** A cell of a pasted table; without a source it fills a hole. */
export interface PastedCell {
  source: HTMLTableCellElement | null;
  colspan: number;
  rowspan: number;
}

/** The table's cells, row by row, filling a rectangle: spans are cut where they meet, short rows are filled. */
export function gridOf(table: HTMLTableElement): PastedCell[][] {
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  const taken = rows.map(() => new Set<number>());
  const grid: Map<number, PastedCell>[] = rows.map(() => new Map());
  rows.forEach((row, y) => {
    let x = 0;
    for (const source of row.cells) {
      while (taken[y]!.has(x)) {
        x++;
      }
      const cell = { source, colspan: freeWidth(taken[y]!, x, source.colSpan), rowspan: within(source.rowSpan, rows.length - y) };
      grid[y]!.set(x, cell);
      for (let below = y; below < y + cell.rowspan; below++) {
        for (let beside = x; beside < x + cell.colspan; beside++) {
          taken[below]!.add(beside);
        }
      }
    }
  });
  const columns = Math.max(0, ...taken.map((row) => Math.max(-1, ...row) + 1));
  return grid.map((row, y) => filled(row, taken[y]!, columns));
}

function within(span: number, max: number): number {
  return Math.min(Math.max(span, 1), max);
}

function freeWidth(taken: Set<number>, x: number, wanted: number): number {
  let width = 1;
  while (width < within(wanted, MAX_SPAN) && !taken.has(x + width)) {
    width++;
  }
  return width;
}

function filled(row: Map<number, PastedCell>, taken: Set<number>, columns: number): PastedCell[] {
  const cells: PastedCell[] = [];
  for (let x = 0; x < columns; x++) {
    const cell = row.get(x);
    if (cell) {
      cells.push(cell);
    } else if (!taken.has(x)) {
      cells.push({ source: null, colspan: 1, rowspan: 1 });
    }
  }
  return cells;
}

/** So many first rows name the columns. */
export function headerRowsOf(table: HTMLTableElement): number {
  const head = table.tHead?.rows.length ?? 0;
  const first = table.rows[0];
  const allHeads = first !== undefined && first.cells.length > 0 && [...first.cells].every((cell) => cell.localName === 'th');
  return Math.max(head, allHeads ? 1 : 0);
}
