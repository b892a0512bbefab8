/* The page readers get, in a frame of the same origin. No script runs inside the frame; clicks are heard from here. */
const PICKABLE = `
  [id]:hover:not(:has([id]:hover)) { outline: 2px solid #0f5c5c; outline-offset: 2px; cursor: pointer; }
`;

class Preview extends HTMLElement {
  static observedAttributes = ['src', 'frame-title'];

  connectedCallback() {
    if (!this.frame) {
      this.frame = document.createElement('iframe');
      this.frame.addEventListener('load', () => this.listen());
      this.append(this.frame);
    }
    this.open();
  }

  attributeChangedCallback(name, before, now) {
    if (this.frame && before !== now) this.open();
  }

  open() {
    this.frame.title = this.getAttribute('frame-title') ?? '';
    const src = this.getAttribute('src');
    if (src && this.frame.getAttribute('src') !== src) this.frame.setAttribute('src', src);
  }

  listen() {
    const page = this.frame.contentDocument;
    if (!page) return;
    const sheet = new this.frame.contentWindow.CSSStyleSheet();
    sheet.replaceSync(PICKABLE);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    page.addEventListener('click', (click) => {
      const link = click.target.closest('a[href]');
      if (link && !link.getAttribute('href').startsWith('#')) {
        click.preventDefault();
        window.open(link.href, '_blank', 'noopener');
        return;
      }
      const element = click.target.closest('[id]');
      if (!link && element) this.dispatchEvent(new CustomEvent('element-picked', { detail: { id: element.id } }));
    });
  }

  /* Only the newest answer counts; what one was reading stays where it is. */
  async refresh() {
    const src = this.getAttribute('src');
    const asked = (this.asked = (this.asked ?? 0) + 1);
    const page = this.frame?.contentDocument;
    if (!src || !page?.body) return;
    const answer = await fetch(src, { headers: { Accept: 'text/html' } });
    if (!answer.ok || asked !== this.asked || src !== this.getAttribute('src')) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const { scrollX, scrollY } = this.frame.contentWindow;
    page.title = fresh.title;
    page.body.replaceWith(page.adoptNode(fresh.body));
    this.frame.contentWindow.scrollTo(scrollX, scrollY);
  }
}

customElements.define('verklaar-preview', Preview);
