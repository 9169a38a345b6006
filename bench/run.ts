import { cpus } from 'node:os'
import { knowledge } from '@charley/knowledge'
import { loadFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { benchAssessment } from './assessment.ts'
import { benchInference } from './inference.ts'
import { benchIntake } from './intake.ts'
import { benchBayesjs } from './peer-bayesjs.ts'

/** `npm run bench`: everything in one run on one core, since speeds swing between runs; ratios count most. */
const cpu = cpus()[0]?.model ?? 'unknown processor'
console.log(`Node ${process.version}, ${cpu}, knowledge ${knowledge.revision.slice(0, 19)}\n`)
benchInference(knowledge)
benchAssessment(knowledge)
benchIntake(knowledge, { foods: await loadFoods(), intake: await loadIntake() })
benchBayesjs(knowledge)
