import { html } from 'lit';
import '../src/define/support-now.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Support now', component: 'attune-support-now' } satisfies StoryMeta;

export const Guessed: Story = { render: () => html`<attune-support-now></attune-support-now>` };

export const UnitedStates: Story = { render: () => html`<attune-support-now region="US"></attune-support-now>` };

export const Canada: Story = { render: () => html`<attune-support-now region="CA"></attune-support-now>` };

export const UnitedKingdom: Story = { render: () => html`<attune-support-now region="GB"></attune-support-now>` };

export const Ireland: Story = { render: () => html`<attune-support-now region="IE"></attune-support-now>` };

export const Australia: Story = { render: () => html`<attune-support-now region="AU"></attune-support-now>` };

export const NewZealand: Story = { render: () => html`<attune-support-now region="NZ"></attune-support-now>` };

export const Elsewhere: Story = { render: () => html`<attune-support-now region="INTL"></attune-support-now>` };

export const Strip: Story = { render: () => html`<attune-support-now layout="strip" region="US"></attune-support-now>` };

export const StripGuessed: Story = { render: () => html`<attune-support-now layout="strip"></attune-support-now>` };

export const OwnHeading: Story = {
  render: () => html`<attune-support-now region="IE" heading="If today is hard" heading-level="3"></attune-support-now>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<attune-support-now region="NZ" exit-href="/weather">
      <script type="application/json">
        { "intro": "Anyone can call, for any reason.", "exit": { "leave": "Quick exit" } }
      </script>
    </attune-support-now>`,
};

export const Reviewed: Story = {
  render: () =>
    html`<attune-support-now
      region="GB"
      reviewed-by="Dana Ruiz, PsyD"
      reviewed-on="2026-05-04"
      support-href="#support"
    ></attune-support-now>`,
};

const longWords = html`<script type="application/json">
  {
    "call": "Krisentelefonnummernverbindungsaufbau",
    "exit": { "leave": "Internetseitenschnellverlassensschaltfläche" },
    "regions": { "ie": "Donaudampfschifffahrtsgesellschaftsland" }
  }
</script>`;

export const LongWords: Story = {
  render: () => html`<attune-support-now region="IE" heading="Krisentelefonverzeichnisübersicht">${longWords}</attune-support-now>`,
};

export const StripLongWords: Story = {
  render: () =>
    html`<attune-support-now layout="strip" region="IE" heading="Krisentelefonverzeichnisübersicht">${longWords}</attune-support-now>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #6b2fd6; --attune-second: #c77800; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-support-now region="US"></attune-support-now>
    </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-support-now region="AU"></attune-support-now></div>`,
};

export const StripRightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en"><attune-support-now layout="strip" region="AU"></attune-support-now></div>`,
};
