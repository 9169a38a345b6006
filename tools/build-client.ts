import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CLIENT_TYPES, typesOfServer } from './client-types.ts'

/** `npm run client:build`: the types of the client, from what the server says of itself. */
mkdirSync(dirname(CLIENT_TYPES), { recursive: true })
writeFileSync(CLIENT_TYPES, await typesOfServer())
