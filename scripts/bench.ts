// npm run bench: prints every figure that the issues name, as measured on this machine. Times drift between runs; counts do not.
import { printEditFigures } from './bench/edit';
import { bundledEngine } from './bench/engine';
import { printFixtureFigures } from './bench/fixtures';
import { printLabelledFigures } from './bench/labelled';
import { printMeasureFigures } from './bench/measures';
import { printPaneFigures } from './bench/pane';
import { printSpeedFigures } from './bench/speed';
import { printWordFigures } from './bench/word';
import { printWritingFigures } from './bench/write';

async function main(): Promise<void> {
  console.log(`章法 bench · Node ${process.version} · ${process.platform} ${process.arch}`);
  await printWordFigures();
  await printWritingFigures();
  printFixtureFigures();
  printLabelledFigures(process.argv.includes('--list'));
  const engine = await bundledEngine();
  printEditFigures(engine);
  printSpeedFigures(engine);
  await printMeasureFigures(process.argv.includes('--list'));
  await printPaneFigures();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
