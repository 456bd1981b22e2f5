import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Made by the build from the elements' comments; it holds what is public and nothing else.
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const grounds = { light: '#fbf9f5', dark: '#171b1b' };

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  parameters: {
    backgrounds: { disable: true },
    viewport: {
      options: Object.fromEntries(
        [280, 320, 480, 900, 1100].map((width) => [`w${width}`, { name: `${width} px`, styles: { width: `${width}px`, height: '900px' } }]),
      ),
    },
    // A finding is an error, here as in the tests.
    a11y: { test: 'error' },
  },
  decorators: [
    (story, { globals }) => {
      const scheme = globals.scheme === 'dark' ? 'dark' : 'light';
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = grounds[scheme];
      return story();
    },
  ],
};

export default preview;
