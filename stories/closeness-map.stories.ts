import { html } from 'lit';
import '../src/define/closeness-map.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Closeness map', component: 'attune-closeness-map' } satisfies StoryMeta;

export const Plain: Story = { render: () => html`<attune-closeness-map></attune-closeness-map>` };

export const OwnHeading: Story = {
  render: () => html`<attune-closeness-map heading="Near and far" heading-level="3"></attune-closeness-map>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-closeness-map>
      <script type="application/json">
        {
          "closeness": { "steps": ["too much", "a bit much", "just right"] },
          "people": { "sibling": { "label": "My team", "mark": "T", "who": "With my team" } }
        }
      </script>
    </attune-closeness-map>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-closeness-map reviewed-by="Dana Ruiz, PsyD" reviewed-on="2026-05-04" support-href="#support"></attune-closeness-map>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-closeness-map heading="Zwischenmenschlichkeitsverständnislandkarte">
      <script type="application/json">
        {
          "closeness": {
            "label": "Beziehungsnähewahrnehmung",
            "steps": ["Zusammengehörigkeitsgefühlsschwankungen", "dazwischen", "Selbstverständlichkeitsempfinden"]
          },
          "people": { "other": { "label": "Lebensabschnittsgefährtinnengemeinschaft" } }
        }
      </script>
    </attune-closeness-map>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #e4007c; --attune-second: #0094d8; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-closeness-map></attune-closeness-map>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-closeness-map></attune-closeness-map></div>`,
};
