/** Words that forms print as labels (domain reference 1.2 and 1.3), squeezed to letters and digits: used to judge what is a label, never what it means. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A whole label, or the beginning of one. */
export const LABEL_WORDS = list(`
  name names fullname firstname firstnames forename forenames givenname givennames surname familyname lastname
  middlename preferredname knownas alsoknownas othernames othernamesknown alias aliases anyalternativename
  previousname legalsurname childsname childsfirstname childssurname childslastname nameofchild nameofchildren
  nameofreferrer nameofperson nameoforganisation nameofworker nameofschool nameandrole title initials dateofbirth
  dob dobedd doboredd edd estimateddateofdelivery expecteddateofdelivery estimatedduedate expecteddeliverydate
  duedate age gender sex mf genderidentity pronouns nhsnumber nhsno upn uniquepupilnumber uniquereferencenumber
  ninumber ownagencyreferencenumber ethnicity ethnic ethnicorigin ethnicgroup nationality religion faith
  immigrationstatus asylum firstlanguage preferredlanguage language languages mainlanguage languagespoken
  interpreter isaninterpreter willaninterpreter interpreterrequired interpreterneeded communicationneeds
  communication address addresses homeaddress currentaddress currenthomeaddress previousaddress
  previoushomeaddress postcode postalcode telephone telephoneno telephonenumber tel telno telmobile phone
  phonenumber mobile mobileno mobilenumber hometelephone contactnumber contactdetails contact contacttelephone
  email emailaddress secureemail school schoolnursery schoolpreschool schoolattended nursery educationprovider
  yeargroup gp nameofgp gpnameandpractice gpname gpaddress gppractice gpsurgery healthvisitor midwife schoolnurse
  socialworker leadprofessional leadworker disability disabilities anydisabilities doesthechild specialneeds
  specialneedsordisability sen ehcp ehcplan diagnosis medicalconditions relationship relationshiptochild
  relationshiptothechild relationshiptochildren relationshiptoyoungperson parentalresponsibility pr
  doesthispersonholdpr livingwithchild livesathome focusofreferral subjectofreferral role roleofperson jobtitle
  position designation agency agencyschool organisation organization department team service employer occupation
  date dateofreferral dateofrequest dateofcontact datetime time timeofreferral datecompleted signature signed
  printname referrer referredby personmakingreferral completedby reasonforreferral reasonsforreferral
  reasonfortherequest reason reasonforrequest causeforconcern concern concerns whatareyouworriedabout
  whatisgoingwell whatneedstohappen whyareyoucontactingus whathappened details detailsofconcern
  detailsofanyallegedperpetrator allegedperpetrator currentlocation natureofconcern typeofharm whattypeofharm
  typeofabuse areasofconcern categoryofabuse risks risk currentdangers strengths strengthsprotectivefactors
  safetyandprotectivefactors protectivefactors historicorcomplicatingfactors history backgroundinformation
  background previousinvolvement previousconcerns anyotherrelevantinformation anyotherinformation
  additionalinformation evidenceforreferral viewsofthechild viewsandwishes viewsofparents childsviews
  whatarethechild whataretheparents wishesandfeelings actiontaken actionstaken supportoffered whatsupport
  desiredoutcome expectedoutcome consent hasconsent hasthechild havetheparents dotheparents doestheperson
  doesthefamily istheparent hastheparent hasthisreferral haveyou havetheyagreed ifno ifyes ifnot ifother
  isthechild isthere istherea arethereany arethere isachild immediatedanger immediateprotection immediaterisk
  urgency priority status legalstatus mother father mothersname fathersname parentcarer carer carers maincarer
  sibling siblings child worker profession professional comments notes other placeofbirth countryoforigin
  localauthority accommodation housing tenure
`);

/** Answers that tick questions offer: two of these beside each other are options, not words of an answer. */
export const OPTION_WORDS = list(`
  yes no y n na notapplicable notknown unknown notasked dontknow unsure unborn male female m f other none low
  medium high verbal written notsought prefernottosay nonbinary transgender partial both standard urgent estimated
`);

/** Printed prompts that stand where an answer should (domain reference 1.4): never an answer. */
export const PROMPTS: readonly RegExp[] = [
  /^(choose|select) an item\.?$/i,
  /^(click|tap)( or tap)?( here)? to enter (text|a date)\.?$/i,
  /^click here to enter (text|a date)\.?$/i,
  /^select [a-z ]{2,20}$/i,
  /^\(?delete as (appropriate|applicable|necessary)\)?\.?$/i,
  /^(?=.*[/…]|.{3})[\s/.…_-]+$/,
  /^\[?(dd|d)\/?(mm|m)\/?(yyyy|yy)\]?$/i,
];
