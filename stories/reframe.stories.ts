import { html } from 'lit';
import '../src/define/reframe.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Reframe', component: 'attune-reframe' } satisfies StoryMeta;

export const FirstSight: Story = { render: () => html`<attune-reframe></attune-reframe>` };

export const OwnHeading: Story = {
  render: () => html`<attune-reframe heading="Two sides of one thing" heading-level="3"></attune-reframe>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-reframe>
      <script type="application/json">
        { "labels": { "text": "From outside" }, "steps": { "text": "What else could it be?" } }
      </script>
    </attune-reframe>`,
};

export const PairsInTheTag: Story = {
  render: () =>
    html`<attune-reframe>
      <dl>
        <dt data-deep>Not coming to family dinners.</dt>
        <dd>It may take days to feel like yourself again.</dd>
        <dd>That there was no corner to be quiet in.</dd>
        <dd>I’d like to see you, and dinners are a lot for me. Could we go for a walk?</dd>
        <dt>Hanging up when it gets loud.</dt>
        <dd>Loud may feel like danger, whatever is said.</dd>
        <dd>That loud voices meant trouble.</dd>
        <dd>I hung up because it got loud. I’ll call you at six.</dd>
      </dl>
    </attune-reframe>`,
};

export const PairsAsJson: Story = {
  render: () =>
    html`<attune-reframe>
      <script type="application/json">
        [{ "text": "Coming late.", "inside": "Waiting may feel worse.", "learned": "That nobody came.", "say": "I was late. I’m sorry." }]
      </script>
    </attune-reframe>`,
};

export const Reviewed: Story = {
  render: () => html`<attune-reframe reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-reframe>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-reframe
      heading="Zwischenmenschlichkeitsverständnis"
      .pairs=${[
        {
          text: 'Zusammengehörigkeitsgefühlsschwankungen nach Familienzusammenkunftsabenden.',
          inside: 'Beziehungsgestaltungsmöglichkeitserwartungen.',
          learned: 'Aufmerksamkeitsverweigerungserfahrungen.',
          say: 'Verständigungsbereitschaftsbekundungen.',
        },
      ]}
    ></attune-reframe>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #0a58ca; --attune-second: #d63384; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-reframe></attune-reframe>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-reframe></attune-reframe></div>`,
};
