import { createTransport } from 'nodemailer'
import type { MailSettings } from '../read-hosted-settings.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands a mail over. Nobody waits for it: how long it takes would tell whether there is such an account. */
export type SendMail = (mail: Mail) => void

interface Teller {
  /** A line for whoever runs the server. */
  readonly tell: (line: string) => void
}

/** By the operator's mail server. */
export function mailBySmtp({ smtp, from }: MailSettings, { tell }: Teller): SendMail {
  const transport = createTransport(smtp)
  return (mail) => {
    transport
      .sendMail({ ...mail, from })
      .catch((error: Error) => tell(`A mail could not be sent: ${error.message}`))
  }
}

/** Without a mail server the operator reads it and passes it on. */
export function mailToOperator({ tell }: Teller): SendMail {
  return ({ to, text }) => tell(`There is no SMTP_URL, so pass this on to ${to}:\n${text}`)
}
