export { type Answer, answerOf, type Problem } from './answer-of.ts'
export { type CharleyClient, type ClientOptions, createClient } from './create-client.ts'
export type { components, operations, paths } from './generated/api.ts'
