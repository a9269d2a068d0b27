import { buildBundles } from './bundle-setup.js';
import { startPrism } from './prism-setup.js';

/** What a run of the tests needs, once. */
export default async function setUp() {
  buildBundles();
  await startPrism();
}
