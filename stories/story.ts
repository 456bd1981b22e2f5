import type { TemplateResult } from 'lit';

/** A story in Storybook's component format, as far as the tests need to know it too. */
export interface Story {
  name?: string;
  render: () => TemplateResult;
}

export interface StoryMeta {
  title: string;
  component: string;
}
