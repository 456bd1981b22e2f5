import type { StorybookConfig } from '@storybook/web-components-vite';
import { define } from '../build/widgets.mjs';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableUpdateNotifications: true },
  docs: { defaultName: 'Docs' },
  viteFinal: (vite) => ({ ...vite, define: { ...vite.define, ...define } }),
};

export default config;
