/** Acts that wait for a pause: however often one is asked for meanwhile, it happens once. */
export class Pauses {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param delay in milliseconds from the first request */
  after(name: string, delay: number, act: () => void): void {
    if (!this.timers.has(name)) {
      this.timers.set(
        name,
        setTimeout(() => {
          this.timers.delete(name);
          act();
        }, delay),
      );
    }
  }

  /** Whatever waits does not happen any more. */
  drop(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }
}
