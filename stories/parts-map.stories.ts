import { html } from 'lit';
import '../src/define/parts-map.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Parts map', component: 'attune-parts-map' } satisfies StoryMeta;

export const Plain: Story = { render: () => html`<attune-parts-map></attune-parts-map>` };

export const Terms: Story = { render: () => html`<attune-parts-map vocabulary="ifs"></attune-parts-map>` };

export const OwnHeading: Story = {
  render: () => html`<attune-parts-map heading="Who stands at the door" heading-level="3"></attune-parts-map>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-parts-map>
      <script type="application/json">
        { "intro": "Take your time with this one.", "names": { "protector": "the guardian" } }
      </script>
    </attune-parts-map>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-parts-map
      heading="Zwischenmenschlichkeitsschutzmechanismen"
      .words=${{
        names: { you: 'Aufmerksamkeitszugewandtheit', protector: 'Beziehungsgestaltungsschutzmannschaft' },
        steps: {
          choose: {
            ask: 'Zusammengehörigkeitsgefühlsschwankungen: was fällt dir auf …',
            choices: { leave: 'verabschiedungsgeschwindigkeitsüberschreitend geht es zuerst' },
          },
        },
      }}
    ></attune-parts-map>`,
};

export const Reviewed: Story = {
  render: () => html`<attune-parts-map reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-parts-map>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #e4007c; --attune-second: #0094d8; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-parts-map></attune-parts-map>
    </div>`,
};

export const RightToLeft: Story = { render: () => html`<div dir="rtl" lang="en"><attune-parts-map></attune-parts-map></div>` };
