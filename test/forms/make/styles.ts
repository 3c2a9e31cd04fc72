/** Every style of form, by its made-up council. */
import type { Form } from './model.ts';
import type { Pen } from './pen.ts';
import { abermere } from './styles/abermere.ts';
import { aldersyke } from './styles/aldersyke.ts';
import { arkendale } from './styles/arkendale.ts';
import { ashcombe } from './styles/ashcombe.ts';
import { belverley } from './styles/belverley.ts';
import { brackendale } from './styles/brackendale.ts';
import { bramlea } from './styles/bramlea.ts';
import { brantwick } from './styles/brantwick.ts';
import { bromhurst } from './styles/bromhurst.ts';
import { calverleigh } from './styles/calverleigh.ts';
import { castlebridge } from './styles/castlebridge.ts';
import { coldwater } from './styles/coldwater.ts';
import { cravenholt } from './styles/cravenholt.ts';
import { derrymoor } from './styles/derrymoor.ts';
import { dunmarsh } from './styles/dunmarsh.ts';
import { dunsop } from './styles/dunsop.ts';
import { easterham } from './styles/easterham.ts';
import { erlestoke } from './styles/erlestoke.ts';
import { eskmouth } from './styles/eskmouth.ts';
import { exbourne } from './styles/exbourne.ts';
import { fairmile } from './styles/fairmile.ts';
import { farndon } from './styles/farndon.ts';
import { fenbrook } from './styles/fenbrook.ts';
import { frensham } from './styles/frensham.ts';
import { glenholm } from './styles/glenholm.ts';
import { gosford } from './styles/gosford.ts';
import { hackworth } from './styles/hackworth.ts';
import { haltwell } from './styles/haltwell.ts';
import { hambrook } from './styles/hambrook.ts';
import { hartwell } from './styles/hartwell.ts';
import { haverleigh } from './styles/haverleigh.ts';
import { hessle } from './styles/hessle.ts';
import { hollinbrook } from './styles/hollinbrook.ts';
import { ivelbank } from './styles/ivelbank.ts';
import { jervaulx } from './styles/jervaulx.ts';
import { kelmarsh } from './styles/kelmarsh.ts';
import { kirkholme } from './styles/kirkholme.ts';
import { knowlebury } from './styles/knowlebury.ts';
import { lambourne } from './styles/lambourne.ts';
import { langstrath } from './styles/langstrath.ts';
import { lydeway } from './styles/lydeway.ts';
import { lyndhaven } from './styles/lyndhaven.ts';
import { marlbridge } from './styles/marlbridge.ts';
import { midvale } from './styles/midvale.ts';
import { MOSAICS, mosaic } from './styles/mosaic.ts';
import { mossdale } from './styles/mossdale.ts';
import { netherby } from './styles/netherby.ts';
import { netherfold } from './styles/netherfold.ts';
import { nettleham } from './styles/nettleham.ts';
import { norcastle } from './styles/norcastle.ts';
import { oakenshaw } from './styles/oakenshaw.ts';
import { ormsley } from './styles/ormsley.ts';
import { otterhead } from './styles/otterhead.ts';
import { oxmoor } from './styles/oxmoor.ts';
import { penmarsh } from './styles/penmarsh.ts';
import { pinsfold } from './styles/pinsfold.ts';
import { priorsgate } from './styles/priorsgate.ts';
import { quernby } from './styles/quernby.ts';
import { radstone } from './styles/radstone.ts';
import { rillington } from './styles/rillington.ts';
import { rookhope } from './styles/rookhope.ts';
import { saltmere } from './styles/saltmere.ts';
import { sandmoor } from './styles/sandmoor.ts';
import { shrawley } from './styles/shrawley.ts';
import { southmere } from './styles/southmere.ts';
import { stannerford } from './styles/stannerford.ts';
import { stowmead } from './styles/stowmead.ts';
import { swinford } from './styles/swinford.ts';
import { tarnbeck } from './styles/tarnbeck.ts';
import { teesmouth } from './styles/teesmouth.ts';
import { thornacre } from './styles/thornacre.ts';
import { thurlby } from './styles/thurlby.ts';
import { ulverdale } from './styles/ulverdale.ts';
import { westerley } from './styles/westerley.ts';
import { wrenbury } from './styles/wrenbury.ts';
import { wychwell } from './styles/wychwell.ts';

