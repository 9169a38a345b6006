import { Agent, request } from 'node:http'

export interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly account?: string
  readonly body?: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request, over connections that stay open; rejects where it is not answered with success. */
export function ask(port: number, { method = 'GET', path, account, body }: Asked): Promise<string> {
  const headers = {
    ...(account !== undefined && { 'x-account': account }),
    ...(body !== undefined && { 'content-type': 'application/json' })
  }
  return new Promise((answered, failed) => {
    const sent = request({ agent, port, method, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 300) answered(text)
        else failed(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
      })
    })
    sent.on('error', failed)
    sent.end(body)
  })
}
