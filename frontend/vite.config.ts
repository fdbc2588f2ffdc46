import { defineConfig } from 'vitest/config';

/** One ES module for the page: the whole editor, nothing shared with Vaadin's own bundle. */
export default defineConfig({
  build: {
    lib: { entry: 'src/report-editor.ts', formats: ['es'], fileName: () => 'report-editor.js' },
    outDir: '../target/classes/META-INF/resources/js',
    emptyOutDir: false,
    license: { fileName: 'report-editor-LICENSES.md' },
    minify: true,
    target: 'es2022',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'] },
});
