const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const rulePage = require('./scripts/rule-page.cjs');

const here = (...parts) => path.join(__dirname, ...parts);
const text = (...parts) => fs.readFileSync(here(...parts), 'utf8');
const hash = (script) => `'sha256-${crypto.createHash('sha256').update(script).digest('base64')}'`;

// What office.js asks for at run time in Word (its HostSpecificFileVersionMap and locale loader, 1.1.110);
// its telemetry is left out on purpose: see src/taskpane/page/quiet.js.
const office = [
  'office.js',
  'o15apptofilemappingtable.js',
  'word-web-16.00.js',
  'word-win32-16.00.js',
  'word-win32-16.01.js',
  'word-mac-16.00.js',
  'word-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const boot = text('src/taskpane/page/boot.js');
const quiet = text('src/taskpane/page/quiet.js');
const policy = [
  "default-src 'none'",
  `script-src 'self' ${hash(boot)} ${hash(quiet)}`,
  "style-src 'self' 'unsafe-inline'", // Fluent writes its rules into style elements
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const workbench = here('src/workbench/page/index.tsx');
const workbenchPage = here('src/workbench/page/index.html');
const hasWorkbench = fs.existsSync(workbench);

const swc = (syntax) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2018', // WebView2 and WKWebView; what is older is told so by boot.js
      ...(syntax ? { parser: syntax, transform: { react: { runtime: 'automatic' } } } : {}),
    },
  },
});

module.exports = (_env, argv) => {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2018'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: here('src/taskpane/index.tsx'), ...(hasWorkbench ? { workbench } : {}) },
    output: { path: here('dist'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    // webpack would minify the page, inline scripts included, and the policy's hashes would no longer stand for them.
    optimization: { minimize: production ? { html: false } : false },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, use: swc({ syntax: 'typescript', tsx: true }) },
        ...(production ? [{ test: /\.ts$/, include: here('src/rules'), enforce: 'pre', use: here('scripts/drop-examples.cjs') }] : []),
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false }, use: swc(null) },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: here('src/taskpane/page/taskpane.html'),
        templateParameters: { boot, quiet, policy },
        chunks: ['taskpane'],
        inject: 'body',
        minify: false,
      }),
      ...(hasWorkbench
        ? [
            new HtmlPlugin({
              filename: 'workbench.html',
              ...(fs.existsSync(workbenchPage) ? { template: workbenchPage } : { title: '章法工作台' }),
              chunks: ['workbench'],
              minify: false,
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          ...office.map((file) => ({
            from: here('node_modules/@microsoft/office-js/dist', file),
            to: `office/${file}`,
            info: { minimized: true }, // copied as they are, which their licence asks for
          })),
          {
            from: here('docs/rules'), // the pane's findings link to the page of their rule
            to: ({ absoluteFilename }) => `rules/${path.basename(absoluteFilename, '.md').replace('README', 'index')}.html`,
            transform: (page) => rulePage(page.toString('utf8')),
          },
          { from: here('assets'), to: 'assets', noErrorOnMissing: true, globOptions: { ignore: ['**/*.svg', '**/*.mjs'] } },
        ],
      }),
    ],
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: true, excludeAssets: /^(office|assets)\// },
  };
};
