/** How large pages are drawn: as wide as their place, or one of a few fixed sizes. 1 is the true size of paper. */
export type Zoom = 'fit' | number;

/** CSS pixels per PDF point at true size. */
export const TRUE_SIZE = 96 / 72;

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** A page as wide as a large screen is no easier to read. */
const WIDEST_FIT = 1.15;
const NARROWEST_FIT = 0.25;

/** The size a page of that many points takes in a place of that many pixels, as a share of true size. */
export function fitted(points: number, place: number): number {
  const share = place / (points * TRUE_SIZE);
  return Math.floor(Math.min(WIDEST_FIT, Math.max(NARROWEST_FIT, share)) * 1000) / 1000;
}

/** The next step from the size that is shown; the ends stay where they are. */
export function step(shown: number, direction: 1 | -1): number {
  const further = STEPS.filter((each) => (direction > 0 ? each > shown + 0.01 : each < shown - 0.01));
  return (direction > 0 ? further[0] : further.at(-1)) ?? shown;
}
