/** What went wrong, by the code of the server or the browser, with what to do next. */
export const problems = {
  'account.credentials-wrong':
    'That e-mail and password do not go together. Try again, or set a new password.',
  'account.exists': 'There is an account with this e-mail already. Sign in instead.',
  'account.link-invalid': 'This link has been used, or is older than an hour. Ask for a new one.',
  'account.locked':
    'Too many wrong passwords. Wait 15 minutes, or use a passkey, or set a new password by mail.',
  'account.other':
    'Since you opened this page, somebody else has signed in, or everything was erased. Nothing was changed now. Load the page again.',
  'account.passkey-refused': 'That passkey did not work here. Try once more, or use your password.',
  'account.sign-in-again': 'To be safe, sign out and in again first. Then you can do this.',
  'account.sign-in-needed': 'You are not signed in any more. Sign in again; nothing was changed.',
  'body.not-json': 'This is not a copy that Charley has made.',
  'body.too-large': 'This file is larger than Charley can take.',
  'client.no-answer': 'Charley’s server cannot be reached. Check the connection and try again.',
  'client.unreadable': 'Something else than Charley’s server answered. Try again later.',
  'copy.locked':
    'This copy is locked. It cannot be opened on this device alone: sign in first, then bring it back.',
  'diary-file.damaged':
    'The file ends too early or is damaged. Export it again from the other app.',
  'diary-file.empty': 'There is nothing in this file.',
  'diary-file.not-recognised':
    'This is none of the files that Charley can read. See below which ones it can.',
  'diary-file.zipped':
    'This file is still packed (zip). Open it on your device first, then choose the file inside.',
  'file.unreadable':
    'This file cannot be read. It may have been moved or changed since you chose it. Choose it once more.',
  'import.cannot-open': 'This passphrase does not open the file.',
  'import.not-empty': 'There are entries already. Nothing was changed.',
  'page.fault': 'Something went wrong inside this page. Load it again, and try once more.',
  'passkey.cancelled': 'No passkey was used. Try again when you are ready.',
  'passkey.there-already': 'This device has a passkey for your account already.',
  'passkey.unsupported': 'This browser cannot use passkeys here. Use your password.',
  'record.changed': 'It was changed elsewhere in the meantime. Open this page again.',
  'record.invalid': 'Part of it cannot be used. Nothing was changed.',
  'record.unknown': 'It is gone already.',
  'records.busy': 'The server is busy. Nothing was changed. Try again in a moment.',
  'records.damaged':
    'The file with your entries is damaged. Whoever runs Charley has to look at it.',
  'records.full': 'There is no room left where entries are kept. Nothing was changed.',
  'records.read-only': 'What is kept cannot be changed just now. Nothing was changed.',
  'records.unavailable':
    'What is kept cannot be reached just now. Nothing is lost. Try again later.',
  'request.timeout':
    'Sending it took too long. Try again with a better connection, or a smaller file.',
  'request.too-many': 'Too many tries in a short time. Wait a minute, then try again.',
  'token.too-many': 'There are 50 programs already. Remove one first.'
} as const

export const otherProblem = (code: string) =>
  `Something went wrong (${code}). Nothing was changed. Try again later.`
