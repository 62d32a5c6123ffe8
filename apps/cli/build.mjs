// `npm run build`: the packages when they are missing, then `dist/`.
import { ensureBuilt, ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
