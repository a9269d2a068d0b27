import { removeBundles } from './bundle-setup.js';
import { stopPrism } from './prism-setup.js';

/** Takes away what the set-up made. */
export default async function tearDown() {
  removeBundles();
  await stopPrism();
}
