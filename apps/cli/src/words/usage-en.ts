const texts = {
  check: `charley check: what may be behind it, and what to do

  charley check                      asks you, one question at a time
  charley check person.json          reads a Person; "-" is standard input
  charley check --from people.jsonl  one Person a line in, one Assessment
                                     a line out

  --json  the Assessment as JSON`,

  diet: `charley diet: what was eaten, held against what is needed

  charley diet person.json  a Person with a foodLog; "-" is standard input

  --json  the report as JSON`,

  plan: `charley plan: the smallest change to what is eaten that closes the gaps

  charley plan person.json  a Person with a foodLog; "-" is standard input

  --json  the plan as JSON`,

  foods: `charley foods: the food table, and foods added to it

  charley foods search oatmeal   foods by what people call them
  charley foods show sr28:12014  one food by its id, per 100 g
  charley foods read "2 eggs"    reads what was eaten, food by food
  charley foods import FILE      adds foods from a downloaded file
  charley foods sources          what was imported

  --json         the answer as JSON
  --from FILE    search and read: one query or text a line
  --limit 10     search: the most foods to show
  --report FILE  import: where to list the rows that were not used`,

  import: `charley import: files of other apps, into your diary

  charley import FILE...  shows what Cronometer, MyFitnessPal, Apple Health
                          or Health Connect files would bring

  --yes           writes it
  --replace       where your diary says something else, the file wins
  --dates ORDER   day-first or month-first, where a file does not tell
  --weight UNIT   kg or lb, where a file does not tell
  --zone ZONE     such as Europe/London, where a file does not tell
  --json          the report as JSON, with every part that is left out`,

  backup: `charley backup: all that is kept, into one file

  charley backup FILE  writes it, also while Charley runs

An earlier backup of that name is replaced; any other file is left alone.
The file is not encrypted: keep it where only you can read it.`,

  restore: `charley restore: all that is kept becomes what a backup holds

  charley restore FILE  does it, also while Charley runs

  --with-erased  brings back accounts that were erased since, too

What was there before goes into a backup first; the answer names it.`,

  dri: `charley dri: what people of an age and sex need a day

  charley dri --age 34 --sex female

  --age YEARS         in years
  --sex SEX           female or male
  --pregnancy STATE   pregnant or lactating
  --json              as JSON`,

  knowledge: `charley knowledge: what Charley knows, and whether it holds together

  charley knowledge  counts it, and names every rule of it that is broken

  --json  as JSON`
}

/** What `charley <command> --help` says, by the command. */
export const usage: ReadonlyMap<string, string> = new Map(Object.entries(texts))
