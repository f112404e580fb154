/**
 * Acts once nothing of the framework's is left to do with the page: what it finds changed before, it takes for an error. Pages without it
 * need no waiting.
 *
 * @example whenAlive(() => place.append(notice))
 */
export function whenAlive(act: () => void): void {
  const root = document.documentElement;
  const isAlive = (): boolean => root.hasAttribute("data-alive");
  if (isAlive() || !document.querySelector('script[src*="/_next/"]')) {
    act();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isAlive()) return;
    observer.disconnect();
    act();
  });
  observer.observe(root, { attributes: true });
}
