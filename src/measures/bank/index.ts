import { part as ability } from './ability';
import { part as businessEnvironment } from './business-environment';
import { part as cadres } from './cadres';
import { part as centralism } from './centralism';
import { part as correction } from './correction';
import { part as disputes } from './disputes';
import { part as duty } from './duty';
import { part as enforcementSupervision } from './enforcement-supervision';
import { part as governance } from './governance';
import { part as grassroots } from './grassroots';
import { part as ideology } from './ideology';
import { part as inspection } from './inspection';
import { part as integrity } from './integrity';
import { part as judicialSupervision } from './judicial-supervision';
import { part as lawPopularization } from './law-popularization';
import { part as legalAid } from './legal-aid';
import { part as mediation } from './mediation';
import { part as notaryLawyer } from './notary-lawyer';
import { part as partySpirit } from './party-spirit';
import { part as peace } from './peace';
import { part as people } from './people';
import { part as petitions } from './petitions';
import { part as politics } from './politics';
import { part as resettlement } from './resettlement';
import { part as style } from './style';
import { part as supervision } from './supervision';
import { part as system } from './system';
import { part as teamTraining } from './team-training';
import { part as theory } from './theory';
import { part as threeRules } from './three-rules';
import type { BankPart } from '../measure';

const parts: readonly BankPart[] = [
  ability,
  businessEnvironment,
  cadres,
  centralism,
  correction,
  disputes,
  duty,
  enforcementSupervision,
  governance,
  grassroots,
  ideology,
  inspection,
  integrity,
  judicialSupervision,
  lawPopularization,
  legalAid,
  mediation,
  notaryLawyer,
  partySpirit,
  peace,
  people,
  petitions,
  politics,
  resettlement,
  style,
  supervision,
  system,
  teamTraining,
  theory,
  threeRules,
];

/** The whole bank, a file an aspect or line of work. It is large: load it with `import()`, when measures are first asked for. */
export const bank: BankPart = {
  measures: parts.flatMap(({ measures }) => measures),
  headings: parts.flatMap(({ headings }) => headings),
};
