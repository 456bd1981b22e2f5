/** The files of a new widget: the smallest one that is whole, with words to replace. They pass `npm run verify` as they are. */
export function filesOf({ name, pascal, camel, words }) {
  return {
    [`src/content/en/${name}.ts`]: `import { care } from './care.js';

/** What ${name} says. */
export const ${camel} = {
  heading: '${words}',
  text: 'Say here in plain words what this is for.',
  begin: 'Begin',
  care,
};

export type ${pascal}Words = typeof ${camel};
`,
    [`src/elements/${name}/${name}.ts`]: `import { html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ${camel}, type ${pascal}Words } from '../../content/en/${name}.js';
import { LightChildren } from '../../controllers/light-children.js';
import { WordsController } from '../../controllers/words.js';
import { careFoot } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { AttuneElement } from '../attune-element.js';
import { ${pascal}ActionEvent } from './${name}.events.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * @summary Say here in one sentence what this is for.
 *
 * @tag attune-${name}
 * @tagname attune-${name}
 *
 * @slot - Shown until the widget is ready. A \`<script type="application/json">\` holds words.
 *
 * @fires {${pascal}ActionEvent} attune-action - A visitor used a control; \`control\` names it and nothing else is told.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart text - The line under it.
 * @csspart begin - The filled button.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The ground of surfaces.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings.
 */
export class ${pascal}Element extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, ${camel}Styles];

  static override properties: PropertyDeclarations = { heading: {} };

  /** The widget's heading. */
  declare heading: string | undefined;

  /** @internal */
  readonly wording = new WordsController<${pascal}Words>(this, '${camel}', ${camel}, () => ({ heading: this.heading?.trim() || undefined }));

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    return html\`
      \${heading(this.level, words.heading)}
      <p class="text measure" part="text">\${words.text}</p>
      <button type="button" class="do controls" part="begin" @click=\${this.#onBegin}>\${words.begin}</button>
      \${careFoot(this.care)}
    \`;
  }

  readonly #onBegin = (): void => {
    this.dispatchEvent(new ${pascal}ActionEvent('begin'));
  };
}
`,
    [`src/elements/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel}Styles = css\`
  .text {
    margin-block: var(--_space);
  }
\`;
`,
    [`src/elements/${name}/${name}.events.ts`]: `import { AttuneActionEvent } from '../../controllers/events.js';

/** The controls of ${name} that an \`attune-action\` names. */
export type ${pascal}Control = 'begin';

/** A visitor used one of its controls. */
export class ${pascal}ActionEvent extends AttuneActionEvent<${pascal}Control> {}
`,
    [`src/define/${name}.ts`]: `import { ${pascal}Element } from '../elements/${name}/${name}.js';
import { define } from '../host/define.js';

define('attune-${name}', ${pascal}Element);

declare global {
  interface HTMLElementTagNameMap {
    'attune-${name}': ${pascal}Element;
  }
}
`,
    [`stories/${name}.stories.ts`]: `import { html } from 'lit';
import '../src/define/${name}.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/${words}', component: 'attune-${name}' } satisfies StoryMeta;

export const Plain: Story = { render: () => html\`<attune-${name}></attune-${name}>\` };

export const OwnHeading: Story = {
  render: () => html\`<attune-${name} heading="A heading of our own" heading-level="3"></attune-${name}>\`,
};
`,
    [`tests/elements/${name}.test.ts`]: `import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ${pascal}Element } from '../../src/elements/${name}/${name}.js';
import '../../src/define/${name}.js';
import { control, findFaults, listen, paintPage, part, requestsSince, textOf, whatIsKept } from '../support/page.js';

const show = (): Promise<${pascal}Element> => fixture<${pascal}Element>(html\`<attune-${name}></attune-${name}>\`);

describe('attune-${name}', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(\`axe finds nothing, \${scheme}\`, async () => {
      paintPage(scheme);
      expect(await findFaults(await show())).to.deep.equal([]);
      paintPage('light');
    });
  }

  it('works by keyboard, and tells the page which control was used', async () => {
    const element = await show();
    control(element, 'Begin').focus();
    const fired = oneEvent(element, 'attune-action');
    await sendKeys({ press: 'Enter' });
    expect(await fired).to.include({ control: 'begin', bubbles: true, composed: true });
  });

  it('asks nothing of the network, keeps nothing and says nothing to the console', async () => {
    const [before, start] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => control(await show(), 'Begin').click());
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(before);
  });

  it('survives a wrong value, with one warning', async () => {
    const { warnings, errors } = await listen(async () => {
      const element = await fixture(html\`<attune-${name} heading-level="99"></attune-${name}>\`);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
    });
    expect(warnings.length).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('takes words of the site’s own', async () => {
    const element = await show();
    element.words = { text: 'Words of our own.' };
    await element.updateComplete;
    expect(textOf(element, 'text')).to.equal('Words of our own.');
  });
});
`,
  };
}
