import { runCommand } from './run-command.ts'

// The reader of a pipe may leave early (`charley check --from people.jsonl | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2))
