import { createClient } from '@charley/client'

/** The server that this page came from. */
export const server = createClient()
