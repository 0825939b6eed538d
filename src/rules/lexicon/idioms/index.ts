import { COMMON_IDIOMS } from './common-idioms';
import { MORE_IDIOMS } from './more-idioms';
import { OFTEN_MISSPELT } from './often-misspelt';
import { SET_PHRASES } from './set-phrases';

/** Idioms and set phrases of exactly four characters, each once. */
export const IDIOMS: readonly string[] = [...new Set([...COMMON_IDIOMS, ...MORE_IDIOMS, ...OFTEN_MISSPELT, ...SET_PHRASES])];
