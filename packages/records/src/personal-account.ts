/** On one's own machine there is one account and nothing to sign in to. */
export const PERSONAL_ACCOUNT = 'me'
