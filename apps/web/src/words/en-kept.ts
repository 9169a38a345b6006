import { count } from './count.ts'

const entries = (n: number) => `${n} ${count(n, 'entry', 'entries')}`

/** Where entries are kept, and what to do where two say something else. */
export const kept = {
  status: {
    here: 'Kept on this device.',
    deviceOnly: 'Kept on this device only.',
    everywhere: {
      personal: 'Kept here, and in Charley’s file on your computer.',
      hosted: 'Kept here, and in your account.'
    },
    notSent: {
      'cut-off': (n: number) =>
        `${entries(n)} ${count(n, 'waits', 'wait')} until Charley’s server can be reached. You need to do nothing.`,
      'not-allowed': (n: number) =>
        `Charley’s server does not take ${entries(n)} from this page. ${count(n, 'It is', 'They are')} still on this device. Opening the page anew may help.`
    },
    trouble: {
      'not-kept':
        'This browser does not let Charley keep what you enter: it is full, or storing is switched off. What you see stays until you close the page.',
      'set-aside':
        'Part of what was kept here could not be read. It is set aside, not deleted; the rest is below.'
    },
    refused: (n: number) =>
      `${entries(n)} could not be kept at the server. ${count(n, 'It is', 'They are')} still on this device. Please look at the numbers again.`
  },
  conflicts: {
    heading: 'Changed in two places',
    lead: 'You changed this here, and it was changed on another device too. Nothing is lost. Choose which one stays.',
    mine: 'On this device',
    theirs: 'On the other device',
    removed: 'Removed',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other',
    plan: (wishes: { readonly out: number; readonly wanted: number; readonly products: number }) =>
      `Foods left out: ${wishes.out}. Foods wanted: ${wishes.wanted}. Products thought of: ${wishes.products}.`
  }
}
