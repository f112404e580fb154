/** Shows, of what `OnDays` wrote for each stretch of days, what holds today: as the page is read, and whenever such a part is drawn. */
export function showToday(today: string): void {
  customElements.define(
    "on-days",
    class extends HTMLElement {
      connectedCallback(): void {
        const { from = "", until = today } = this.dataset;
        this.toggleAttribute("data-now", from <= today && today <= until);
      }
    },
  );
}
