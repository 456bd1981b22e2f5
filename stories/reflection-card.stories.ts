import { html } from 'lit';
import '../src/define/reflection-card.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Reflection card', component: 'attune-reflection-card' } satisfies StoryMeta;

export const Opening: Story = { render: () => html`<attune-reflection-card></attune-reflection-card>` };

export const Daily: Story = { render: () => html`<attune-reflection-card mode="daily"></attune-reflection-card>` };

export const DailyWithoutWriting: Story = {
  render: () => html`<attune-reflection-card mode="daily" journal="off"></attune-reflection-card>`,
};

export const KeptOnTheDevice: Story = {
  render: () => html`<attune-reflection-card mode="daily" journal="device"></attune-reflection-card>`,
};

export const DeepPace: Story = { render: () => html`<attune-reflection-card pace="deep"></attune-reflection-card>` };

export const TwoThemes: Story = {
  render: () => html`<attune-reflection-card themes="needs self" pace="steady"></attune-reflection-card>`,
};

export const OwnHeading: Story = {
  render: () => html`<attune-reflection-card heading="Before you write back" heading-level="3"></attune-reflection-card>`,
};

export const ListInTheTag: Story = {
  render: () =>
    html`<attune-reflection-card mode="daily">
      <h3>Evenings</h3>
      <ul>
        <li>What may wait until tomorrow?</li>
        <li>Who or what was kind today?</li>
      </ul>
    </attune-reflection-card>`,
};

export const DeckAsJson: Story = {
  render: () =>
    html`<attune-reflection-card mode="daily">
      <script type="application/json">
        {
          "themes": { "walks": "Walks" },
          "prompts": [
            { "theme": "walks", "depth": 2, "text": "Which way would your feet like to go?", "followUp": "Around the block counts." }
          ]
        }
      </script>
    </attune-reflection-card>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-reflection-card>
      <script type="application/json">
        { "opening": "Good that you stopped by.", "begin": "Turn over a card" }
      </script>
    </attune-reflection-card>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-reflection-card reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-reflection-card>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-reflection-card mode="daily" heading="Zwischenmenschlichkeitsverständnisfragensammlung">
      <ul>
        <li>Zusammengehörigkeitsgefühlsschwankungen: Beziehungsgestaltungsmöglichkeiten wahrnehmen?</li>
      </ul>
    </attune-reflection-card>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #e4007c; --attune-second: #0094d8; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-reflection-card mode="daily"></attune-reflection-card>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-reflection-card mode="daily"></attune-reflection-card></div>`,
};
