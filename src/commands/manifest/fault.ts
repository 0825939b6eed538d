import type { Bilingual } from '../../draft/bilingual';

/** What is wrong with a manifest, by kind; stable, so that a script can act on it. */
export type FaultCode =
  | 'not-xml'
  | 'unknown-element'
  | 'wrong-namespace'
  | 'wrong-order'
  | 'repeated'
  | 'missing'
  | 'unknown-attribute'
  | 'bad-value'
  | 'stray-text'
  | 'unknown-resource'
  | 'wrong-resource-kind'
  | 'unused-resource'
  | 'duplicate-id'
  | 'icon-sizes'
  | 'icon-file'
  | 'locale'
  | 'untranslated'
  | 'foreign-address'
  | 'panes';

/** One fault of a manifest. */
export interface ManifestFault {
  readonly code: FaultCode;
  /** The element, as a path from the root, with its id where it has one: `OfficeApp/Hosts`, `…/Control#Zhangfa.Check`. */
  readonly where: string;
  /** One sentence that names the fault. */
  readonly message: Bilingual;
  /** The page on which the rule stands, or `project` for a rule of our own. */
  readonly source: string;
}

/** Writes a fault; `zh` and `en` are whole sentences. */
export const fault = (code: FaultCode, where: string, source: string, zh: string, en: string): ManifestFault => ({
  code,
  where,
  message: { zh, en },
  source,
});
