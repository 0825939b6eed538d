// What the pane loads when measures are first asked for, as a program of its own: prints how long it takes to be ready, in milliseconds.
import { bank } from '../../src/measures/bank';
import { searchMeasures } from '../../src/measures/search';
import { prepare, suggest } from '../../src/measures/suggest';

const lexicon = prepare(bank.measures);
const ready = performance.now() - Number((globalThis as { started?: number }).started ?? Number.NaN);
// Used, so that nothing of it is left out of the bundle.
const used = suggest(lexicon, { core: '理论学习不够深入' }, 3).length + searchMeasures(bank.measures, 'llxx', 3).length;
console.log(JSON.stringify({ ready, used }));
