import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Made by the build from the elements' comments; it holds what is public and nothing else.
import manifest from '../dist/custom-elements.json';

// A part and an attribute may have one name, and the tables go by names: a part is shown as a sheet would write it.
const shown = structuredClone(manifest);
for (const { declarations } of shown.modules) {
  for (const declaration of declarations) {
    if ('cssParts' in declaration) for (const part of declaration.cssParts ?? []) part.name = `::part(${part.name})`;
  }
}
setCustomElementsManifest(shown);

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
