// The checker with all its rules, as one bundle: what `bench/engine.ts` measures.
export { analyse } from '../../src/check/analyse';
export { createChecker } from '../../src/check/checker';
export { draftOfText } from '../../src/draft/draft';
export { shippedPacks } from '../../src/genres/packs/shipped';
export { allRules } from '../../src/rules/all-rules';
