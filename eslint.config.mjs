import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// What each room may import besides itself and npm packages. Arrows point downwards only (docs/architecture.md).
const rooms = {
  draft: [],
  genres: ['draft'],
  rules: ['draft', 'genres'],
  check: ['draft', 'genres', 'rules'],
  measures: ['draft', 'genres'],
  word: ['draft'],
  ooxml: ['draft'],
  taskpane: ['draft', 'genres', 'rules', 'check', 'measures', 'word', 'ooxml'],
  commands: ['draft', 'taskpane'],
  cli: ['draft', 'genres', 'rules', 'check', 'measures', 'ooxml'],
  workbench: ['draft', 'ooxml'],
};
const pure = ['draft', 'genres', 'rules', 'check', 'measures'];

const zones = Object.entries(rooms).flatMap(([room, allowed]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({ target: `./src/${room}`, from: `./src/${other}`, message: `${room}/ may not import ${other}/.` })),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'src/genres/packs/check-packs.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-unresolved': ['error', { ignore: ['\\.css$'] }],
      'import-x/no-cycle': ['error', { maxDepth: 8 }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    // The pure rooms know no page, no Office, no Node, no React: what they need comes in as data.
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'Buffer', 'require', '__dirname', 'Office', 'Word', 'setTimeout', 'XMLHttpRequest'],
      ],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-*', '@fluentui/*', 'node:*', 'fs', 'path'] }],
    },
  },
  {
    // Drafts are of any length and shape: no regular expression may take more than linear time.
    files: [...pure, 'word'].map((room) => `src/${room}/**/*.{ts,tsx}`),
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { globals: { Word: 'readonly', Office: 'readonly' } },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['tests/**/*.ts'], languageOptions: { globals: { ...globals.jest, ...globals.node } } },
);
