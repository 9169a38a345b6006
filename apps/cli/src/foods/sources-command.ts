import { fillIn } from '@charley/engine'
import { dataFolder, listFoodSources } from '@charley/food-sources'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'

const text = words.foodImport

/** `charley foods sources`: what was imported. A text says why it cannot be done. */
export function sourcesCommand(args: readonly string[]): ExitCode | string {
  const [json, ...more] = args
  if (more.length > 0 || (json !== undefined && json !== '--json')) return text.sourcesNeeds
  const sources = listFoodSources(dataFolder())
  if (json) {
    console.log(JSON.stringify(sources, null, 2))
    return EXIT.done
  }
  console.log(
    fillIn(sources.length === 0 ? text.noSources : text.sources, { folder: dataFolder() })
  )
  for (const { name, title, version, date, foods, licence } of sources) {
    const count = foods.toLocaleString('en-GB')
    console.log(
      fillIn(text.source, { name, title, version, date: date ?? text.noDate, foods: count })
    )
    console.log(fillIn(text.sourceLicence, { licence }))
  }
  return EXIT.done
}
