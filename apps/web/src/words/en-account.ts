/** The pages of accounts, on a server that many people use. */
export const account = {
  title: 'Your account',
  signedInAs: (email: string) => `Signed in as ${email}`,
  guest: 'You are not signed in.',
  none: 'Charley runs on your own computer here. There is no account, and nothing to sign in to.',
  unreachable: 'Charley’s server cannot be reached. Check the connection and open this page again.',
  settings: 'Settings',

  email: 'E-mail',
  emailWrong: 'Please type your e-mail address, like anna@example.org.',
  password: 'Password',
  passwordMissing: 'Please type your password.',
  newPassword: 'New password',
  newPasswordHint: 'At least 10 characters. A few words in a row are easy to remember.',
  newPasswordShort: 'Please use at least 10 characters, and at most 128.',
  show: 'Show what I type',
  busy: 'One moment …',

  signIn: {
    title: 'Sign in',
    lead: 'You can use Charley as a guest too. Then what you enter stays on this device.',
    button: 'Sign in',
    passkey: 'Sign in with a passkey',
    or: 'or',
    forgotten: 'Forgot your password?',
    signUp: 'New here? Make an account'
  },

  signUp: {
    title: 'Make an account',
    lead: 'Then what you enter is kept, and you find it on your other devices. All it takes is an e-mail and a password.',
    button: 'Make the account',
    signIn: 'You have one? Sign in'
  },

  forgotten: {
    title: 'Set a new password',
    lead: 'Type your e-mail. If it has an account, a link comes by mail. It works for an hour.',
    button: 'Send the link',
    sentTitle: 'Look at your mail',
    sent: (email: string) =>
      `If ${email} has an account, a link is on its way. It works for an hour. Nothing there? Look among the spam, or ask whoever runs this server.`,
    back: 'Back to signing in'
  },

  newPasswordPage: {
    title: 'Choose a new password',
    lead: 'All your devices are signed out with it.',
    button: 'Keep this password',
    noLink: 'This page opens from the link in a mail that Charley sends you.',
    ask: 'Ask for a new link',
    doneTitle: 'The new password is kept',
    done: 'Sign in with it.'
  },

  change: {
    heading: 'Change the password',
    lead: 'Your other devices are signed out with it.',
    current: 'Current password',
    currentWrong: 'This is not your password.',
    button: 'Change it',
    done: 'The password is changed. Your other devices are signed out.'
  },

  passkeys: {
    heading: 'Passkeys',
    lead: 'Sign in with your finger, face or the device’s PIN instead of the password.',
    unsupported: 'This browser cannot use passkeys here.',
    none: 'No passkey yet.',
    name: 'Name of this device',
    nameHint: 'So that you know it again, like “my phone”.',
    add: 'Add a passkey for this device',
    added: 'The passkey is added.',
    removed: (name: string) => `Removed: ${name}. It may still be listed on the device itself.`,
    unnamed: 'Passkey without a name',
    since: (day: string) => `since ${day}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`
  },

  adopt: {
    heading: 'Is this yours?',
    lead: (n: number) =>
      `On this device ${n === 1 ? 'is 1 entry' : `are ${n} entries`} from before. If you made ${n === 1 ? 'it' : 'them'}, take ${n === 1 ? 'it' : 'them'} along. Nothing happens until you choose.`,
    take: 'Yes, keep with mine',
    taken: 'Kept with what is yours.',
    drop: 'No, remove from this device',
    dropTitle: 'Remove from this device?',
    dropText: (n: number) =>
      `${n === 1 ? '1 entry goes' : `${n} entries go`} for good. There is no other copy.`,
    dropKeep: 'Leave as it is',
    dropGo: 'Remove',
    dropped: 'Removed from this device.'
  },

  signOut: {
    heading: 'Sign out',
    here: 'Sign out on this device',
    everywhere: 'Sign out everywhere',
    everywhereTitle: 'Sign out everywhere?',
    everywhereText:
      'Every device is signed out, this one too. Programs that you let in are shut out.',
    waitingTitle: 'Sign out now?',
    waiting: (n: number) =>
      `${n} ${n === 1 ? 'entry has' : 'entries have'} not reached the server yet. If you sign out now, ${n === 1 ? 'it is' : 'they are'} lost.`,
    keep: 'Stay signed in',
    waitingGo: 'Sign out and lose them'
  },

  showWho: {
    lead: (email: string) => `To be safe, type the password of ${email} once more.`,
    passkey: 'Use a passkey instead'
  },

  erase: {
    heading: 'Delete the account',
    text: 'It goes with all that is kept in it. You are asked once more first.'
  }
}