export const STYLES: Readonly<Record<string, { draw: (pen: Pen) => Form }>> = {
  ...Object.fromEntries(Array.from({ length: MOSAICS }, (_, at) => [`mosaic${at + 1}`, { draw: mosaic(at + 1) }])),
  norcastle: { draw: norcastle },
  sandmoor: { draw: sandmoor },
  easterham: { draw: easterham },
  dunmarsh: { draw: dunmarsh },
  hartwell: { draw: hartwell },
  fenbrook: { draw: fenbrook },
  southmere: { draw: southmere },
  swinford: { draw: swinford },
  westerley: { draw: westerley },
  nettleham: { draw: nettleham },
  knowlebury: { draw: knowlebury },
  lambourne: { draw: lambourne },
  hackworth: { draw: hackworth },
  marlbridge: { draw: marlbridge },
  erlestoke: { draw: erlestoke },
  teesmouth: { draw: teesmouth },
  castlebridge: { draw: castlebridge },
  priorsgate: { draw: priorsgate },
  stowmead: { draw: stowmead },
  fairmile: { draw: fairmile },
  hessle: { draw: hessle },
  midvale: { draw: midvale },
  thornacre: { draw: thornacre },
  wrenbury: { draw: wrenbury },
  ashcombe: { draw: ashcombe },
  belverley: { draw: belverley },
  coldwater: { draw: coldwater },
  derrymoor: { draw: derrymoor },
  exbourne: { draw: exbourne },
  frensham: { draw: frensham },
  gosford: { draw: gosford },
  haverleigh: { draw: haverleigh },
  brackendale: { draw: brackendale },
  lyndhaven: { draw: lyndhaven },
  kirkholme: { draw: kirkholme },
  wychwell: { draw: wychwell },
  saltmere: { draw: saltmere },
  netherfold: { draw: netherfold },
  oxmoor: { draw: oxmoor },
  penmarsh: { draw: penmarsh },
  radstone: { draw: radstone },
  thurlby: { draw: thurlby },
  quernby: { draw: quernby() },
  otterhead: { draw: otterhead },
  'quernby-hand': { draw: quernby('✓') },
  hollinbrook: { draw: hollinbrook },
  ormsley: { draw: ormsley },
  rookhope: { draw: rookhope },
  tarnbeck: { draw: tarnbeck },
  ulverdale: { draw: ulverdale },
  arkendale: { draw: arkendale },
  calverleigh: { draw: calverleigh },
  haltwell: { draw: haltwell },
  shrawley: { draw: shrawley },
  brantwick: { draw: brantwick },
  lydeway: { draw: lydeway },
  pinsfold: { draw: pinsfold },
  netherby: { draw: netherby },
  mossdale: { draw: mossdale },
  langstrath: { draw: langstrath },
  kelmarsh: { draw: kelmarsh },
  jervaulx: { draw: jervaulx },
  ivelbank: { draw: ivelbank },
  hambrook: { draw: hambrook },
  glenholm: { draw: glenholm },
  farndon: { draw: farndon },
  eskmouth: { draw: eskmouth },
  dunsop: { draw: dunsop },
  cravenholt: { draw: cravenholt },
  bramlea: { draw: bramlea },
  aldersyke: { draw: aldersyke },
  stannerford: { draw: stannerford },
  rillington: { draw: rillington },
  oakenshaw: { draw: oakenshaw },
  bromhurst: { draw: bromhurst },
  abermere: { draw: abermere },
};
