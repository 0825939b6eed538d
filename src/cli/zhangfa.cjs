#!/usr/bin/env node
'use strict';
// The command zhangfa. Plain JavaScript, so that it runs from a clone right after npm ci: tsx reads the TypeScript of main.ts as it stands.
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`章法需要 Node 20 或更新的版本，现在是 ${process.version}。Zhangfa needs Node 20 or newer; this is ${process.version}.`);
} else if (!installed()) {
  stop(`缺少运行所需的组件，请先在 ${root} 中运行 npm ci。Packages are missing: please run npm ci in ${root} first.`);
} else {
  // Of the folder that the user stands in nothing counts, above all no tsconfig.json of another project.
  process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json');
  require('tsx/cjs');
  require('./main.ts');
}

function installed() {
  try {
    return require.resolve('tsx/cjs') !== '';
  } catch {
    return false;
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
