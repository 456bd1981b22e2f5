// What another copy of the library has left on the page before ours comes.
customElements.define(
  'attune-reflection-card',
  class extends HTMLElement {
    static get version() {
      return '0.0.9';
    }
  },
);
