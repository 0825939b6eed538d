// Three suites: unit (pure rooms and ooxml), host (Microsoft's client library under Node), e2e (a real browser).
// One file of them: npx jest tests/draft/series --selectProjects unit (the path first).
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};
const project = (displayName, testMatch) => ({ displayName, testMatch, transform, testEnvironment: 'node', setupFiles: ['<rootDir>/tests/seeds.ts'] });

module.exports = {
  projects: [
    {
      ...project('unit', ['<rootDir>/tests/**/*.test.ts?(x)']),
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/word/', '<rootDir>/tests/workbench/'],
    },
    project('host', ['<rootDir>/tests/word/**/*.test.ts', '<rootDir>/tests/workbench/**/*.test.ts']),
    project('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
  ],
};
