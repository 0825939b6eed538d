import { invalidArgument } from '../errors';
import type { ClassDefinition, OptionsObject, Scalar } from '../model';

const names = ['IgnorePunct', 'IgnoreSpace', 'MatchCase', 'MatchPrefix', 'MatchSuffix', 'MatchWholeWord', 'MatchWildcards', 'MatchWildCards'];

function property(name: string): Scalar<OptionsObject> {
  return {
    get: (_session, { values }) => values[name] ?? false,
    set(_session, { values }, value) {
      if (typeof value !== 'boolean') throw invalidArgument(`SearchOptions.${name} takes true or false.`);
      values[name] = value;
    },
  };
}

/** Word.SearchOptions. */
export const optionsClass: ClassDefinition<OptionsObject> = {
  name: 'SearchOptions',
  alive: () => true,
  scalars: Object.fromEntries(names.map((name) => [name, property(name)])),
  links: {},
  methods: {},
};
