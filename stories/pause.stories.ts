import { html } from 'lit';
import '../src/define/pause.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Pause', component: 'attune-pause' } satisfies StoryMeta;

export const Plain: Story = { render: () => html`<attune-pause></attune-pause>` };

export const OwnBreathAndTime: Story = { render: () => html`<attune-pause seconds="180" breath="4 2 8"></attune-pause>` };

export const OwnHeading: Story = {
  render: () => html`<attune-pause heading="Before you send that message" heading-level="3"></attune-pause>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-pause>
      <script type="application/json">
        {
          "begin": "Stop here with me",
          "moments": { "rest": { "text": "Going quiet again?", "more": "We can look at it together for a moment." } }
        }
      </script>
    </attune-pause>`,
};

export const Reviewed: Story = {
  render: () => html`<attune-pause reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-pause>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-pause
      heading="Zurückziehungsbewegungswahrnehmungsaugenblick"
      .words=${{
        begin: 'Aufmerksamkeitsunterbrechung beginnen',
        moments: { rest: { text: 'Nähevermeidungsbewegungswahrnehmung?', more: 'Zusammengehörigkeitsgefühlsschwankungen dürfen sein.' } },
      }}
    ></attune-pause>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #e4007c; --attune-second: #0094d8; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-pause></attune-pause>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-pause></attune-pause></div>`,
};
