import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/reflection-card.js';

describe('attune-reflection-card', () => {
  it('opens', async () => {
    const card = await fixture(html`<attune-reflection-card></attune-reflection-card>`);
    expect(card.shadowRoot?.textContent).to.include('Show me a first card');
  });
});
