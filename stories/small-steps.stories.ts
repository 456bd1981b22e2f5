import { html } from 'lit';
import '../src/define/small-steps.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Small steps', component: 'attune-small-steps' } satisfies StoryMeta;

export const Steps: Story = { render: () => html`<attune-small-steps></attune-small-steps>` };

export const OwnHeading: Story = {
  render: () => html`<attune-small-steps heading="Something for today" heading-level="3"></attune-small-steps>`,
};

export const ListInTheTag: Story = {
  render: () =>
    html`<attune-small-steps>
      <ul>
        <li>
          Walk around the block.
          <ul>
            <li>Stand at the open door for a while.</li>
          </ul>
        </li>
        <li>Listen to one song, and do nothing else.</li>
        <li data-needs-someone>Ask somebody how their day was.</li>
      </ul>
    </attune-small-steps>`,
};

export const StepsAsJson: Story = {
  render: () =>
    html`<attune-small-steps>
      <script type="application/json">
        {
          "steps": [
            "Water a plant.",
            { "text": "Sit beside someone for a cup of tea.", "smaller": "Put the kettle on.", "needsSomeone": true }
          ]
        }
      </script>
    </attune-small-steps>`,
};

export const NobodyNeeded: Story = {
  render: () =>
    html`<attune-small-steps>
      <ol>
        <li>Open a window.</li>
        <li>Lie down for five minutes.</li>
      </ol>
    </attune-small-steps>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-small-steps>
      <script type="application/json">
        {
          "intro": "Take what fits, and leave the rest.",
          "alone": { "kind": { "text": "Cook something warm.", "smaller": "Toast one slice of bread." } }
        }
      </script>
    </attune-small-steps>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-small-steps reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-small-steps>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-small-steps heading="Zwischenmenschlichkeitsverständnisschrittchen">
      <ul>
        <li>Zusammengehörigkeitsgefühlsbestätigungsversuch unternehmen.</li>
        <li data-needs-someone>Beziehungsgestaltungsmöglichkeitengesprächsvereinbarung treffen.</li>
      </ul>
    </attune-small-steps>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #0a58ca; --attune-second: #b0006d; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-small-steps></attune-small-steps>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-small-steps></attune-small-steps></div>`,
};
