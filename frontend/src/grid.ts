import type { JSONContent } from '@tiptap/core';

/** `ContentLimits.MAX_WIDTH` in Java. */
const MAX_WIDTH = 10_000;

/** A table's cells, row by row, as the editor keeps them: a cell names the widths of the columns it covers. */
type Rows = JSONContent[][];

interface Span {
  colspan: number;
  rowspan: number;
  colwidth: number[] | null;
}

/** Calls back for every cell with the first column it covers, as HTML places cells. */
function places(rows: Rows, place: (cell: JSONContent, column: number) => void): void {
  const coveredUntil: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((coveredUntil[column] ?? 0) > row) {
        column++;
      }
      place(cell, column);
      const { colspan, rowspan } = span(cell);
      for (const end = column + colspan; column < end; column++) {
        coveredUntil[column] = row + rowspan;
      }
    }
  });
}

function span(cell: JSONContent): Span {
  const attrs = (cell.attrs ?? {}) as Partial<Span>;
  return { colspan: attrs.colspan ?? 1, rowspan: attrs.rowspan ?? 1, colwidth: attrs.colwidth ?? null };
}

/** The rows with the widths of the grid's columns written into their cells; as they are if there are no widths. */
export function spread(rows: Rows, widths: number[]): Rows {
  if (widths.length > 0) {
    places(rows, (cell, column) => {
      cell.attrs = { ...cell.attrs, colwidth: widths.slice(column, column + span(cell).colspan) };
    });
  }
  return rows;
}

/** Widths of the grid's columns; empty if no cell names one. A column that has none gets the mean of the others. */
export function columnWidths(rows: Rows): number[] {
  return widthsOf((rows[0] ?? []).map(span));
}

/** Nothing covers the first row from above, so its cells are enough. */
export function widthsOf(firstRow: readonly { colspan: number; colwidth: number[] | null }[]): number[] {
  const widths = firstRow.flatMap(({ colspan, colwidth }) => Array.from({ length: colspan }, (_, i) => colwidth?.[i] ?? 0));
  const known = widths.filter((width) => width > 0);
  const mean = Math.max(1, Math.round(known.reduce((sum, width) => sum + width, 0) / known.length));
  return known.length === 0 ? [] : widths.map((width) => Math.min(width > 0 ? Math.round(width) : mean, MAX_WIDTH));
}
