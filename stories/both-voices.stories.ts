import { html } from 'lit';
import '../src/define/both-voices.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Both voices', component: 'attune-both-voices' } satisfies StoryMeta;

export const Opening: Story = { render: () => html`<attune-both-voices></attune-both-voices>` };

export const OwnHeading: Story = {
  render: () => html`<attune-both-voices heading="Near and far, on one day" heading-level="3"></attune-both-voices>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-both-voices>
      <script type="application/json">
        {
          "pulls": { "stay": "“Hold on to me”", "space": "“Let me breathe”" },
          "strengths": ["little", "some", "much"],
          "hear": "Hear the two"
        }
      </script>
    </attune-both-voices>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-both-voices reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-both-voices>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-both-voices heading="Zwischenmenschlichkeitsverständniszwiegespräch">
      <script type="application/json">
        {
          "pulls": { "stay": "„Zusammengehörigkeitsgefühlsbestätigung“", "space": "„Rückzugsmöglichkeitenbedürfnis“" },
          "strengths": ["Wahrnehmbarkeitsgrenze", "Unüberhörbarkeitsempfindung"],
          "distances": ["Nähebedürfniserfüllung", "Abstandsbedürfniserfüllung"],
          "hear": "Zwiegesprächsergebnisbetrachtung"
        }
      </script>
    </attune-both-voices>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #6b2fd6; --attune-second: #c77800; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-both-voices></attune-both-voices>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-both-voices></attune-both-voices></div>`,
};
