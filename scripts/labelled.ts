// Figures of the labelled set alone: npx tsx scripts/labelled.ts [--list]
import { printLabelledFigures } from './bench/labelled';

printLabelledFigures(process.argv.includes('--list'));
