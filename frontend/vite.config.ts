import { defineConfig } from 'vitest/config';

/** ES modules for the page: the editor, the reader of PDF files, the order of ways: each whole, nothing shared with Vaadin's own bundle. */
export default defineConfig({
  build: {
    lib: {
      entry: { 'report-editor': 'src/report-editor.ts', 'pdf-pages': 'src/pdf/pdf-pages.ts', 'one-way': 'src/one-way.ts', 'text-words': 'src/text-words.ts', passkeys: 'src/passkeys.ts' },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    outDir: '../target/classes/META-INF/resources/js',
    emptyOutDir: false,
    license: { fileName: 'LICENSES.md' },
    minify: true,
    target: 'es2022',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  // a machine that does other work meanwhile is no fault of the editor's
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'], testTimeout: 120_000 },
});
