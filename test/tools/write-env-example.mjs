// `npm run env-example`: writes .env.example from the schema of the settings. Runs on the pinned Node, from source.
import { writeFileSync } from 'node:fs';
import { envExample } from '../../libs/service/config/index.ts';

writeFileSync(new URL('../../.env.example', import.meta.url), envExample());
