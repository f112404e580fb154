/** Those who are told that something changed; what changed they read themselves. */
export class Listeners {
  private readonly listeners = new Set<() => void>();

  /** Calls back at every change; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Says that something changed. */
  notify(): void {
    for (const listener of this.listeners) listener();
  }
}
