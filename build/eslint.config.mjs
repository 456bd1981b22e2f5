import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { root } from './widgets.mjs';

/** Type-aware where it ships; plain rules for the scripts that build and check it. */
export default typescript.config(
  // What frameworks read is checked by their own compilers.
  { ignores: ['dist/', 'storybook-static/', '.cache/', 'node_modules/', 'build/types/', 'tests/frameworks/*/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What an element's class and its tag are called is held by a test; `define` is how they are registered.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
      // VoiceOver in Safari drops the list where its marks are styled away, unless the role is written down.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's `equal` looks like a promise to the types: a plugin for the DOM makes it one.
      '@typescript-eslint/no-floating-promises': 'off',
      // Chai's `expect(x).to.be.true` is an expression that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests read what JSON holds, and hand in what does not fit.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      // A test puts a browser's own function aside and back again, or another in its place.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['site/**/*.js', 'tests/pages/**/*.js', 'wordpress/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['site/**/*.ts', '.storybook/**/*.ts'], ...typescript.configs.disableTypeChecked },
);
