import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as named, unsafeStatic } from 'lit/static-html.js';
import { describe, expect, it } from 'vitest';
import { widgets } from '../../src/tools/prerender/widgets.js';

/** What frameworks do that render Lit elements on a server by themselves: no page around, no children, no controllers. */
describe('Lit’s own server renderer', () => {
  it.each(Object.entries(widgets))('writes the first view of %s', async (tag, { define }) => {
    await define();
    const name = unsafeStatic(tag);
    const written = await collectResult(render(named`<${name} heading="Ours &amp; yours" support-href="/help"></${name}>`));
    expect(written).toContain('shadowroot="open"');
    expect(written).toContain('Ours &amp; yours');
    expect(written).not.toContain('page.invalid');
  });
});
