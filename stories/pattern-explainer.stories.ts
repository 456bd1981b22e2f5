import { html } from 'lit';
import '../src/define/pattern-explainer.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Pattern explainer', component: 'attune-pattern-explainer' } satisfies StoryMeta;

export const Avoidant: Story = { render: () => html`<attune-pattern-explainer></attune-pattern-explainer>` };

export const Anxious: Story = { render: () => html`<attune-pattern-explainer pattern="anxious"></attune-pattern-explainer>` };

export const Disorganized: Story = { render: () => html`<attune-pattern-explainer pattern="disorganized"></attune-pattern-explainer>` };

export const Secure: Story = { render: () => html`<attune-pattern-explainer pattern="secure"></attune-pattern-explainer>` };

export const OwnHeading: Story = {
  render: () => html`<attune-pattern-explainer heading="How closeness was learned" heading-level="3"></attune-pattern-explainer>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-pattern-explainer>
      <script type="application/json">
        { "intro": "None of these is you. Each is something people learn.", "patterns": { "avoidant": { "tab": "Keeping a distance" } } }
      </script>
    </attune-pattern-explainer>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-pattern-explainer
      reviewed-by="Dana Ruiz, PsyD"
      reviewed-on="2026-05-04"
      support-href="#support"
    ></attune-pattern-explainer>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-pattern-explainer heading="Zwischenmenschlichkeitsverständnismuster">
      <script type="application/json">
        {
          "map": { "hard": "Nähebedürfnisschwierigkeiten", "trust": "Beziehungsbeständigkeitsvertrauen" },
          "patterns": { "avoidant": { "tab": "Nähevermeidungsverhalten", "needed": "Zusammengehörigkeitsgefühlsbestätigung." } }
        }
      </script>
    </attune-pattern-explainer>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #6b2fd6; --attune-second: #c77800; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-pattern-explainer></attune-pattern-explainer>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-pattern-explainer></attune-pattern-explainer></div>`,
};
