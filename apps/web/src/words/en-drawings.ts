/** What each drawing shows, for those who do not see it. */
export const drawings = {
  'wall-stand': 'A person stands facing a wall, arms straight, palms on the wall.',
  'wall-step': 'The same person has put one foot far back. The front knee bends a little.',
  'wall-lean':
    'A person leans forward with both hands on a wall, one leg stretched back, heel on the floor. An arrow presses the heel down; the calf is marked.',
  'step-stand': 'A person stands with one heel on a low step, knee straight, toes up.',
  'step-tip':
    'The same person tips forward from the hips, back straight, over the raised leg. The back of the thigh is marked.',
  'bed-sit': 'A person sits upright on a bed, one leg straight along it, toes up.',
  'bed-pull':
    'The person has a towel round the foot and pulls it: an arrow shows the toes coming towards the body. The calf is marked.',
  'bed-tip':
    'A person sits on a bed with one leg straight and tips forward from the hips, back long. The back of the thigh is marked.',
  'bed-lift':
    'A person lies on the back and lifts one straight leg with a towel round the foot. An arrow shows the leg coming up.',
  'leg-toes-up':
    'A straight leg lying down. An arrow shows the toes being pulled up towards the shin; the calf is marked.',
  'foot-cross': 'A person sits on a chair with one ankle laid over the other knee.',
  'foot-bend':
    'A hand bends the toes of a foot back. An arrow points towards the shin; the sole is marked.',
  'foot-stroke': 'A thumb strokes along the sole of a foot, from the heel towards the toes.',
  'quad-stand':
    'A person holds on to a chair and pulls one heel up behind towards the bottom, knees together. The front of the thigh is marked.',
  'quad-side':
    'Seen from above: a person lies on the side in bed and pulls the heel of the upper leg towards the bottom. The front of the thigh is marked.',
  massage: 'A hand on the calf of a leg. An arrow shows the stroke from ankle to knee.',
  heat: 'A leg lying down with a warm pack on the calf.'
}
