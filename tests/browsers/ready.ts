import { inject } from 'vitest';

// Runs before each file of browser tests: without a site or a browser there is nothing to test.
const trouble = inject('trouble');
if (trouble !== '') throw new Error(`The browser tests can't be run. ${trouble}`);
